import numpy as np
import pytest

from model.hearing import Hearing, follow, hear, with_capitals
from model.search import Beginning
from model.step import Heard
from model.tokenizer import BLANK, Tokenizer


@pytest.fixture(scope="module")
def tokenizer():
    return Tokenizer(1024)


def listen(tokenizer, labels):
    """Labels of many micro-turns -> all lines told of."""
    hearing, told = Hearing(), []
    labels += [BLANK] * (-len(labels) % 4)
    for start in range(0, len(labels), 4):
        hearing, lines = hear(hearing, labels[start : start + 4], 50 * start, tokenizer)
        told += lines
    return told


def test_repeated_labels_count_once_and_blanks_part_them(tokenizer):
    (no,) = tokenizer.encode("no")
    told = listen(tokenizer, [BLANK, no, no, BLANK, no, BLANK, BLANK, BLANK])
    assert [line.text for line in told] == ["No", "No no"]


def test_a_repeated_label_counts_once_across_micro_turns(tokenizer):
    (no,) = tokenizer.encode("no")
    told = listen(tokenizer, [BLANK, BLANK, BLANK, no, no, BLANK, BLANK, BLANK])
    assert [line.text for line in told] == ["No"]


def test_a_line_is_final_after_a_silence_and_tells_when_it_was_heard(tokenizer):
    ids = tokenizer.encode("stop that")
    told = listen(tokenizer, [BLANK, BLANK, *ids, *[BLANK] * 40, *ids])
    end = 50 * (2 + len(ids))
    assert told[-2] == Heard(1, "Stop that", True, 100, end)
    assert (told[-1].id, told[-1].final) == (2, False)


def test_specials_are_not_heard(tokenizer):
    assert listen(tokenizer, [1, 2, 9, 15] * 3) == []


def test_a_line_reads_as_people_write_it():
    assert with_capitals("so i think i'm in") == "So I think I'm in"
    assert with_capitals("") == ""


def test_a_line_ends_with_its_mark_once_it_is_over(tokenizer):
    found = Beginning(tuple(tokenizer.encode("is it")), 0.0, 0.0, 0.0, np.zeros(1024), None)
    hearing, told = follow(Hearing(), (found,), [1, 2], 0, tokenizer, "is it?")
    assert [(line.text, line.final) for line in told] == [("Is it", False)]
    for turn in range(1, 3):
        hearing, told = follow(hearing, (found,), [], 200 * turn, tokenizer, "is it?")
        assert [(line.text, line.final) for line in told] == [("Is it?", True)] * (turn == 2)

import pytest

from model.hearing import Hearing, hear
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
    assert [line.text for line in told] == ["no", "no no"]


def test_a_repeated_label_counts_once_across_micro_turns(tokenizer):
    (no,) = tokenizer.encode("no")
    told = listen(tokenizer, [BLANK, BLANK, BLANK, no, no, BLANK, BLANK, BLANK])
    assert [line.text for line in told] == ["no"]


def test_a_line_is_final_after_a_silence_and_tells_when_it_was_heard(tokenizer):
    ids = tokenizer.encode("stop that")
    told = listen(tokenizer, [BLANK, BLANK, *ids, *[BLANK] * 40, *ids])
    end = 50 * (2 + len(ids))
    assert told[-2] == Heard(1, "stop that", True, 100, end)
    assert (told[-1].id, told[-1].final) == (2, False)


def test_specials_are_not_heard(tokenizer):
    assert listen(tokenizer, [1, 2, 9, 15] * 3) == []

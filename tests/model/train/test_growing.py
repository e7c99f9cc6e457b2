"""Lines of the ears that are read as they grow."""

import numpy as np
import pytest

from model.config import TURN_MS
from model.train.growing import grown
from model.train.script import Event, whole_lines

TEXT = "well, what is the time in Rome?"
EVENT = Event("user", TEXT, 1000, 3000)
FINAL = 20


def bare(text):
    return text.translate(str.maketrans("", "", ",?")).split()


def read_as(seed):
    return grown(EVENT, TEXT, 0, FINAL, np.random.default_rng(seed))


@pytest.mark.parametrize("seed", range(30))
def test_a_line_comes_in_order_and_ends_once(seed):
    parts = read_as(seed)
    assert [one.final for one in parts] == [False] * (len(parts) - 1) + [True]
    assert parts == sorted(parts, key=lambda one: one.turn)


def test_with_its_end_all_of_a_line_is_known():
    assert all(whole_lines(read_as(seed)) == [TEXT] for seed in range(30))


def test_all_of_a_line_is_read():
    lines = [" ".join(part.text for part in read_as(seed)) for seed in range(60)]
    assert sum(bare(line) == bare(TEXT) for line in lines) > 40


def test_a_word_that_was_wrong_is_read_again_with_all_that_came_after_it():
    for seed in range(60):
        *early, last = read_as(seed)
        words = [word for part in early for word in bare(part.text)]
        right = next(
            (i for i, (a, b) in enumerate(zip(words, bare(TEXT), strict=False)) if a != b),
            len(words),
        )
        assert bare(last.text) == bare(TEXT)[right:]


@pytest.mark.parametrize("seed", range(30))
def test_a_word_is_read_after_it_was_said(seed):
    said = 0
    for part in read_as(seed)[:-1]:
        said += len(part.text.split())
        letters = len(" ".join(TEXT.split()[:said]))
        spoken_ms = EVENT.from_ms + letters / len(TEXT) * (EVENT.to_ms - EVENT.from_ms)
        assert TURN_MS * part.turn > spoken_ms - TURN_MS


def test_a_line_that_goes_on_from_another_is_not_read_before_it():
    for seed in range(30):
        parts = grown(EVENT, TEXT, 15, FINAL, np.random.default_rng(seed))
        assert all(15 <= one.turn <= FINAL for one in parts)

"""Lines of the ears that are read as they grow."""

import numpy as np
import pytest

from model.config import TURN_MS
from model.train.growing import grown
from model.train.script import Event, whole_lines

TEXT = "well, what is the time in Rome?"
EVENT = Event("user", TEXT, 1000, 3000)
FINAL = 20


@pytest.mark.parametrize("seed", range(30))
def test_all_of_a_line_is_read_in_order(seed):
    parts = grown(EVENT, TEXT, 0, FINAL, np.random.default_rng(seed))
    assert [one.final for one in parts] == [False] * (len(parts) - 1) + [True]
    assert parts == sorted(parts, key=lambda one: one.turn)
    (line,) = whole_lines(parts)
    assert line.replace(" ?", "?").replace(",", "") == TEXT.replace(",", "")


@pytest.mark.parametrize("seed", range(30))
def test_a_word_is_read_after_it_was_said(seed):
    said = 0
    for part in grown(EVENT, TEXT, 0, FINAL, np.random.default_rng(seed)):
        said += len(part.text) + 1
        spoken_ms = EVENT.from_ms + (said - 1) / len(TEXT) * (EVENT.to_ms - EVENT.from_ms)
        assert part.turn == FINAL or TURN_MS * part.turn > spoken_ms - TURN_MS


def test_a_line_that_goes_on_from_another_is_not_read_before_it():
    for seed in range(30):
        parts = grown(EVENT, TEXT, 15, FINAL, np.random.default_rng(seed))
        assert all(15 <= one.turn <= FINAL for one in parts)

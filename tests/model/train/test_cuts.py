"""Where words lie, and the parts that ears hear by themselves."""

from itertools import pairwise

import numpy as np
import pytest

from model.checkpoint import load_network
from model.native import SHIPPED
from model.tokenizer import BLANK, Tokenizer
from model.train.cuts import Placed, Placing, likeliest_path, parts
from model.train.voices import Speaker, speaking

HZ = 16_000


def labels(rows):
    """Log-probabilities of four labels, one of each row nearly sure."""
    odds = np.full((len(rows), 4), 0.01, np.float32)
    odds[np.arange(len(rows)), rows] = 0.97
    return np.log(odds)


def test_the_likeliest_path_is_the_one_that_labels_tell():
    rows = [BLANK, 2, 2, BLANK, 2, 3, BLANK]
    path, odds = likeliest_path(labels(rows), [2, 2, 3])
    assert path == [None, 0, 0, None, 1, 2, None]
    assert odds == pytest.approx(np.log(0.97), abs=1e-5)


def test_a_piece_that_was_not_said_costs():
    _, odds = likeliest_path(labels([BLANK, 2, BLANK, 3, BLANK]), [1, 3])
    assert odds < np.log(0.97) - 0.5


def test_the_same_piece_twice_has_a_blank_between():
    path, _ = likeliest_path(labels([2, 2, 2]), [2, 2])
    assert path == [0, None, 1]


@pytest.fixture(scope="module")
def spoken():
    """Two halves of a sentence, half a second between them; 16 kHz."""
    import soxr

    speak = speaking()
    said = [speak(Speaker(0.9, 0.95), half) for half in ("what is the weather", "in london today")]
    first, second = (soxr.resample(sound, 24_000, HZ).astype(np.float32) for sound in said)
    return np.concatenate([first, np.zeros(HZ * 7 // 10, np.float32), second]), len(first) / HZ


@pytest.fixture(scope="module")
def placing():
    network = load_network(SHIPPED)
    return Placing(network.ear, Tokenizer(network.config.vocabulary))


def test_words_lie_where_they_were_said(placing, spoken):
    sound, first_s = spoken
    placed = placing.place(sound, ["what", "is", "the", "weather", "in", "london", "today"])
    assert [it.word for it in placed] == ["what", "is", "the", "weather", "in", "london", "today"]
    assert all(a.to_s <= b.from_s for a, b in pairwise(placed))
    assert placed[3].to_s < first_s + 0.35
    assert placed[4].from_s > first_s + 0.5


def test_words_that_were_not_said_lie_nowhere(placing, spoken):
    assert placing.place(spoken[0], ["my", "grandmother", "bakes", "bread"]) == []


def test_a_sentence_falls_apart_where_there_is_a_pause():
    placed = [Placed("so", 0.2, 0.4), Placed("well", 1.0, 1.2), Placed("yes", 1.3, 1.5)]
    sound = np.arange(2 * HZ, dtype=np.float32)
    found = {said: part for part, said in parts(sound, placed, np.random.default_rng(0))}
    assert {"so", "well yes"} <= set(found)
    assert (found["so"][0], found["so"][-1]) == (0, 0.7 * HZ - 1)
    assert (found["well yes"][0], found["well yes"][-1]) == (0.7 * HZ, 2 * HZ - 1)


def test_without_a_pause_there_are_beginnings_only():
    placed = [Placed(word, i * 0.4, i * 0.4 + 0.2) for i, word in enumerate("abcd")]
    rng = np.random.default_rng(0)
    found = [
        said for _ in range(40) for _, said in parts(np.zeros(HZ * 2, np.float32), placed, rng)
    ]
    assert set(found) == {"a", "a b", "a b c"}
    assert 10 <= len(found) <= 30


def test_what_lies_nowhere_has_no_parts():
    assert parts(np.zeros(HZ, np.float32), [], np.random.default_rng(0)) == []

import numpy as np
import pytest

from app.bench import hearing
from app.bench.corpus import Clip
from app.bench.hearing import by_ears, by_network, judged, measure
from model.parts.ears import Line
from model.step import Heard, StepOut


@pytest.fixture
def clip(monkeypatch):
    """Three words of equal length over 1.2 s: they end at 0.4, 0.8 and 1.2 s."""
    monkeypatch.setattr(Clip, "pcm", lambda self: np.full(19_200, 8000, np.int16))
    return Clip("x", "none", 0.0, 1.2, "anna", "one two six", "adult", 2)


def test_a_word_counts_from_when_it_no_longer_changed(clip):
    growing = [(1.0, ["one"]), (1.4, ["won", "two"]), (2.0, ["one", "two", "six"])]
    heard = judged(clip, growing)
    assert (heard.errors, heard.words) == (0, 3)
    assert heard.latencies_s == pytest.approx((1.2, 0.8, 0.4))


def test_only_right_words_have_a_latency(clip):
    heard = judged(clip, [(1.0, ["one"]), (2.0, ["one", "too", "six"])])
    assert heard.errors == 1
    assert heard.latencies_s == pytest.approx((0.2, 0.4))


def test_hearing_nothing_is_all_errors(clip):
    assert judged(clip, []).errors == 3


class Ears:
    """Has heard everything after two seconds, its first line revised once."""

    def __init__(self):
        self.turn = 0

    def hear(self, pcm):
        self.turn += 1
        return {5: [Line(1, "One", False, 0, 0)], 10: [Line(1, "One, 2, 6.", True, 0, 0)]}.get(
            self.turn, []
        )


class Network:
    def step(self, turn, arrivals):
        return StepOut(heard=(Heard(1, "one two", True, 0, 0),) if turn.index == 9 else ())


def test_ears_and_network_are_heard_alike(clip):
    assert by_ears(Ears)(np.zeros(32_000, np.int16))[-1] == (2.0, ["one", "two", "six"])
    assert by_network(Network)(np.zeros(32_000, np.int16)) == [(2.0, ["one", "two"])]


def test_figures_are_told_for_all_and_for_each_group(clip):
    found = measure([clip], by_ears(Ears))
    assert found["all"]["wer"] == 0.0
    assert found["adult"]["word_latency_s"]["n"] == 3


def test_a_sample_is_drawn_by_its_seed(monkeypatch):
    clips = [Clip(str(n), "s", 0, 1, "a", "t", "", n) for n in range(50)]
    monkeypatch.setattr(hearing, "read_manifest", lambda path, split: clips)
    first = hearing.sample("m", "dev", 5, 1)
    assert first == hearing.sample("m", "dev", 5, 1)
    assert first != hearing.sample("m", "dev", 5, 2)

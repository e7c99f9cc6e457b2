import pytest

from app.bench.cues import generated, measure, replies, start_and_stop
from app.bench.words import Word
from model.step import StepOut
from tests.bench import FakeSpeakers, parts

TOTALS = {"time": 3, "word": 2, "action": 2, "scene": 2}


class Silent:
    def step(self, turn, arrivals):
        return StepOut()


def said(*words):
    return [Word(text, at_s, at_s + 0.3) for text, at_s in words]


def test_silence_scores_nothing_but_a_quarter_of_the_area():
    found = measure(generated(2, 0, FakeSpeakers()), parts(Silent))
    assert {kind: figures["items"] for kind, figures in found.items()} == TOTALS
    assert found["time"]["correct"] == found["word"]["correct"] == found["action"]["miou"] == 0.0
    assert found["scene"]["pauc"] == 25.0


def test_the_same_seed_gives_the_same_items():
    first, second = (generated(1, 3, FakeSpeakers()) for _ in range(2))
    assert [len(item.mic) for item in first] == [len(item.mic) for item in second]
    one, other = (items[2].camera.picture_at(60) for items in (first, second))
    assert (one.rgb == other.rgb).all()


def test_the_interval_is_from_start_to_the_stop_after_it():
    words = said(("Stop", 1.0), ("Start!", 2.0), ("and", 3.0), ("stop.", 4.5))
    assert start_and_stop(words) == (2.0, 4.5)
    assert start_and_stop(said(("start", 1.0))) is None


def test_a_reply_is_right_half_right_or_wrong():
    words = said(("It", 1.0), ("is", 1.3), ("red", 1.6), ("or", 2.0), ("blue", 2.4), ("now", 9.0))
    scored = replies(words, "red", (0.0, 5.0))
    assert [score for _, score in scored] == [0, 0, 2, 2, 1]
    assert scored[0][0] == pytest.approx(1.0)

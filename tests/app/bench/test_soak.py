import numpy as np

from app.bench.soak import measure, minute_of_talk
from app.bench.tables import CURVES
from model.step import StepOut
from tests.bench import FakeSpeakers, parts


class Silent:
    def step(self, turn, arrivals):
        return StepOut()


def test_a_minute_of_talk_is_a_minute_long_and_mostly_silent():
    minute = minute_of_talk(FakeSpeakers())
    assert len(minute) == 60 * 16_000
    assert 0.1 < np.mean(minute != 0) < 0.6


def test_every_minute_is_measured():
    told = []
    found = measure(2, minute_of_talk(FakeSpeakers()), parts(Silent), told.append)
    assert found["soak"]["minutes"] == len(told) == 2
    assert found["soak"]["step_last_ms"] > 0
    assert found["soak"]["memory_mb"] > 1
    assert {name: len(values) for name, values in found["soak"][CURVES].items()} == {
        "step_ms": 2,
        "step_p99_ms": 2,
        "memory_mb": 2,
    }

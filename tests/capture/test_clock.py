import pytest

from capture.clock import Metronome


class FakeClock:
    def __init__(self):
        self.now_s = 100.0
        self.slept = []

    def __call__(self):
        return self.now_s

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.now_s += seconds


def test_a_late_beat_does_not_move_the_next_one():
    clock = FakeClock()
    metronome = Metronome(0.2, clock=clock, sleep=clock.sleep)
    assert metronome.wait() == pytest.approx(0)
    clock.now_s += 0.25
    assert metronome.wait() == pytest.approx(0.05)
    assert metronome.wait() == pytest.approx(0)
    assert clock.now_s == pytest.approx(100.6)
    assert clock.slept == pytest.approx([0.2, 0.15])


def test_beats_of_the_past_are_made_up_for_at_once():
    clock = FakeClock()
    metronome = Metronome(0.2, start_s=99.0, clock=clock, sleep=clock.sleep)
    assert [metronome.wait() for _ in range(5)] == pytest.approx(
        [0.8, 0.6, 0.4, 0.2, 0.0], abs=1e-9
    )
    metronome.wait()
    assert clock.now_s == pytest.approx(100.2)


def test_a_sleep_may_end_early():
    clock = FakeClock()
    assert Metronome(0.2, clock=clock, sleep=lambda _: None).wait() == 0

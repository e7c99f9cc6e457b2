import numpy as np
import pytest

from app.events import Delegated, Floor
from app.presenter import Presenter
from app.timeline import BARS, SLOTS, Timeline, loudness
from capture.frames import MicroTurn

SILENCE = np.zeros(3200, np.int16)


def turn(index, mic=SILENCE, played=None):
    silent = np.zeros(4800, np.int16)
    return MicroTurn(index, mic, silent if played is None else played, 0)


def test_loudness_is_measured_every_50_ms_on_a_decibel_scale():
    loud = np.concatenate([np.zeros(800), np.full(800, 327), np.full(1600, 32767)])
    assert loudness(loud.astype(np.int16)) == pytest.approx((0, 1 / 3, 1, 1), abs=0.01)
    assert loudness(np.zeros(4800, np.int16)) == (0.0,) * BARS


def test_it_holds_the_last_minute_and_no_more():
    timeline = Timeline()
    for index in range(SLOTS + 50):
        timeline.add(turn(index), act="listen", working=False, step_ms=1.0, hearing=False)
    slots = timeline.slots()
    assert (len(slots), slots[0].turn, slots[-1].turn) == (SLOTS, 50, SLOTS + 49)


def test_the_window_gets_acts_work_speech_and_step_times_of_each_micro_turn():
    presenter = Presenter()
    shown = {"live": True, "muted": False, "step_ms": 5.0, "late": 0}
    presenter.screen(turn(0), [Floor("take")], user_speaking=False, last_ms=7.0, **shown)
    screen = presenter.screen(turn(1), [Delegated(1, "why")], user_speaking=True, **shown)
    first, second = screen.slots
    assert (first.act, first.working, first.hearing, first.step_ms) == ("take", False, False, 7.0)
    assert (second.act, second.working, second.hearing, second.step_ms) == ("take", True, True, 5.0)

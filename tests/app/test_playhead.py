"""Where a recording plays, with a clock of its own."""

import threading

import pytest

from app.playhead import Playhead


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def ended(playhead, following):
    """What `due` returns in another thread once the playhead is closed."""
    got = []
    thread = threading.Thread(target=lambda: got.append(playhead.due(following)))
    thread.start()
    thread.join(0.1)
    waiting = thread.is_alive()
    playhead.close()
    thread.join(5)
    return waiting, got


@pytest.fixture
def clock():
    return Clock()


def test_each_micro_turn_is_due_200_ms_after_the_one_before(clock):
    playhead = Playhead(10, clock)
    assert playhead.due(0) == 0
    clock.now += 0.19
    threading.Timer(0.05, lambda: setattr(clock, "now", clock.now + 0.01)).start()
    assert playhead.due(1) == 1


def test_at_twice_the_speed_it_is_due_after_100_ms(clock):
    playhead = Playhead(10, clock)
    playhead.at_speed(2.0)
    assert playhead.due(0) == 0
    clock.now += 0.1
    assert playhead.due(1) == 1


def test_what_is_sought_is_due_at_once_even_when_paused(clock):
    playhead = Playhead(10, clock)
    playhead.toggle()
    playhead.seek(7)
    assert playhead.due(0) == 7
    assert not playhead.playing


def test_seeking_stays_within_the_recording(clock):
    playhead = Playhead(10, clock)
    playhead.seek(99)
    assert playhead.due(0) == 9


def test_paused_it_waits_until_it_is_closed(clock):
    playhead = Playhead(10, clock)
    playhead.toggle()
    assert ended(playhead, 0) == (True, [None])


def test_at_the_end_it_pauses(clock):
    playhead = Playhead(3, clock)
    assert ended(playhead, 3) == (True, [None])
    assert not playhead.playing


def test_a_late_player_does_not_race_to_catch_up(clock):
    playhead = Playhead(100, clock)
    playhead.due(0)
    clock.now += 10.0
    assert playhead.due(1) == 1
    assert playhead.due(2) == 2
    assert ended(playhead, 3) == (True, [None])

"""Recording is turned on and off in the middle of a talk, and the talk goes on."""

import pytest

from app.errors import UnreadableRecordingError, UnwritableRecordingError
from app.inbox import Inbox
from app.recording.overview import look_over
from app.recording.reader import Recording
from app.recording.recorder import Recorder
from app.recording.switch import Switch
from capture.frames import MicroTurn
from tests.app.test_recording import ANSWER, SILENCE
from tests.recorded import FACTS, verified


@pytest.fixture
def inbox():
    return Inbox()


@pytest.fixture
def switch(tmp_path, inbox):
    names = iter(["one.mcap", "two.mcap"])

    def opened(path):
        return Recorder(path or tmp_path / next(names), FACTS, inbox, lambda: ANSWER)

    made = Switch(opened, inbox)
    yield made
    made.close()


def live(switch, first, count):
    for index in range(first, first + count):
        switch.take(MicroTurn(index, *SILENCE, 0), [], [])


def test_only_what_happens_while_it_is_on_is_recorded(switch, tmp_path):
    live(switch, 0, 3)
    assert switch.length_ms is None
    switch.turn(True).result()
    assert switch.length_ms == 0
    live(switch, 3, 4)
    assert switch.length_ms == 800
    switch.turn(False).result()
    assert switch.length_ms is None
    live(switch, 7, 2)
    switch.turn(True).result()
    live(switch, 9, 1)
    switch.close()
    turns = [look_over(Recording(tmp_path / name)).turns for name in ("one.mcap", "two.mcap")]
    assert turns == [[3, 4, 5, 6], [9]]


def test_turned_on_twice_it_goes_on(switch, tmp_path):
    for _ in range(2):
        switch.turn(True).result()
        live(switch, 0, 1)
    switch.turn(False).result()
    assert [path.name for path in tmp_path.iterdir()] == ["one.mcap"]


def test_a_recording_from_the_middle_says_why_it_cannot_be_verified(switch, tmp_path):
    switch.turn(True).result()
    live(switch, 5, 2)
    switch.close()
    with pytest.raises(UnreadableRecordingError, match="in the middle of a talk, in micro-turn 5"):
        verified(tmp_path / "one.mcap")


def test_where_nothing_can_be_written_it_says_so_and_stays_off(switch, inbox, tmp_path):
    (tmp_path / "one.mcap").touch()
    switch.turn(True).result()
    assert switch.length_ms is None
    (report,) = inbox.collect(0)
    assert "is there already" in report.text
    with pytest.raises(UnwritableRecordingError):
        switch.close()

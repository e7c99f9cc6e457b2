"""The table of contents says the same as the whole recording, or nothing."""

import time
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.events import Delegated, Heard
from app.recording import codec, overview
from app.recording.contents import read_contents
from app.recording.file import RecordingFile, active
from app.recording.moment import Moment
from app.recording.overview import look_over
from app.recording.reader import Recording
from capture.frames import MicroTurn
from model.step import StepOut
from tests.recorded import FACTS, record

ANSWER = {**codec.encode_answer(StepOut()), "step_ms": 1.0}
HOUR_TURNS = 18_000


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    path = tmp_path_factory.mktemp("recorded") / "talk.mcap"
    record(path)
    return path


def test_it_tells_what_reading_everything_tells(recorded, monkeypatch):
    quick = look_over(Recording(recorded))
    assert read_contents(recorded) is not None
    monkeypatch.setattr(overview, "read_contents", lambda path: None)
    assert quick == look_over(Recording(recorded))
    assert len(quick.marks) == 4


def test_a_moment_can_be_read_first(recorded):
    at = look_over(Recording(recorded)).at[30]
    assert [m.turn.index for m in Recording(recorded).moments(at)] == list(range(30, 60))


def test_a_recording_without_one_is_read_as_a_whole(recorded, tmp_path):
    torn = tmp_path / "a.mcap.active"
    torn.write_bytes(recorded.read_bytes()[:-9000])
    assert read_contents(torn) is None
    turns = look_over(Recording(torn)).turns
    assert turns == list(range(len(turns)))
    assert len(turns) > 20


@given(where=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_at_the_end_makes_it_nothing_or_changes_nothing(recorded, where, bit):
    data = bytearray(recorded.read_bytes())
    data[-1 - int(where * 3000)] ^= 1 << bit
    changed = recorded.with_name("flipped.mcap")
    changed.write_bytes(data)
    assert read_contents(changed) in (None, read_contents(recorded))


@given(st.binary(max_size=200))
def test_any_other_file_has_none(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "other.mcap"
    path.write_bytes(data)
    assert read_contents(path) is None


@pytest.mark.slow
def test_an_hour_opens_and_seeks_in_less_than_a_second(tmp_path):
    file = RecordingFile(tmp_path / "hour.mcap", FACTS)
    silence = np.zeros(3200, np.int16), np.zeros(4800, np.int16)
    for turn in range(HOUR_TURNS):
        words = (Heard(turn, f"sentence {turn}", True, 200 * turn, 200 * turn + 200),)
        events = words + (Delegated(turn, "what time is it"),) * (turn % 100 == 0)
        said = events if turn % 10 == 0 else ()
        file.write(Moment(MicroTurn(turn, *silence, 0), events=said, answer=ANSWER))
    file.finish({})
    assert not active(file.path).exists()
    spent_s = []
    for place in (0.99, 0.5, 0.01):
        began = time.perf_counter()
        recording = Recording(file.path)
        found = look_over(recording)
        moment = next(recording.moments(found.at[int(place * HOUR_TURNS)]))
        spent_s.append(time.perf_counter() - began)
        assert moment.turn.index == int(place * HOUR_TURNS)
    assert len(found) == HOUR_TURNS
    assert len(found.marks) == HOUR_TURNS // 100
    assert all(one < other for one, other in pairwise(found.at))
    assert min(spent_s) < 1.0

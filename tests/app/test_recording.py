"""What is recorded can be read again, whole or not at all."""

import json
import re
import threading
from dataclasses import replace
from itertools import count
from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcap.reader import make_reader
from mcap_protobuf.decoder import DecoderFactory

from app.errors import (
    DamagedRecordingError,
    RecordingError,
    UnreadableRecordingError,
    UnwritableRecordingError,
)
from app.events import (
    Arrival,
    Command,
    Done,
    Heard,
    Ordered,
    PageRead,
    Play,
    Progress,
    Report,
    Said,
    Tempo,
    Voiced,
    Words,
)
from app.inbox import Inbox
from app.recording import codec
from app.recording import recorder as recorder_module
from app.recording.file import RecordingFile, active
from app.recording.moment import Moment
from app.recording.overview import look_over
from app.recording.reader import Recording
from app.recording.recorder import Recorder
from app.recording.recover import recover
from app.recording.topics import schemas
from capture.frames import MicroTurn, Notice, Picture
from model.step import StepOut, Trace
from tests.recorded import FACTS, record, verified

ANSWER = {**codec.encode_answer(StepOut()), "step_ms": 1.0}
SILENCE = np.zeros(3200, np.int16), np.zeros(4800, np.int16)


def moment(index: int, **more) -> Moment:
    chance = np.random.default_rng(index)
    mic = chance.integers(-32768, 32768, 3200).astype(np.int16)
    played = chance.integers(-32768, 32768, 4800).astype(np.int16)
    return Moment(MicroTurn(index, mic, played, 4800 * index, **more), answer=ANSWER)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    path = tmp_path_factory.mktemp("recorded") / "talk.mcap"
    record(path)
    return path


def test_what_was_heard_played_and_seen_reads_back_to_the_bit(tmp_path):
    chance = np.random.default_rng(1)
    camera = Picture("camera", chance.integers(0, 256, (240, 320, 3)).astype(np.uint8), 40)
    screen = Picture("screen", chance.integers(0, 256, (90, 160, 3)).astype(np.uint8), 7)
    notices = (Notice("device", "The camera went."), Notice("dropped", "20 ms were lost."))
    written = moment(0, camera=camera, screen=screen, notices=notices)
    file = RecordingFile(tmp_path / "a.mcap", FACTS)
    file.write(written)
    file.finish({})
    (read,) = Recording(tmp_path / "a.mcap").moments()
    assert (read.turn.mic == written.turn.mic).all()
    assert (read.turn.played == written.turn.played).all()
    for eye in ("camera", "screen"):
        before, after = getattr(written.turn, eye), getattr(read.turn, eye)
        assert (after.rgb == before.rgb).all()
        assert (after.eye, after.age_ms) == (before.eye, before.age_ms)
    assert read.turn.notices == notices
    assert read.answer == ANSWER


ARRIVALS = [
    Words("ears", "héllo", 3, False, 10, 20),
    Words("mind", "so", 1, state="running"),
    Command("stop"),
    Report("dropped", "too much", "voice"),
    Progress(1, "half done"),
    Ordered(2, "say go", "every minute", "12:00"),
    PageRead(3, "https://example.org", "A page", "Words on it.", ((0, 5), (6, 8))),
    Tempo(600, 320),
]


@pytest.mark.parametrize("arrival", ARRIVALS, ids=lambda arrival: type(arrival).__name__)
def test_an_arrival_reads_back_as_it_was(arrival):
    stored = json.dumps(codec.encode_arrival(arrival))
    read = codec.decode_arrival(json.loads(stored))
    assert type(read) is type(arrival)
    assert json.dumps(codec.encode_arrival(read)) == stored


def test_no_kind_of_arrival_is_left_out():
    assert {type(arrival) for arrival in ARRIVALS} == set(get_args(Arrival)) - {Voiced}


def test_speech_that_arrived_reads_back_to_the_sample():
    spoken = Voiced(4, np.arange(-500, 500, dtype=np.int16), (0, 480))
    read = codec.decode_arrival(codec.encode_arrival(spoken))
    assert (read.pcm == spoken.pcm).all()
    assert (read.id, read.starts, read.text, read.origin) == (4, (0, 480), "", "voice")


def test_a_talk_reads_back_with_every_event(recorded, tmp_path):
    talked = record(tmp_path / "b.mcap")
    expected = [event for _, event in talked.events if not isinstance(event, Play)]
    read = [event for m in Recording(tmp_path / "b.mcap").moments() for event in m.events]
    assert [e for e in read if not isinstance(e, Done)] == [
        e for e in expected if not isinstance(e, Done)
    ]
    assert sum(isinstance(event, Done) for event in read) == 1


def test_the_same_moments_give_the_same_bytes(tmp_path):
    for name in ("a.mcap", "b.mcap"):
        file = RecordingFile(tmp_path / name, FACTS)
        for index in range(5):
            file.write(moment(index))
        file.finish({})
    assert (tmp_path / "a.mcap").read_bytes() == (tmp_path / "b.mcap").read_bytes()


@pytest.mark.parametrize("wanted", [True, False])
def test_the_bare_microphone_is_kept_where_that_is_wanted(tmp_path, wanted):
    raw = np.arange(3200, dtype=np.int16)
    path = tmp_path / "a.mcap"
    recorder = Recorder(path, FACTS, Inbox(), lambda: ANSWER, raw=wanted)
    for index in range(2):
        recorder.take(moment(index, raw=raw if index else None).turn, [], [])
    recorder.close()
    first, second = Recording(path).moments()
    assert first.turn.raw is None
    assert (second.turn.raw is not None) == wanted
    assert not wanted or (second.turn.raw == raw).all()


def shown_by_foxglove(schema) -> bool:
    """It shows no topic in which a list or an object does not say what is in it."""
    match schema:
        case {"type": "object", "properties": inside}:
            return all(map(shown_by_foxglove, inside.values()))
        case {"type": "array", "items": item}:
            return item["type"] != "array" and shown_by_foxglove(item)
    return schema["type"] in ("boolean", "integer", "number", "string")


def test_viewers_are_told_what_every_topic_holds():
    told = [json.loads(s.data) for s in schemas().values() if s.encoding == "jsonschema"]
    assert len(told) == 4
    assert all(map(shown_by_foxglove, told))


def test_how_the_network_came_to_its_answer_is_kept(tmp_path):
    trace = Trace({"listen": 1.5, "take": -2.25}, -0.5, ("let", " me", " see"), {"take": 2.5})
    answer = {**codec.encode_answer(StepOut("take", trace=trace)), "step_ms": 1.0}
    file = RecordingFile(tmp_path / "a.mcap", FACTS)
    file.write(replace(moment(0), answer=answer))
    file.finish({})
    (read,) = Recording(tmp_path / "a.mcap").moments()
    assert read.answer["trace"]["floor"] == {"listen": 1.5, "take": -2.25}
    assert read.answer["trace"]["tokens"] == ["let", " me", " see"]
    assert read.answer["trace"]["words"] == {"take": 2.5}


def test_the_format_s_own_reader_opens_it(recorded):
    with recorded.open("rb") as file:
        reader = make_reader(file, validate_crcs=True, decoder_factories=[DecoderFactory()])
        summary = reader.get_summary()
        topics = {channel.topic for channel in summary.channels.values()}
        assert {"/mic", "/speaker", "/camera", "/events", "/arrivals", "/log"} <= topics
        found = list(reader.iter_decoded_messages(topics=["/mic", "/log"]))
    sound = [message for _, channel, _, message in found if channel.topic == "/mic"]
    words = [message.message for _, channel, _, message in found if channel.topic == "/log"]
    assert len(sound) == 60
    assert {(a.format, a.sample_rate, len(a.data)) for a in sound} == {("pcm-s16", 16000, 6400)}
    assert words[0] == "user: what time is it"
    assert any(line.endswith("[cut]") for line in words)


def test_a_recording_bears_its_name_only_when_it_is_whole(tmp_path):
    path = tmp_path / "a.mcap"
    file = RecordingFile(path, FACTS)
    file.write(moment(0))
    assert [p.name for p in tmp_path.iterdir()] == ["a.mcap.active"]
    file.finish({})
    assert [p.name for p in tmp_path.iterdir()] == ["a.mcap"]


def test_a_recording_is_never_written_over(tmp_path, recorded):
    with pytest.raises(UnwritableRecordingError, match="is there already; choose another name"):
        RecordingFile(recorded, FACTS)
    (tmp_path / "a.mcap.active").touch()
    with pytest.raises(UnwritableRecordingError, match="microturn recover"):
        RecordingFile(tmp_path / "a.mcap", FACTS)


def test_a_written_micro_turn_is_readable_before_the_file_is_closed(tmp_path):
    file = RecordingFile(tmp_path / "a.mcap", FACTS)
    for index in range(3):
        file.write(moment(index))
        assert len(list(Recording(active(file.path)).moments())) == index + 1
    file.abandon()


def test_a_full_disk_stops_the_recording_and_says_so_once(tmp_path, monkeypatch):
    written = count()

    def write(self, moment):
        if next(written) == 2:
            raise OSError(28, "No space left on device")
        self.turns += 1

    monkeypatch.setattr(RecordingFile, "write", write)
    recorder = Recorder(tmp_path / "a.mcap", FACTS, Inbox(), lambda: ANSWER)
    for index in range(3):
        recorder.take(moment(index).turn, [], [])
    recorder.settle()
    with pytest.raises(UnwritableRecordingError, match=r"after 0\.4 s: No space left.*recover"):
        recorder.take(moment(3).turn, [], [])
    recorder.close()


def test_the_talk_goes_on_where_the_recording_stops(tmp_path, monkeypatch):
    def sync(self):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(RecordingFile, "sync", sync)
    monkeypatch.setattr(recorder_module, "SYNC_S", 0.0)
    talked = record(tmp_path / "a.mcap")
    assert talked.done.turns == 60
    assert len([text for text in talked.troubles() if "recording was stopped" in text]) == 1


def test_a_disk_that_cannot_keep_up_makes_the_recording_incomplete(tmp_path, monkeypatch):
    monkeypatch.setattr(recorder_module, "BACKLOG_TURNS", 2)
    monkeypatch.setattr(RecordingFile, "sync", lambda self: None)
    held = threading.Event()
    write = RecordingFile.write
    monkeypatch.setattr(RecordingFile, "write", lambda s, m: (held.wait(), write(s, m)))
    inbox = Inbox()
    recorder = Recorder(tmp_path / "a.mcap", FACTS, inbox, lambda: ANSWER)
    for index in range(10):
        recorder.take(MicroTurn(index, *SILENCE, 0), [], [])
    held.set()
    recorder.settle()
    recorder.take(MicroTurn(10, *SILENCE, 0), [], [])
    recorder.close()
    (report,) = inbox.collect(0)
    assert report.kind == "dropped"
    recording = Recording(tmp_path / "a.mcap")
    read = [m.turn.index for m in recording.moments()]
    assert len(read) + int(recording.end["missing"]) == 11
    with pytest.raises(DamagedRecordingError, match="are missing"):
        verified(tmp_path / "a.mcap")


@given(where=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_one_flipped_bit_is_found_wherever_it_is(recorded, where, bit):
    data = bytearray(recorded.read_bytes())
    data[int(where * len(data))] ^= 1 << bit
    changed = recorded.with_name("flipped.mcap")
    changed.write_bytes(data)
    with pytest.raises(RecordingError):
        list(Recording(changed).moments())


@given(where=st.floats(0.1, 0.9))
def test_a_flipped_byte_is_located(recorded, where):
    data = bytearray(recorded.read_bytes())
    at = int(where * len(data))
    data[at] ^= 0xFF
    changed = recorded.with_name("located.mcap")
    changed.write_bytes(data)
    with pytest.raises(DamagedRecordingError) as caught:
        list(Recording(changed).moments())
    found = re.search(r"between bytes (\d+) and (\d+), in micro-turn \d+", str(caught.value))
    assert found, caught.value
    start, end = (int(number) for number in found.groups())
    assert start <= at < end
    assert end - start < 50_000


@given(share=st.floats(0, 1, exclude_max=True))
def test_a_recording_cut_anywhere_keeps_what_comes_before(recorded, share):
    whole = recorded.read_bytes()
    cut = recorded.with_name("cut.mcap.active")
    cut.write_bytes(whole[: int(share * len(whole))])
    try:
        recording = Recording(cut)
    except UnreadableRecordingError:
        assert share * len(whole) < 1000
        return
    indices = [m.turn.index for m in recording.moments()]
    assert indices == list(range(len(indices)))
    assert len(indices) >= 60 * share - 40
    named = cut.with_name("cut.mcap")
    cut.replace(named)
    with pytest.raises(DamagedRecordingError, match=r"breaks off|its end is missing"):
        list(Recording(named).moments())


@given(st.binary(max_size=400))
def test_anything_else_is_refused_in_one_sentence(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "anything.mcap"
    for content in (data, b"\x89MCAP0\r\n" + data):
        path.write_bytes(content)
        with pytest.raises(RecordingError):
            list(Recording(path).moments())


@given(st.data())
def test_scrambled_recordings_give_an_error_or_moments_and_nothing_else(recorded, data):
    whole = bytearray(recorded.read_bytes())
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(whole) - 1))
        piece = data.draw(st.binary(min_size=1, max_size=40))
        whole[at : at + data.draw(st.integers(0, 40))] = piece
    path = recorded.with_name("scrambled.mcap")
    path.write_bytes(whole)
    for salvage in (False, True):
        try:
            list(Recording(path, salvage=salvage).moments())
        except RecordingError as error:
            told = str(error)
            assert str(path) in told


def test_recovery_makes_a_whole_recording_that_verifies(recorded, tmp_path):
    torn = tmp_path / "a.mcap.active"
    torn.write_bytes(recorded.read_bytes()[:-9000])
    saved = recover(torn)
    assert saved.path == tmp_path / "a.mcap"
    assert not torn.exists()
    assert verified(saved.path).turns == saved.turns > 20
    assert verified(saved.path).divergence is None


def test_a_damaged_recording_is_recovered_beside_itself(recorded, tmp_path):
    data = bytearray(recorded.read_bytes())
    data[len(data) // 2] ^= 0xFF
    damaged = tmp_path / "a.mcap"
    damaged.write_bytes(data)
    saved = recover(damaged)
    assert saved.path == tmp_path / "a-recovered.mcap"
    assert damaged.exists()
    assert "damaged" in saved.damage
    assert verified(saved.path).divergence is None


def test_words_and_cuts_are_there(recorded):
    events = [event for m in Recording(recorded).moments() for event in m.events]
    assert next(e.text for e in events if isinstance(e, Heard) and e.final) == "what time is it"
    assert any(e.cut for e in events if isinstance(e, Said))


def test_reading_can_begin_at_any_moment(recorded):
    recording = Recording(recorded)
    overview = look_over(recording)
    assert overview.turns == list(range(60))
    for number in (0, 1, 30, 59):
        read = [m.turn.index for m in recording.moments(overview.at[number])]
        assert read == list(range(number, 60))


def test_the_next_mark_is_a_question_or_a_cut(recorded):
    overview = look_over(Recording(recorded))
    mark, marks = overview.mark_after(-1), []
    while mark is not None:
        marks.append(mark)
        mark = overview.mark_after(mark)
    kinds = [{type(event).__name__ for event in overview.events[mark]} for mark in marks]
    assert all(kind & {"Delegated", "Said"} for kind in kinds)
    assert len(marks) == 4

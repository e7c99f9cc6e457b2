"""Exports, read back by other programs' rules."""

import json
import re
import wave

import av
import numpy as np
import pytest

from app.errors import UsageError
from app.export import export, formats, lines
from app.media import Both
from app.recording.file import RecordingFile
from app.recording.moment import Moment
from app.recording.reader import Recording
from capture.frames import MicroTurn, Picture
from tests.recorded import FACTS, record


@pytest.fixture(scope="module")
def recording(tmp_path_factory):
    path = tmp_path_factory.mktemp("recorded") / "talk.mcap"
    record(path)
    return Recording(path)


def exported(recording, form, tmp_path):
    out = tmp_path / f"out.{form}"
    export(recording, form, out)
    return out


def test_subtitles_are_numbered_ordered_and_mark_cuts(recording, tmp_path):
    text = exported(recording, "srt", tmp_path).read_text()
    blocks = [block.splitlines() for block in text.strip().split("\n\n")]
    assert [block[0] for block in blocks] == [str(n + 1) for n in range(len(blocks))]
    times = [
        re.fullmatch(r"(\d\d:\d\d:\d\d,\d{3}) --> (\d\d:\d\d:\d\d,\d{3})", block[1]).groups()
        for block in blocks
    ]
    assert all(start < end for start, end in times)
    assert times == sorted(times)
    assert blocks[0][2] == "You: what time is it"
    assert any(re.search(r"^Microturn: It is .* — \[cut off: .+\]$", block[2]) for block in blocks)


def test_web_subtitles_name_the_voice(recording, tmp_path):
    text = exported(recording, "vtt", tmp_path).read_text()
    assert text.startswith("WEBVTT\n\n")
    assert "00:00:01.000 --> 00:00:02.000\n<v You>what time is it\n" in text


def test_the_page_strikes_through_what_was_cut(recording, tmp_path):
    text = exported(recording, "md", tmp_path).read_text()
    assert "**You** 00:01  \nwhat time is it\n" in text
    assert re.search(r"~~.+~~ \*\(cut off\)\*", text)


def test_data_has_every_line_and_the_facts(recording, tmp_path):
    body = json.loads(exported(recording, "json", tmp_path).read_text())
    assert body["session"] == FACTS
    assert body["turns"] == 60
    assert [line["text"] for line in body["lines"]] == [line.text for line in lines(recording)]
    assert [line["unspoken"] for line in body["lines"] if line["cut"]]


def test_event_lines_are_those_of_a_headless_run(recording, tmp_path):
    found = [json.loads(x) for x in exported(recording, "jsonl", tmp_path).read_text().splitlines()]
    assert {"heard", "said", "floor", "delegated", "job", "arrival", "done"} <= {
        event["type"] for event in found
    }
    assert all(event["t_ms"] == 200 * event["turn"] for event in found)


def test_sound_has_the_user_left_and_the_assistant_right(recording, tmp_path):
    with wave.open(str(exported(recording, "wav", tmp_path))) as wav:
        assert (wav.getnchannels(), wav.getframerate(), wav.getnframes()) == (2, 24000, 60 * 4800)
        sound = np.frombuffer(wav.readframes(wav.getnframes()), "<i2").reshape(-1, 2)
    loud = np.abs(sound.astype(int)) > 4000
    user = loud[:, 0].nonzero()[0]
    assert user[0] == pytest.approx(24000, abs=48)  # speaks from 1.0 s
    played = np.concatenate([m.turn.played for m in recording.moments()])
    assert (sound[:, 1] == played).all()


def test_joined_sides_stay_in_step():
    both, chance = Both(), np.random.default_rng(0)
    mic = [chance.integers(-9, 9, 3200).astype(np.int16) for _ in range(50)]
    parts = [both.push(block, np.zeros(4800, np.int16)) for block in mic]
    assert all(len(part) > 4000 for part in parts)
    assert sum(len(part) for part in [*parts, both.rest()]) == 50 * 4800


def test_film_has_sound_and_no_pictures_where_there_were_none(recording, tmp_path):
    with av.open(str(exported(recording, "mkv", tmp_path))) as film:
        assert [stream.type for stream in film.streams] == ["audio"]
        samples = sum(frame.samples for frame in film.decode(audio=0))
    assert samples == 60 * 4800


def test_film_shows_what_was_seen_when_it_was_seen(tmp_path):
    file = RecordingFile(tmp_path / "seen.mcap", FACTS)
    for index in range(10):
        rgb = np.full((240, 320, 3), 20 * index, np.uint8)
        picture = Picture("camera", rgb, 0) if index not in (0, 5) else None
        silence = np.zeros(3200, np.int16), np.zeros(4800, np.int16)
        answer = {"act": "listen", "user_speaking": False, "step_ms": 0.0}
        file.write(Moment(MicroTurn(index, *silence, 0, camera=picture), answer=answer))
    file.finish({})
    out = exported(Recording(tmp_path / "seen.mcap"), "mkv", tmp_path)
    with av.open(str(out)) as film:
        frames = [
            (float(f.time), f.to_ndarray(format="rgb24").mean()) for f in film.decode(video=0)
        ]
    assert [time for time, _ in frames] == pytest.approx([0.2 * k for k in range(10)], abs=0.002)
    shown = [20 * k for k in (1, 1, 2, 3, 4, 4, 6, 7, 8, 9)]
    assert [grey for _, grey in frames] == pytest.approx(shown, abs=4)


@pytest.fixture
def middle(recording, tmp_path):
    """Turned on in the middle of the talk, and with a second that the disk could not keep."""
    file = RecordingFile(tmp_path / "middle.mcap", FACTS)
    for moment in recording.moments():
        if moment.turn.index >= 20 and not 30 <= moment.turn.index < 35:
            file.write(moment)
    file.finish({})
    return Recording(file.path)


def test_times_count_from_where_the_recording_begins(recording, middle, tmp_path):
    first = next(line for line in lines(recording) if line.from_ms >= 4000)
    (same,) = [line for line in lines(middle) if line.text == first.text]
    assert (same.from_ms, same.to_ms) == (first.from_ms - 4000, first.to_ms - 4000)
    with wave.open(str(exported(middle, "wav", tmp_path))) as wav:
        assert wav.getnframes() == 40 * 4800
        sound = np.frombuffer(wav.readframes(wav.getnframes()), "<i2").reshape(-1, 2)
    played = np.concatenate([m.turn.played for m in recording.moments()])[20 * 4800 :]
    played[10 * 4800 : 15 * 4800] = 0
    assert (sound[:, 1] == played).all()


@pytest.mark.parametrize("form", formats())
def test_a_place_that_cannot_be_written_is_named(recording, form, tmp_path):
    with pytest.raises(UsageError, match=r"cannot write .*nowhere"):
        export(recording, form, tmp_path / "nowhere" / f"out.{form}")

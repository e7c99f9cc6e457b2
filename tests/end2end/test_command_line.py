"""`microturn` as other programs and newcomers run it: processes, real parts, no devices."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.talk import TALK

ROOT = Path(__file__).resolve().parents[2]


def at_home(folder):
    """Settings, log and everything written stay in `folder`; no screen, no sound."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PULSE_SERVER")
    environment = {k: v for k, v in os.environ.items() if k not in names}
    return environment | {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "config")}


@pytest.fixture
def home(tmp_path):
    return at_home(tmp_path)


def microturn(home, *arguments, timeout=250):
    command = [sys.executable, "-m", "app", *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, env=home, capture_output=True, text=True, timeout=timeout
    )


def events(done: subprocess.CompletedProcess) -> list[dict]:
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def fast(home, *options):
    return microturn(home, "run", "--headless", "--pace", "fast", "--audio-in", TALK, *options)


def test_a_file_is_talked_to_and_the_output_is_aligned_with_it(home, tmp_path):
    out = tmp_path / "out.wav"
    seen = events(fast(home, "--audio-out", out))
    heard = " ".join(e["text"] for e in seen if e["type"] == "heard" and e["final"])
    assert "capital of Australia" in heard
    said = [e for e in seen if e["type"] == "said"]
    assert any("Canberra" in e["text"] for e in said)
    arrivals = [e for e in seen if e["type"] == "arrival" and e["from"] == "mind"]
    found = [e["text"] for e in arrivals if e["t_ms"] < 15_000]  # before "stop, please"
    spoken = " ".join(e["text"] for e in said)
    assert [text for text in found if text not in spoken], "the talk cuts in once"

    sound, rate_hz = soundfile.read(out, dtype="int16")
    turns = seen[-1]["turns"]
    assert seen[-1]["type"] == "done"
    assert len(sound) == turns * rate_hz // 5
    for e in said:
        span = sound[e["from_ms"] * 24 : e["to_ms"] * 24]
        assert np.abs(span).max() > 1000, "where it says it spoke there is speech"
    before = sound[: said[0]["from_ms"] * 24]
    assert not before.any(), "before the first word there is silence"


def test_the_same_file_gives_the_same_events_every_time(home):
    first, second = (events(fast(home))[:-1] for _ in range(2))
    assert first == second


@pytest.mark.parametrize(("kind", "subtype"), [("WAV", "FLOAT"), ("FLAC", "PCM_24")])
def test_stereo_at_44100_hz_is_heard_as_well(home, tmp_path, kind, subtype):
    talk, rate_hz = soundfile.read(TALK)
    at = np.arange(0, 5 * 44_100) * rate_hz / 44_100
    mono = np.interp(at, np.arange(len(talk)), talk)
    path = tmp_path / f"talk.{kind.lower()}"
    soundfile.write(path, np.stack([mono, mono], axis=1), 44_100, subtype, format=kind)
    options = ("run", "--headless", "--pace", "fast", "--audio-in", path, "--mind", "none")
    heard = [e["text"] for e in events(microturn(home, *options)) if e["type"] == "heard"]
    assert "What is the capital of Australia?" in heard


def test_nothing_is_kept_or_sent_by_the_libraries(home, tmp_path):
    assert fast(home, "--seconds", "4").returncode == 0
    kept = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert kept <= {"microturn.log"}, "onnxruntime queues its telemetry in a file of its own"


def test_a_mind_that_cannot_be_reached_is_told_and_the_talk_goes_on(home):
    seen = events(fast(home, "--mind", "http://127.0.0.1:9/v1"))
    errors = [e["text"] for e in seen if e["type"] == "error"]
    assert errors
    assert "http://127.0.0.1:9/v1 does not answer" in errors[0]
    assert sum(e["type"] == "delegated" for e in seen) >= 2
    assert [e for e in seen if e["type"] == "said" and e["text"].startswith("Sorry")]


WRONG = {
    "a missing file": (["--audio-in", "nope.wav"], 'there is no sound file "nope.wav"'),
    "an empty file": (["--audio-in", "{empty}"], "empty"),
    "a text file": (["--audio-in", "{text}"], "is not a sound file"),
    "an unknown microphone": (["--mic", "Foo"], 'no microphone is called "Foo"; known: '),
    "an unknown speaker": (["--audio-in", "{talk}", "--speaker", "Foo"], "no speaker is called"),
    "an unknown camera": (["--audio-in", "{talk}", "--camera", "Foo"], "no camera is called"),
    "no microphone": ([], "no microphone was found; connect one"),
    "a screen where there is none": (["--audio-in", "{talk}", "--screen", "1"], "screen"),
    "a screen that is no number": (["--audio-in", "{talk}", "--screen", "big"], "screen"),
    "an unknown mind": (["--audio-in", "{talk}", "--mind", "clever"], "is no mind"),
    "an unknown engine": (["--audio-in", "{talk}", "--engine", "v8"], "is no engine"),
    "a folder that is not there": (["--audio-in", "{talk}", "--audio-out", "no/x.wav"], "no/x.wav"),
    "an events file nowhere": (["--audio-in", "{talk}", "--events", "no/e.jsonl"], "no/e.jsonl"),
    "its own input": (["--audio-in", "{talk}", "--audio-out", "{talk}"], "is given twice"),
    "one file for two": (["--audio-in", "{talk}", "--events", "x", "--audio-out", "./x"], "twice"),
    "a microphone in fast motion": (["--pace", "fast"], "--pace fast needs --audio-in"),
}


@pytest.mark.parametrize(("options", "words"), WRONG.values(), ids=WRONG.keys())
def test_bad_input_is_one_clear_sentence_and_exit_code_2(home, tmp_path, options, words):
    (tmp_path / "empty.wav").touch()
    (tmp_path / "text.wav").write_text("This is no sound.")
    known = {"empty": tmp_path / "empty.wav", "text": tmp_path / "text.wav", "talk": TALK}
    done = microturn(home, "run", "--headless", *(o.format(**known) for o in options))
    assert done.returncode == 2, done.stderr
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("microturn: ")]
    assert words in line
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    written = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert written <= {"empty.wav", "text.wav", "microturn.log"}


def test_a_full_disk_ends_the_file_and_not_the_talk(home, tmp_path):
    out = tmp_path / "out.wav"
    (tmp_path / "out.wav.part").symlink_to("/dev/full")
    done = fast(home, "--audio-out", out)
    seen = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 2
    assert "full" in done.stderr or "No space" in done.stderr
    assert any(e["type"] == "said" for e in seen)
    assert seen[-1]["type"] == "done"
    assert not out.exists()


def test_a_full_disk_ends_the_events_file_and_not_the_talk(home):
    done = fast(home, "--mind", "none", "--seconds", "2", "--events", "/dev/full")
    seen = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 2
    assert 'the events stop in "/dev/full"' in done.stderr
    assert seen[-1]["turns"] == 10


def test_damaged_weights_are_told_before_the_talk_begins(home, tmp_path):
    package = tmp_path / "packages" / "hibari"
    (package / "assets").mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "assets" / "hibari.onnx").write_bytes(b"not weights")
    path = os.pathsep.join([str(package.parent), home.get("PYTHONPATH", "")])
    done = fast(home | {"PYTHONPATH": path})
    assert done.returncode == 2
    assert "The weights of the voice are damaged" in done.stderr
    assert "pip install" in done.stderr


def test_a_file_without_a_screen_is_printed_in_place_of_the_demo(home, tmp_path):
    path = tmp_path / "silence.wav"
    soundfile.write(path, np.zeros(16_000, np.int16), 16_000)
    done = microturn(home, "run", "--pace", "fast", "--audio-in", path, "--tail", "0")
    assert "silence.wav" in done.stderr
    assert "the end: 5 micro-turns" in done.stdout


def test_doctor_says_whether_a_talk_is_possible(home):
    done = microturn(home, "doctor", "--json")
    report = json.loads(done.stdout)
    assert done.returncode == 0, report
    assert report["able"]
    names = {finding["name"] for finding in report["findings"]}
    assert {"versions", "microphone", "gpu", "mind", "real-time budget"} <= names


def test_doctor_fails_where_a_talk_is_impossible(home, tmp_path):
    (tmp_path / "packages" / "hibari").mkdir(parents=True)
    (tmp_path / "packages" / "hibari" / "__init__.py").touch()
    done = microturn(home | {"PYTHONPATH": str(tmp_path / "packages")}, "doctor")
    assert done.returncode == 1
    assert "FAIL  weights of the voice" in done.stdout


def test_weights_are_listed_and_verified(home):
    for command in ("list", "verify"):
        done = microturn(home, "weights", command)
        assert done.returncode == 0
        assert done.stdout.count("ok  ") == 8


def test_the_installed_command_tells_its_version(home):
    command = Path(sys.executable).with_name("microturn")
    if not command.exists():
        command = shutil.which("microturn")
    if command is None:
        pytest.skip("microturn is not installed as a command")
    done = subprocess.run([command, "--version"], env=home, capture_output=True, text=True)
    assert done.stdout.startswith("microturn 0.")


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_minutes_of_talk_leave_memory_flat(home, tmp_path, request):
    """Fast: the whole loop thousands of times, with dozens of questions answered aloud."""
    minutes = 10 if request.config.getoption("--thorough") else 4
    talk, rate_hz = soundfile.read(TALK, dtype="int16")
    path = tmp_path / "long.wav"
    soundfile.write(path, np.tile(talk, 22)[: 60 * minutes * rate_hz], rate_hz)
    watch = tmp_path / "events.jsonl"
    command = [sys.executable, "-m", "app", "run", "--headless", "--pace", "fast"]
    command += ["--audio-in", str(path), "--tail", "0", "--events", str(watch)]
    import psutil

    resident = []
    with subprocess.Popen(command, cwd=ROOT, env=home, stdout=subprocess.PIPE, text=True) as run:
        process, last = psutil.Process(run.pid), -1
        for line in run.stdout:
            stretch = json.loads(line)["t_ms"] // 10_000
            if stretch > last:
                resident.append(process.memory_info().rss / 1e6)
                last = stretch
        done = json.loads(line)
    assert run.returncode == 0
    assert done["turns"] == 300 * minutes
    assert done["dropped"] == 0
    # Buffers grow in steps, whenever a sentence is longer than all before it; a leak grows always.
    warm = resident[6:]
    assert len(warm) >= 5 * (minutes - 1)
    growth = np.median(np.diff(warm))
    told = f"MB every ten seconds: {[round(mb, 1) for mb in resident]}"
    assert growth < 0.2, told
    assert warm[-1] - warm[0] < 150, told

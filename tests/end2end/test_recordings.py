"""Recording, replaying, comparing and exporting as a user does it: by the command line."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.talk import TALK

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


def microturn(home, *arguments, **more):
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PULSE_SERVER")
    environment = {k: v for k, v in os.environ.items() if k not in names}
    environment |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")} | more
    command = [sys.executable, "-m", "app", *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=250
    )


def recorded_run(home, path, *options):
    fast = ("run", "--headless", "--pace", "fast", "--audio-in", TALK, "--mind", "none")
    return microturn(home, *fast, "--record", path, *options)


@pytest.fixture(scope="module")
def recording(home):
    done = recorded_run(home, home / "talk.mcap")
    assert done.returncode == 0, done.stderr
    (home / "events.jsonl").write_text(done.stdout)
    return home / "talk.mcap"


def test_a_real_talk_is_inferred_again_without_a_divergence(home, recording):
    done = microturn(home, "replay", recording, "--verify")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[0] == "rule: same: everything"
    assert "155 micro-turns, 31.0 s: no divergence" in done.stdout


@pytest.mark.slow  # exports its trunk first
def test_the_untrained_network_is_inferred_again_as_well(home, tmp_path):
    done = recorded_run(home, tmp_path / "net.mcap", "--engine", "native", "--seconds", 4)
    assert done.returncode == 0, done.stderr
    done = microturn(home, "replay", tmp_path / "net.mcap", "--verify")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "20 micro-turns" in done.stdout


def test_a_replay_prints_what_the_talk_printed(home, recording):
    done = microturn(home, "replay", recording, "--headless")
    assert done.stdout == (home / "events.jsonl").read_text()


def test_two_engines_are_shown_side_by_side(home, recording):
    done = microturn(home, "replay", recording, "--engine", "native", "--mind", "none")
    assert done.returncode == 0, done.stderr
    first, *_, last = done.stdout.splitlines()
    assert "recorded: native" in first
    assert "now: native" in first
    left, right = (side.split("answers after")[1] for side in last.split(" | "))
    assert left.strip() == right.strip()


def test_an_export_lies_beside_the_recording(home, recording):
    done = microturn(home, "export", recording, "--to", "srt")
    assert done.returncode == 0, done.stderr
    assert "You: What is the capital of Australia?" in (home / "talk.srt").read_text()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["replay", "nothing.mcap", "--verify"], "No such file"),
        (["replay", str(TALK), "--verify"], "is no recording"),
        (["replay", str(TALK), "--headless"], "is no recording"),
        (["export", "nothing.mcap", "--to", "docx"], "choose one of srt, vtt"),
        (["recover", "nothing.mcap"], "No such file"),
        (["run", "--headless", "--audio-in", str(TALK), "--record", "no/x.mcap"], "no/x.mcap"),
    ],
)
def test_bad_input_is_one_clear_sentence(home, arguments, words):
    done = microturn(home, *arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_full_disk_stops_the_recording_and_not_the_talk(home, tmp_path):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, limits[1]))
    try:
        done = recorded_run(home, tmp_path / "talk.mcap")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    seen = [json.loads(line) for line in done.stdout.splitlines()]
    assert seen[-1]["turns"] == 155
    (told,) = [event["text"] for event in seen if event["type"] == "error"]
    assert "The recording was stopped after" in told
    assert "Traceback" not in done.stderr
    saved = microturn(home, "recover", tmp_path / "talk.mcap.active")
    assert saved.returncode == 0, saved.stderr
    done = microturn(home, "replay", tmp_path / "talk.mcap", "--verify")
    assert "no divergence" in done.stdout


WATCHED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import playing
from ui.replay_bar import ReplayBar

start = playing.Playing.start

def watched(self):
    start(self)
    window = QApplication.topLevelWidgets()[0]
    bar = window.findChild(ReplayBar)
    def tell():
        place = self._screen.replay
        print(place.turn, place.playing, [line.text for line in self._screen.lines])
    steps = [  # each done once its condition holds
        (lambda place, text: "Hello." in text, tell),
        (lambda place, text: True, lambda: window.grab().save("shown.png")),
        (lambda place, text: True, bar.toggled.emit),
        (lambda place, text: not place.playing, lambda: bar.sought.emit(70)),
        (lambda place, text: place.turn == 70, tell),
        (lambda place, text: True, bar.skipped.emit),
        (lambda place, text: place.turn > 71, tell),
        (lambda place, text: True, window.close),
    ]
    timer = QTimer(window, interval=20)
    def look():
        place, lines = self._screen.replay, self._screen.lines
        if place and steps and steps[0][0](place, " ".join(line.text for line in lines)):
            steps.pop(0)[1]()
    timer.timeout.connect(look)
    timer.start()

playing.Playing.start = watched
print("exit", playing.replay_in_window(Path(sys.argv[1]), "none"))
"""


def test_a_recording_plays_in_the_window_and_can_be_paused_and_sought(home, recording):
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", WATCHED, recording],
        cwd=home,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert "exit 0" in done.stdout, done.stderr
    played, sought, skipped, _ = done.stdout.splitlines()
    assert "'Hello.'" in played
    assert "sky" not in played
    assert sought.startswith("70 False")
    assert "Why is the sky blue?" in sought
    turn = int(skipped.split()[0])
    told = [json.loads(line) for line in (home / "events.jsonl").read_text().splitlines()]
    marks = [e["turn"] for e in told if e["type"] == "delegated" or e.get("cut")]
    assert turn == min(mark for mark in marks if mark > 70), "what was asked, or cut off"

"""The demo talk, as it is held where there are no devices: what it is to show, it shows.

Which words come out, and when to the tenth of a second, is for the network, the ears and the mind
to decide anew each time they change; here stand the facts that any of them has to keep.
"""

import importlib.util
import json
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from app.demo import FILM, TALK, in_place
from app.settings import load
from capture.files import read_audio
from capture.frames import MIC_RATE_HZ
from capture.video import VideoFile
from model.phrases import NODS, NUMBERS, PHRASES
from tests.end2end.conftest import RunningApp
from tests.end2end.test_command_line import ROOT, at_home, microturn
from tests.end2end.test_talk_aloud import transcribed, words


@pytest.fixture(scope="module")
def script():
    """`packaging/make_demo.py` as a module: what the person says and does, and when."""
    path = ROOT / "packaging" / "make_demo.py"
    spec = importlib.util.spec_from_file_location("make_demo", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def at_ms(script):
    """Words of the person -> when that line begins."""

    def begins(words):
        (at_s,) = (at_s for at_s, text in script.TALK if words in text)
        return round(1000 * at_s)

    return begins


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """The demo without screen and devices: what was printed, and its events."""
    folder = tmp_path_factory.mktemp("home")
    path = folder / "events.jsonl"
    done = microturn(at_home(folder), "run", "--pace", "fast", "--events", path)
    assert done.returncode == 0, done.stderr
    assert "There is no screen here, so this is the demo talk, printed:" in done.stderr
    return done.stdout, [json.loads(line) for line in path.read_text().splitlines()]


def of(held, kind):
    return [event for event in held[1] if event["type"] == kind]


def answers(held):
    """What the mind said, apart from the network's own few words."""
    return [e for e in of(held, "said") if e["text"] not in PHRASES]


def test_both_sides_can_be_read(held):
    assert "you        How many days until Christmas?" in held[0]
    assert "microturn  That is one hundred and twenty-six." in held[0]
    assert "— cut off" in held[0]
    assert "None" not in held[0]


def test_a_pause_in_a_sentence_is_waited_through(held, at_ms):
    begun, rest = at_ms("I would like to know"), at_ms("until Christmas")
    said = [e for e in of(held, "said") if begun < e["from_ms"] < rest]
    assert [e for e in said if e["text"] not in NODS] == []


def test_questions_are_handed_on_and_answered_right(held):
    asked = " ".join(e["query"] for e in of(held, "delegated"))
    said = " ".join(e["text"] for e in answers(held))
    for question, answer in (("Christmas", " day"), ("seven times", "one hundred and twenty-six")):
        assert question in asked
        assert answer in said
    assert "sky" in asked


def test_a_story_is_nodded_at(held, at_ms):
    nods = [e for e in of(held, "ack") if e["text"] in NODS]
    begun, asked = at_ms("Yesterday"), at_ms("How much")
    assert [e for e in nods if begun < e["t_ms"] < asked + 2500]


def test_the_answer_outlives_a_nod_and_not_a_stop(held, at_ms):
    nod, stop, after = at_ms("I see."), at_ms("Stop"), at_ms("In five")
    over = [e for e in answers(held) if nod < e["to_ms"] and e["from_ms"] < after]
    assert any(e["to_ms"] > nod + 1000 for e in over), "it went on after the nod"
    cut = [e["to_ms"] for e in over if e["cut"] and e["to_ms"] >= stop]
    assert stop <= cut[0] <= stop + 2000


def test_words_are_said_at_their_time(held, at_ms):
    (tea,) = [e for e in answers(held) if e["text"].lower().startswith("tea")]
    asked = at_ms("In five")
    assert asked + 5000 <= tea["from_ms"] <= asked + 9000


def test_squats_are_counted_as_soon_as_it_sees(held, script):
    """Who does not see says so, and counts nothing."""
    (job,) = [e["job"] for e in of(held, "delegated") if "squats" in e["query"]]
    refused = [e for e in of(held, "job") if e["job"] == job and e["state"] == "failed"]
    first_ms = 1000 * script.SQUATS_S[0]
    numbers = [e["text"] for e in of(held, "said") if e["from_ms"] >= first_ms]
    counted = [text for text in numbers if text.rstrip(".") in NUMBERS]
    if refused:
        assert counted == []
        assert refused[0]["text"] in [e["text"] for e in of(held, "said")]
    else:
        assert abs(len(counted) - len(script.SQUATS_S)) <= 2


def test_sound_and_film_are_as_long_as_the_script(script):
    film = VideoFile(FILM)
    last = round(script.LENGTH_S * 5) - 2
    assert film.picture_at(last).rgb.shape == (240, 320, 3)
    assert film.picture_at(last + 5) is None
    assert len(read_audio(TALK)) == round(script.LENGTH_S * MIC_RATE_HZ)


@pytest.mark.parametrize(("camera", "seen"), [(None, str(FILM)), ("none", "none"), ("2", "2")])
def test_the_film_takes_the_place_of_no_camera_but_one_that_nobody_named(camera, seen):
    from app.run import Run

    settings, run = in_place(load(camera=camera), Run(), "no microphone")
    assert settings.camera == seen
    assert run.audio_in == TALK


WATCHED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import window
from app.__main__ import main
from ui.main_window import MainWindow

start = window.WindowedTalk.start

def watched(self):
    start(self)
    top = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    seen = []
    def look():
        if top._shown.preview.rgb is not None and not seen:
            seen.append(top._shown.preview.rgb.shape)
            top.grab().save("shown.png")
        if top._shown.status.state == "stopped":
            print(*seen, *(line.text for line in top._shown.lines), sep="\\n")
            top.close()
    timer = QTimer(top, interval=20)
    timer.timeout.connect(look)
    timer.start()

window.WindowedTalk.start = watched
sys.argv = ["microturn", "run", "--pace", "fast", "--seconds", "8"]
main()
"""


def test_with_a_screen_but_no_sound_it_is_held_in_the_window(tmp_path):
    environment = at_home(tmp_path) | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment |= {"LANGUAGE": "en", "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", WATCHED],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    seen, *lines = done.stdout.splitlines()
    assert seen == "(240, 320, 3)"
    assert lines[0].startswith("There is no microphone here, so this is the demo talk.")
    assert "How many days until Christmas?" in lines
    assert not QImage(str(tmp_path / "shown.png")).isNull()


@pytest.mark.device
@pytest.mark.timeout(240)
def test_where_only_the_microphone_is_missing_both_sides_are_heard(display, pulse, tmp_path):
    for module in pulse.control("list", "short", "modules").splitlines():
        if "virtmic" in module:
            pulse.control("unload-module", module.split()[0])
    with pulse.record() as recording:
        app = RunningApp(display, pulse, tmp_path)
        app.wait_for(lambda: [e for e in app.events("said") if "days" in e["text"]])
    assert app.close() == 0
    assert app.events("device")[0]["text"].startswith("There is no microphone here")
    heard = transcribed(recording.pcm)
    assert {"christmas", "days"} <= heard
    assert words(app.answers()[0]["text"]) <= heard

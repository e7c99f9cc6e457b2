"""Recording is off until the user turns it on in the window; then it is in the library."""

import os
import subprocess
import sys
from pathlib import Path

from app.recording.reader import Recording
from tests.talk import TALK

ROOT = Path(__file__).resolve().parents[2]

PRESSED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import window
from app.run import Run
from app.settings import load
from ui.record_mark import RecordMark

start = window.WindowedTalk.start

def watched(self):
    start(self)
    top = QApplication.topLevelWidgets()[0]
    mark = top.findChild(RecordMark)
    shelf, listed = self._bridge.shelf, []
    shelf.listed.connect(listed.append)
    def recorded():
        return self._talk and self._talk.recording.length_ms
    def closed():
        if listed and listed[0][0].state == "whole":
            return True
        if listed:
            listed.clear()
            shelf.wanted.emit("")
        return False
    steps = [
        (lambda: self._talk and self._talk.engine.pace.turns > 3, lambda: print(recorded())),
        (lambda: True, lambda: mark.wanted.emit(True)),
        (lambda: (recorded() or 0) >= 2000, lambda: mark.wanted.emit(False)),
        (lambda: recorded() is None, lambda: shelf.wanted.emit("")),
        (closed, lambda: print(len(listed[0]), listed[0][0].state, listed[0][0].length_ms)),
        (lambda: True, top.close),
    ]
    timer = QTimer(top, interval=20)
    def look():
        if steps and steps[0][0]():
            steps.pop(0)[1]()
    timer.timeout.connect(look)
    timer.start()

window.WindowedTalk.start = watched
run = Run(audio_in=Path(sys.argv[1]), quiet=True)
print("exit", window.run_in_window(load(mind="none"), run))
"""


def test_a_talk_is_recorded_while_the_user_wants_it(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", PRESSED, str(TALK)],
        cwd=ROOT,
        env=os.environ
        | {
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path / "share"),
        },
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    before, found, ended = done.stdout.splitlines()
    assert before == "None"
    count, state, length_ms = found.split()
    assert (count, state, ended) == ("1", "whole", "exit 0")
    (path,) = (tmp_path / "share").rglob("*.mcap")
    turns = [moment.turn.index for moment in Recording(path).moments()]
    assert turns == list(range(turns[0], turns[0] + int(length_ms) // 200))
    assert len(turns) >= 10
    listed = subprocess.run(
        [sys.executable, "-m", "app", "library"],
        cwd=ROOT,
        env=os.environ | {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "share")},
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert path.name in listed.stdout.splitlines()[0]
    assert listed.stderr == f"1 in {path.parent}\n"

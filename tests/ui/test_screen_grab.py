"""Qt's own way to the screen, in a process of its own on a screen of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.xvfb import screen

ROOT = Path(__file__).resolve().parents[2]
GRAB = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from capture.grabbed import Grabbed
from ui.screen_grab import ScreenGrab, windows

app = QApplication([])
grab = ScreenGrab(None)
eye = Grabbed(grab, "screen")

def look():
    if picture := eye.latest():
        print(picture.eye, picture.rgb.shape, picture.rgb.min() > 250, repr(grab.failure()))
        eye.close()
        QTimer.singleShot(50, app.quit)

timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
QTimer.singleShot(30_000, app.quit)
app.exec()
print("windows", windows("Microturn"))
"""


@pytest.mark.device
def test_what_qt_sees_of_the_screen_reaches_the_engine():
    with screen("640x480x24", "-wr") as display:
        ended = subprocess.run(
            [sys.executable, "-c", GRAB],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display},
            capture_output=True,
            text=True,
            timeout=60,
        )
    first, *_, last = ended.stdout.splitlines()
    assert first == "screen (240, 320, 3) True ''"
    assert last == "windows []"

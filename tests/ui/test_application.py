"""Whole programs of a few lines, each in a process of its own: one process has one QApplication."""

import os
import signal
import subprocess
import sys
import time
from ctypes import CDLL
from pathlib import Path

import pytest

from tests.xvfb import screen

ROOT = Path(__file__).resolve().parents[2]

X11_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxkbcommon-x11.so.0",
)

OPEN_AND_CLOSE = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.application import run_window
from ui.bridge import Bridge
from ui.rows import Line, Screen

bridge = Bridge()
bridge.closed.connect(lambda: print("closed"))
bridge.show(Screen(lines=(Line("a", "user", "hello", 0),)))

def ready():
    print("ready on", QApplication.platformName())
    if sys.argv[1:] != ["stay"]:
        QTimer.singleShot(300, QApplication.topLevelWidgets()[0].close)

print("status", run_window(bridge, ready))
print("threads", [thread.name for thread in threading.enumerate()])
print("windows", QApplication.topLevelWidgets())
"""


def program(text, **environment):
    """Runs it in Python's development mode, without its remarks on a slow computer."""
    ended = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", text],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment,
        capture_output=True,
        text=True,
        timeout=200,
    )
    told = [line for line in ended.stderr.splitlines(True) if not line.startswith("Executing <")]
    ended.stderr = "".join(told)
    return ended


def test_closing_the_window_ends_the_program_and_leaves_nothing():
    ended = program(OPEN_AND_CLOSE)
    assert ended.stderr == ""
    assert ended.stdout.splitlines() == [
        "ready on offscreen",
        "closed",
        "status 0",
        "threads ['MainThread']",
        "windows []",
    ]
    assert ended.returncode == 0


def test_ctrl_c_closes_the_window_in_order():
    running = subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_CLOSE, "stay"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stdout.readline() == "ready on offscreen\n"
    time.sleep(0.3)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert err == ""
    assert out.splitlines()[:2] == ["closed", "status 0"]
    assert running.returncode == 0


def test_an_error_in_a_slot_is_logged_and_told_without_a_traceback():
    ended = program("""
import logging, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.application import run_window
from ui.bridge import Bridge
from ui.notice import Notice

logging.basicConfig(stream=sys.stdout, format="%(message)s")

def fail():
    raise RuntimeError("a slot failed")

def look():
    window = QApplication.topLevelWidgets()[0]
    print("told:", window.findChild(Notice).accessibleName())
    window.close()

def ready():
    QTimer.singleShot(100, fail)
    QTimer.singleShot(300, look)

sys.exit(run_window(Bridge(), ready))
""")
    assert ended.stderr == ""
    assert "RuntimeError: a slot failed" in ended.stdout
    assert "told: Something went wrong in the window." in ended.stdout
    assert ended.returncode == 0


def test_what_keeps_the_program_from_starting_is_raised():
    ended = program("""
from ui.application import run_window
from ui.bridge import Bridge

def ready():
    raise OSError("no microphone")

try:
    run_window(Bridge(), ready)
except OSError as error:
    print("raised", error)
""")
    assert ended.stdout == "raised no microphone\n"
    assert ended.stderr == ""


def test_coroutines_run_while_the_window_is_open():
    ended = program("""
import asyncio
from PySide6.QtWidgets import QApplication
from ui.application import run_window
from ui.bridge import Bridge

async def later():
    await asyncio.sleep(0.05)
    print("awake")
    QApplication.topLevelWidgets()[0].close()

tasks = []
run_window(Bridge(), lambda: tasks.append(asyncio.ensure_future(later())))
""")
    assert ended.stdout == "awake\n"
    assert ended.stderr == ""


@pytest.fixture
def display():
    """An X server of its own, as DISPLAY."""
    for library in X11_LIBRARIES:
        try:
            CDLL(library)
        except OSError:
            pytest.skip(f"needs {library}, as Qt does on X11")
    with screen() as name:
        yield name


@pytest.mark.skipif(sys.platform != "linux", reason="only OpenCV's Linux wheels bring their own Qt")
def test_the_window_opens_on_x11_after_opencv_was_imported(display):
    pytest.importorskip("cv2")
    ended = program("import cv2\n" + OPEN_AND_CLOSE, QT_QPA_PLATFORM="xcb", DISPLAY=display)
    assert ended.stdout.splitlines()[:3] == ["ready on xcb", "closed", "status 0"], ended.stderr
    assert ended.returncode == 0


def test_qt_is_not_sent_to_the_plugins_that_opencv_brings():
    pytest.importorskip("cv2")
    ended = program("""
import os
import cv2
from ui.application import make_application
app = make_application()
print([name for name, value in os.environ.items() if name.startswith("QT_") and "cv2" in value])
""")
    assert ended.stdout == "[]\n"


def test_a_plugin_folder_that_the_user_chose_is_kept(tmp_path):
    ended = program(
        """
import os
from ui.application import make_application
app = make_application()
print(os.environ["QT_QPA_PLATFORM_PLUGIN_PATH"])
""",
        QT_QPA_PLATFORM_PLUGIN_PATH=str(tmp_path),
    )
    assert ended.stdout == f"{tmp_path}\n"


def test_rows_loads_no_qt():
    ended = program("""
import sys
import ui.rows
print([name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))])
""")
    assert ended.stdout == "[]\n"

"""The window stays quick while a whole talk runs beside it."""

import statistics
import threading
import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.run import Run
from app.settings import load
from app.window import WindowedTalk
from tests.heartbeat import Heartbeat
from tests.talk import TALK
from ui.application import make_application, run_window
from ui.bridge import Bridge
from ui.main_window import MainWindow

BLOCKED_MS = 50
SECONDS = 9.0


def window():
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_the_thread_of_the_window_is_never_blocked_while_a_talk_is_held():
    make_application()
    bridge, heart = Bridge(), Heartbeat()
    talk = WindowedTalk(
        load(speaker="none"), Run(TALK, pace="real", quiet=True, seconds=SECONDS), bridge
    )
    loaded = threading.Event()

    def look() -> None:
        """Listen once the loop runs; close once it has ended."""
        if window()._shown.slots and not loaded.is_set():
            loaded.set()
            heart.start()
        if window()._shown.status.state == "stopped":
            heart.stop()
            window().close()

    def ready() -> None:
        talk.start()
        poll.start()

    poll = QTimer(interval=50)
    poll.timeout.connect(look)
    run_window(bridge, ready)
    talk.end()
    assert len(heart.spent_ms) > 200
    assert max(heart.spent_ms) < BLOCKED_MS
    assert statistics.median(heart.clock_ms) < BLOCKED_MS


def test_a_slot_that_takes_too_long_would_be_noticed(qtbot):
    heart = Heartbeat()

    def work() -> None:
        until = time.thread_time() + 2 * BLOCKED_MS / 1000
        while time.thread_time() < until:
            pass

    heart.start()
    QTimer.singleShot(20, work)
    qtbot.waitUntil(lambda: bool(heart.spent_ms) and max(heart.spent_ms) > BLOCKED_MS)
    heart.stop()

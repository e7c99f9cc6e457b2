"""The program as the desktop sees it: its name, fonts and colours, its loop, and its end."""

import asyncio
import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

# isort: split
import qasync  # takes the Qt that it finds loaded, hence after PySide6

from ui import theme
from ui.appearance import scaled_font
from ui.bridge import Bridge
from ui.desk import Desk
from ui.icons import pixmap
from ui.interrupt import interrupting
from ui.main_window import MainWindow
from ui.wording import speak

log = logging.getLogger(__name__)
Place = tuple[int, int, int, int] | None
"""Left, top, width and height."""


def run_window(
    bridge: Bridge, on_ready: Callable[[], None], language: str = "", place: Place = None
) -> int:
    """Show the window until it is closed or the terminal says Ctrl-C; the exit status.

    Call it on the main thread. `on_ready` is called there once the window is on screen, with
    asyncio's loop running. What it raises ends the window and is raised here. `language` is one of
    `ui.wording.LANGUAGES`, or empty for the system's. `place` is where the window stood last.
    """
    app = make_application()
    speak(app, language)
    window = MainWindow()
    _join(bridge, window)
    desk = Desk(bridge, window)
    desk.stand(place)
    bridge.attach(desk.draw)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    try:
        with loop, interrupting(window.quit), _no_tracebacks(window):
            loop.run_until_complete(_until_closed(window, on_ready))
    finally:
        asyncio.set_event_loop(None)
        bridge.detach()
        desk.close()
        window.deleteLater()
        app.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    return 0


def open_beside(bridge: Bridge, title: str) -> None:
    """Show a second window, such as that of a replay, until it is closed; in the loop that runs."""
    window = MainWindow()
    window.setWindowTitle(title)
    _join(bridge, window)
    bridge.attach(window.draw)
    window.closed.connect(bridge.detach)
    window.closed.connect(window.deleteLater)
    window.show()


def make_application() -> QApplication:
    """The one QApplication, dressed; an existing one is dressed and returned."""
    _forget_opencv_qt()
    existing = QApplication.instance()
    app = cast(QApplication, existing) if existing else QApplication(sys.argv[:1])
    app.setApplicationName("microturn")
    app.setApplicationDisplayName("Microturn")
    app.setDesktopFileName("microturn")
    # qasync's loop must not end under a waiting coroutine: the window's `closed` ends it.
    app.setQuitOnLastWindowClosed(False)
    app.setStyle("Fusion")
    app.setFont(scaled_font())
    app.setWindowIcon(QIcon(pixmap("app", "", 256, 1)))
    theme.follow_system(app)
    return app


async def _until_closed(window: MainWindow, on_ready: Callable[[], None]) -> None:
    closed = asyncio.Event()
    window.closed.connect(closed.set)
    window.show()
    on_ready()
    await closed.wait()


def _join(bridge: Bridge, window: MainWindow) -> None:
    window.typed.connect(bridge.typed)
    window.mute_toggled.connect(bridge.mute_toggled)
    window.stop_pressed.connect(bridge.stop_pressed)
    window.tasks.cancelled.connect(bridge.task_cancelled)
    window.tasks.decided.connect(bridge.task_decided)
    window.share_wanted.connect(bridge.share_wanted)
    window.share_paused.connect(bridge.share_paused)
    window.moved.connect(bridge.moved)
    window.record.wanted.connect(bridge.record_toggled)
    window.replay.toggled.connect(bridge.replay_toggled)
    window.replay.sought.connect(bridge.replay_sought)
    window.replay.sped.connect(bridge.replay_sped)
    window.replay.skipped.connect(bridge.replay_skipped)
    window.closed.connect(bridge.closed)


def _forget_opencv_qt() -> None:
    """Undo what `import cv2` does on Linux: it points Qt to the plugins of its own Qt 5."""
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        if "cv2" in Path(os.environ.get(name, "")).parts:
            del os.environ[name]


@contextmanager
def _no_tracebacks(window: MainWindow) -> Iterator[None]:
    """Log what a slot raises and tell the user so in one sentence, while the window lives."""

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        log.error("unexpected error in the window", exc_info=(kind, error, trace))
        window.say(
            QCoreApplication.translate(
                "Application", "Something went wrong in the window. The log has the details."
            )
        )

    before, sys.excepthook = sys.excepthook, caught
    try:
        yield
    finally:
        sys.excepthook = before

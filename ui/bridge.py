"""The one door of the window: values in from any thread, the user's wishes out as signals."""

from collections.abc import Callable
from threading import Lock
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from ui.guide import Guide
from ui.rows import Screen
from ui.shelf import Shelf

INTERVAL_MS: Final = 33
"""Shortest time between two drawings: about thirty a second, more than the eye needs of text."""


class Bridge(QObject):
    """Carries the newest `Screen` to the window and the user's wishes back.

    Made on the thread of the window. What is shown before a window is attached waits for it; what
    is shown after the window has gone is dropped. `shelf` is the door of the library,
    `guide` that of the first start.

    Signals:
        typed: words the user wrote instead of speaking.
        mute_toggled: the user wants the microphone muted (True) or open (False).
        stop_pressed: the user wants silence now.
        task_cancelled: this job or standing order is not wanted any more.
        task_decided: the user's yes (True) or no to what a job asks.
        share_toggled: the user wants the screen seen, or seen no longer.
        share_wanted: show this `Share` of the screen, or None.
        share_paused: look away from it for a while (True), or look again.
        moved: where the window is now, as an `Area`; None where it is not to be seen.
        asked: from outside, what the window is to do: `show`, `settings`, `caption` or `quit`.
        options_wanted: the user looks at the settings.
        option_chosen: the name of a setting and its new value.
        options: what can be set, as a tuple of `Option`; for the window.
        try_wanted: a test of `app.trial.Trial`; any other word ends the one under way.
        tried: how it goes, as a `Tried`; for the window.
        window_placed: where the window stood when it was closed: left, top, width, height.
        captions_placed: where the captions stand: left, top, width, height.
        wished: a new `Wishes` for what is around the window.
        record_toggled: record from now on (True), or end the recording.
        replay_toggled: play or pause the recording.
        replay_sought: go to this micro-turn of it.
        replay_sped: play it so many times as fast as life.
        replay_skipped: go to the next interruption or question to the mind.
        closed: the window has been closed.
    """

    typed = Signal(str)
    mute_toggled = Signal(bool)
    stop_pressed = Signal()
    task_cancelled = Signal(int)
    task_decided = Signal(int, bool)
    share_toggled = Signal()
    share_wanted = Signal(object)
    share_paused = Signal(bool)
    moved = Signal(object)
    asked = Signal(str)
    try_wanted = Signal(str)
    tried = Signal(object)
    window_placed = Signal(object)
    captions_placed = Signal(object)
    wished = Signal(object)
    options_wanted = Signal()
    option_chosen = Signal(str, object)
    options = Signal(object)
    record_toggled = Signal(bool)
    replay_toggled = Signal()
    replay_sought = Signal(int)
    replay_sped = Signal(float)
    replay_skipped = Signal()
    closed = Signal()
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf = Shelf(self)
        self.guide = Guide(self)
        self._lock = Lock()
        self._newest: Screen | None = None
        self._waking = False
        self._draw: Callable[[Screen], None] | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._deliver)
        self._woken.connect(self._schedule, Qt.ConnectionType.QueuedConnection)

    def show(self, screen: Screen) -> None:
        """Have `screen` drawn soon in place of any that waits; callable from any thread."""
        with self._lock:
            self._newest = screen
            wake = self._must_wake()
        if wake:
            self._woken.emit()

    def attach(self, draw: Callable[[Screen], None]) -> None:
        """Call `draw` on this thread with what has been shown last and with everything newer."""
        with self._lock:
            self._draw = draw
            wake = self._must_wake()
        if wake:
            self._woken.emit()

    def detach(self) -> None:
        """Draw no more: the window is going."""
        with self._lock:
            self._draw = self._newest = None
            self._waking = False
        self._timer.stop()

    def _must_wake(self) -> bool:
        if self._draw is None or self._newest is None or self._waking:
            return False
        self._waking = True
        return True

    def _schedule(self) -> None:
        passed = self._since.elapsed() if self._since.isValid() else INTERVAL_MS
        self._timer.start(max(0, INTERVAL_MS - passed))

    def _deliver(self) -> None:
        with self._lock:
            screen, self._newest = self._newest, None
            self._waking = False
            draw = self._draw
        self._since.start()
        if screen is not None and draw is not None:
            draw(screen)

"""Listens to the window's thread: how long nothing else got its turn there."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5


class Heartbeat(QObject):
    """Beats every few ms from the event loop; keeps what lay between two beats.

    The processor time that the thread itself spent tells a slot that takes too long, whatever else
    the computer does; the time on the clock also holds what other programs took.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = (0.0, 0.0)
        self.clock_ms: list[float] = []
        self.spent_ms: list[float] = []

    def start(self) -> None:
        """Listen from now on."""
        self._last = (time.perf_counter(), time.thread_time())
        self._timer.start()

    def stop(self) -> None:
        """Listen no more."""
        self._timer.stop()

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        self.clock_ms.append(1000 * (now[0] - self._last[0]))
        self.spent_ms.append(1000 * (now[1] - self._last[1]))
        self._last = now

"""A short, thread-safe list of what the senses have to report."""

import threading
from collections import deque

from capture.frames import Notice

CAPACITY = 32
"""Notices kept until somebody takes them; the oldest goes first."""


class Notices:
    """Written by any thread, emptied once per micro-turn."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[Notice] = deque(maxlen=CAPACITY)

    def device(self, text: str) -> None:
        """A device went, came, or is not there."""
        with self._lock:
            self._waiting.append(Notice("device", text))

    def dropped(self, text: str) -> None:
        """Sound or pictures were lost."""
        with self._lock:
            self._waiting.append(Notice("dropped", text))

    def take(self) -> list[Notice]:
        """All notices since the last call, oldest first."""
        with self._lock:
            taken = list(self._waiting)
            self._waiting.clear()
        return taken

"""Where in a recording it plays: moved by the window, followed by the thread that plays."""

import threading
import time
from collections.abc import Callable

from app.events import TURN_MS

TURN_S = TURN_MS / 1000


class Playhead:
    """Says when each micro-turn is due. All methods are callable from any thread.

    Args:
        turns: how many there are.
        clock: seconds that never run backwards.
    """

    def __init__(self, turns: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._turns = turns
        self._clock = clock
        self._changed = threading.Condition()
        self._due_s = clock()
        self._sought: int | None = None
        self._closed = False
        self.playing = True
        self.speed = 1.0

    def due(self, following: int) -> int | None:
        """Wait until a micro-turn is to be shown: `following`, or the one that was sought; None
        once closed. At the end, and while paused, it waits to be sought.
        """
        with self._changed:
            while not self._closed:
                if self._sought is not None:
                    turn, self._sought = self._sought, None
                    self._due_s = self._clock() + TURN_S / self.speed
                    return turn
                if following >= self._turns:
                    self.playing = False
                early_s = self._due_s - self._clock()
                if self.playing and early_s <= 0:
                    self._due_s = max(self._due_s, self._clock() - TURN_S) + TURN_S / self.speed
                    return following
                self._changed.wait(early_s if self.playing else None)
            return None

    def toggle(self) -> None:
        """Play or pause."""
        with self._changed:
            self.playing = not self.playing
            self._due_s = self._clock()
            self._changed.notify_all()

    def seek(self, turn: int) -> None:
        """Show `turn` now and go on from there."""
        with self._changed:
            self._sought = max(0, min(turn, self._turns - 1))
            self._changed.notify_all()

    def at_speed(self, speed: float) -> None:
        """Play `speed` times as fast as life."""
        with self._changed:
            self.speed = speed
            self._due_s = self._clock()
            self._changed.notify_all()

    def close(self) -> None:
        """End `due`, in whichever thread it waits."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

"""The one door by which anything asynchronous comes back: arrivals for the next micro-turn."""

import threading
from collections import deque

from app.events import Arrival, Report

LIMIT = 1000
"""Arrivals that may wait at once; a micro-turn brings a handful, so this is minutes of being
stuck."""


class Inbox:
    """Arrivals from any thread, collected by the engine at each micro-turn.

    An arrival may be posted for a later micro-turn: runs that are faster than life use this to let
    results come when they would have come, so that the same input gives the same conversation.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[tuple[int, Arrival]] = deque()
        self._refused = 0

    def post(self, arrival: Arrival, due_turn: int = 0) -> None:
        """Hand in an arrival from any thread; collected at `due_turn` or as soon as possible."""
        with self._lock:
            if len(self._waiting) < LIMIT:
                self._waiting.append((due_turn, arrival))
            else:
                self._refused += 1

    def collect(self, turn: int) -> list[Arrival]:
        """All that is due by micro-turn `turn`, in the order of posting."""
        with self._lock:
            due = [arrival for due_turn, arrival in self._waiting if due_turn <= turn]
            self._waiting = deque((d, a) for d, a in self._waiting if d > turn)
            refused, self._refused = self._refused, 0
        if refused:
            due.append(Report("dropped", f"{refused} messages were lost: too many came at once."))
        return due

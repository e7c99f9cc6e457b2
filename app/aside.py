"""What runs beside the talk: a thread with a bounded queue, fed by events, posting arrivals."""

import logging
import threading
from abc import ABC, abstractmethod
from collections.abc import Sequence
from queue import Empty, Full, Queue
from typing import Generic, Protocol, TypeVar

from app.errors import EXPECTED
from app.events import Arrival, Event, Report
from app.inbox import Inbox
from capture.frames import MicroTurn
from model.step import Origin

log = logging.getLogger(__name__)

Work = TypeVar("Work")
CLOSE_S = 5.0


class Sink(Protocol):
    """Where turns, arrivals and events go after each step: it must never block the loop."""

    def take(
        self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]
    ) -> None: ...
    def close(self) -> None: ...


class Beside(Sink, Protocol):
    """A sink that works beside the talk and can be waited for."""

    def settle(self) -> None: ...


class Aside(ABC, Generic[Work]):
    """A worker thread: subclasses turn events into work (`take`) and work into arrivals (`work`).

    A full queue drops the oldest work and says so; a failure becomes a `Report`, never silence.
    """

    def __init__(self, origin: Origin, inbox: Inbox, limit: int) -> None:
        self._origin: Origin = origin
        self._inbox = inbox
        self._queue: Queue[Work | None] = Queue(limit)
        self._dropped = False
        self._thread = threading.Thread(target=self._run, name=f"aside-{origin}", daemon=True)
        self._thread.start()

    @abstractmethod
    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        """Turn what happened into work; never waits."""

    @abstractmethod
    def work(self, item: Work) -> None:
        """Do one piece of work in the thread and post what comes of it."""

    def submit(self, item: Work) -> None:
        """Queue work without waiting."""
        while True:
            try:
                self._queue.put_nowait(item)
                return
            except Full:
                self._drop_oldest()

    def settle(self) -> None:
        """Wait until all submitted work is done (runs faster than life, and tests)."""
        self._queue.join()

    def close(self) -> None:
        """End the thread after the work under way."""
        self.clear()
        self._queue.put(None)
        self._thread.join(CLOSE_S)
        if self._thread.is_alive():
            log.warning("The thread %s did not end within %s s.", self._thread.name, CLOSE_S)

    def clear(self) -> int:
        """Forget the work that has not begun; returns how much it was."""
        forgotten = 0
        while True:
            try:
                self._queue.get_nowait()
            except Empty:
                return forgotten
            self._queue.task_done()
            forgotten += 1

    def _drop_oldest(self) -> None:
        try:
            self._queue.get_nowait()
        except Empty:
            return
        self._queue.task_done()
        if not self._dropped:
            self._dropped = True
            text = f"The {self._origin} cannot keep up on this computer: some work was dropped."
            self._inbox.post(Report("dropped", text, self._origin))

    def _run(self) -> None:
        while True:
            item = self._queue.get()
            try:
                if item is None:
                    return
                self.work(item)
                self._dropped = False
            except EXPECTED as error:
                self._inbox.post(Report("error", str(error), self._origin))
            except Exception:
                log.exception("The %s failed.", self._origin)
                text = f"The {self._origin} failed; the log has the details."
                self._inbox.post(Report("error", text, self._origin))
            finally:
                self._queue.task_done()

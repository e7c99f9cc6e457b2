"""The one loop and its thread: source -> step -> sinks, a micro-turn at a time.

Everything else hangs on this: the source blocks until 200 ms of the world are complete, the session
answers them, the sinks take what happened. Nothing in the loop waits for a thread or a network.
"""

import logging
import time
from collections.abc import Iterator, Sequence
from typing import Protocol

import psutil

from app.aside import Sink
from app.errors import EXPECTED
from app.events import Arrival, Done, Event, Report, Trouble
from app.inbox import Inbox
from app.pace import Pace
from app.session import Session
from capture.frames import MicroTurn

log = logging.getLogger(__name__)


class Source(Protocol):
    """Where micro-turns come from: `capture.source.Source` fits."""

    def turns(self) -> Iterator[MicroTurn]: ...
    def close(self) -> None: ...


class Settling(Protocol):
    """Something beside the talk that can be waited for: `app.aside.Aside` fits."""

    def settle(self) -> None: ...


class Engine:
    """Drives one session from its source to its sinks.

    Args:
        settling: in runs faster than life, what must have finished its work before the next
            micro-turn, so that nothing depends on how fast the machine is. Empty in real time.

    Attributes:
        pace: how long the steps took.
        failure: the first error that ended a sink; the talk itself went on.
    """

    def __init__(
        self,
        source: Source,
        session: Session,
        inbox: Inbox,
        sinks: Sequence[Sink],
        settling: Sequence[Settling] = (),
    ) -> None:
        self._source = source
        self._session = session
        self._inbox = inbox
        self._sinks = list(sinks)
        self._settling = settling
        self._dropped = 0
        self.pace = Pace()
        self.failure: Exception | None = None

    def run(self) -> None:
        """Run to the end of the source or until `stop`; then close source and sinks, always."""
        try:
            last = None
            for turn in self._source.turns():
                self._one(turn)
                last = turn
            if last is not None:
                self._hand_out(last, [], [self._done()])
        finally:
            self._close()

    def stop(self) -> None:
        """End the run from any thread, after the micro-turn under way."""
        self._source.close()

    def _one(self, turn: MicroTurn) -> None:
        for aside in self._settling:
            aside.settle()
        arrivals = self._inbox.collect(turn.index)
        began = time.perf_counter()
        events = self._session.step(turn, arrivals)
        warning = self.pace.took((time.perf_counter() - began) * 1000.0)
        if warning and not self._settling:
            events.append(Trouble("late", warning))
        self._dropped += sum(isinstance(e, Trouble) and e.kind == "dropped" for e in events)
        self._hand_out(turn, arrivals, events)

    def _hand_out(
        self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]
    ) -> None:
        for sink in list(self._sinks):
            try:
                sink.take(turn, arrivals, events)
            except EXPECTED as error:  # a full disk ends a file, never the talk
                self._sinks.remove(sink)
                self._give_up_on(sink, error)

    def _give_up_on(self, sink: Sink, error: Exception) -> None:
        self.failure = self.failure or error
        self._inbox.post(Report("error", str(error)))
        self._close_sink(sink)

    def _done(self) -> Done:
        p50, p95, p99 = (round(self.pace.percentile_ms(p), 2) for p in (0.5, 0.95, 0.99))
        return Done(
            turns=self.pace.turns,
            p50_ms=p50,
            p95_ms=p95,
            p99_ms=p99,
            max_ms=round(self.pace.max_ms, 2),
            late=self.pace.late,
            dropped=self._dropped,
            peak_rss_mb=peak_rss_mb(),
        )

    def _close(self) -> None:
        self._source.close()
        for sink in self._sinks:
            self._close_sink(sink)

    def _close_sink(self, sink: Sink) -> None:
        try:
            sink.close()
        except EXPECTED as error:
            self.failure = self.failure or error
        except Exception:
            log.exception("%s did not close.", type(sink).__name__)


def memory_mb() -> float:
    """The memory this process holds now, in MB."""
    return float(psutil.Process().memory_info().rss) / 1e6


def peak_rss_mb() -> float:
    """The most memory this process has held, in MB."""
    memory = psutil.Process().memory_info()
    try:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0
    except ImportError:  # Windows counts the peak itself
        return float(getattr(memory, "peak_wset", memory.rss)) / 1e6

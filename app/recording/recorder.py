"""The sink that records: a thread with a bounded queue between the engine and the disk."""

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from queue import Full, Queue

from app.errors import UnwritableRecordingError
from app.events import Arrival, Event, Report
from app.inbox import Inbox
from app.recording.file import RecordingFile, active
from app.recording.moment import Json, Moment
from capture.frames import MicroTurn

log = logging.getLogger(__name__)
BACKLOG_TURNS = 100
"""Twenty seconds of a disk that does not answer; after that moments are lost and it is said."""
SYNC_S = 5.0
CLOSE_S = 30.0


class Recorder:
    """Records every micro-turn; fits `app.aside.Sink`.

    Args:
        path: the recording's name; it bears `.active` behind it until it is whole.
        facts: what is true of the whole session.
        inbox: where it is said that the disk cannot keep up.
        answer: what the engine answered to the micro-turn under way, see `codec.encode_answer`.
        raw: also keep what the microphone gave before echo cancellation.

    Raises:
        UnwritableRecordingError: nothing can be written there; later, from `take` or `close`, that
            the disk is full or gone. What was written until then stays and can be recovered.
    """

    def __init__(
        self,
        path: Path,
        facts: Mapping[str, str],
        inbox: Inbox,
        answer: Callable[[], Json],
        *,
        raw: bool = False,
    ) -> None:
        self._file = RecordingFile(path, facts)
        self._inbox = inbox
        self._answer = answer
        self._raw = raw
        self._queue: Queue[Moment | None] = Queue(BACKLOG_TURNS)
        self._failure: UnwritableRecordingError | None = None
        self._told = False
        self._missing = 0
        self._last = -1
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        """Queue what happened; never waits."""
        self._raise_failure()
        kept = turn if self._raw else replace(turn, raw=None)
        moment = Moment(kept, tuple(arrivals), tuple(events), self._answer())
        try:
            self._queue.put_nowait(moment)
        except Full:
            self._miss()

    def settle(self) -> None:
        """Wait until all is written (runs faster than life)."""
        self._queue.join()

    def close(self) -> None:
        """Write what is queued and give the file its name."""
        if not self._closing:
            self._closing = True
            self._queue.put(None)
            self._thread.join(CLOSE_S)
            if self._thread.is_alive():
                log.warning("The recorder did not end within %s s.", CLOSE_S)
        self._raise_failure()

    def _raise_failure(self) -> None:
        if self._failure is not None and not self._told:
            self._told = True
            raise self._failure

    def _miss(self) -> None:
        self._missing += 1
        if self._missing == 1:
            text = "The disk cannot keep up: the recording is incomplete and cannot be verified."
            self._inbox.post(Report("dropped", text))

    def _run(self) -> None:
        synced = time.monotonic()
        while True:
            moment = self._queue.get()
            try:
                if moment is None:
                    self._finish()
                    return
                if self._failure is not None:
                    continue
                self._write(moment)
                if time.monotonic() - synced > SYNC_S:
                    self._file.sync()
                    synced = time.monotonic()
            except OSError as error:
                self._fail(error.strerror or str(error))
            except Exception:
                log.exception("The recorder failed.")
                self._fail("a fault of the program; the log has the details")
            finally:
                self._queue.task_done()

    def _write(self, moment: Moment) -> None:
        if moment.turn.index > self._last:
            self._file.write(moment)
            self._last = moment.turn.index
        else:  # the closing events come with the last turn once more
            self._file.write_last(moment)

    def _finish(self) -> None:
        if self._failure is None:
            self._file.finish({"turns": str(self._file.turns), "missing": str(self._missing)})

    def _fail(self, why: str) -> None:
        if self._failure is not None:
            return
        kept = active(self._file.path)
        self._failure = UnwritableRecordingError(
            f"The recording was stopped after {self._file.turns / 5:.1f} s: {why}. The talk goes "
            f'on. Make room, then run "microturn recover {kept}" to keep what was recorded.'
        )
        self._file.abandon()

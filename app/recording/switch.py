"""Recording that is turned on and off while the talk goes on.

Opening and closing a file take their time, so that is done in a thread of its own.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from app.errors import RecordingError
from app.events import TURN_MS, Arrival, Event, Report
from app.inbox import Inbox
from app.recording.recorder import Recorder
from capture.frames import MicroTurn


class Switch:
    """Records while it is on; fits `app.aside.Sink`.

    Args:
        opened: begins a recording of this name, or of one of its own. May raise RecordingError.
        inbox: where it is said that a recording did not begin, or had to end.
    """

    def __init__(self, opened: Callable[[Path | None], Recorder], inbox: Inbox) -> None:
        self._opened = opened
        self._inbox = inbox
        self._recorder: Recorder | None = None
        self._turns = 0
        self._failure: RecordingError | None = None
        self._worker = ThreadPoolExecutor(1, "recording-switch")

    @property
    def length_ms(self) -> int | None:
        """How long it has been recording; None while it is not."""
        return None if self._recorder is None else TURN_MS * self._turns

    def begin(self, path: Path | None = None) -> None:
        """Record from the next micro-turn on. Raises RecordingError where that cannot be."""
        self._turns = 0
        self._recorder = self._opened(path)

    def turn(self, on: bool) -> Future[None]:  # noqa: FBT001 - a Qt signal's argument
        """Record from now on, or end the recording; callable from any thread."""
        return self._worker.submit(self._turn_on if on else self._turn_off)

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        recorder = self._recorder
        if recorder is None:
            return
        try:
            recorder.take(turn, arrivals, events)
            self._turns += 1
        except RecordingError as error:
            self._recorder = None
            self._failed(error)

    def settle(self) -> None:
        """Wait until all is written (runs faster than life)."""
        if recorder := self._recorder:
            recorder.settle()

    def close(self) -> None:
        """End what is being recorded. Raises the first error that there was, once."""
        self._worker.shutdown()
        self._turn_off()
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure

    def _turn_on(self) -> None:
        if self._recorder is not None:
            return
        try:
            self.begin()
        except RecordingError as error:
            self._failed(error)

    def _turn_off(self) -> None:
        recorder, self._recorder = self._recorder, None
        if recorder is None:
            return
        try:
            recorder.close()
        except RecordingError as error:
            self._failed(error)

    def _failed(self, error: RecordingError) -> None:
        self._failure = self._failure or error
        self._inbox.post(Report("error", str(error)))

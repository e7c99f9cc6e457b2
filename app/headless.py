"""A sink that prints: events as JSON lines for programs, or as a readable talk for people."""

import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from app.errors import UsageError
from app.events import (
    TURN_MS,
    Arrival,
    Done,
    Event,
    Heard,
    Job,
    Passed,
    Said,
    Trouble,
    wire,
)
from capture.frames import MicroTurn


class JsonLines:
    """One JSON object per event and line, flushed at once; see `app.events.wire`."""

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out or sys.stdout

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        for event in events:
            if (body := wire(event, turn.index)) is not None:
                print(json.dumps(body, ensure_ascii=False), file=self._out)
        self._out.flush()

    def close(self) -> None:
        self._out.flush()


class EventFile(JsonLines):
    """The same lines into a file. Raises UsageError where it cannot be written, also from `take`
    where the disk is full: then the file is given up.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._file = path.open("w", encoding="utf-8")
        except OSError as error:
            raise UsageError(f'cannot write "{path}": {error.strerror}') from error
        super().__init__(self._file)

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        try:
            super().take(turn, arrivals, events)
        except OSError as error:
            with suppress(OSError):  # what the buffer still holds does not fit either
                self._file.close()
            raise UsageError(
                f'the events stop in "{self._path}" at micro-turn {turn.index}: '
                f"{error.strerror}. The talk goes on."
            ) from error

    def close(self) -> None:
        self._file.close()


class Readable:
    """The talk as lines for people: time, who, what; cuts marked."""

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out or sys.stdout

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        for event in events:
            if line := readable(event, turn.index):
                print(line, file=self._out, flush=True)

    def close(self) -> None:
        self._out.flush()


def readable(event: Event, turn: int) -> str:
    """An event as a line for people; empty for what they need not see."""
    match event:
        case Heard(final=True):
            return f"{_clock(event.from_ms)}  you        {event.text}"
        case Passed():
            return f"{_clock(TURN_MS * turn)}  (taken for words to somebody else)"
        case Said():
            rest = f": {event.unspoken}" if event.unspoken else ""
            cut = f" — cut off{rest}" if event.cut else ""
            return f"{_clock(event.from_ms)}  microturn  {event.text}{cut}"
        case Job(state="failed", text=None | ""):
            return f"{_clock(TURN_MS * turn)}  (the mind could not answer)"
        case Trouble():
            return f"{_clock(TURN_MS * turn)}  ({event.text})"
        case Done():
            return (
                f"{_clock(TURN_MS * turn)}  (the end: {event.turns} micro-turns of {TURN_MS} ms; "
                f"a step took {event.p50_ms:g} ms at the median, {event.p99_ms:g} ms at the 99th "
                "percentile)"
            )
    return ""


def _clock(ms: int) -> str:
    return f"{ms // 60_000:02d}:{ms // 1000 % 60:02d}.{ms // 100 % 10}"

"""What would another engine have done? The recorded user talks to it again; both talks are shown
side by side.
"""

import statistics
import textwrap
from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.assemble import again
from app.events import Arrival, Event
from app.export import lines
from app.recording.reader import Recording
from app.settings import Settings
from app.transcript import Line, Transcript
from capture.frames import MicroTurn

COLUMN = 46


class _Listening:
    """A sink that keeps the transcript."""

    def __init__(self) -> None:
        self.transcript = Transcript()

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        self.transcript.fold(events)

    def close(self) -> None:
        """It holds nothing."""


def what_if(recording: Recording, settings: Settings) -> Iterator[str]:
    """Lines of text: the talk as recorded on the left, with the engine of `settings` on the right.

    Raises RecordingError, and whatever opening the engine and its parts raises.
    """
    listening = _Listening()
    again(settings, recording, [listening]).run()
    before = lines(recording)
    now = sorted(listening.transcript.lines(), key=lambda line: line.from_ms)
    yield _row(8 * " ", f"recorded: {recording.facts['engine']}", f"now: {settings.engine}")
    for line, left in _in_order(before, now):
        yield from _rows(line, left=left)
    yield _row("", _totals(before), _totals(now))


def answer_times_ms(talk: Sequence[Line]) -> list[int]:
    """From the end of each of the user's lines to the next words of the assistant."""
    times = []
    for line, following in pairwise(talk):
        if line.who == "user" and following.who == "assistant":
            times.append(following.from_ms - line.to_ms)
    return times


def _in_order(before: Sequence[Line], now: Sequence[Line]) -> list[tuple[Line, bool]]:
    both = [(line, True) for line in before] + [(line, False) for line in now]
    return sorted(both, key=lambda pair: pair[0].from_ms)


def _rows(line: Line, *, left: bool) -> Iterator[str]:
    mark = f" — [cut off: {line.unspoken}]" if line.cut else ""
    text = f"{'you' if line.who == 'user' else 'microturn'}: {line.text}{mark}"
    for number, part in enumerate(textwrap.wrap(text, COLUMN)):
        time = f"{line.from_ms / 1000:7.1f} " if number == 0 else 8 * " "
        yield _row(time, part, "") if left else _row(time, "", part)


def _row(time: str, left: str, right: str) -> str:
    return f"{time:8}{left:{COLUMN}} | {right}".rstrip()


def _totals(talk: Sequence[Line]) -> str:
    times = answer_times_ms(talk)
    middle = f"{statistics.median(times):.0f} ms" if times else "none"
    return f"answers after {middle} (median), {sum(line.cut for line in talk)} cut off"

"""A whole recording at a glance: what seeking needs, without its sound and pictures."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from app.events import Delegated, Event, Said
from app.recording.codec import decode_event
from app.recording.contents import Entry, read_contents
from app.recording.reader import Recording
from app.recording.records import DAMAGE


@dataclass(slots=True)
class Overview:
    """Of every moment, in order.

    Attributes:
        at: the byte at which reading can begin with it.
        turns: its micro-turn.
        events: what happened in it.
        marks: moments in which the assistant was cut off, or a question went to the mind.
    """

    at: list[int] = field(default_factory=list)
    turns: list[int] = field(default_factory=list)
    events: list[tuple[Event, ...]] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.at)

    def number_of(self, turn: int) -> int:
        """Which moment is that of a micro-turn, or the first one after it."""
        return min(bisect_left(self.turns, turn), max(0, len(self) - 1))

    def mark_after(self, moment: int) -> int | None:
        """The next moment worth seeing."""
        following = bisect_right(self.marks, moment)
        return self.marks[following] if following < len(self.marks) else None

    def add(self, at: int, turn: int, events: tuple[Event, ...]) -> None:
        """The next moment."""
        if any(_turning_point(event) for event in events):
            self.marks.append(len(self.at))
        self.at.append(at)
        self.turns.append(turn)
        self.events.append(events)


def look_over(recording: Recording) -> Overview:
    """By its table of contents, at once; where it has none, because it was never closed, by reading
    all of it: some seconds for an hour of talk, more with pictures.

    Raises DamagedRecordingError as `Recording.moments` does.
    """
    entries = read_contents(recording.path)
    overview = None if entries is None else _from_contents(entries)
    if overview is None:
        overview = Overview()
        for moment in recording.moments():
            overview.add(moment.at, moment.turn.index, moment.events)
    return overview


def _from_contents(entries: list[Entry]) -> Overview | None:
    overview = Overview()
    try:
        for at, turn, _, facts in entries[1:-1]:
            events = (decode_event(fact) for fact in facts)
            overview.add(at, turn, tuple(event for event in events if event is not None))
    except DAMAGE:
        return None
    return overview


def _turning_point(event: Event) -> bool:
    return isinstance(event, Delegated) or (isinstance(event, Said) and event.cut)

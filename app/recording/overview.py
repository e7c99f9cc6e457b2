"""A whole recording at a glance: what seeking needs, without its sound and pictures."""

from bisect import bisect_right
from dataclasses import dataclass, field

from app.events import Delegated, Event, Said
from app.recording.reader import Recording


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

    def mark_after(self, moment: int) -> int | None:
        """The next moment worth seeing."""
        following = bisect_right(self.marks, moment)
        return self.marks[following] if following < len(self.marks) else None


def look_over(recording: Recording) -> Overview:
    """Read all of it once; about three seconds for an hour of talk.

    Raises DamagedRecordingError as `Recording.moments` does.
    """
    overview = Overview()
    for number, moment in enumerate(recording.moments()):
        overview.at.append(moment.at)
        overview.turns.append(moment.turn.index)
        overview.events.append(moment.events)
        if any(_turning_point(event) for event in moment.events):
            overview.marks.append(number)
    return overview


def _turning_point(event: Event) -> bool:
    return isinstance(event, Delegated) or (isinstance(event, Said) and event.cut)

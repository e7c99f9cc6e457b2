"""The conversation as lines: a pure fold over events, used by the window, the mind and exports."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from app.events import Ack, Event, Heard, Said, Say, Saying

Who = Literal["user", "assistant"]


@dataclass(frozen=True, slots=True)
class Line:
    """What one of the two said.

    Attributes:
        key: stays the same from the first partial to the settled line.
        text: words heard, or words really played.
        from_ms, to_ms: session time of the sound.
        final: settled.
        cut: stopped before its end; `unspoken` holds the words that were never played.
    """

    key: str
    who: Who
    text: str
    from_ms: int
    to_ms: int
    final: bool
    cut: bool = False
    unspoken: str = ""


@dataclass(slots=True)
class Transcript:
    """All lines so far, in the order in which they began to appear.

    `limit` bounds memory over hours: the oldest settled lines are let go (the recording keeps
    them).
    """

    limit: int = 20_000
    _lines: dict[str, Line] = field(default_factory=dict)

    def lines(self) -> tuple[Line, ...]:
        return tuple(self._lines.values())

    def last(self, who: Who) -> Line | None:
        """The newest line of one of the two."""
        return next((line for line in reversed(self._lines.values()) if line.who == who), None)

    def fold(self, events: Iterable[Event]) -> bool:
        """Take in one micro-turn's events; True where a line changed."""
        changed = False
        for event in events:
            line = line_of(event)
            if line is not None and self._lines.get(line.key) != line:
                self._put(line)
                changed = True
        return changed

    def _put(self, line: Line) -> None:
        if not (line.text or line.unspoken):
            self._lines.pop(line.key, None)  # a partial that turned out to be nothing
            return
        self._lines[line.key] = line
        while len(self._lines) > self.limit:
            del self._lines[next(iter(self._lines))]


def line_of(event: Event) -> Line | None:
    """The line that an event begins, continues or settles."""
    match event:
        case Heard():
            key = f"user-{event.id}"
            return Line(key, "user", event.text, event.from_ms, event.to_ms, event.final)
        case Saying():
            key = f"assistant-{event.id}"
            return Line(key, "assistant", event.text, event.from_ms, event.from_ms, final=False)
        case Said():
            return Line(
                f"assistant-{event.id}",
                "assistant",
                event.text,
                event.from_ms,
                event.to_ms,
                final=True,
                cut=event.cut,
                unspoken=event.unspoken or "",
            )
    return None


def nods_in(events: Iterable[Event]) -> set[int]:
    """Utterances that are backchannels: what is to be said right after an `Ack`."""
    nods, nodded = set(), False
    for event in events:
        if isinstance(event, Say) and nodded:
            nods.add(event.id)
        nodded = isinstance(event, Ack)
    return nods

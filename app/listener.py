"""The ears beside the talk: every micro-turn's sound goes in, recognised lines come back."""

from collections.abc import Callable, Sequence

from app.aside import Aside
from app.events import Arrival, Event, Ordered, Words
from app.inbox import Inbox
from capture.frames import MicroTurn, Pcm
from model.parts.ears import Ears
from model.step import Stream, hears

BACKLOG_TURNS = 50
MOST_CUES = 6
"""Each takes the ears some tens of milliseconds, whenever a line has grown."""


class Listener(Aside[Pcm]):
    """A sink that gives the microphone's sound to the ears and posts their words."""

    def __init__(self, ears: Ears, inbox: Inbox) -> None:
        self._ears = ears
        self._cues: dict[int, str] = {}
        super().__init__("ears", inbox, limit=BACKLOG_TURNS)

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        self.order(arrivals)
        self.submit(turn.mic)

    def order(self, arrivals: Sequence[Arrival]) -> None:
        """Cues of standing orders are words to listen for."""
        changes = [a for a in arrivals if isinstance(a, Ordered) and a.hears]
        for order in changes:
            self._cues.pop(order.id, None)
            if order.standing:
                self._cues[order.id] = order.hears
        if changes:
            self._ears.expect(list(dict.fromkeys(self._cues.values()))[-MOST_CUES:])

    def work(self, item: Pcm) -> None:
        for line in self._ears.hear(item):
            words = Words("ears", line.text, line.id, line.final, line.from_ms, line.to_ms)
            self._inbox.post(words)


def listeners(engine: Stream, ears: Callable[[], Ears], inbox: Inbox) -> list[Listener]:
    """Ears beside an engine, unless it hears words by itself."""
    return [] if hears(engine) else [Listener(ears(), inbox)]

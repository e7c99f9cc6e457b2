"""The ears beside the talk: every micro-turn's sound goes in, recognised lines come back."""

from collections.abc import Sequence

from app.aside import Aside
from app.events import Arrival, Event, Words
from app.inbox import Inbox
from capture.frames import MicroTurn, Pcm
from model.parts.ears import Ears

BACKLOG_TURNS = 50


class Listener(Aside[Pcm]):
    """A sink that gives the microphone's sound to the ears and posts their words."""

    def __init__(self, ears: Ears, inbox: Inbox) -> None:
        self._ears = ears
        super().__init__("ears", inbox, limit=BACKLOG_TURNS)

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        self.submit(turn.mic)

    def work(self, item: Pcm) -> None:
        for line in self._ears.hear(item):
            words = Words("ears", line.text, line.id, line.final, line.from_ms, line.to_ms)
            self._inbox.post(words)

"""The voice beside the talk: utterances to say go in, their sound comes back.

Phrases that an engine is known to use are spoken before they are asked for.
"""

from collections.abc import Sequence

import numpy as np

from app.aside import Aside
from app.events import Arrival, Cut, Event, Say, Voiced
from app.inbox import Inbox
from capture.frames import MicroTurn
from model.parts.voice import Voice

BACKLOG_UTTERANCES = 64


class Speech(Aside[Say]):
    """A sink that has utterances spoken, one after the other; a cut forgets those not begun."""

    def __init__(self, voice: Voice, inbox: Inbox, phrases: Sequence[str] = ()) -> None:
        self._voice = voice
        super().__init__("voice", inbox, limit=BACKLOG_UTTERANCES)
        for phrase in phrases:
            self.submit(Say(0, phrase))

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, Cut):
                self.clear()
            elif isinstance(event, Say):
                self.submit(event)

    def work(self, item: Say) -> None:
        phrase = "" if item.id else item.text
        spoken = None
        try:
            spoken = self._voice.speak(item.text)
        finally:
            if spoken is None:  # the talk must not wait for words that will never sound
                self._inbox.post(Voiced(item.id, np.zeros(0, np.int16), ()))
        self._inbox.post(Voiced(item.id, spoken.pcm, spoken.starts, phrase=phrase))

"""A recording played to an engine that has not heard it yet."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event

from app.inbox import Inbox
from app.recording.reader import Recording
from capture.frames import MicroTurn
from capture.speaker import Speaker


class HeardAgain:
    """The recorded user and eyes, with a speaker of its own: what is said now is what was not said
    then. Typed words and pressed buttons arrive as they did. Fits `app.engine.Source`.
    """

    def __init__(self, recording: Recording, speaker: Speaker, inbox: Inbox) -> None:
        self._recording = recording
        self._speaker = speaker
        self._inbox = inbox
        self._closed = Event()

    def turns(self) -> Iterator[MicroTurn]:
        for moment in self._recording.moments():
            if self._closed.is_set():
                return
            for arrival in moment.arrivals:
                if arrival.origin == "user":
                    self._inbox.post(arrival)
            played, total = self._speaker.take_played()
            yield replace(moment.turn, played=played, played_samples=total)

    def close(self) -> None:
        self._closed.set()

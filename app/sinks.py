"""Sinks for sound: the speaker, and a file that is aligned with the input to the sample."""

from collections.abc import Sequence
from typing import Protocol

from app.events import Arrival, Cut, Event, Play
from capture.frames import (
    MIC_RATE_HZ,
    SPEAKER_RATE_HZ,
    SPEAKER_TURN_SAMPLES,
    MicroTurn,
    Pcm,
)
from capture.resample import Resampler


class Speaker(Protocol):
    """`capture.speaker.Speaker` fits."""

    def play(self, pcm_24k: Pcm, last: bool = False) -> None: ...  # noqa: FBT001, FBT002
    def cut(self) -> None: ...
    def close(self) -> None: ...


class Writer(Protocol):
    """`capture.files.WavWriter` fits."""

    def write(self, pcm: Pcm) -> None: ...
    def close(self) -> None: ...


class ToSpeaker:
    """Plays what the session hands out and falls silent when it says so."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, Cut):
                self._speaker.cut()
            elif isinstance(event, Play):
                self._speaker.play(event.pcm, last=event.last)

    def close(self) -> None:
        self._speaker.close()


class Overheard:
    """Plays the sound that speaks in the user's place, in step with the talk.

    Micro-turn k is taken when it is over, and then k + 1 begins to sound. One more is handed over
    ahead, so that a late step makes no gap.

    Args:
        sound: int16 [n] at 16 kHz.
        speaker: plays nothing else, and is closed with this.
    """

    def __init__(self, sound: Pcm, speaker: Speaker) -> None:
        self._sound = Resampler(MIC_RATE_HZ, SPEAKER_RATE_HZ).push(sound, last=True)
        self._speaker = speaker
        self._next = SPEAKER_TURN_SAMPLES

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        until = (turn.index + 3) * SPEAKER_TURN_SAMPLES
        self._speaker.play(self._sound[self._next : until])
        self._next = until

    def close(self) -> None:
        self._speaker.close()


class ToFile:
    """Writes what was really played: sample 0 is session time 0, silence where it was silent."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._next_turn = 0

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        if turn.index >= self._next_turn:  # the closing events come with the last turn once more
            self._writer.write(turn.played)
            self._next_turn = turn.index + 1

    def close(self) -> None:
        self._writer.close()

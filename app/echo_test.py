"""What the microphone hears of the speaker: measured, and said in words.

Pure: it is given the micro-turns of a test in which the assistant speaks and the user is silent.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.wording import shown
from capture.echo import EchoCanceller
from capture.echo_path import level_db
from capture.frames import MIC_RATE_HZ, Pcm
from capture.resample import TwoThirds

SILENT_DB = -88.0
"""Below this a microphone gives no sound at all, not even its own noise."""
HEARD_DB = 6.0
"""So much louder than the room it has to become for an echo."""
GOOD_DB = 10.0
"""So much less of the echo is enough for it not to be taken for a voice."""
LEARNING = 0.5
"""Share of the playing in which the canceller may still learn the room."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a test: a sentence, and whether all is well."""

    text: str
    good: bool


def judge(room: Sequence[Pcm], heard: Sequence[Pcm], played: Sequence[Pcm]) -> Verdict:
    """The verdict over micro-turns of silence, and of playing: int16 [3200], [3200] and [4800]."""
    if not len(heard) or max(level_db(turn) for turn in played) < -60:
        return Verdict(shown("The speaker played nothing. Choose another one."), good=False)
    room_db = float(np.median([level_db(turn) for turn in room]))
    if max(room_db, *(level_db(turn) for turn in heard)) < SILENT_DB:
        text = shown("The microphone gives no sound at all: it is off, or muted elsewhere.")
        return Verdict(text, good=False)
    canceller = EchoCanceller()
    clean = [canceller.cancel(*turn) for turn in zip(heard, played, strict=True)]
    learned = slice(int(len(heard) * LEARNING), None)
    echo_db = level_db(np.concatenate(heard[learned]))
    if echo_db - room_db < HEARD_DB:
        text = shown(
            "The microphone does not hear the speaker. With headphones that is as it should be; "
            "else make sure that you heard the voice."
        )
        return Verdict(text, good=True)
    removed_db = echo_db - level_db(np.concatenate(clean[learned]))
    late_ms = delay_ms(heard, played)
    if removed_db >= GOOD_DB or echo_db - removed_db - room_db < HEARD_DB:
        text = shown(
            f"The microphone hears the speaker {late_ms} ms late, and {removed_db:.0f} dB of that "
            "are taken out: it will not interrupt itself."
        )
        return Verdict(text, good=True)
    text = shown(
        f"The microphone hears the speaker, and only {removed_db:.0f} dB of that can be taken out: "
        "turn the volume down, or use headphones."
    )
    return Verdict(text, good=False)


def delay_ms(heard: Sequence[Pcm], played: Sequence[Pcm]) -> int:
    """How much later than it was played the echo is heard; 0 where it seems to come before."""
    down = TwoThirds()
    far = np.concatenate([down.push(turn) for turn in played]).astype(np.float64)
    near = np.concatenate(heard).astype(np.float64)
    size = 1 << (len(near) + len(far)).bit_length()
    spectrum = np.fft.rfft(near, size) * np.conj(np.fft.rfft(far, size))
    likeness = np.fft.irfft(spectrum / np.maximum(np.abs(spectrum), 1e-9), size)
    return int(np.argmax(likeness[: MIC_RATE_HZ // 2])) * 1000 // MIC_RATE_HZ

"""Any number of speakers out of one voice.

hibari predicts, every 12.5 ms, the envelopes of the harmonics and of the noise, and the pitch, and
only then makes sound of them. Scaling the pitch and stretching the frequency axis of the envelopes
(longer or shorter vocal tracts) before that step gives other people.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.parts import hibari
from model.parts.voice import RATE_HZ

Samples = NDArray[np.float32]
_SILENCE = 0.01
LEVEL = 0.08
"""The root mean square that all speech is brought to."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """One person.

    Attributes:
        pitch: times that of the voice "heart".
        formants: times its formants' frequencies.
        pace: times its pace.
    """

    pitch: float = 1.0
    formants: float = 1.0
    pace: float = 1.0


ASSISTANT = Speaker()

Speak = Callable[[Speaker, str], Samples]
"""Words to sound: float32 [n] at 24 kHz, from the first sound to the last, at one level."""


def anybody(rng: np.random.Generator) -> Speaker:
    """A person; low voices tend to long vocal tracts; never quite the assistant's."""
    pitch = float(rng.uniform(0.42, 1.35))
    formants = float(np.clip(0.78 + 0.2 * pitch + rng.normal(0, 0.05), 0.8, 1.12))
    if abs(pitch - 1) < 0.08 and abs(formants - 1) < 0.05:
        return Speaker(pitch - 0.2, 0.93, float(rng.uniform(0.8, 1.25)))
    return Speaker(pitch, formants, float(rng.uniform(0.8, 1.25)))


def speaking(remember: int = 512) -> Speak:
    """A voice for everybody; the last `remember` lines are kept, so asking again costs nothing.

    Raises:
        WeightsError: the voice's weights are missing or damaged.
    """
    tts = hibari.load()

    @lru_cache(maxsize=remember)
    def speak(speaker: Speaker, text: str) -> Samples:
        breath = np.zeros(RATE_HZ // 5, np.float32)
        parts = [
            part for line in tts.phonemize(text) for part in (breath, sound_of(tts, line, speaker))
        ]
        return level(np.concatenate(parts[1:]))

    return speak


def sound_of(tts: Any, phonemes: str, speaker: Speaker) -> Samples:
    """One line of phonemes by this speaker, without silence around it; float32 [n] at 24 kHz."""
    pitch, formants, pace = speaker.pitch, speaker.formants, speaker.pace
    return trimmed(hibari.sound_as(tts, phonemes, pitch=pitch, formants=formants, pace=pace))


def trimmed(sound: Samples, silence: float = _SILENCE) -> Samples:
    """Without what lies under `silence` of its peak before and after."""
    sounding = np.flatnonzero(np.abs(sound) > silence * np.abs(sound).max())
    return sound[sounding[0] : sounding[-1] + RATE_HZ // 50] if len(sounding) else sound


def level(sound: Samples) -> Samples:
    """At the loudness of all speech."""
    rms = float(np.sqrt(np.mean(np.square(sound)))) or 1.0
    return sound * np.float32(LEVEL / rms)

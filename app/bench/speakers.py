"""Made-up people: hibari's voice with other pitch, formants and speed, unlike the assistant's."""

from dataclasses import dataclass

import numpy as np
import soxr

from app.bench.segments import trimmed
from capture.frames import MIC_RATE_HZ, SPEAKER_RATE_HZ, Pcm
from model.parts import hibari

PEAK = 9000


@dataclass(frozen=True, slots=True)
class Speaker:
    """How one person differs from the voice as it is: factors of pitch, formants and speed."""

    pitch: float
    formants: float
    speed: float


CAST = (
    Speaker(0.58, 0.88, 1.0),
    Speaker(0.66, 0.92, 1.1),
    Speaker(0.80, 0.95, 0.9),
    Speaker(1.12, 1.06, 1.05),
    Speaker(1.22, 1.12, 0.95),
    Speaker(0.72, 0.90, 1.15),
)


class Speakers:
    """Speaks any text as any of the cast; the same text always sounds the same."""

    def __init__(self) -> None:
        self._tts = hibari.load()

    def speak(self, text: str, speaker: Speaker) -> Pcm:
        """int16 [n] at 16 kHz, from the first sound to the last."""
        parts = [
            hibari.sound_as(
                self._tts,
                phonemes,
                pitch=speaker.pitch,
                formants=speaker.formants,
                pace=speaker.speed,
            )
            for phonemes in self._tts.phonemize(text)
        ]
        sound = soxr.resample(np.concatenate(parts), SPEAKER_RATE_HZ, MIC_RATE_HZ)
        loudest = float(np.abs(sound).max(initial=1e-9))
        return trimmed((sound * (PEAK / loudest)).astype(np.int16))

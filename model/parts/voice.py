"""Text to speech: words -> samples, by hibari (Apache-2.0, weights in the wheel).

A sentence of four seconds takes some tens of milliseconds on one core. Where each word begins is
estimated from the share of the sentence's phonemes before it, between the first and the last sound.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from model.parts import hibari

RATE_HZ = 24_000
SEED = 0
LEAD_IN = RATE_HZ * 40 // 1000
LEAD_OUT = RATE_HZ * 240 // 1000
"""Silence kept before and after a sentence, in samples: it starts at once and ends with a
breath."""
_SILENCE = 0.01
_ALIKE = str.maketrans("ᵻɪᵊʌæɔɒɾɜ", "əəəəɛɑɑtə", "ˈˌː")
"""Sounds that ears confuse are one; stress is none."""
MOST_SOUNDS = 2000
_SPEAKABLE = re.compile(r"[^\W_]", re.UNICODE)


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """Speech: int16 [n] at 24 kHz, and for each word of the text the sample it begins at."""

    pcm: NDArray[np.int16]
    starts: tuple[int, ...]


class Voice(Protocol):
    """Text to speech as the app uses it."""

    def speak(self, text: str) -> Spoken:
        """One sentence or a few; the words of `starts` are `text.split()`."""
        ...


class HibariVoice:
    """The voice "heart" behind the `Voice` protocol; the same text always sounds the same."""

    def __init__(self) -> None:
        self._tts = hibari.load()
        self.speak("Ready.")  # the first call loads the pronunciation dictionary
        self.sounds = lru_cache(MOST_SOUNDS)(self._sounds)

    def speak(self, text: str) -> Spoken:
        pcm: list[NDArray[np.int16]] = [np.zeros(0, np.int16)]
        starts: list[int] = []
        for sentence in self._tts.split_sentences(text):
            spoken = self._sentence(sentence)
            before = sum(len(part) for part in pcm)
            starts += [before + start for start in spoken.starts]
            pcm.append(spoken.pcm)
        return Spoken(np.concatenate(pcm), tuple(starts))

    def _sounds(self, word: str) -> str:
        """One character for each sound of a word, coarsely: "cat" and "Kat" are the same."""
        return str(self._tts.g2p(word)).translate(_ALIKE)

    def _sentence(self, text: str) -> Spoken:
        words = text.split()
        if not _SPEAKABLE.search(text):
            return Spoken(np.zeros(0, np.int16), (0,) * len(words))
        audio = _trimmed(self._tts(text, seed=SEED))
        weights = [len(self._tts.g2p(word)) + 1 for word in words]
        pcm = (np.clip(audio, -1.0, 1.0) * 32767.0).astype(np.int16)
        return Spoken(pcm, _starts(len(audio), weights))


def _trimmed(audio: NDArray[np.float32]) -> NDArray[np.float32]:
    """Without the third of a second of silence that hibari puts before and after a sentence."""
    sounding = np.flatnonzero(np.abs(audio) > _SILENCE)
    if not len(sounding):
        return audio
    return audio[max(int(sounding[0]) - LEAD_IN, 0) : int(sounding[-1]) + LEAD_OUT]


def _starts(samples: int, weights: list[int]) -> tuple[int, ...]:
    """Sample at which each word begins, by its share of the phonemes within the sounding part."""
    last = max(samples - LEAD_OUT, LEAD_IN)
    before = np.cumsum([0, *weights[:-1]]) / max(sum(weights), 1)
    return tuple(int(LEAD_IN + share * (last - LEAD_IN)) for share in before)

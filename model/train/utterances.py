"""Speech with its words, for an ear to learn from: recorded people and made-up ones, somewhere.

    a clip, or a sentence in somebody's voice ──► a room, a line ──► noise ──► loud or soft

Two made-up people in five speak with an accent: sounds that learners of English take for one
another are exchanged before the voice makes sound of them.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soxr
from numpy.typing import NDArray

from model.dmel import MIC_HZ
from model.parts import hibari
from model.parts.voice import RATE_HZ
from model.train.corpora import ManifestError, clips, cut
from model.train.lines import read_lines
from model.train.noises import LENGTH_MS, background, noise
from model.train.rooms import band, heard_through, room
from model.train.voices import LEVEL, anybody, level, sound_of

Samples = NDArray[np.float32]
STEP = MIC_HZ // 20
"""Samples of a label's step; an utterance is a whole number of them."""
_LONGEST_S = 8.0
_FULL = 5  # words; shorter clips come less often
_READ_ALOUD = 6
_BANDS_HZ = ((300, 3400), (100, 5500), (60, 7000), (200, 4500))
_TAKEN_FOR = (
    ("θ", "s"), ("θ", "t"), ("ð", "d"), ("ð", "z"), ("v", "w"), ("v", "f"), ("ɪ", "i"),
    ("æ", "ɛ"), ("z", "s"), ("ɹ", "l"), ("l", "ɹ"), ("ʌ", "ɑ"), ("ɛ", "æ"), ("ʤ", "ʧ"),
    ("n", "ŋ"), ("ʊ", "u"), ("ɡ", "k"), ("ʒ", "ʃ"), ("ŋ", "n"), ("b", "p"),
)  # fmt: skip
_NATIVE, _MOST_TAKEN, _SWALLOWS, _ADDS = 0.6, 6, 0.5, 0.15
_NO_SENTENCE, _KNOWN = 0.15, 200  # how often words make none; a word said more often is no likelier


@dataclass(frozen=True, slots=True, eq=False)
class Utterance:
    """One stretch of speech.

    Attributes:
        sound: float32 [n] at 16 kHz.
        words: in small letters and apostrophes.
    """

    sound: Samples
    words: str


class Speech:
    """Draws utterances."""

    def __init__(self, manifests: Sequence[Path], text: Path | None) -> None:
        """Of recorded people, and of sentences that people wrote, besides those people read.

        Raises:
            WeightsError: the voice's weights are missing or damaged.
            ManifestError: a manifest cannot be used, or nobody was recorded.
        """
        self._tts = hibari.load()
        found = [clip for path in manifests for clip in clips(path)]
        self._recorded = [
            (sound, words)
            for clip, sound in cut(found)
            if (words := as_heard(clip.words)) and 0.3 < len(sound) / MIC_HZ < _LONGEST_S
        ]
        if not self._recorded:
            raise ManifestError(
                "Nobody is recorded here; give a folder whose corpora have a manifest.tsv with "
                "clips of the split train."
            )
        full = np.array([min(len(words.split()), _FULL) for _, words in self._recorded], float)
        self._chances = full / full.sum()
        lines = read_lines(text) if text else None
        written = [*lines.questions, *lines.statements] if lines else []
        self._sentences = written or [words for _, words in self._recorded]
        said = [*map(as_heard, self._sentences), *(words for _, words in self._recorded)]
        counts = Counter(word for words in said for word in words.split())
        self._vocabulary = list(counts)
        often = np.sqrt([min(count, _KNOWN) for count in counts.values()])
        self._frequencies = often / often.sum()

    def lines(self) -> list[str]:
        """All that is written, with the mark at its end, and all that was read aloud as often as
        makes it count.
        """
        read = [words for _, words in self._recorded if " " in words]
        written = [said + mark_of(text) for text in self._sentences if (said := as_heard(text))]
        return [*written, *(_READ_ALOUD * read)]

    def recorded(self, rng: np.random.Generator) -> Utterance:
        """Somebody recorded."""
        sound, words = self._recorded[rng.choice(len(self._recorded), p=self._chances)]
        said = level(np.asarray(sound, np.float32) / np.float32(32768))
        return Utterance(somewhere(_faster(said, MIC_HZ, rng), rng), words)

    def made_up(self, rng: np.random.Generator) -> tuple[Utterance, Utterance]:
        """Anybody who says a sentence, or some words that make none, in two places."""
        while True:
            sentence = self._to_say(rng)
            said = say(self._tts, sentence, rng)
            if (words := as_heard(sentence)) and said is not None:
                here, there = (heard(said, rng) for _ in range(2))
                return Utterance(here, words), Utterance(there, words)

    def _to_say(self, rng: np.random.Generator) -> str:
        if rng.random() < _NO_SENTENCE:
            count = int(rng.integers(1, 6))
            return " ".join(rng.choice(self._vocabulary, count, p=self._frequencies))
        return self._sentences[rng.integers(len(self._sentences))]


def say(tts: Any, sentence: str, rng: np.random.Generator) -> Samples | None:
    """Anybody says it, float32 [n] at 24 kHz; None where that takes too long, or no time."""
    phonemes, who = " ".join(tts.phonemize(sentence)), anybody(rng)
    sound = sound_of(tts, accented(phonemes, rng), who)
    return level(sound) if 0.2 < len(sound) / RATE_HZ < _LONGEST_S else None


def heard(said: Samples, rng: np.random.Generator) -> Samples:
    """What a microphone somewhere hears of it, faster or slower, at 16 kHz."""
    return somewhere(_faster(said, RATE_HZ, rng), rng)


def _faster(said: Samples, rate_hz: int, rng: np.random.Generator) -> Samples:
    """Or slower than life, and higher or lower by as much; at 16 kHz."""
    faster = float(np.exp(rng.uniform(-0.14, 0.14)))
    return np.asarray(soxr.resample(said, rate_hz, MIC_HZ * faster), np.float32)


def as_heard(text: str) -> str:
    """Small letters and apostrophes, one space between words."""
    return " ".join(re.sub(r"[^a-z' ]", " ", text.lower().replace("’", "'")).split())


def mark_of(text: str) -> str:
    """That it ends with, a full stop for an exclamation mark; empty for none."""
    return {"?": "?", ".": ".", "!": "."}.get(text[-1:], "")


def accented(phonemes: str, rng: np.random.Generator) -> str:
    """As a learner might say it; three people in five are none."""
    if rng.random() < _NATIVE:
        return phonemes
    pairs = rng.choice(len(_TAKEN_FOR), int(rng.integers(1, _MOST_TAKEN + 1)), replace=False)
    taken = [(*_TAKEN_FOR[i], float(rng.uniform(0.2, 0.9))) for i in pairs]
    swallows = float(rng.uniform(0, 0.35)) * (rng.random() < _SWALLOWS)
    adds = "ə" * (rng.random() < _ADDS)
    return " ".join(_word(word, taken, swallows, adds, rng) for word in phonemes.split())


def _word(
    word: str,
    taken: Sequence[tuple[str, str, float]],
    swallows: float,
    adds: str,
    rng: np.random.Generator,
) -> str:
    for sound, other, share in taken:
        if sound in word and rng.random() < share:
            word = word.replace(sound, other)
    last = len(word) > 3 and word[-1] in "tdkɡlnsz" and rng.random() < swallows
    return word[:-1] + adds if last else word


def somewhere(said: Samples, rng: np.random.Generator) -> Samples:
    """Speech of the usual level at 16 kHz -> what a microphone hears of it, silence around it."""
    before, after = (int(rng.uniform(*s) * MIC_HZ) for s in ((0.1, 0.6), (0.5, 0.9)))
    sound = np.pad(said, (before, after))
    sound = sound[: len(sound) // STEP * STEP]
    samples = len(sound)
    if rng.random() < 0.55:
        here = room(rng, MIC_HZ)
        sound = heard_through(sound, here.near if rng.random() < 0.85 else here.far)[:samples]
    if rng.random() < 0.3:
        sound = band(sound, MIC_HZ, *_BANDS_HZ[rng.integers(len(_BANDS_HZ))])
    loud = float(np.sqrt(np.mean(np.square(sound)))) + 1e-6
    if rng.random() < 0.3:
        disturbed = noise(str(rng.choice(list(LENGTH_MS))), samples, MIC_HZ, rng)
        sound = sound + disturbed * np.float32(loud * 10 ** (-rng.uniform(8, 30) / 20))
    sound = sound + background(samples, rng) * np.float32(loud * 10 ** (-rng.uniform(12, 60) / 20))
    gain = LEVEL / loud * 10 ** (rng.uniform(-22, 8) / 20)
    return np.asarray(np.clip(sound * np.float32(gain), -1, 1), np.float32)

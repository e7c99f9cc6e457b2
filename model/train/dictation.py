"""Sound, and what is to be written for it: for Moonshine to learn from.

    recorded people ──► whole sentences, parts between pauses, beginnings ──┐
    made-up people, wishes and sentences ───────────────────────────────────┴──► shards of examples

Learners say sounds for one another, and so a recogniser that learns from them alone takes clear
words for others as well, the more so the less those words were among what they read. So as much is
said by nobody, to an assistant or to others, and two in five of it are wishes, whose words count.
Which mark ends what somebody read aloud nobody knows; there it learns what it would have written
before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from model.dmel import MIC_HZ
from model.following import mark_at_end
from model.hearing import with_capitals
from model.parts import hibari
from model.parts.byte_pairs import BytePairs
from model.parts.moonshine import TOKENIZER, Moonshine
from model.train.addressed import lines
from model.train.corpora import ManifestError, clips, cut
from model.train.cuts import Placing, parts
from model.train.lines import read_lines
from model.train.recogniser import Recogniser
from model.train.utterances import Samples, as_heard, heard, say
from model.train.wishes import Wishes

_OF_ONE_PERSON, _FEWEST_WORDS, _LONGEST_S = 300, 2, 12.0
_WISH, _WRITTEN = 0.4, 0.3
"""Shares of wishes, and of what people wrote to each other or to assistants."""
_LINES = ("to_it", "to_it_first", "to_others")
_MARKS = ".?,!"
_WHOLE = 32767


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """Sound, float32 [n] at 16 kHz, and the pieces of what is to be written for it."""

    sound: Samples
    pieces: tuple[int, ...]


def recorded(speech: Path) -> list[tuple[Samples, str]]:
    """Sound and words of recorded people, not too many of one.

    Raises:
        ManifestError: a manifest cannot be used, or nobody was recorded.
    """
    of: dict[str, int] = {}
    found = list[tuple[Samples, str]]()
    for manifest in sorted(speech.glob("*/manifest.tsv")):
        for clip, sound in cut(clips(manifest)):
            words, person = as_heard(clip.words), f"{manifest.parent.name}/{clip.speaker}"
            long = len(words.split()) >= _FEWEST_WORDS and len(sound) < _LONGEST_S * MIC_HZ
            if long and of.get(person, 0) < _OF_ONE_PERSON:
                of[person] = of.get(person, 0) + 1
                found.append((sound.astype(np.float32) / np.float32(32768), words))
    if not found:
        raise ManifestError(
            f"Nobody is recorded in {speech}; give a folder whose corpora have a manifest.tsv with "
            "clips of the split train."
        )
    return found


class MadeUp:
    """Anybody who says something to an assistant or to somebody else, in some place."""

    def __init__(self, text: Path | None) -> None:
        """With a folder of sentences that people wrote. Raises WeightsError."""
        self._tts = hibari.load()
        self._lines = [line for name in _LINES for line in lines(name)]
        written = read_lines(text) if text else None
        self._written = [*written.to_assistants, *written.to_people] if written else self._lines
        self._wishes = Wishes([as_heard(line) for line in self._lines])

    def said(self, count: int, rng: np.random.Generator) -> list[tuple[Samples, str]]:
        """Sound and sentences, each with a mark at its end."""
        found = list[tuple[Samples, str]]()
        while len(found) < count:
            line = with_capitals(self._to_say(rng))
            if any(map(str.isdigit, line)) or (said := say(self._tts, line, rng)) is None:
                continue
            found.append((heard(said, rng), line if mark_at_end(line) else line + "."))
        return found

    def _to_say(self, rng: np.random.Generator) -> str:
        chance = rng.random()
        if chance < _WISH:
            return self._wishes.draw(rng)
        pool = self._written if chance < _WISH + _WRITTEN else self._lines
        return pool[rng.integers(len(pool))]


class Examples:
    """Makes examples of what was said."""

    def __init__(self, recogniser: Recogniser, placing: Placing) -> None:
        """With a recogniser that has not learned yet: it tells which mark ends what was read."""
        self._recogniser, self._placing = recogniser, placing
        self._pairs = BytePairs(Moonshine().read(TOKENIZER))
        self._marks = [self._pairs.known[mark.encode()] for mark in _MARKS]

    def of_recorded(
        self, said: Sequence[tuple[Samples, str]], rng: np.random.Generator
    ) -> Iterator[Example]:
        """Of each the whole, and its parts."""
        for sound, words in said:
            placed = self._placing.place(sound, words.split())
            for part, its_words in ((sound, words), *parts(sound, placed, rng)):
                yield self.read_aloud(part, its_words)

    def written(self, sound: Samples, text: str) -> Example:
        """Of a text with a mark."""
        return Example(sound, tuple(self._pairs.encode(text)))

    @torch.no_grad()
    def read_aloud(self, sound: Samples, words: str) -> Example:
        """Of words without one."""
        pieces = self._pairs.encode(with_capitals(words))
        heard = np.pad(sound, (0, max(MIC_HZ // 4, MIC_HZ - len(sound))))
        odds = self._recogniser.odds([heard], [pieces])[0, -1, self._marks]
        return Example(sound, (*pieces, self._marks[int(odds.argmax())]))


def save_examples(path: Path, examples: Sequence[Example]) -> None:
    """Into one `.npz`, sound as int16; a file of this name is a whole one."""
    sounds = [np.round(np.clip(it.sound, -1, 1) * _WHOLE).astype(np.int16) for it in examples]
    new = path.with_suffix(".new.npz")
    np.savez(
        new,
        sound=np.concatenate(sounds),
        samples=[len(sound) for sound in sounds],
        pieces=np.concatenate([it.pieces for it in examples]).astype(np.int32),
        counts=[len(it.pieces) for it in examples],
    )
    new.rename(path)


def load_examples(path: Path) -> list[Example]:
    """What was saved there."""
    with np.load(path, allow_pickle=False) as kept:
        sounds: list[NDArray[np.int16]] = np.split(kept["sound"], np.cumsum(kept["samples"])[:-1])
        pieces = np.split(kept["pieces"], np.cumsum(kept["counts"])[:-1])
    return [
        Example(sound.astype(np.float32) / np.float32(_WHOLE), tuple(map(int, its)))
        for sound, its in zip(sounds, pieces, strict=True)
    ]

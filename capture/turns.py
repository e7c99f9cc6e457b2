"""The slicer: blocks of any size in, exact micro-turns out. Time is samples counted."""

from dataclasses import dataclass

import numpy as np

from capture.frames import MIC_TURN_SAMPLES, Pcm


@dataclass(frozen=True, slots=True, eq=False)
class Slice:
    """The sound of one micro-turn.

    Attributes:
        index: counted from 0.
        pcm: int16 [turn_samples].
        lost: samples of it that are silent because their sound was lost.
    """

    index: int
    pcm: Pcm
    lost: int


class Slicer:
    """Cuts a stream of samples every `turn_samples`; nothing is dropped, doubled or reordered."""

    def __init__(self, turn_samples: int = MIC_TURN_SAMPLES) -> None:
        self._turn: Pcm = np.zeros(turn_samples, np.int16)
        self._filled = 0
        self._lost = 0
        self._index = 0

    @property
    def missing(self) -> int:
        """Samples until the next turn is full."""
        return len(self._turn) - self._filled

    def push(self, block: Pcm) -> list[Slice]:
        """Appends `block` [n] and returns the turns it completes."""
        done: list[Slice] = []
        while len(block):
            part, block = block[: self.missing], block[self.missing :]
            self._turn[self._filled : self._filled + len(part)] = part
            done += self._advance(len(part))
        return done

    def gap(self, samples: int) -> list[Slice]:
        """Stands silence in for `samples` that were lost and returns the turns it completes."""
        done: list[Slice] = []
        while samples:
            part = min(samples, self.missing)
            self._turn[self._filled : self._filled + part] = 0
            self._lost += part
            samples -= part
            done += self._advance(part)
        return done

    def _advance(self, samples: int) -> list[Slice]:
        self._filled += samples
        if self.missing:
            return []
        full = Slice(self._index, self._turn.copy(), self._lost)
        self._index += 1
        self._filled = self._lost = 0
        return [full]

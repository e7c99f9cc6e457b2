"""Ready-made ears and the network's ear together: lines of the former, mended by the latter.

    samples ─┬─► ready-made ears ──► lines as they grow, and when they are over ─┐
             └─► ear ──► labels ──► search, from each line's beginning on ───────┴─► mended lines

A line is mended once it is over; until then the ready-made ears' words stand. Both hear in the
ears' thread, beside the talk.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from model.checkpoint import load_network
from model.config import SOUNDS_PER_TURN, TURN_MS
from model.dmel import MIC_HZ, to_float
from model.ear import Ear
from model.errors import WeightsError
from model.lexicon import Lexicon, english
from model.listening import labelled
from model.mel import HOP, Mel
from model.mending import Mending
from model.native import SHIPPED, UNTRAINED
from model.parts.ears import Ears, Line, MoonshineEars
from model.search import Awaited, Beginnings, Search
from model.tokenizer import Tokenizer

_TURN_SAMPLES = MIC_HZ * TURN_MS // 1000
_LONGEST_TURNS = 80
"""Micro-turns that are kept: a line of more than 16 s stays as it is."""
_LABEL_MS = TURN_MS // SOUNDS_PER_TURN
_BEFORE_MS, _AFTER_MS = 300, 100
"""Ready-made ears may find a line's beginning late; its end they tell 300 ms late, and a label may
come nearly as late."""
_OVERLAP_MS = 150
"""By which lines that follow on one another overlap without a common label."""


@dataclass(frozen=True, slots=True)
class _Open:
    """A line that is not over.

    Attributes:
        id: the line's.
        from_ms: where its labels begin.
        grown: what it can be, after the micro-turn in which it was found and each that followed.
        turn: that micro-turn.
    """

    id: int
    from_ms: int
    grown: tuple[Beginnings, ...]
    turn: int

    def until(self, to_ms: int) -> tuple[Beginnings, int]:
        """What it can be at the end of a micro-turn, and that end in ms."""
        last = min(max(to_ms // TURN_MS - self.turn, 0), len(self.grown) - 1)
        return self.grown[last], (self.turn + last) * TURN_MS


class BothEars:
    """Fits `model.parts.ears.Ears`."""

    def __init__(self, ears: Ears, ear: Ear, search: Search, tokenizer: Tokenizer) -> None:
        """Ready-made ears, and what a network hears by."""
        self._ears, self._ear, self._search, self._tokenizer = ears, ear, search, tokenizer
        self._mending = Mending(search, tokenizer)
        self._mel = Mel()
        self._before, self._listened = self._mel.silence(), ear.silence()
        self._rest = np.zeros(0, np.int16)
        self._labels = deque[NDArray[np.float32]](maxlen=_LONGEST_TURNS)
        self._turns = 0
        self._ended_ms = 0  # the line before
        self._open: _Open | None = None
        self._awaited: Awaited = ()

    def hear(self, pcm: NDArray[np.int16]) -> Sequence[Line]:
        """int16 [n] at 16 kHz, following on the last call -> lines that are new or changed."""
        self._rest = np.concatenate([self._rest, pcm])
        while len(self._rest) >= _TURN_SAMPLES:
            self._listen(self._rest[:_TURN_SAMPLES])
            self._rest = self._rest[_TURN_SAMPLES:]
        return [self._follow(line) for line in self._ears.hear(pcm)]

    def expect(self, words: Sequence[str]) -> None:
        """From now on prefer these words to others that sound like them."""
        self._ears.expect(words)
        self._awaited = tuple(tuple(self._tokenizer.encode(word)) for word in words)

    @torch.no_grad()
    def _listen(self, samples: NDArray[np.int16]) -> None:
        """A micro-turn of sound."""
        sound = to_float(samples)
        heard = labelled(self._ear, self._mel, sound, self._before, self._listened)
        (labels, self._listened), self._before = heard, sound[-HOP:]
        self._labels.append(labels)
        self._turns += 1
        if self._open is not None and len(self._open.grown) < _LONGEST_TURNS:
            grown = self._search.go_on(self._open.grown[-1], labels, self._awaited)
            self._open = replace(self._open, grown=(*self._open.grown, grown))

    def _follow(self, line: Line) -> Line:
        """A line that has grown, or is over and mended."""
        if self._open is None or self._open.id != line.id:
            self._open = self._begun(line)
        found = self._open
        if not line.final:
            return line
        self._open, self._ended_ms = None, line.to_ms
        if found.from_ms < self._kept_ms:
            return line
        beginnings, to_ms = found.until(line.to_ms + _AFTER_MS)
        own = self._tokenizer.decode(self._search.whole(beginnings).pieces).strip()
        labels = self._labels_of(found.from_ms, to_ms)
        return replace(line, text=self._mending.mended(line.text, own, labels))

    def _begun(self, line: Line) -> _Open:
        from_ms = max(line.from_ms - _BEFORE_MS, self._ended_ms - _OVERLAP_MS, self._kept_ms, 0)
        ended = (line.to_ms + _AFTER_MS) // TURN_MS
        turn = min(self._turns, ended) if line.final else self._turns
        labels = self._labels_of(from_ms, turn * TURN_MS)
        beginnings = self._search.go_on(self._search.begin(), labels, self._awaited)
        return _Open(line.id, from_ms, (beginnings,), turn)

    @property
    def _kept_ms(self) -> int:
        """From when on labels are kept."""
        return (self._turns - len(self._labels)) * TURN_MS

    def _labels_of(self, from_ms: int, to_ms: int) -> NDArray[np.float32]:
        """Log-probabilities [n, V] of a stretch of time."""
        kept = np.concatenate(
            [np.zeros((0, self._tokenizer.vocabulary), np.float32), *self._labels]
        )
        first, last = ((at_ms - self._kept_ms) // _LABEL_MS for at_ms in (from_ms, to_ms))
        return kept[first:last]


def open_both(weights: str) -> Callable[[], BothEars]:
    """Opens Moonshine, mended by the ear of a network, each time afresh.

    Args:
        weights: of the network, as in `model.native.open_stream`.

    Raises:
        WeightsError: the checkpoint is missing or damaged, or has no ear.
    """
    folder = Path(weights) if weights else SHIPPED
    network = None if weights == UNTRAINED else load_network(folder)
    if network is None or network.ear is None or network.language is None:
        raise WeightsError(
            f"The network in {folder} has no ear to mend Moonshine's words; choose Moonshine alone "
            "to write them, or other weights."
        )
    ear, tokenizer = network.ear, Tokenizer(network.config.vocabulary)
    search = Search(network.language, Lexicon(english(), tokenizer))
    return lambda: BothEars(MoonshineEars(), ear, search, tokenizer)

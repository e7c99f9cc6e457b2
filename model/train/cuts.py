"""Where words lie in a recorded sentence, and which parts of it ears hear by themselves.

    labels, the sentence's pieces ──► the likeliest path (Viterbi) ──► times of words ──► parts

Ready-made ears end a line where somebody pauses, and read lines while they grow. So besides whole
sentences there are the parts between pauses, and beginnings.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import torch
from numpy.typing import NDArray

from model.dmel import MIC_HZ
from model.ear import Ear
from model.mel import Mel
from model.tokenizer import BLANK, Tokenizer

Samples = NDArray[np.float32]
_LABEL_S, _ROUND_S, _BEFORE_S = 0.05, 2.0, 0.2
"""Of a label; sound is filled up to whole so many seconds; silence before it."""
_CLEAR = -0.3
"""Log-probability of a label on the average, below which nobody knows where words lie."""
_PAUSE_S, _BETWEEN_S = 0.38, 0.1
_BEGINNINGS = 0.5
"""How often a sentence has a beginning besides, cut between two words so far apart."""
_IMPOSSIBLE = -1e9


@dataclass(frozen=True, slots=True)
class Placed:
    """A word and where its labels lie, in seconds."""

    word: str
    from_s: float
    to_s: float


class Placing:
    """Finds words in sound by a network's ear; holds constants only."""

    def __init__(self, ear: Ear, tokenizer: Tokenizer) -> None:
        self._ear, self._tokenizer, self._mel = ear, tokenizer, Mel()

    @torch.no_grad()
    def place(self, sound: Samples, words: Sequence[str]) -> list[Placed]:
        """The words of float32 [n] at 16 kHz; none where they are not clear enough."""
        before, whole = round(_BEFORE_S * MIC_HZ), round(_ROUND_S * MIC_HZ)
        filled = np.pad(sound, (before, before + -(len(sound) + 2 * before) % whole))
        levels = self._mel(torch.from_numpy(filled), self._mel.silence())[None]
        logits, _ = self._ear(levels, self._ear.silence())
        labels = logits[0].float().log_softmax(-1).numpy()
        pieces = [self._tokenizer.encode(word) for word in words]
        flat = [piece for of in pieces for piece in of]
        if flat != self._tokenizer.encode(" ".join(words)):
            return []
        path, odds = likeliest_path(labels, flat)
        if odds < _CLEAR:
            return []
        of_word = [at for at, of in enumerate(pieces) for _ in of]
        steps: list[list[int]] = [[] for _ in words]
        for step, piece in enumerate(path):
            if piece is not None:
                steps[of_word[piece]].append(step)
        return [
            Placed(word, of[0] * _LABEL_S - _BEFORE_S, (of[-1] + 1) * _LABEL_S - _BEFORE_S)
            for word, of in zip(words, steps, strict=True)
        ]


def likeliest_path(
    labels: NDArray[np.float32], pieces: Sequence[int]
) -> tuple[list[int | None], float]:
    """Of all that CTC reads as these pieces (Graves et al. 2006): for each label the place of its
    piece, None for a blank, and the mean log-probability.

    `labels` are log-probabilities [T, V].
    """
    states = np.full(2 * len(pieces) + 1, BLANK)
    states[1::2] = pieces
    skips = np.zeros(len(states), bool)
    skips[3::2] = states[3::2] != states[1:-2:2]
    said = labels[:, states]
    best = np.full(len(states), _IMPOSSIBLE)
    best[:2] = said[0, :2]
    came = np.zeros(said.shape, np.int8)
    for step in range(1, len(said)):
        before = np.pad(best, (2, 0), constant_values=_IMPOSSIBLE)
        skipped = np.where(skips, before[:-2], _IMPOSSIBLE)
        ways = np.stack((best, before[1:-1], skipped))
        came[step] = ways.argmax(0)
        best = ways.max(0) + said[step]
    state = len(states) - 1 if len(states) < 2 or best[-1] > best[-2] else len(states) - 2
    odds, path = float(best[state]) / len(said), list[int | None]()
    for step in range(len(said) - 1, -1, -1):
        path.append(state // 2 if state % 2 else None)
        state -= int(came[step, state])
    return path[::-1], odds


def parts(
    sound: Samples, placed: Sequence[Placed], rng: np.random.Generator
) -> list[tuple[Samples, str]]:
    """Sound and words of what lies between pauses, if there are any, and perhaps a beginning."""
    gaps = [later.from_s - word.to_s for word, later in pairwise(placed)]
    ends = [at + 1 for at, gap in enumerate(gaps) if gap >= _PAUSE_S]
    spans = [*pairwise((0, *ends, len(placed)))] if ends else []
    if gaps and rng.random() < _BEGINNINGS:
        at = int(rng.integers(len(gaps)))
        spans += [(0, at + 1)] if gaps[at] >= _BETWEEN_S else []
    return [
        (_between(sound, placed, first, last), " ".join(it.word for it in placed[first:last]))
        for first, last in spans
    ]


def _between(sound: Samples, placed: Sequence[Placed], first: int, last: int) -> Samples:
    return sound[_cut(placed, first) : _cut(placed, last) if last < len(placed) else None]


def _cut(placed: Sequence[Placed], at: int) -> int:
    """Halfway before a word."""
    return round((placed[at - 1].to_s + placed[at].from_s) / 2 * MIC_HZ) if at else 0

"""The likeliest words for what was heard: CTC's prefix search, with a language that expects.

Each label of the ear may be a piece or nothing; many rows of labels say the same words, and a few
beginnings of a line are kept with the sum of all that say them (Hannun et al. 2014, arXiv
1408.2873). A piece that usually follows counts for more, one that never does for less, and words
that somebody waits for count for more as long as they go on as they should; what is no word counts
for less.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import exp, log1p

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import ctc_loss

from model.language import Language
from model.lexicon import Lexicon
from model.tokenizer import BLANK

WIDTH = 8
"""Beginnings that are kept."""
_OF_A_LABEL, _FAINT = 8, -7.0
"""Pieces that are considered at each label, and the least log-probability of one."""
_EXPECTED, _EACH = 0.5, 1.0
"""What the language counts beside the ear; and each piece, for else short lines would win."""
_AWAITED = 2.0
"""What each piece of an awaited word counts besides."""
_STRANGE = 4.0
"""What each word less that there is not."""
_SURELY_NOTHING = -0.02
_NEVER = -1e30


@dataclass(frozen=True, slots=True, eq=False)
class Beginning:
    """Of a line.

    Attributes:
        pieces: of which it consists.
        silent, sounding: log-probabilities of all labels that say it and end in nothing, or in its
            last piece.
        language: what the language, the lexicon, and whoever waits for words, add.
        follows: log-odds of the next piece, float32 [V].
        hidden: of the language, float [1, W].
    """

    pieces: tuple[int, ...]
    silent: float
    sounding: float
    language: float
    follows: NDArray[np.float32]
    hidden: Tensor

    @property
    def heard(self) -> float:
        """Log-probability of all labels that say it."""
        return _sum(self.silent, self.sounding)

    @property
    def worth(self) -> float:
        """What it is chosen by."""
        return self.heard + self.language


Beginnings = tuple[Beginning, ...]
"""The likeliest first; never empty."""
Awaited = tuple[tuple[int, ...], ...]
"""Pieces of each word, or few words in a row, that somebody waits for."""


class Search:
    """Looks for words; holds constants only."""

    def __init__(self, language: Language, lexicon: Lexicon | None = None) -> None:
        """Without a lexicon everything is a word."""
        self._language = language
        self._lexicon = lexicon
        with torch.no_grad():
            follows, hidden = language.begin()
        self._nothing = Beginning((), 0.0, _NEVER, 0.0, follows[0].cpu().numpy(), hidden[:, 0])

    def begin(self) -> Beginnings:
        """Of a line of which nothing was heard."""
        return (self._nothing,)

    def go_on(
        self, beginnings: Beginnings, labels: NDArray[np.float32], awaited: Awaited = ()
    ) -> Beginnings:
        """After so many labels more, log-probabilities [n, V]."""
        for label in labels:
            beginnings = self._one(beginnings, label, awaited)
        return _without_what_all_share(beginnings)

    def whole(self, beginnings: Beginnings) -> Beginning:
        """The likeliest if the line ends here: its last word has to be one."""
        begun = [it for it in beginnings if it.pieces] or beginnings
        if self._lexicon is None:
            return begun[0]
        ends_strangely = self._lexicon.ends_strangely
        return max(begun, key=lambda it: it.worth - _STRANGE * ends_strangely(it.pieces))

    @torch.no_grad()
    def worth(self, pieces: tuple[int, ...], labels: NDArray[np.float32]) -> float:
        """Of these pieces, over log-probabilities [n, V], as if they had been found; there are any.

        Far below all others where they do not fit in.
        """
        over = torch.from_numpy(labels)[:, None]
        lengths = torch.tensor([len(labels)]), torch.tensor([len(pieces)])
        lost = ctc_loss(over, torch.tensor([pieces]), *lengths, blank=BLANK, reduction="sum")
        logits, _ = self._language(self._language.line(pieces))
        follows = logits[0].log_softmax(-1)[range(len(pieces)), list(pieces)]
        bonus = _EXPECTED * float(follows.sum()) + _EACH * len(pieces)
        return max(-float(lost), _NEVER) + bonus - _STRANGE * self._strange(pieces)

    def _strange(self, pieces: tuple[int, ...]) -> int:
        """Words that there are not."""
        if self._lexicon is None:
            return 0
        begun = sum(
            self._lexicon.more_strange(pieces[:n], pieces[: n + 1]) for n in range(len(pieces))
        )
        return begun + self._lexicon.ends_strangely(pieces)

    def _one(
        self, beginnings: Beginnings, label: NDArray[np.float32], awaited: Awaited
    ) -> Beginnings:
        nothing = float(label[BLANK])
        if nothing > _SURELY_NOTHING:
            return tuple(replace(b, silent=b.heard + nothing, sounding=_NEVER) for b in beginnings)
        pieces = [int(p) for p in np.argpartition(label, -_OF_A_LABEL)[-_OF_A_LABEL:]]
        pieces = [p for p in pieces if p != BLANK and label[p] > _FAINT]
        found: dict[tuple[int, ...], Beginning] = {}
        grown: set[tuple[int, ...]] = set()
        for old in beginnings:
            last = old.pieces[-1] if old.pieces else BLANK
            again = old.sounding + float(label[last]) if last in pieces else _NEVER
            _add(found, replace(old, silent=old.heard + nothing, sounding=again))
            for piece in pieces:
                # The same piece once more needs nothing in between, else it is the same one still.
                before = old.silent if piece == last else old.heard
                longer = (*old.pieces, piece)
                bonus = _EXPECTED * float(old.follows[piece]) + _EACH
                bonus += _AWAITED * _nearer(old.pieces, longer, awaited)
                if self._lexicon:
                    bonus -= _STRANGE * self._lexicon.more_strange(old.pieces, longer)
                sounding, language = before + float(label[piece]), old.language + bonus
                grown |= {longer} - found.keys()
                new = Beginning(longer, _NEVER, sounding, language, old.follows, old.hidden)
                _add(found, new)
        kept = sorted(found.values(), key=lambda b: -b.worth)[:WIDTH]
        return self._expecting(kept, grown - {b.pieces for b in beginnings})

    @torch.no_grad()
    def _expecting(
        self, beginnings: Sequence[Beginning], grown: set[tuple[int, ...]]
    ) -> Beginnings:
        """With what follows now, for those that have grown."""
        new = [b for b in beginnings if b.pieces in grown]
        if not new:
            return tuple(beginnings)
        device = new[0].hidden.device
        pieces = torch.tensor([b.pieces[-1] for b in new], device=device)
        follows, hidden = self._language.after(pieces, torch.stack([b.hidden for b in new], 1))
        rows = follows.cpu().numpy()
        after = {
            b.pieces: replace(b, follows=rows[i], hidden=hidden[:, i]) for i, b in enumerate(new)
        }
        return tuple(after.get(b.pieces, b) for b in beginnings)


def _nearer(before: tuple[int, ...], longer: tuple[int, ...], awaited: Awaited) -> int:
    """By how many pieces it is nearer to an awaited word; what breaks off is taken back."""
    if not awaited:
        return 0
    begun = max(_begun(before, word) for word in awaited)
    whole = any(before[-len(word) :] == word for word in awaited)
    return max(_begun(longer, word) for word in awaited) - (0 if whole else begun)


def _begun(pieces: tuple[int, ...], word: tuple[int, ...]) -> int:
    """How many of a word's pieces stand at the end."""
    for n in range(min(len(word), len(pieces)), 0, -1):
        if pieces[-n:] == word[:n]:
            return n
    return 0


def _add(found: dict[tuple[int, ...], Beginning], new: Beginning) -> None:
    """More labels that say the same."""
    old = found.get(new.pieces)
    if old is None:
        found[new.pieces] = new
        return
    whole = new if new.silent > old.silent else old  # it was there before: what follows is known
    silent, sounding = _sum(old.silent, new.silent), _sum(old.sounding, new.sounding)
    found[new.pieces] = replace(whole, silent=silent, sounding=sounding)


def _without_what_all_share(beginnings: Beginnings) -> Beginnings:
    """Small numbers stay small however long the line."""
    best = beginnings[0].heard
    return tuple(
        replace(b, silent=max(b.silent - best, _NEVER), sounding=max(b.sounding - best, _NEVER))
        for b in beginnings
    )


def _sum(a: float, b: float) -> float:
    """Of two probabilities by their logarithms."""
    high, low = (a, b) if a > b else (b, a)
    return high if low <= _NEVER else high + log1p(exp(low - high))

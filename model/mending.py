"""What other ears have written, mended by the network's ear.

    other ears   she put her eater on  | you are on   | the
    own ear      she put               | yawn         | the
                                  ^ whichever its labels and its language like better

Where both write the same, it stays. Elsewhere the own ear's words have to be likelier by some: they
are what it finds likeliest anyway, and of clear speech the others know more.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

import numpy as np
from numpy.typing import NDArray

from model.following import MARKS, mark_at_end
from model.hearing import with_capitals
from model.search import Search
from model.tokenizer import Tokenizer

_CLEAR, _UNCLEAR = 24.0, 7.0
"""Log-odds by which each word has to be likelier than another; and the same where few agree."""
_FEW = 0.5
"""The share of words that differ where few agree."""


class Mending:
    """Chooses words; holds constants only."""

    def __init__(self, search: Search, tokenizer: Tokenizer) -> None:
        self._search, self._tokenizer = search, tokenizer

    def mended(self, line: str, own: str, labels: NDArray[np.float32]) -> str:
        """A line of other ears, what the own ear writes, and its log-probabilities [n, V]."""
        words, others = line.rstrip(f"{MARKS} ").split(), own.split()
        if not words or not others:
            return line
        pairs = _side_by_side(words, others)
        apart = sum(_width(pair) for pair in pairs) / max(len(words), len(others))
        grace = _UNCLEAR if apart >= _FEW else _CLEAR
        chosen = written = [pair[0] for pair in pairs]
        worth = self._worth(chosen, pairs, labels)
        for i, (theirs, mine) in enumerate(pairs):
            if not _width((theirs, mine)) or any(map(_has_digits, theirs)):
                continue
            changed = [*chosen[:i], mine, *chosen[i + 1 :]]
            new = self._worth(changed, pairs, labels)
            if new > worth + grace * _width((theirs, mine)):
                chosen, worth = changed, new
        if chosen == written:
            return line
        text = " ".join(word for part in chosen for word in part)
        return with_capitals(text.rstrip(f"{MARKS} ")) + mark_at_end(line)

    def _worth(
        self, chosen: Sequence["_Words"], pairs: Sequence["_Pair"], labels: NDArray[np.float32]
    ) -> float:
        """Of a line; figures sound as the own ear would write them."""
        heard = [
            word
            for words, (_, mine) in zip(chosen, pairs, strict=True)
            for word in (mine if any(map(_has_digits, words)) else map(_plain, words))
        ]
        return self._search.worth(tuple(self._tokenizer.encode(" ".join(heard))), labels)


_Words = tuple[str, ...]
_Pair = tuple[_Words, _Words]
"""Words of other ears and of the own ear for the same sound."""


def _side_by_side(words: Sequence[str], others: Sequence[str]) -> list[_Pair]:
    plain = [_plain(word) for word in words]
    steps = SequenceMatcher(None, plain, others, autojunk=False).get_opcodes()
    return [(tuple(words[a:b]), tuple(others[c:d])) for _, a, b, c, d in steps]


def _width(pair: _Pair) -> int:
    """Over how many words they differ."""
    theirs, mine = pair
    return 0 if tuple(map(_plain, theirs)) == mine else max(len(theirs), len(mine))


def _plain(word: str) -> str:
    """As an ear writes it: small letters and apostrophes."""
    return re.sub("[^a-z']", "", word.lower().replace("’", "'"))


def _has_digits(word: str) -> bool:
    return any(map(str.isdigit, word))

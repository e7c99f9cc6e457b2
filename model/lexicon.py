"""Which English words there are: of pieces a search makes words, and at times such as nobody uses.

    python -m model.lexicon LIST... > model/words.txt

Lists have a word on each line; ours are those of SCOWL, see the head of the file made of them.
"""

import sys
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path

from model.tokenizer import Tokenizer

Pieces = tuple[int, ...]
_COMMENT = "#"
_SHORT = frozenset(
    [
        "a", "i", "ad", "ah", "am", "an", "as", "at", "be", "by", "do", "eh", "ex", "go",
        "ha", "he", "hi", "hm", "id", "if", "in", "is", "it", "ma", "me", "mm", "my", "no",
        "of", "oh", "ok", "on", "or", "ow", "ox", "pa", "pc", "so", "to", "tv", "uh", "um",
        "up", "us", "we", "ye",
    ]
)  # fmt: skip
"""Words of one or two letters; lists have abbreviations besides."""
_SPOKEN = ("gonna", "gotta", "haha", "hmm", "lol", "uhm", "wanna", "yay", "yep")
"""What people say and no list has."""


class Lexicon:
    """Knows words, and what they begin with."""

    def __init__(self, words: Iterable[str], tokenizer: Tokenizer) -> None:
        """Of words in small letters, made of the tokenizer's pieces."""
        self._words = sorted(set(words))
        self._tokenizer = tokenizer
        self._is_strange = lru_cache(maxsize=65_536)(self._is_no_word)

    def more_strange(self, before: Pieces, longer: Pieces) -> int:
        """How many words more there are that are none, after a piece: -1, 0 or 1.

        The last one is none as soon as no word begins like it.
        """
        ended = self._tokenizer.opens_word(longer[-1]) and self._strange(before, whole=True)
        return ended - self._strange(before, whole=False) + self._strange(longer, whole=False)

    def ends_strangely(self, pieces: Pieces) -> bool:
        """Whether the last word begins like one and is none."""
        return self._strange(pieces, whole=True) and not self._strange(pieces, whole=False)

    def _strange(self, pieces: Pieces, *, whole: bool) -> bool:
        """Whether the last word is none, or where it is not `whole`, none begins like it."""
        first = len(pieces) - 1
        while first > 0 and not self._tokenizer.opens_word(pieces[first]):
            first -= 1
        return bool(pieces) and self._is_strange(pieces[first:], whole=whole)

    def _is_no_word(self, pieces: Pieces, *, whole: bool) -> bool:
        word = self._tokenizer.decode(pieces).strip()
        known = self._has if whole else self._begins
        return not (known(word) or known(word.removesuffix("'s")))

    def _has(self, word: str) -> bool:
        at = bisect_left(self._words, word)
        return self._words[at : at + 1] == [word]

    def _begins(self, word: str) -> bool:
        at = bisect_left(self._words, word)
        return at < len(self._words) and self._words[at].startswith(word)


@cache
def english() -> tuple[str, ...]:
    """Of `words.txt`, in which lines with a `#` at their beginning say whose it is."""
    lines = files("model").joinpath("words.txt").read_text().splitlines()
    return tuple(line for line in lines if not line.startswith(_COMMENT))


def spoken(listed: Iterable[str]) -> list[str]:
    """Those that an ear can write: in small letters, without abbreviations or what they own."""
    small = {word.strip().lower() for word in listed}
    plain = {w for w in small if w.isascii() and w.replace("'", "").isalpha()}
    own = {w for w in plain if not w.endswith("'s") or w[:-2] not in plain}
    return sorted({w for w in own if len(w) > 2} | _SHORT | {*_SPOKEN})


if __name__ == "__main__":
    found = [word for path in sys.argv[1:] for word in Path(path).read_text().splitlines()]
    sys.stdout.write("\n".join(spoken(found)) + "\n")

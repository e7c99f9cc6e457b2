"""How a line of the ears ends: whole, or broken off, whatever mark stands behind it.

Ears put a full stop where somebody only pauses, and a comma where a voice stays up. Whether a
sentence can end with these words the network's language knows better (`model.language` has read
lines that break off); its odds and those of the mark are added up.
"""

from dataclasses import dataclass

import torch

from model.following import MARKS, mark_at_end
from model.language import Language
from model.tokenizer import BLANK, Tokenizer

_BROKEN = ","
_SAYS = {".": -0.5, "?": -2.0, "!": -0.5, ",": 1.6, "": -0.5}
"""Log-odds of a line that breaks off, by the mark that ears have put behind it."""
_USUAL, _COUNTS, _MOST = -2.0, 0.5, 2.0
"""Log-odds of a line that tells nothing; how much the rest of them counts beside what the trunk has
heard and read; and how much at most."""
_FEWEST_WORDS = 3
"""Of a line; a shorter one is as often all that somebody says as a beginning."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a line that is over ends.

    Attributes:
        text: as ears have written it.
        broken: log-odds, by words and mark, that it breaks off; None where too little was said.
    """

    text: str
    broken: float | None

    @property
    def mended(self) -> str:
        """With a comma behind it if it breaks off, and only then."""
        if self.broken is None:
            return self.text
        words = _words(self.text)
        if self.broken > 0:
            return words + _BROKEN
        return f"{words}." if mark_at_end(self.text) == _BROKEN else self.text

    @property
    def all_said(self) -> float:
        """What it adds to the log-odds that the speaker has come to an end."""
        if self.broken is None:
            return 0.0
        return min(max(_COUNTS * (_USUAL - self.broken), -_MOST), _MOST)


class Endings:
    """Looks at the ends of lines; holds constants only."""

    def __init__(self, language: Language, tokenizer: Tokenizer) -> None:
        self._language, self._tokenizer = language, tokenizer
        pieces = {mark: tokenizer.encode(mark)[-1] for mark in MARKS}
        self._comma = pieces.pop(_BROKEN)
        self._whole = [BLANK, *pieces.values()]

    def of(self, text: str) -> Ending:
        """How a line ends."""
        words = _words(text)
        if len(words.split()) < _FEWEST_WORDS:
            return Ending(text, None)
        return Ending(text, self.breaks_off(words) + _SAYS[mark_at_end(text)])

    def breaks_off(self, words: str) -> float:
        """Log-odds that more of them is to come."""
        with torch.no_grad():
            logits, _ = self._language(self._language.line(self._tokenizer.encode(words)))
        follows = logits[0, -1].float()
        return float(follows[self._comma] - follows[self._whole].logsumexp(0))


def _words(text: str) -> str:
    return text.rstrip(f"{MARKS} ")

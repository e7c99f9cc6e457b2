"""How a line of the ears ends: whole, or broken off, whatever mark stands behind it.

Ears put a full stop where somebody only pauses, and a comma where a voice stays up. Whether a
sentence can end with these words the network's language knows better (`model.language` has read
lines that break off); its odds and those of the mark are added up.
"""

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


class Endings:
    """Looks at the ends of lines; holds constants only."""

    def __init__(self, language: Language, tokenizer: Tokenizer) -> None:
        self._language, self._tokenizer = language, tokenizer
        pieces = {mark: tokenizer.encode(mark)[-1] for mark in MARKS}
        self._comma = pieces.pop(_BROKEN)
        self._whole = [BLANK, *pieces.values()]

    def mended(self, text: str) -> str:
        """A line that is over, with a comma behind it if it breaks off, and only then."""
        broken, words = self._broken_off(text), text.rstrip(f"{MARKS} ")
        if broken is None:
            return text
        if broken > 0:
            return words + _BROKEN
        return f"{words}." if mark_at_end(text) == _BROKEN else text

    def all_said(self, text: str) -> float:
        """What such a line adds to the log-odds that the speaker has come to an end."""
        broken = self._broken_off(text)
        if broken is None:
            return 0.0
        return min(max(_COUNTS * (_USUAL - broken), -_MOST), _MOST)

    def _broken_off(self, text: str) -> float | None:
        """Log-odds by words and mark; None where too little was said."""
        words = text.rstrip(f"{MARKS} ")
        if len(words.split()) < _FEWEST_WORDS:
            return None
        return self.breaks_off(words) + _SAYS[mark_at_end(text)]

    def breaks_off(self, words: str) -> float:
        """Log-odds that more of them is to come."""
        pieces = [BLANK, *self._tokenizer.encode(words)]
        device = self._language.next.bias.device
        with torch.no_grad():
            logits, _ = self._language(torch.tensor([pieces], device=device))
        follows = logits[0, -1].float()
        return float(follows[self._comma] - follows[self._whole].logsumexp(0))

"""How a line of the ears ends: whole, or broken off, whatever mark stands behind it.

Ears put a full stop where somebody only pauses, and a comma where a voice stays up. Whether a
sentence ends with these words `model.line_reader` knows better; a comma counts beside them.
"""

from dataclasses import dataclass

from model.following import MARKS, mark_at_end

_BROKEN, _OPEN = ",", 2.0
"""What stands behind one recorded half in eight and one whole sentence in forty
(`model.train.written`), and what it adds to the log-odds."""
_USUAL, _COUNTS, _MOST = -0.5, 1.0, 2.0
"""Log-odds of a line that tells nothing; how much the rest of them counts beside what the trunk has
heard and read; and how much at most."""
_FEWEST_WORDS = 3
"""Of a line; a shorter one is as often all that somebody says as a beginning."""


def closed(line: str) -> str:
    """As if ears had never left it open: so it is read, by its words."""
    return line.removesuffix(_BROKEN) + "." if mark_at_end(line) == _BROKEN else line


@dataclass(frozen=True, slots=True)
class Ending:
    """How a line that is over ends.

    Attributes:
        text: as ears have written it.
        broken: log-odds that it breaks off, by its words as `closed`.
    """

    text: str
    broken: float

    @property
    def mended(self) -> str:
        """With a comma behind it if it breaks off, and only then."""
        if self._short:
            return self.text
        if self._odds > 0:
            return self._words + _BROKEN
        return f"{self._words}." if self._open else self.text

    @property
    def all_said(self) -> float:
        """What it adds to the log-odds that the speaker has come to an end."""
        if self._short:
            return 0.0
        return min(max(_COUNTS * (_USUAL - self._odds), -_MOST), _MOST)

    @property
    def _odds(self) -> float:
        return self.broken + _OPEN if self._open else self.broken

    @property
    def _open(self) -> bool:
        return mark_at_end(self.text) == _BROKEN

    @property
    def _words(self) -> str:
        return self.text.rstrip(f"{MARKS} ")

    @property
    def _short(self) -> bool:
        return len(self._words.split()) < _FEWEST_WORDS

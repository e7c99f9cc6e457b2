"""Lines said to the assistant, and to somebody else in the room.

What tells them apart are the words. An assistant is asked for facts, for another answer, for a
timer; people in a room have hands, bodies and doors, and know each other. `to_it.txt` holds what is
said to it over an answer, `to_it_first.txt` what is said to it first, and `to_others.txt` what is
said to others; no two lines are alike, and all were written without knowing those of the benches.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np

from model.following import mark_at_end
from model.train import texts
from model.train.lines import Lines, one_of
from model.train.misheard import misheard
from model.train.texts import line
from model.train.wishes import Wishes

_SAID = 0.85
"""How often it is one of those lines, and not of the grammar or of what people wrote."""
_FIRST, _CHAT, _WISH, _READ_ALOUD = 0.4, 0.25, 0.1, 0.15
"""The same for what is said to it in silence: made-up lines, what people wrote to people whom they
did not know, what they wrote to assistants, and what they read aloud to be heard."""
_MISHEARD, _BARE, _STOPS, _UNMARKED, _WRONG_MARK = 0.3, 0.4, 0.2, 0.4, 0.15
"""How often ears write some words wrong, no comma inside or stops in place of them, no mark at the
end, and a wrong one."""
_BADLY, _GROWING = 0.3, 0.25
"""How often many of those words are wrong, and how often a line has only begun as yet."""


class Addressed:
    """Draws lines of both sorts."""

    def __init__(self, lines: Lines, read_aloud: Sequence[str] = ()) -> None:
        """With what people wrote to assistants and to each other, and what they read aloud."""
        self._lines, self._read_aloud = lines, tuple(read_aloud)
        known = (*texts.QUESTIONS, *texts.STATEMENTS, *lines.to_assistants)
        words = {word for said in known for word in said.rstrip(".?").split()}
        self._wishes = Wishes(sorted(word for word in words if "{" not in word))

    def draw(self, rng: np.random.Generator, *, to_it: bool, in_silence: bool = False) -> str:
        """A line as ears write it, said over an answer or to one that is silent."""
        if to_it:
            said = self.first(rng) if in_silence else self.to_it(rng)
        else:
            said = _said("to_others", rng) if in_silence else self.to_others(rng)
        said = said if mark_at_end(said) else said + "."
        if rng.random() < _MISHEARD:
            said = misheard(said, "aside", rng, recorded=rng.random() < _BADLY)
        commas = rng.random()
        if commas < _BARE:
            said = said.replace(",", "")
        elif commas < _BARE + _STOPS:
            said = said.replace(",", ".")
        if rng.random() < _GROWING:
            known = said.split()
            said = " ".join(known[: int(rng.integers(1, len(known) + 1))])
        words, mark, chance = said.rstrip(".?!, "), mark_at_end(said), rng.random()
        if chance < _UNMARKED:
            return words
        if chance < _UNMARKED + _WRONG_MARK:
            mark = "." if mark == "?" else "?"
        return words + mark

    def to_it(self, rng: np.random.Generator) -> str:
        """What somebody says who cuts in, as one would write it."""
        if rng.random() < _SAID:
            return _said("to_it", rng)
        if rng.random() < 0.25:
            return self._wishes.draw(rng)
        written = one_of(self._lines.to_assistants, rng)
        grammar = texts.QUESTIONS if rng.random() < 0.5 else texts.CUT_INS
        return written if written and rng.random() < 0.33 else line(grammar, rng)

    def first(self, rng: np.random.Generator) -> str:
        """What somebody says to it in silence."""
        shares = np.array([_FIRST, _CHAT, _WISH, _READ_ALOUD])
        pools = (lines("to_it_first"), self._lines.to_people, self._lines.to_assistants)
        which = int((rng.random() > shares.cumsum()).sum())
        said = one_of((*pools, self._read_aloud)[which], rng) if which < len(shares) else None
        return said[0].upper() + said[1:] if said else self.to_it(rng)

    def to_others(self, rng: np.random.Generator) -> str:
        """What somebody says to others, as one would write it."""
        if rng.random() < _SAID:
            return _said("to_others", rng)
        written = one_of(self._lines.to_people, rng)
        return written if written and rng.random() < 0.5 else line(texts.ASIDES, rng)


def _said(to_whom: str, rng: np.random.Generator) -> str:
    known = lines(to_whom)
    return known[int(rng.integers(len(known)))]


@cache
def lines(to_whom: str) -> tuple[str, ...]:
    """All those of a file: `to_it`, `to_it_first`, or `to_others`."""
    path = Path(__file__).with_name(f"{to_whom}.txt")
    return tuple(path.read_text(encoding="utf-8").splitlines())

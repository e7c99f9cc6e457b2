"""Lines said over an answer: to the assistant, and to somebody else in the room.

What tells them apart are the words. An assistant is asked for facts, for another answer, for a
timer; people in a room have hands, bodies and doors, and know each other. `to_it.txt` and
`to_others.txt` hold 4 500 of each, no two alike, written without knowing those of the benches.
"""

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
_MISHEARD, _BARE, _UNMARKED, _WRONG_MARK = 0.3, 0.4, 0.4, 0.15
"""How often ears write some words wrong, no comma inside, no mark at the end, and a wrong one."""


class Addressed:
    """Draws lines of both sorts."""

    def __init__(self, lines: Lines) -> None:
        """With what people wrote to assistants and to each other."""
        self._lines = lines
        known = (*texts.QUESTIONS, *texts.STATEMENTS, *lines.to_assistants)
        words = {word for said in known for word in said.rstrip(".?").split()}
        self._wishes = Wishes(sorted(word for word in words if "{" not in word))

    def draw(self, rng: np.random.Generator, *, to_it: bool) -> str:
        """A line as ears write it."""
        said = self.to_it(rng) if to_it else self.to_others(rng)
        if rng.random() < _MISHEARD:
            said = misheard(said, "aside", rng, recorded=False)
        if rng.random() < _BARE:
            said = said.replace(",", "")
        words, mark, chance = said.rstrip(".?!, "), mark_at_end(said), rng.random()
        if chance < _UNMARKED:
            return words
        if chance < _UNMARKED + _WRONG_MARK:
            mark = "." if mark == "?" else "?"
        return words + mark

    def to_it(self, rng: np.random.Generator) -> str:
        """What somebody says to it who cuts in, as one would write it."""
        if rng.random() < _SAID:
            return _said("to_it", rng)
        if rng.random() < 0.25:
            return self._wishes.draw(rng)
        written = one_of(self._lines.to_assistants, rng)
        grammar = texts.QUESTIONS if rng.random() < 0.5 else texts.CUT_INS
        return written if written and rng.random() < 0.33 else line(grammar, rng)

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
    """All those of a file, `to_it` or `to_others`."""
    path = Path(__file__).with_name(f"{to_whom}.txt")
    return tuple(path.read_text(encoding="utf-8").splitlines())

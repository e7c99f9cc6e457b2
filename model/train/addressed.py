"""Lines said over an answer: to the assistant, and to somebody else in the room.

What tells them apart are the words. An assistant is asked for facts, for another answer, for a
timer; people in a room are called by name, have hands, bodies and doors, and know each other.
"""

import re

import numpy as np

from model.following import mark_at_end
from model.train import texts
from model.train.lines import Lines
from model.train.said_over import HERE, TO_IT, TO_OTHERS
from model.train.texts import line
from model.train.wishes import Wishes, some_of

_SLOT = re.compile(r"\{(any|asked|thing_here|room|animal)\}")
_WISH, _OPENED = 0.2, 0.5
"""How often it is an order, and how often there is a word before it for who has to stop."""
_BARE, _UNMARKED, _WRONG_MARK = 0.4, 0.4, 0.15
"""How often ears put no comma inside, no mark at the end, and a wrong one."""


class Addressed:
    """Draws lines of both sorts."""

    def __init__(self, lines: Lines) -> None:
        """With what people wrote to assistants and to each other."""
        self._lines = lines
        known = (*texts.QUESTIONS, *texts.STATEMENTS, *lines.to_assistants)
        words = {word for said in known for word in said.rstrip(".?").split()}
        self._words = sorted(word for word in words if "{" not in word)
        self._wishes = Wishes(self._words)

    def draw(self, rng: np.random.Generator, *, to_it: bool) -> str:
        """A line with such marks as ears write."""
        said = self._to_it(rng) if to_it else self._to_others(rng)
        if rng.random() < _BARE:
            said = said.replace(",", "")
        words, mark, chance = said.rstrip(".?!, "), mark_at_end(said), rng.random()
        if chance < _UNMARKED:
            return words
        if chance < _UNMARKED + _WRONG_MARK:
            mark = "." if mark == "?" else "?"
        return words + mark

    def _to_it(self, rng: np.random.Generator) -> str:
        written = self._lines.to_assistants or texts.QUESTIONS
        pools = (TO_IT, TO_IT, texts.QUESTIONS, written, texts.CUT_INS)
        pool = pools[int(rng.integers(len(pools)))]
        said = self._of(pool, rng) if rng.random() >= _WISH else self._wishes.draw(rng)
        opened = pool is not texts.CUT_INS and rng.random() < _OPENED
        return f"{self._of(texts.INTERRUPTS, rng)} {said}" if opened else said

    def _to_others(self, rng: np.random.Generator) -> str:
        written = self._lines.to_people or texts.STATEMENTS
        pools = (TO_OTHERS, TO_OTHERS, texts.ASIDES, texts.ASIDES, written)
        return self._of(pools[int(rng.integers(len(pools)))], rng)

    def _of(self, pool: tuple[str, ...], rng: np.random.Generator) -> str:
        text = pool[int(rng.integers(len(pool)))]
        return line((_SLOT.sub(lambda slot: self._fill(slot[1], rng), text),), rng)

    def _fill(self, slot: str, rng: np.random.Generator) -> str:
        if slot == "asked":
            return self._of(texts.QUESTIONS, rng)
        if slot == "any":
            return some_of(self._words, rng)
        return str(rng.choice(HERE[slot]))

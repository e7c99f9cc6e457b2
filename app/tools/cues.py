"""Cues in what the user says: whenever one of them is heard, the reply to it is due.

The ears tell of a line several times while it grows, and change their mind about words. So the
times that a cue occurs in a line are counted, and a reply is due when there are more than before.
Ears mishear, too: a longer cue is also known by a word that sounds nearly like it.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from app.tools.order import StandingOrder

Sounds = Callable[[str], str]
"""A word -> one character for each sound."""
MOST_LINES = 8
OVERLAP_MS = 500
"""The ears let a line begin a little before the end of the last one."""
SURE_SOUNDS = 5
"""A cue of so many sounds is known by a word of which one sound differs."""
_ENDINGS = ("s", "es", "'s", "z")
_ABOUT_A_CUE = re.compile(
    r"(?:please )?(?:(?:stop|quit|don't|do not) say(?:ing)?\b|say .* when(?:ever)? "
    r"|(?:when(?:ever)?|(?:each|every) ?time|if) (?:i|you) (?:say|hear))"
)
"""Words about an order, not a cue for one."""


class Line(Protocol):
    """A line of the user, growing: `app.events.Heard` fits."""

    @property
    def id(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def from_ms(self) -> int: ...


def by_letters(word: str) -> str:
    """For want of better, a word sounds as it is written."""
    return word


@dataclass(slots=True)
class Cues:
    """Watches growing lines.

    Args:
        sounds: how words sound.
    """

    sounds: Sounds
    _answered: dict[tuple[int, int], int] = field(default_factory=dict)  # line, order -> times

    def heard(self, line: Line, orders: Iterable[StandingOrder]) -> list[StandingOrder]:
        """The orders whose reply is due, now that this much of a line was heard."""
        waiting = [o for o in orders if o.kind == "cue" and o.since_ms <= line.from_ms + OVERLAP_MS]
        words = words_of(line.text)
        if not waiting or _ABOUT_A_CUE.match(" ".join(words)):
            return []
        return [order for order in waiting if self._is_new(line.id, order, words)]

    def _is_new(self, line: int, order: StandingOrder, words: Sequence[str]) -> bool:
        key, times = (line, order.id), self._times(words, words_of(order.about))
        before = self._answered.pop(key, 0)
        self._answered[key] = max(times, before)
        for old in [k for k in self._answered if k[0] <= line - MOST_LINES]:
            del self._answered[old]
        return times > before

    def _times(self, words: Sequence[str], cue: Sequence[str]) -> int:
        """How often the cue occurs among the words; one does not overlap the next."""
        times = at = 0
        while cue and at + len(cue) <= len(words):
            found = all(self._is(w, c) for w, c in zip(words[at:], cue, strict=False))
            times, at = times + found, at + (len(cue) if found else 1)
        return times

    def _is(self, word: str, cue: str) -> bool:
        if word == cue or any(word == cue + ending for ending in _ENDINGS):
            return True
        heard, wanted = self.sounds(word), self.sounds(cue)
        if any(heard == wanted + ending for ending in ("", *_ENDINGS)):
            return True
        return len(wanted) >= SURE_SOUNDS and differ_by_one(heard, wanted)


def words_of(text: str) -> list[str]:
    """In small letters, without punctuation."""
    return re.findall(r"[\w']+", text.lower().replace("\u2019", "'"))


def differ_by_one(heard: str, wanted: str) -> bool:
    """One sound is another, too much or missing."""
    if abs(len(heard) - len(wanted)) > 1:
        return False
    longer, shorter = sorted((heard, wanted), key=len, reverse=True)
    at = next((i for i, s in enumerate(shorter) if s != longer[i]), len(shorter))
    return longer[at + 1 :] == shorter[at + (len(longer) == len(shorter)) :]

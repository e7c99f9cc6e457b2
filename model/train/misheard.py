"""What the ears make of words: wrong ones, fewer, more, and marks where none belong.

Ears that are right nine times in ten with clear speech are so six times in ten with people who
learn a language, and worse where two voices sound. Who reads them must not trust each word.
"""

from collections.abc import Sequence
from functools import cache

import numpy as np

from model.train import texts

_WRONG: dict[str, float] = {"user": 0.07, "aside": 0.15, "away": 0.3, "bystander": 0.3}
"""The share of words that are not written as they were said."""
_WRONG_RECORDED = 0.3
"""The same for recorded people, many of whom read in a language that is not theirs."""
_CORRECTED, _SOON_WRONG = 0.25, 0.2
"""The share of lines in which words are corrected when they are final, and of such words there."""
_NO_MARK, _WRONG_MARK = 0.15, 0.03
_LOOKS_OPEN, _LOOKS_OPEN_RECORDED = 0.03, 0.1
"""The share of whole sentences that end with a comma when they are read, see `model.ending`."""
_COMMA, _COMMA_RECORDED, _ASKED = 0.9, 0.5, 0.04
"""The share of unfinished sentences that have a comma at their end, or seem to be asked."""


def misheard(
    text: str, who: str, rng: np.random.Generator, *, recorded: bool, unfinished: bool = False
) -> str:
    """The line as the ears write it; never empty."""
    share = max(_WRONG[who], _WRONG_RECORDED if recorded else 0)
    words = text.rstrip(" .?!").split()
    written = [heard for word in words for heard in _heard(word, share, rng)]
    mark = _mark_of_half(rng, recorded=recorded) if unfinished else _mark(text, rng)
    if not unfinished and rng.random() < (_LOOKS_OPEN_RECORDED if recorded else _LOOKS_OPEN):
        mark = ","
    return " ".join(written or words) + mark


def corrected_later(words: Sequence[str], rng: np.random.Generator) -> list[str]:
    """Words as ears write them at first, before they know what comes after."""
    wrong = _SOON_WRONG if rng.random() < _CORRECTED else 0.0
    return [_another(rng) if rng.random() < wrong else word for word in words]


def _heard(word: str, share: float, rng: np.random.Generator) -> Sequence[str]:
    chance = rng.random() / share if share else 1.0
    if chance >= 1:
        return (word,)
    if chance < 0.2:
        return ()
    other = _another(rng)
    return (word, other) if chance < 0.3 else (other,)


def _another(rng: np.random.Generator) -> str:
    return _words()[int(rng.integers(len(_words())))]


def _mark(text: str, rng: np.random.Generator) -> str:
    asked = text.endswith("?")
    if rng.random() < (_NO_MARK if asked else _WRONG_MARK):
        asked = not asked
    return "?" if asked else ""


def _mark_of_half(rng: np.random.Generator, *, recorded: bool) -> str:
    chance, comma = rng.random(), _COMMA_RECORDED if recorded else _COMMA
    return "," if chance < comma else "?" if chance < comma + _ASKED else ""


@cache
def _words() -> tuple[str, ...]:
    """Words to hear in place of others."""
    pools = (texts.QUESTIONS, texts.STATEMENTS, texts.OPENS, texts.CUT_INS, texts.ASIDES)
    lines = (line.rstrip(".?") for pool in pools for line in pool)
    return tuple(sorted({w for line in lines for w in line.split() if "{" not in w}))

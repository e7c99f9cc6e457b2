"""The few phrases that mean the same in every talk.

What the network says in words of its own opens an answer, helps or nods; everything longer is the
mind's. Since these are known before a talk begins, a voice can have them ready, and the first sound
of an answer needs no synthesis. And a plea to be silent is obeyed by its words alone, whatever an
engine makes of its sound.
"""

import re
from collections.abc import Callable, Sequence

Phrases = tuple[str, ...]

OPENERS: Phrases = (
    "Hm,",
    "Well,",
    "Okay.",
    "Right.",
    "Let me see.",
    "Let me think.",
    "One moment.",
    "Good question.",
)
"""Opens an answer while the mind still thinks about it."""

HELPS: Phrases = ("Go on.", "Take your time.", "I am listening.")
"""For a speaker who has lost the thread."""

NODS: Phrases = ("Mm-hm", "Right", "I see", "Yeah")
"""Backchannels: said without taking the floor."""

_UNITS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NUMBERS: Phrases = tuple(
    word.capitalize()
    for word in (*_UNITS, *(f"{ten} {unit}".strip() for ten in _TENS for unit in ("", *_UNITS[:9])))
)
"""Said while it counts: one to ninety-nine."""

NOW, START, STOP = "Now", "Start", "Stop"
"""Said when what it watches for happens, begins, ends."""

COLOURS: Phrases = ("Red", "Green", "Blue", "Yellow", "White", "Black", "Orange", "Purple")
"""Said where it is to name them."""

WITH_THE_FLOOR: Phrases = (*OPENERS, *HELPS)
PHRASES: Phrases = (*WITH_THE_FLOOR, *NODS)
"""Said without an order."""

_AS_WRITTEN = {
    phrase.lower(): phrase for phrase in (*PHRASES, *NUMBERS, NOW, START, STOP, *COLOURS)
}


def as_written(text: str) -> str:
    """A phrase with its capitals, which the network does not write; other text as it is."""
    return _AS_WRITTEN.get(text, text)


_STOP = re.compile(
    r"^(?:(?:please|okay|ok|all right|no|hey)[\s,.!]*)*"
    r"(?:(?:you (?:can|may) )?stop|stop it|stop talking|be quiet|quiet|silence|shut up|hush"
    r"|enough|that's enough|never mind)"
    r"(?:[\s,.!]*(?:please|now|stop|thanks|thank you))*[\s,.!]*$",
    re.IGNORECASE,
)


def asks_to_stop(text: str) -> bool:
    """Whether that is all that somebody says."""
    return _STOP.match(text) is not None


_DISMISSES = re.compile(
    r"^(?:(?:okay|ok|all right|right|yes|no|well|good|great|fine|oh|i see|got it)\b[\s,.!]*)*"
    r"(?:thanks|thank you|that's enough|that is enough|enough|that will do|that'll do"
    r"|that's all|that is all|that's fine|that is fine|forget it|i know that|i know already)"
    r"(?:[\s,.!]*\b(?:very much|a lot|so much|that's enough|that is enough|that will do|that's all"
    r"|that's fine|i know|enough|now|already|thanks|thank you)\b)*[\s,.!]*$",
    re.IGNORECASE,
)


def dismisses(text: str) -> bool:
    """Whether that says, over an answer, that it has been heard enough of."""
    return asks_to_stop(text) or _DISMISSES.match(text) is not None


_NOD = re.compile(
    r"^(?:(?:mm+|hm+|mm-?hm+|mhm+|uh-?huh|uh|ah|aha|oh|wow|yeah|yes|yep|yup|right|all right|okay|ok"
    r"|sure|of course|exactly|absolutely|really|true|great|good|fine|cool|well|i see|i know|got it)"
    r"\b[\s,.!?-]*)+$",
    re.IGNORECASE,
)


def is_nod(text: str) -> bool:
    """Whether that is no more than a nod in words."""
    return _NOD.match(text) is not None


_FILLER = re.compile(
    r"^(?:(?:hm+|um+|uh|er+|ah|oh|well|so|let me (?:think|see))\b[\s,.!?-]*)+$", re.IGNORECASE
)


def is_filler(text: str) -> bool:
    """Whether somebody only thinks aloud."""
    return _FILLER.match(text) is not None


_OPEN = re.compile(
    r"(?:\.\.\.|…|\b(?:a|an|the|my|your|our|their|and|or|but|because|if|whether|than|um+|uh|er)"
    r"[\s,.?!]*)$",
    re.IGNORECASE,
)


def leaves_open(text: str) -> bool:
    """Whether the words break off, whatever mark the ears have put behind them."""
    return _OPEN.search(text) is not None


def ends_a_sentence(text: str) -> bool:
    """Whether the words come to an end; who pauses in a sentence is written down without a mark."""
    return text.endswith((".", "?", "!")) and not text.endswith("..")


def as_read(text: str, *, ears: bool) -> str:
    """What the network reads of words that arrived.

    The ears put a full stop after half a sentence too, where somebody pauses: it tells nothing.
    """
    return text.rstrip(". ") if ears else text


Pieces = tuple[int, ...]


def continuations(
    phrases: Phrases, encode: Callable[[str], Sequence[int]], end: int
) -> dict[Pieces, Pieces]:
    """After the pieces of each beginning of a phrase, what may follow; `end` after a whole one."""
    found: dict[Pieces, set[int]] = {}
    for phrase in phrases:
        pieces = (*encode(phrase), end)
        for at, piece in enumerate(pieces):
            found.setdefault(pieces[:at], set()).add(piece)
    return {begun: tuple(sorted(following)) for begun, following in found.items()}

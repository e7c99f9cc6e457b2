"""Lines that people really wrote to each other, to be spoken in scripts beside the grammar's.

    U:<tab>text            a turn of a dialogue with an assistant; of these the user's
    A:<tab>gap<tab>text    a message of a chat between two people

Any folder of `*.txt.gz` files in either form will do.
"""

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np

T = TypeVar("T")

_LINE = re.compile(r"^([UAB]):\t(?:[-\d]+\*?\t)?(.+)$")
_USER = "U"
_SENTENCE = re.compile(r"[^.?!]+[.?!]?")
_SPOKEN = re.compile(r"^[A-Za-z][A-Za-z', ]+[.?]?$")
_FEWEST, _MOST = 4, 14
_ASKS = re.compile(
    r"^(?:please|can|could|would|will|what|where|when|who|why|how|is|are|do|does|did|tell|show|find)\b",
    re.IGNORECASE,
)
_NEVER_LAST = frozenset(
    [
        "a",
        "an",
        "the",
        "my",
        "your",
        "his",
        "her",
        "our",
        "their",
        "to",
        "of",
        "in",
        "on",
        "at",
        "for",
        "from",
        "with",
        "and",
        "or",
        "but",
        "because",
        "if",
        "that",
        "which",
        "is",
        "are",
        "was",
        "were",
        "am",
        "be",
        "can",
        "could",
        "would",
        "will",
        "should",
        "i",
        "we",
        "they",
        "he",
        "she",
        "it's",
        "i'm",
        "very",
        "some",
        "any",
        "every",
        "this",
        "these",
        "about",
        "into",
        "than",
        "as",
        "so",
    ]
)
"""After these a sentence goes on."""


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """Sentences by what they call for; only the same ones are equal, for comparing them is slow.

    Attributes:
        questions: whole questions and requests.
        statements: whole statements.
        halves: sentences parted after a word that cannot be the last.
        to_assistants, to_people: all of them, by whom they were written to.
    """

    questions: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    halves: tuple[tuple[str, str], ...] = ()
    to_assistants: tuple[str, ...] = ()
    to_people: tuple[str, ...] = ()


def read_lines(folder: Path) -> Lines:
    """All usable sentences of a folder, each once, in order."""
    pairs = (pair for path in sorted(folder.glob("*.txt.gz")) for pair in _sentences(path))
    found = {sentence: who for who, sentence in pairs}
    questions = tuple(s for s in found if s.endswith("?") and _ASKS.match(s))
    statements = tuple(s for s in found if s.endswith(".") and not _ASKS.match(s))
    halves = tuple(two for s in (*questions, *statements) for two in _parted(s))
    to_assistants = tuple(s for s, who in found.items() if who == _USER)
    to_people = tuple(s for s, who in found.items() if who != _USER)
    return Lines(questions, statements, halves, to_assistants, to_people)


def one_of(pool: tuple[T, ...], rng: np.random.Generator) -> T | None:
    """One of the pool, or None where there is nothing in it."""
    return pool[int(rng.integers(len(pool)))] if pool else None


def _sentences(path: Path) -> Iterator[tuple[str, str]]:
    """Who wrote it, and a sentence."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in file:
            if said := _LINE.match(row.strip()):
                for part in _SENTENCE.findall(said[2]):
                    sentence = part.strip()
                    if _SPOKEN.match(sentence) and _FEWEST <= len(sentence.split()) <= _MOST:
                        yield said[1], sentence


def _parted(sentence: str) -> list[tuple[str, str]]:
    """Where there is a place for it, at the first one past the middle third's beginning."""
    words = sentence.split()
    for at in range(max(2, len(words) // 3), len(words) - 1):
        if words[at - 1].lower() in _NEVER_LAST:
            return [(" ".join(words[:at]), " ".join(words[at:]))]
    return []

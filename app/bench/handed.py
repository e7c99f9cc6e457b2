"""What was handed to the mind, beside what was asked of it.

A wish is *met* by the first delegation that holds it, from `EARLY_S` before its end to `WITHIN_S`
after; it is held where at least half of the words of each of its parts are, for ears mishear. Every
other delegation is *false*: a half of a wish, a wish a second time, or words that were no wish. One
that only comes too late is neither: its wish was missed, and that counts already.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.bench.scores import aligned
from app.bench.words import normalised

WITHIN_S = 4.0
EARLY_S = 0.2
HELD = 0.5
"""Share of a part's words, and of a delegation's, that makes one be about the other."""

Fault = Literal["half", "twice", "no wish"]


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants of the mind: words, in parts where a pause parts them, and their end."""

    parts: tuple[str, ...]
    end_s: float


@dataclass(frozen=True, slots=True)
class Handed:
    """A delegation: its words, and when it came."""

    query: str
    at_s: float


@dataclass(frozen=True, slots=True)
class Judged:
    """What a talk came to.

    Attributes:
        wishes: how many there were.
        latencies_s: of each one met, from its end.
        faults: why each false delegation is one.
    """

    wishes: int
    latencies_s: tuple[float, ...]
    faults: tuple[Fault, ...]


def judged(wishes: Sequence[Wish], handed: Sequence[Handed]) -> Judged:
    """Compare a talk's wishes with its delegations, which are in the order of time."""
    met: dict[Wish, float] = {}
    faults: list[Fault] = []
    for one in handed:
        held = [wish for wish in wishes if holds(one.query, wish)]
        in_time = [w for w in held if w not in met and -EARLY_S <= one.at_s - w.end_s <= WITHIN_S]
        if in_time:
            met[in_time[0]] = one.at_s - in_time[0].end_s
        elif fault := _fault(one, wishes, held, met):
            faults.append(fault)
    return Judged(len(wishes), tuple(met.values()), tuple(faults))


def holds(query: str, wish: Wish) -> bool:
    """Whether at least half of the words of each part are in the query, in their order."""
    asked = [normalised(part) for part in wish.parts]
    return all(_matches(part, query) >= HELD * len(part) for part in asked)


def _fault(
    one: Handed, wishes: Sequence[Wish], held: Sequence[Wish], met: dict[Wish, float]
) -> Fault | None:
    """Why it is false; None where it is only late."""
    about = [wish for wish in wishes if wish in held or _is_about(one.query, wish)]
    if not about:
        return "no wish"
    if all(wish in met for wish in about):
        return "twice"
    late = any(wish not in met and one.at_s > wish.end_s for wish in held)
    return None if late else "half"


def _is_about(query: str, wish: Wish) -> bool:
    """Whether its words are mostly the wish's."""
    words = normalised(query)
    return bool(words) and _matches(normalised(" ".join(wish.parts)), query) >= HELD * len(words)


def _matches(words: Sequence[str], query: str) -> int:
    return len(aligned(words, normalised(query)).matches)

"""A line of the ears as it grows: most of its words are read before it is final.

The network reads them as `model.following` gives them: a word once it stays.
"""

import numpy as np

from model.following import mark_at_end
from model.train.misheard import corrected_later
from model.train.moments import WORD_MS, moment
from model.train.script import Event, Reading

GROWING = 0.75
"""How often words are read while the line they stand in still grows."""
BARE = 0.5
"""How often ears write no marks but the last."""
MARKS = ".,?"
_JITTER_MS = 150
_TOLD_TURNS = (1, 1, 1, 3, 4, 5)
"""Every so many micro-turns ears tell of a line."""


def grown(
    event: Event, text: str, since: int, final: int, rng: np.random.Generator
) -> list[Reading]:
    """What is read of somebody's words, written down as `text`, after micro-turn `since` and until
    `final`, in which the line ends.
    """
    words = text.split()
    if rng.random() < BARE:
        words = [*(word.rstrip(MARKS) for word in words[:-1]), words[-1]]
    turns = _turns(event, words, since, rng) if rng.random() < GROWING else []
    said = sum(turn < final for turn in turns)
    draft = corrected_later(words[:said], rng)
    parts = dict[int, list[str]]()
    for turn, word in zip(turns[:said], draft, strict=True):
        parts.setdefault(turn, []).append(word)
    # No mark at the end of what was read: it may be there for nothing came after it yet.
    last = max(parts, default=None)
    early = [
        Reading(turn, "ears", " ".join(part).rstrip(MARKS if turn == last else ""), final=False)
        for turn, part in parts.items()
    ]
    # A word that was wrong is read again when the line is final, and all that came after it.
    right = next((i for i, (a, b) in enumerate(zip(draft, words, strict=False)) if a != b), said)
    left = " ".join(words[right:]) or mark_at_end(text)
    return [*early, Reading(final, "ears", left, line=text)]


def _turns(event: Event, words: list[str], since: int, rng: np.random.Generator) -> list[int]:
    """The micro-turn in which each word stays; within the event as long as its letters are many."""
    late_ms = np.exp(rng.uniform(*np.log(WORD_MS)))
    letters = np.cumsum([len(word) + 1 for word in words])
    ends_ms = event.from_ms + letters / letters[-1] * (event.to_ms - event.from_ms)
    turns = [moment(int(end_ms), int(late_ms + rng.uniform(0, _JITTER_MS))) for end_ms in ends_ms]
    every = int(rng.choice(_TOLD_TURNS))
    first = int(rng.integers(every))
    turns = [turn + (first - turn) % every for turn in turns]
    return [max([since, *turns[: at + 1]]) for at in range(len(turns))]

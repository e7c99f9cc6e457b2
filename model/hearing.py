"""From labels each 50 ms to lines of words, and when a line ends.

Of a trunk that hears, by CTC's rule, a label counts when it differs from the one before it and is
no blank; of an ear, a search finds the line's pieces, see `model.search`. A line opens with its
first piece, grows, and is final after a silence or when it gets too long; then it ends with the
mark that its words call for, a comma where more of them are missing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from model.config import SOUNDS_PER_TURN, TURN_MS
from model.search import Beginnings
from model.step import Heard
from model.tokenizer import BLANK, Tokenizer

SOUND_MS = TURN_MS // SOUNDS_PER_TURN
_PAUSE_MS = 800
_PAUSE_IN_SEARCH_MS = 400
_I = re.compile(r"\bi\b")
_LONGEST = 120  # pieces; about half a minute of speech


@dataclass(frozen=True, slots=True)
class Hearing:
    """What is known between micro-turns.

    Attributes:
        label: the last one.
        pieces: of the open line.
        line: lines opened so far; the id of the open one.
        from_ms, to_ms: session time of the open line's sound.
        beginnings: what the open line can be, where it is searched for.
    """

    label: int = BLANK
    pieces: tuple[int, ...] = ()
    line: int = 0
    from_ms: int = 0
    to_ms: int = 0
    beginnings: Beginnings = ()


def hear(
    before: Hearing, labels: Sequence[int], from_ms: int, tokenizer: Tokenizer
) -> tuple[Hearing, tuple[Heard, ...]]:
    """Take in the labels of one micro-turn that began at `from_ms`."""
    hearing = before
    for at, label in enumerate(labels):
        if label != hearing.label and tokenizer.piece(label):
            hearing = _grow(hearing, label, from_ms + SOUND_MS * at)
        hearing = replace(hearing, label=label)
    return _told(before, hearing, from_ms + TURN_MS, _PAUSE_MS, tokenizer)


def follow(
    before: Hearing,
    beginnings: Beginnings,
    sounding: Sequence[int],
    from_ms: int,
    tokenizer: Tokenizer,
    whole: str,
) -> tuple[Hearing, tuple[Heard, ...]]:
    """Take in what a search has found by the end of a micro-turn that began at `from_ms`.

    Of its labels those at `sounding` are more likely a piece than nothing; if the line is over, it
    is `whole`.
    """
    pieces, hearing = beginnings[0].pieces, replace(before, beginnings=beginnings)
    if pieces and pieces != before.pieces:
        first, last = (sounding[0], sounding[-1]) if sounding else (0, 0)
        grown = _grow(hearing, pieces[-1], from_ms + SOUND_MS * first)
        hearing = replace(grown, pieces=pieces, to_ms=from_ms + SOUND_MS * (last + 1))
    return _told(before, hearing, from_ms + TURN_MS, _PAUSE_IN_SEARCH_MS, tokenizer, whole)


def _told(
    before: Hearing,
    hearing: Hearing,
    now_ms: int,
    pause_ms: int,
    tokenizer: Tokenizer,
    whole: str = "",
) -> tuple[Hearing, tuple[Heard, ...]]:
    """The open line where it has changed or is over."""
    if not hearing.pieces:
        return hearing, ()
    over = now_ms - hearing.to_ms >= pause_ms or len(hearing.pieces) >= _LONGEST
    if not over and hearing.pieces == before.pieces:
        return hearing, ()
    text = (over and whole) or tokenizer.decode(hearing.pieces)
    line = Heard(hearing.line, with_capitals(text.strip()), over, hearing.from_ms, hearing.to_ms)
    return (replace(hearing, pieces=(), beginnings=()) if over else hearing), (line,)


def with_capitals(text: str) -> str:
    """As people write it, for those who read along."""
    return _I.sub("I", text[:1].upper() + text[1:])


def _grow(hearing: Hearing, piece: int, now_ms: int) -> Hearing:
    pieces, to_ms = (*hearing.pieces, piece), now_ms + SOUND_MS
    if hearing.pieces:
        return replace(hearing, pieces=pieces, to_ms=to_ms)
    return replace(hearing, pieces=pieces, line=hearing.line + 1, from_ms=now_ms, to_ms=to_ms)

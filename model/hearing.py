"""From labels each 50 ms to lines of words: CTC's rule, and when a line ends.

A label counts when it differs from the one before it and is no blank. A line opens with its first
piece, grows, and is final after a silence or when it gets too long.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from model.config import SOUNDS_PER_TURN, TURN_MS
from model.step import Heard
from model.tokenizer import BLANK, Tokenizer

SOUND_MS = TURN_MS // SOUNDS_PER_TURN
_PAUSE_MS = 800
_LONGEST = 120  # pieces; about half a minute of speech


@dataclass(frozen=True, slots=True)
class Hearing:
    """What is known between micro-turns.

    Attributes:
        label: the last one.
        pieces: of the open line.
        line: lines opened so far; the id of the open one.
        from_ms, to_ms: session time of the open line's sound.
    """

    label: int = BLANK
    pieces: tuple[int, ...] = ()
    line: int = 0
    from_ms: int = 0
    to_ms: int = 0


def hear(
    before: Hearing, labels: Sequence[int], from_ms: int, tokenizer: Tokenizer
) -> tuple[Hearing, tuple[Heard, ...]]:
    """Take in the labels of one micro-turn that began at `from_ms`."""
    hearing = before
    for at, label in enumerate(labels):
        if label != hearing.label and tokenizer.piece(label):
            hearing = _grow(hearing, label, from_ms + SOUND_MS * at)
        hearing = replace(hearing, label=label)
    if not hearing.pieces:
        return hearing, ()
    over = from_ms + TURN_MS - hearing.to_ms >= _PAUSE_MS or len(hearing.pieces) >= _LONGEST
    if not over and hearing.to_ms == before.to_ms:
        return hearing, ()
    text = tokenizer.decode(hearing.pieces).strip()
    line = Heard(hearing.line, text, over, hearing.from_ms, hearing.to_ms)
    return replace(hearing, pieces=() if over else hearing.pieces), (line,)


def _grow(hearing: Hearing, piece: int, now_ms: int) -> Hearing:
    pieces, to_ms = (*hearing.pieces, piece), now_ms + SOUND_MS
    if hearing.pieces:
        return replace(hearing, pieces=pieces, to_ms=to_ms)
    return replace(hearing, pieces=pieces, line=hearing.line + 1, from_ms=now_ms, to_ms=to_ms)

"""The ear in a conversation: a micro-turn of sound in, lines of words out.

samples ──► log-mel ──► ear ──► labels ──► search, language, lexicon ──► the line so far
"""

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from model.config import TURN_MS
from model.dmel import to_float
from model.ear import Ear, Listened
from model.hearing import follow
from model.language import Language
from model.lexicon import Lexicon, english
from model.mel import HOP, Mel
from model.search import Beginning, Search
from model.state import Now
from model.step import Heard, Turn
from model.tokenizer import BLANK, Tokenizer

MARKS = {".": 0.0, "?": 0.0, ",": -0.5}
"""With which a line may end, and what is added to its log-odds: a line that seems broken off may
only be misheard, and whoever said it waits for an answer."""


class Listening:
    """Hears words; holds constants only, what lasts is in the state."""

    def __init__(self, ear: Ear, language: Language, tokenizer: Tokenizer) -> None:
        self._ear = ear
        self._mel = Mel()
        self._search = Search(language, Lexicon(english(), tokenizer))
        self._tokenizer = tokenizer
        self._marks = {mark: tokenizer.encode(mark)[-1] for mark in MARKS}

    def hear(self, turn: Turn, now: Now) -> tuple[Heard, ...]:
        """Lines that grew or ended in a micro-turn that the trunk has still to take in."""
        sound, listened = to_float(turn.mic), now.listened or self._ear.silence()
        labels, now.listened = labelled(self._ear, self._mel, sound, now.mic_tail, listened)
        sounding = np.flatnonzero(labels.argmax(-1) != BLANK).tolist()
        before = now.hearing.beginnings or self._search.begin()
        awaited = tuple(pieces for _, pieces in now.awaited)
        beginnings = self._search.go_on(before, labels, awaited)
        from_ms = TURN_MS * turn.index
        whole = self._search.whole(beginnings)
        line = self._tokenizer.decode(whole.pieces) + self._mark(whole)
        now.hearing, heard = follow(
            now.hearing, beginnings, sounding, from_ms, self._tokenizer, line
        )
        return heard

    def _mark(self, line: Beginning) -> str:
        """That usually ends such a line; a comma where its words break off."""
        return max(MARKS, key=lambda mark: float(line.follows[self._marks[mark]]) + MARKS[mark])


def labelled(
    ear: Ear, mel: Mel, sound: Tensor, before: Tensor, listened: Listened
) -> tuple[NDArray[np.float32], Listened]:
    """Log-probabilities [n, V] of a micro-turn's labels, and what the ear remembers then.

    `sound` are its samples at 16 kHz, float32, and `before` those before it, 12.5 ms at least, of
    which the ear remembers what is `listened`.
    """
    levels = mel(sound, before[-HOP:])[None].to(ear.norm.weight.device)
    logits, now = ear(levels, listened)
    return logits[0].float().log_softmax(-1).cpu().numpy(), now

"""The ear in a conversation: a micro-turn of sound in, lines of words out.

samples ──► log-mel ──► ear ──► labels ──► search, language, lexicon ──► the line so far
"""

import torch

from model.config import TURN_MS
from model.dmel import to_float
from model.ear import Ear
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
        self._device = ear.norm.weight.device

    def hear(self, turn: Turn, now: Now) -> tuple[Heard, ...]:
        """Lines that grew or ended in a micro-turn that the trunk has still to take in."""
        mel = self._mel(to_float(turn.mic), now.mic_tail[-HOP:])[None].to(self._device)
        logits, now.listened = self._ear(mel, now.listened or self._ear.silence())
        labels = logits[0].float().log_softmax(-1).cpu()
        sounding = torch.nonzero(labels.argmax(-1) != BLANK).flatten().tolist()
        before = now.hearing.beginnings or self._search.begin()
        awaited = tuple(pieces for _, pieces in now.awaited)
        beginnings = self._search.go_on(before, labels.numpy(), awaited)
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

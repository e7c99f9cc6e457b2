"""What is said: nods, openings, words that orders call for, the mind's sentences, and silence.

Pieces of its own words are chosen one by one, each knowing the one before; the words of the mind
are handed on as they came.
"""

from dataclasses import replace

from model.blocks import Blocks
from model.phrases import NODS, OPENERS, WITH_THE_FLOOR, Phrases, as_written, continuations
from model.sampling import Taste, choose
from model.state import StreamState
from model.step import Utterance
from model.tokenizer import END, Tokenizer

_NODS_WITHIN_TURNS = 5
"""After the user's last word."""


class Talking:
    """Speaks for a state; holds constants only."""

    def __init__(
        self, blocks: Blocks, tokenizer: Tokenizer, taste: Taste, *, most: int, free: bool
    ) -> None:
        """What it says, and how.

        Args:
            blocks: what it says becomes a part of the sequence.
            tokenizer: of the pieces.
            taste: how freely words are chosen.
            most: pieces in a micro-turn.
            free: it writes words of its own, else it says one of the phrases it knows.
        """
        self._blocks = blocks
        self._tokenizer = tokenizer
        self._taste = taste
        self._most = most
        self._free = free

    def nod(self, state: StreamState) -> str:
        """A nod, or what an order lets it say; no more than this micro-turn's pieces.

        A nod answers somebody: where nobody has spoken lately, it is the order's word that is due.
        """
        now = state.now
        words = now.orders.words()
        nods = () if words and now.turn - now.spoken_to > _NODS_WITHIN_TURNS else NODS
        said = [*self._say((*nods, *words), state), *self._hand_out(state)]
        now.saying = replace(now.saying, open=False)
        text = " ".join(utterance.text for utterance in said)
        now.orders = now.orders.said(text)
        return text

    def go_on(self, state: StreamState, *, begin: bool) -> tuple[Utterance, ...]:
        """A sentence of the mind where one waits, else words of its own, begun or gone on with."""
        now = state.now
        if now.waiting.posts and not now.saying.open:
            post = now.waiting.posts[0]
            now.waiting, now.saying = now.waiting.without_first(), now.saying.hand_on(post)
            return (Utterance(post.text, post.job),)
        known = OPENERS if now.owed.ended else WITH_THE_FLOOR
        said = self._say(known, state) if begin or now.saying.open else ()
        if begin and said:
            now.owed = now.owed.answered(said[0].text)
        return said

    def fall_silent(self, state: StreamState) -> bool:
        """Forget what was not handed out; whether anything is still being spoken."""
        now = state.now
        speaking = now.speaking
        if speaking:
            now.waiting = now.waiting.cut(now.saying)
        now.saying, struck = now.saying.abandon()
        state.memory.strike(struck)
        return speaking

    def _say(self, known: Phrases, state: StreamState) -> tuple[Utterance, ...]:
        """A few pieces; what is ready to be spoken of them."""
        now = state.now
        following = {} if self._free else continuations(known, self._tokenizer.encode, END)
        said: list[Utterance] = []
        begun: tuple[int, ...] = ()
        for _ in range(self._most):
            answers = self._blocks.put_down(now.last, state)
            among = following.get(begun, self._blocks.pieces)
            piece = choose(answers.say[0, -1], among, self._taste, state.generator)
            begun, now.last = (*begun, piece), piece
            if piece != END:
                now.pieces, now.saying = (*now.pieces, piece), now.saying.write(piece)
            if piece == END or now.saying.ripe(self._tokenizer):
                said += self._hand_out(state)
            if piece == END:
                break
        now.saying = replace(now.saying, open=now.last != END)
        return tuple(said)

    def _hand_out(self, state: StreamState) -> list[Utterance]:
        now = state.now
        now.saying, pieces = now.saying.hand_out()
        text = self._tokenizer.decode(pieces).strip()
        return [Utterance(as_written(text))] if text else []

"""The network in the middle of a conversation: one micro-turn in, one answer out.

    arrivals ──► reports ──► what was never played is struck from the memory
        └──► words ──► read block
    turn ──► levels, patches ──► sense block ──► hear ──► words heard
                                     └──► floor ──► act ──► say, say, ... ──► utterances

A step appends to the state and never computes the past again, so it costs the same after an hour as
after a second. When to speak is the network's decision throughout. Words of its own are few: it
opens an answer, nods. The *words* of the mind are said as they came: the network reads that they
wait, and when it takes or holds the floor they go to the voice, a sentence in each micro-turn. What
is played of them it hears.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from model.checkpoint import network_for
from model.config import TURN_MS
from model.hearing import hear
from model.interaction import Answers, Inputs, Interaction
from model.layout import sense_kinds
from model.memory import SENSE, TEXT, Memory
from model.owed import Owed
from model.phrases import (
    NODS,
    OPENERS,
    WITH_THE_FLOOR,
    Phrases,
    as_read,
    as_written,
    asks_to_stop,
    continuations,
)
from model.run import Run, on_its_device
from model.sampling import LIKELIEST, Taste, choose
from model.senses import Darkness, Senses
from model.state import StreamState
from model.step import FloorAct, Heard, Order, Origin, StepOut, Trace, Turn, Utterance, Words
from model.tokenizer import ACTS, END, FIRST_BYTE, Tokenizer, act_id, origin_id
from model.waiting import Waiting

_USUAL_SILENCE_MS, _USUAL_OVERLAP_MS = 600, 320
_SURELY_SILENT = -2.0
"""Log-odds below which nobody speaks to it: one in eight, for a cut-in is not to be missed."""
_PLACES = 4
"""Decimal places of what a recording keeps of log-odds."""
_NODS_WITHIN_TURNS = 5
"""After the user's last word."""


class Stream:
    """A conversation; fits `model.step.Stream`.

    Attributes:
        network: what computes it.
        config: the network's dimensions.
        state: all that lasts; copy it to save, assign a copy to restore.
        reads_orders: it sees, so that it can count and watch.
    """

    def __init__(
        self,
        network: Interaction,
        *,
        seed: int = 0,
        taste: Taste | None = None,
        run: Run | None = None,
    ) -> None:
        """A conversation that has not begun.

        Args:
            network: what computes it, and where.
            seed: of the choice among words to say.
            taste: how freely words to say are chosen; acts are always the likeliest.
            run: computes blocks in the network's place, see `model.graph` and `model.portable`.
        """
        weight = network.text_embed.weight
        self.network = network
        self.config = network.config
        self._run: Run = run or on_its_device(network)
        self._tokenizer = Tokenizer(self.config.vocabulary)
        self._senses = Senses(self.config, network.eye)
        self._taste = taste or Taste()
        self._pieces = (END, *range(FIRST_BYTE, self.config.vocabulary))
        self.reads_orders = self.config.camera_every > 0
        memory = Memory(self.config, device=weight.device, dtype=weight.dtype)
        self.state = StreamState(self.config, memory, self._senses.silence(), seed)

    @classmethod
    def load(
        cls,
        weights: Path | None = None,
        *,
        preset: str = "small",
        seed: int = 0,
        device: torch.device | str = "cpu",
    ) -> "Stream":
        """With the checkpoint in folder `weights`, or an untrained network of this preset; warm.

        Raises:
            WeightsError: the checkpoint is missing, damaged or of another network.
        """
        stream = cls(network_for(weights, preset, seed, device), seed=seed)
        stream.warm_up()
        return stream

    @torch.inference_mode()
    def step(self, turn: Turn, arrivals: Sequence[Words]) -> StepOut:
        """Take in one micro-turn and answer it; never waits for a thread, a device or a network."""
        self.state.begin_turn(turn.index)
        self.state.now.pieces = ()
        stopped = False
        for words in arrivals:
            stopped |= self._arrive(words)
        self._keep_in_mind()
        self._read()
        answers = self._sense(turn)
        now = self.state.now
        heard = self._hear(answers.hear[0], turn.index) if self.config.hears else ()
        user = float(answers.user[0, -1])
        now.spoken_to = now.turn if user > 0 else now.spoken_to
        now.owed = now.owed.lived(spoken_to=user > 0, speaking=self._speaking)
        act = "yield" if stopped else self._kept(self._decide(answers.floor[0, -1], user))
        out = self._act(act)
        if stopped:
            now.waiting = now.waiting.stopped()
        self._wait(now.waiting.lived(act, spoken_to=user > 0, promised=now.owed.promises))
        if now.waiting.again:  # whatever was said over the answer asked for nothing
            now.owed, now.floor = Owed(), now.floor.asked_no_more()
        now.turn += 1
        trace = self._trace(answers.floor[0, -1], user)
        return replace(out, heard=heard, user_speaking=user > 0, trace=trace)

    def tune(self, *, end_of_turn_ms: int, barge_in_ms: int) -> None:
        """How long it lets the user think, and how firmly it has to be interrupted.

        A network knows no such times; half the usual one makes it about twice as ready.
        """
        self.state.now.eager = math.log(_USUAL_SILENCE_MS / end_of_turn_ms)
        self.state.now.yielding = math.log(_USUAL_OVERLAP_MS / barge_in_ms)

    def warm_up(self) -> None:
        """Live through a silent micro-turn and forget it: then the first takes no longer."""
        saved = self.state.copy()
        self.step(Darkness(self.config), [])
        self.state = saved

    def rewind(self, turn: int) -> None:
        """Go back to the beginning of micro-turn `turn`; see `StreamState.rewind`."""
        self.state.rewind(turn)

    def _arrive(self, words: Words) -> bool:
        """Take in what arrived; whether it has to stop speaking."""
        now, text = self.state.now, words.text
        if words.origin == "speaker":
            self._was_played(words)
        elif words.origin in ("user", "ears") and asks_to_stop(text):
            now.waiting, now.owed = now.waiting.stopped(), Owed()
            now.floor = now.floor.asked_no_more()
            return words.origin == "user" or self._speaking
        elif isinstance(words, Order):
            self._ordered(words.text)
        elif words.origin == "mind":
            self._wait(now.waiting.posted(words.id, text))
        elif text and (words.final or words.origin != "ears"):
            self._note(words.origin, as_read(text, ears=words.origin == "ears"))
            now.waiting = now.waiting.heard(text)
            spoken = words.origin == "ears"
            self._asked(text, (words.from_ms, words.to_ms) if spoken else None)
        return False

    def _ordered(self, text: str) -> None:
        """A standing order, or its end, is read where it has to do with seeing.

        Words of long ago would only distract from it: what was read before is struck.
        """
        now, memory = self.state.now, self.state.memory
        orders = now.orders.given(text, now.turn)
        if orders != now.orders:
            now.orders = orders
            memory.strike(memory.texts)
            self._note("mind", text)

    def _keep_in_mind(self) -> None:
        """Orders that stand are read again and again."""
        for text in self.state.now.orders.due(self.state.now.turn):
            self._note("mind", text)

    def _asked(self, text: str, span_ms: tuple[int, int] | None) -> None:
        """The user said something, or typed it: then it has no time of its own."""
        now = self.state.now
        now.floor = now.floor.asked(text, span_ms)
        resumed = now.floor.resumed
        now.owed = now.owed.asked(text, typed=span_ms is None, resumed=resumed)

    def _was_played(self, words: Words) -> None:
        """An utterance ended: what was never played of its own words is struck."""
        now = self.state.now
        if words.cut and now.saying.posts:
            now.waiting = now.waiting.left(now.saying.posts[0].text, words.text)
        now.saying, struck = now.saying.played(words.text if words.cut else None, self._tokenizer)
        self.state.memory.strike(struck)

    def _wait(self, waiting: Waiting) -> None:
        """The network reads that there is something new to say, not what."""
        more = waiting.posts != self.state.now.waiting.posts
        self.state.now.waiting = waiting
        if more:
            self._note("mind", "")

    def _note(self, origin: Origin, text: str) -> None:
        """Text to be read from the next block on; of long text the end."""
        now, ids = self.state.now, self._tokenizer.encode(text)
        now.unread = (*now.unread, origin_id(origin), *ids)[-self.config.pages :]

    def _read(self) -> None:
        """Read what is waiting, as much as a micro-turn allows."""
        now, most = self.state.now, self.config.read_per_turn
        ids, now.unread = now.unread[:most], now.unread[most:]
        if ids:
            self._block(self._senses.tokens(list(ids)), np.full(len(ids), TEXT))

    def _sense(self, turn: Turn) -> Answers:
        """Hear and see, after the last token has been put down."""
        now = self.state.now
        inputs = self._senses.take_in(turn, now)
        piece = now.last in self._pieces
        camera, screen = inputs.camera.shape[1] > 0, inputs.screen.shape[1] > 0
        now.sees = camera
        self._place(now.last)
        kinds = sense_kinds(self.config, piece=piece, camera=camera, screen=screen)
        return self._block(inputs, kinds)

    def _decide(self, logits: Tensor, user: float) -> FloorAct:
        """The likeliest act; while words are still being played it yields to the user alone.

        And it counts nothing that it does not see, and answers nobody who has just gone on before
        the rest is written down.
        """
        now = self.state.now
        keeps = self._speaking and user < _SURELY_SILENT
        blind = now.orders.counts and not now.sees
        bides = bool(now.waiting.posts) and now.owed.more_comes
        unwise = ("yield",) * keeps + ("ack",) * blind + ("take",) * bides
        logits = logits.detach().clone()
        logits[ACTS.index("take")] += now.eager
        logits[ACTS.index("yield")] += now.yielding
        possible = [ACTS.index(act) for act in now.floor.possible() if act not in unwise]
        return ACTS[choose(logits, possible, LIKELIEST, self.state.generator)]

    def _hear(self, logits: Tensor, index: int) -> tuple[Heard, ...]:
        now, labels = self.state.now, logits.argmax(-1).tolist()
        now.hearing, heard = hear(now.hearing, labels, TURN_MS * index, self._tokenizer)
        for line in heard:
            if line.final and line.text:
                self._asked(line.text, (line.from_ms, line.to_ms))
        return heard

    def _kept(self, act: FloorAct) -> FloorAct:
        """What the network forgets is made good."""
        now = self.state.now
        if now.floor.asks and now.owed.due(act, speaking=self._speaking):
            return "delegate"
        return "take" if act == "listen" and now.waiting.overdue else act

    def _trace(self, logits: Tensor, user: float) -> Trace:
        floor = {act: round(x, _PLACES) for act, x in zip(ACTS, logits.tolist(), strict=True)}
        tokens = tuple(self._tokenizer.decode([piece]) for piece in self.state.now.pieces)
        return Trace(floor, round(user, _PLACES), tokens)

    @property
    def _speaking(self) -> bool:
        """Something was handed to the voice and not yet played to its end."""
        return bool(self.state.now.saying.utterances)

    def _act(self, act: FloorAct) -> StepOut:
        now = self.state.now
        withdrawn = (now.floor.jobs,) if now.floor.resumed and act == "delegate" else ()
        now.floor, delegation = now.floor.after(act)
        now.last = act_id(act)
        now.owed = now.owed.handed_on() if act == "delegate" else now.owed
        if act == "yield":
            return StepOut(act, cut=self._fall_silent())
        if act == "ack":
            return StepOut(act, ack=self._nod())
        if act in ("take", "hold"):
            return StepOut(act, say=self._say_on(begin=act == "take"))
        now.waiting = now.waiting.without(withdrawn)
        return StepOut(act, delegate=delegation, cancel=withdrawn)

    def _nod(self) -> str:
        """A nod, or what an order lets it say; no more than this micro-turn's pieces.

        A nod answers somebody: where nobody has spoken lately, it is the order's word that is due.
        """
        now = self.state.now
        words = now.orders.words()
        nods = () if words and now.turn - now.spoken_to > _NODS_WITHIN_TURNS else NODS
        said = [*self._say((*nods, *words)), *self._hand_out()]
        now.saying = replace(now.saying, open=False)
        text = " ".join(utterance.text for utterance in said)
        now.orders = now.orders.said(text)
        return text

    def _say_on(self, *, begin: bool) -> tuple[Utterance, ...]:
        """A sentence of the mind where one waits, else words of its own, begun or gone on with."""
        now = self.state.now
        if now.waiting.posts and not now.saying.open:
            post = now.waiting.posts[0]
            now.waiting, now.saying = now.waiting.without_first(), now.saying.hand_on(post)
            return (Utterance(post.text, post.job),)
        known = OPENERS if now.owed.ended else WITH_THE_FLOOR
        said = self._say(known) if begin or now.saying.open else ()
        if begin and said:
            now.owed = now.owed.answered(said[0].text)
        return said

    def _say(self, known: Phrases) -> tuple[Utterance, ...]:
        """A few pieces, each knowing the one before; what is ready to be spoken of them.

        A network that writes no words of its own says one of the phrases `known`.
        """
        now, free = self.state.now, self.config.says
        following = {} if free else continuations(known, self._tokenizer.encode, END)
        said: list[Utterance] = []
        begun: tuple[int, ...] = ()
        for _ in range(self.config.say_per_turn):
            answers = self._put_down(now.last)
            among = following.get(begun, self._pieces)
            piece = choose(answers.say[0, -1], among, self._taste, self.state.generator)
            begun, now.last = (*begun, piece), piece
            if piece != END:
                now.pieces, now.saying = (*now.pieces, piece), now.saying.write(piece)
            if piece == END or now.saying.ripe(self._tokenizer):
                said += self._hand_out()
            if piece == END:
                break
        now.saying = replace(now.saying, open=now.last != END)
        return tuple(said)

    def _hand_out(self) -> list[Utterance]:
        now = self.state.now
        now.saying, pieces = now.saying.hand_out()
        text = self._tokenizer.decode(pieces).strip()
        return [Utterance(as_written(text))] if text else []

    def _fall_silent(self) -> bool:
        """Forget what was not handed out; whether anything is still being spoken."""
        now = self.state.now
        speaking = self._speaking
        if speaking:
            now.waiting = now.waiting.cut(now.saying)
        now.saying, struck = now.saying.abandon()
        self.state.memory.strike(struck)
        return speaking

    def _put_down(self, token: int) -> Answers:
        """One token as a block of its own."""
        self._place(token)
        kind = TEXT if token in self._pieces else SENSE
        return self._block(self._senses.tokens([token]), np.array([kind]))

    def _place(self, token: int) -> None:
        """Remember where a piece is about to stand among text."""
        if token >= FIRST_BYTE:
            now = self.state.now
            now.saying = now.saying.placed(int(self.state.memory.counts[TEXT]))

    def _block(self, inputs: Inputs, kinds: NDArray[np.int64]) -> Answers:
        memory = self.state.memory
        return self._run(inputs, memory.place(kinds), memory)

"""The network in the middle of a conversation: one micro-turn in, one answer out.

    arrivals ──► reading ──► read block
    turn ──► ear ──► words heard ──► reading
    turn ──► levels, patches ──► sense block ──► deciding ──► act ──► talking ──► utterances

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

import torch
from torch import Tensor

from model.blocks import Blocks
from model.checkpoint import network_for
from model.config import TURN_MS
from model.deciding import Odds, likeliest, made_good, told_by_words
from model.hearing import hear
from model.interaction import Interaction
from model.listening import Listening
from model.memory import Memory
from model.reading import Reading, ended_lines
from model.run import Run, on_its_device
from model.sampling import Taste
from model.senses import Darkness
from model.state import StreamState
from model.step import FloorAct, Heard, StepOut, Trace, Turn, Words
from model.talking import Talking
from model.tokenizer import ACTS, Tokenizer, act_id

_USUAL_SILENCE_MS, _USUAL_OVERLAP_MS = 600, 320
_PLACES = 4
"""Decimal places of what a recording keeps of log-odds."""


class Stream:
    """A conversation; fits `model.step.Stream`.

    Attributes:
        network: what computes it.
        config: the network's dimensions.
        state: all that lasts; copy it to save, assign a copy to restore.
        hears: it hears words by itself.
        reads_orders: it sees, so that it can count and watch.
    """

    def __init__(
        self,
        network: Interaction,
        *,
        seed: int = 0,
        taste: Taste | None = None,
        run: Run | None = None,
        hears: bool | None = None,
    ) -> None:
        """A conversation that has not begun.

        Args:
            network: what computes it, and where.
            seed: of the choice among words to say.
            taste: how freely words to say are chosen; acts are always the likeliest.
            hears: it writes down what it hears, if it has an ear; None: as its config says.
            run: computes blocks in the network's place, see `model.graph` and `model.portable`.
        """
        config, weight = network.config, network.text_embed.weight
        self.network, self.config = network, config
        self._tokenizer = Tokenizer(config.vocabulary)
        self._blocks = Blocks(network, run or on_its_device(network))
        self._talking = Talking(
            self._blocks,
            self._tokenizer,
            taste or Taste(),
            most=config.say_per_turn,
            free=config.says,
        )
        writes = config.hears if hears is None else hears
        self._listening = _listening(network, self._tokenizer) if writes else None
        self.hears = self._listening is not None
        reader, longest = network.line_reader, config.pages
        self._reading = Reading(self._tokenizer, longest, reader, own_ear=self.hears)
        self.reads_orders = config.camera_every > 0
        memory = Memory(config, device=weight.device, dtype=weight.dtype)
        self.state = StreamState(config, memory, self._blocks.silence(), seed)

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
        state = self.state
        state.begin_turn(turn.index)
        now = state.now
        now.pieces = ()
        heard = self._listening.hear(turn, now) if self._listening else ()
        words = [*arrivals, *heard]
        stopped = self._reading.take_in(words, state)
        self._reading.keep_in_mind(state)
        self._blocks.read(state)
        answers = self._blocks.sense(turn, state)
        if self.config.hears and not self.config.ear:
            heard = self._heard(answers.hear[0], turn.index)
        user = float(answers.user[0, -1])
        now.spoken_to = now.turn if user > 0 else now.spoken_to
        over, silent = now.over_an_answer, now.owed.silent
        now.meant = now.meant.lived(over=over, voice=user, silent=silent)
        now.owed = now.owed.lived(spoken_to=user > 0, speaking=now.speaking)
        passed = ended_lines(words) if now.meant.passed else ()
        logits, added = answers.floor[0, -1], told_by_words(now)
        act = "yield" if stopped else made_good(now, likeliest(now, logits, added, user))
        out = self._act(act)
        if stopped:
            now.waiting = now.waiting.stopped()
        waiting = now.waiting.lived(act, spoken_to=user > 0, promised=now.owed.promises)
        self._reading.wait(waiting, state)
        if now.waiting.again:  # whatever was said over the answer asked for nothing
            now.asks_nothing()
        now.turn += 1
        trace = self._trace(logits, user, added)
        return replace(out, heard=heard, user_speaking=user > 0, passed=passed, trace=trace)

    def tune(self, *, end_of_turn_ms: int, barge_in_ms: int, key_held: bool = False) -> None:
        """How long it lets the user think, how firmly it has to be interrupted, and whether it only
        hears who holds a key, and so speaks to it.

        A network knows no such times; half the usual one makes it about twice as ready.
        """
        self.state.now.eager = math.log(_USUAL_SILENCE_MS / end_of_turn_ms)
        self.state.now.yielding = math.log(_USUAL_OVERLAP_MS / barge_in_ms)
        self.state.now.key_held = key_held

    def warm_up(self) -> None:
        """Live through a silent micro-turn and forget it: then the first takes no longer."""
        saved = self.state.copy()
        self.step(Darkness(self.config), [])
        self.state = saved
        if self.network.line_reader:
            self.network.line_reader.read("")

    def rewind(self, turn: int) -> None:
        """Go back to the beginning of micro-turn `turn`; see `StreamState.rewind`."""
        self.state.rewind(turn)

    def _heard(self, logits: Tensor, index: int) -> tuple[Heard, ...]:
        """By the trunk: what it has heard it need not read."""
        now, labels = self.state.now, logits.argmax(-1).tolist()
        now.hearing, heard = hear(now.hearing, labels, TURN_MS * index, self._tokenizer)
        for line in heard:
            if line.final and line.text:
                self._reading.asked(line.text, (line.from_ms, line.to_ms), self.state)
        return heard

    def _trace(self, logits: Tensor, user: float, added: Odds) -> Trace:
        floor = {act: round(x, _PLACES) for act, x in zip(ACTS, logits.tolist(), strict=True)}
        tokens = tuple(self._tokenizer.decode([piece]) for piece in self.state.now.pieces)
        words = {act: round(odds, _PLACES) for act, odds in added.items() if odds}
        return Trace(floor, round(user, _PLACES), tokens, words)

    def _act(self, act: FloorAct) -> StepOut:
        now = self.state.now
        withdrawn = (now.floor.jobs,) if now.floor.resumed and act == "delegate" else ()
        now.floor, delegation = now.floor.after(act)
        now.last = act_id(act)
        now.owed = now.owed.handed_on() if act == "delegate" else now.owed
        if act in ("yield", "delegate"):
            now.meant = now.meant.read(0.0)  # what is said next is not written down yet
        if act == "yield":
            return StepOut(act, cut=self._talking.fall_silent(self.state))
        if act == "ack":
            return StepOut(act, ack=self._talking.nod(self.state))
        if act in ("take", "hold"):
            said = self._talking.go_on(self.state, begin=act == "take")
            return StepOut(act, say=said)
        now.waiting = now.waiting.without(withdrawn)
        return StepOut(act, delegate=delegation, cancel=withdrawn)


def _listening(network: Interaction, tokenizer: Tokenizer) -> Listening | None:
    """For a network with an ear."""
    if network.ear is None or network.language is None:
        return None
    return Listening(network.ear, network.language, tokenizer)

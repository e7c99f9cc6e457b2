"""A talk while it is being written: a time line on which speech, sounds and acts are put down."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np

from model.config import TURN_MS
from model.orders import Orders
from model.phrases import HELPS, NODS, OPENERS
from model.step import FloorAct, Origin
from model.train.films import Shown
from model.train.lines import Lines
from model.train.moments import (
    CUT_IN_MS,
    EARS_MS,
    NOD_AFTER_MS,
    NOD_TALK_MS,
    OWN_END_MS,
    PATIENCE_MS,
    READY_MS,
    SYNTHESIS_MS,
    VOICE_STOP_MS,
    Ending,
    moment,
)
from model.train.moves import Movement
from model.train.texts import line

Who = Literal["user", "aside", "bystander", "noise", "assistant"]
"""`aside`: the user, turned away and talking to somebody else."""

Length = Callable[[Who, str], int]
"""How long somebody takes to say something, ms."""

LATE = 0.3
"""How often an answer begins only once the question can be read: what to do then is worth knowing
as well, and whoever is in doubt may wait for it.
"""
LEAST_SPEECH_MS = 60
"""So much of the user's voice makes a micro-turn one in which the user speaks."""
EARS_HEAR = 0.95
"""How often the ears make anything of the user's words."""
EARS_OVERHEAR = 0.6
"""How often they make words of what others say."""


class Recorded(Protocol):
    """Recorded people whose sentences a talk can use; `model.train.sound.Cast` fits."""

    def sentence(self, who: Who) -> str | None: ...
    def halves(self) -> tuple[str, str] | None: ...


@dataclass(frozen=True, slots=True)
class Event:
    """Something audible.

    Attributes:
        who: whose voice, or `noise`.
        text: the words, or the sort of noise.
        from_ms, to_ms: when; a voice may be cut before its words end.
        ending: what the user's words call for.
    """

    who: Who
    text: str
    from_ms: int
    to_ms: int
    ending: Ending = "none"


@dataclass(frozen=True, slots=True)
class Saying:
    """Words of its own that the assistant begins to say in micro-turn `turn`."""

    turn: int
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Text that arrives at the beginning of micro-turn `turn`; of the mind's only that it waits."""

    turn: int
    origin: Origin
    text: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """A talk: all that is heard and read, and what a good listener does.

    Attributes:
        events: in the order in which they were put down.
        acts: one for each micro-turn.
        sayings: the words that go with some of `take` and with `ack`.
        readings: by micro-turn.
        shown: what is seen, where an eye is open.
        moving: what the repetitions among it are of; None where the eye is closed.
        there: somebody is seen from the beginning.
        unsure: micro-turns whose act says nothing, since another would have been as good.
    """

    events: tuple[Event, ...]
    acts: tuple[FloorAct, ...]
    sayings: tuple[Saying, ...] = ()
    readings: tuple[Reading, ...] = ()
    unsure: frozenset[int] = frozenset()
    shown: tuple[Shown, ...] = ()
    moving: Movement | None = None
    there: bool = True

    def user_speaks(self) -> list[bool]:
        """For each micro-turn, whether the user speaks to the assistant."""
        spoken = np.zeros(len(self.acts) * TURN_MS, np.bool_)
        for event in self.events:
            if event.who == "user":
                spoken[event.from_ms : event.to_ms] = True
        per_turn: list[bool] = (spoken.reshape(-1, TURN_MS).sum(1) >= LEAST_SPEECH_MS).tolist()
        return per_turn

    def user_words(self) -> str:
        """All that the user says to the assistant, in the order of time."""
        mine = sorted((e.from_ms, e.text) for e in self.events if e.who == "user")
        return " ".join(text for _, text in mine)


def reminded(readings: Sequence[Reading], turns: int) -> list[Reading]:
    """With the orders that stand read again and again, as in a conversation."""
    out: list[Reading] = []
    orders = Orders()
    for turn in range(turns):
        now = [reading for reading in readings if reading.turn == turn]
        for reading in now:
            if reading.origin == "mind":
                orders = orders.given(reading.text, turn)
        out += [*now, *(Reading(turn, "mind", text) for text in orders.due(turn))]
    return out


class Stage:
    """The time line, and how far it is written.

    Attributes:
        now_ms: the end of the last turn.
        rng: the only source of chance.
        recorded: people whose real sentences may be used, or None.
        lines: sentences that people wrote, where there are any.
        moving: what repetitions are of, where an eye is open.
        there: somebody is seen from the beginning.
        there_now: somebody is seen now.
        pace_ms: about how long a repetition takes.
        keeps_time: they all take about as long.
    """

    def __init__(
        self,
        length: Length,
        rng: np.random.Generator,
        recorded: Recorded | None = None,
        lines: Lines | None = None,
    ) -> None:
        self.now_ms = 0
        self.rng = rng
        self.length = length
        self.recorded = recorded
        self.lines = lines or Lines()
        self.moving: Movement | None = None
        self.there = self.there_now = True
        self.pace_ms = 1500
        self.keeps_time = True
        self._shown: list[Shown] = []
        self._events: list[Event] = []
        self._acts: dict[int, FloorAct] = {}
        self._sayings: list[Saying] = []
        self._readings: list[Reading] = []
        self._unsure: set[int] = set()
        self._talked_ms = 0
        self._voice_free_ms = 0

    def wait(self, low_ms: int, high_ms: int) -> None:
        """Let time pass."""
        self.now_ms += int(self.rng.integers(low_ms, high_ms + 1))

    def put(self, who: Who, text: str, at_ms: int, ending: Ending = "none") -> Event:
        """Something is heard from `at_ms`, whatever else is; the ears write down what is words."""
        event = Event(who, text, at_ms, at_ms + self.length(who, text), ending)
        self._events.append(event)
        chance = {"user": EARS_HEAR, "aside": EARS_OVERHEAR, "bystander": EARS_OVERHEAR}.get(who, 0)
        if self.rng.random() < chance:
            late_ms = int(self.rng.integers(*EARS_MS))
            self._readings.append(Reading(moment(event.to_ms, late_ms), "ears", text))
        return event

    def user(self, text: str, ending: Ending) -> Event:
        """The user says something now, in one breath; a nod follows where one is due."""
        event = self.put("user", text, self.now_ms, ending)
        self.now_ms = event.to_ms
        self._talked_ms += event.to_ms - event.from_ms
        if ending == "statement" and self._talked_ms >= NOD_TALK_MS:
            self._talked_ms = 0
            turn = moment(self.now_ms, NOD_AFTER_MS)
            self._acts[turn] = "ack"
            self._own(turn, line(NODS, self.rng))
        return event

    def answer(
        self, sentences: Sequence[str], *, cut: bool = False, order: str = ""
    ) -> list[Event]:
        """The user's turn is over: open an answer, have it thought about, say it as it comes.

        Args:
            sentences: what the mind will find; none where nothing is asked of it.
            cut: the user cuts in somewhere on the answer; `now_ms` is then that moment.
            order: what the mind makes of the user's words, instead of sentences to say.

        Returns:
            the assistant's voice, piece by piece.
        """
        last = self._last_user()
        written = [r.turn for r in self._readings if r.text == last.text]
        answered = bool(sentences or order)
        taken = self._taken(last, written if answered else [])
        self._talked_ms = 0
        self._acts[taken] = "take"
        voices = [self._own(taken, line(OPENERS if answered else HELPS, self.rng))]
        asked = max(taken + 1, *written) if written else taken + 1
        if order:  # which comes also where the ears have failed, from a button
            self._readings.append(Reading(asked + int(self.rng.integers(1, 3)), "mind", order))
        if not answered or not written:
            return voices + self._go_on(taken, None, [], voices[0].to_ms, cut=cut)
        found = self._posts(asked + 1 + int(self.rng.integers(1, 15)), sentences)
        return voices + self._go_on(taken, asked, found, voices[0].to_ms, cut=cut)

    def typed(self, text: str, sentences: Sequence[str]) -> list[Event]:
        """The user types something while nothing is going on: it is handed on at once."""
        turn = moment(self.now_ms, 0) + 1
        self._readings.append(Reading(turn, "user", text))
        found = self._posts(turn + 1 + int(self.rng.integers(1, 15)), sentences)
        return self._go_on(turn - 1, turn, found, 0, cut=False)

    def unasked(self, sentences: Sequence[str], *, cut: bool = False) -> list[Event]:
        """Words of the mind arrive while nothing is going on, as when a timer rings."""
        turn = moment(self.now_ms, 0) + 1
        return self._go_on(turn - 1, None, self._posts(turn, sentences), 0, cut=cut)

    def order(self, text: str) -> None:
        """A standing order is read now."""
        self._readings.append(Reading(moment(self.now_ms, 0) + 1, "mind", text))

    def show(self, what: str, length_ms: int, colour: str = "") -> Shown:
        """Something is seen now, and time passes with it."""
        shown = Shown(what, self.now_ms, self.now_ms + length_ms, colour)
        self._shown.append(shown)
        self.now_ms = shown.to_ms
        return shown

    def remark(self, text: str, since_ms: int, seen_ms: int) -> None:
        """Words of its own about what is seen, said without taking the floor."""
        turn = moment(since_ms, seen_ms)
        self._acts[turn] = "ack"
        self._own(turn, text)

    def script(self) -> Script:
        """The talk as far as it is written."""
        turns = max(self._acts, default=0) + 1
        turns = max(turns, -(-max((e.to_ms for e in self._events), default=0) // TURN_MS))
        turns = max(
            turns, -(-self.now_ms // TURN_MS), *(-(-s.to_ms // TURN_MS) for s in self._shown)
        )
        acts = tuple(self._acts.get(k, "listen") for k in range(turns))
        read = sorted((r for r in self._readings if r.turn < turns), key=lambda r: r.turn)
        readings = reminded(read, turns)
        return Script(
            tuple(self._events),
            acts,
            tuple(self._sayings),
            tuple(readings),
            frozenset(self._unsure),
            tuple(self._shown),
            self.moving,
            self.there,
        )

    def _last_user(self) -> Event:
        return max((e for e in self._events if e.who == "user"), key=lambda event: event.to_ms)

    def _taken(self, last: Event, written: Sequence[int]) -> int:
        """When the floor is taken: as soon as one can know, or once it can be read."""
        known = moment(last.to_ms, PATIENCE_MS[last.ending])
        if not written or self.rng.random() >= LATE:
            return known
        taken = max(known, *written) + int(self.rng.integers(0, 3))
        self._unsure.update(range(known, taken))
        return taken

    def _posts(self, turn: int, sentences: Sequence[str]) -> list[tuple[int, str]]:
        """The micro-turn in which each sentence of the mind arrives, and that it then waits."""
        posts = []
        for sentence in sentences:
            posts.append((turn, sentence))
            self._readings.append(Reading(turn, "mind"))
            turn += int(self.rng.integers(1, 7))
        return posts

    def _own(self, turn: int, text: str) -> Event:
        self._sayings.append(Saying(turn, text))
        return self._voice(text, TURN_MS * (turn + 1) + READY_MS)

    def _voice(self, text: str, at_ms: int) -> Event:
        event = self.put("assistant", text, max(at_ms, self._voice_free_ms))
        self._voice_free_ms = event.to_ms
        return event

    def _go_on(
        self,
        turn: int,
        asked: int | None,
        posts: list[tuple[int, str]],
        voice_end_ms: int,
        *,
        cut: bool,
    ) -> list[Event]:
        """Acts after micro-turn `turn`, until everything is said or the user has cut in.

        Of several sentences that wait one is handed to the voice in each micro-turn.
        """
        voices: list[Event] = []
        holding = voice_end_ms > 0
        cut_ms: int | None = None
        while holding or posts or (asked is not None and turn < asked):
            turn += 1
            now_ms = TURN_MS * (turn + 1)
            if cut_ms is not None and now_ms >= cut_ms + CUT_IN_MS:
                self._acts[turn] = "yield"
                self._fall_silent(now_ms + VOICE_STOP_MS)
                self._readings = [r for r in self._readings if r.origin != "mind" or r.turn <= turn]
                self.now_ms = cut_ms
                return voices
            if turn == asked:
                self._acts[turn] = "delegate"
            elif posts and posts[0][0] <= turn:
                self._acts[turn] = "hold" if holding else "take"
                holding = True
                voices.append(self._voice(posts.pop(0)[1], now_ms + SYNTHESIS_MS))
                voice_end_ms = voices[-1].to_ms
                if cut and cut_ms is None:
                    cut_ms = self._moment_within(voices[-1])
            elif holding and now_ms >= voice_end_ms + OWN_END_MS:
                self._acts[turn] = "yield"
                holding = False
            elif holding:
                self._acts[turn] = "hold"
        # Where the user cut in on the very last words, the assistant ended by itself.
        self.now_ms = cut_ms if cut_ms is not None else max(self.now_ms, voice_end_ms)
        return voices

    def _moment_within(self, voice: Event) -> int:
        """Any moment of it; in its last half second the user talks on past its end."""
        return int(self.rng.integers(voice.from_ms, max(voice.from_ms + 1, voice.to_ms)))

    def _fall_silent(self, stops_ms: int) -> None:
        """The voice ends at `stops_ms`: what would sound later is cut, or never begins."""
        kept = []
        for e in self._events:
            if e.who != "assistant" or e.to_ms <= stops_ms:
                kept.append(e)
            elif e.from_ms < stops_ms:
                kept.append(Event(e.who, e.text, e.from_ms, stops_ms))
        self._events = kept
        self._voice_free_ms = stops_ms

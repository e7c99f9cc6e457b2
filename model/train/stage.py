"""A talk while it is being written: a time line on which speech, sounds and acts are put down."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from model.config import TURN_MS
from model.step import FloorAct
from model.train.moments import (
    CUT_IN_MS,
    NOD_AFTER_MS,
    NOD_TALK_MS,
    OWN_END_MS,
    PATIENCE_MS,
    VOICE_START_MS,
    VOICE_STOP_MS,
    Ending,
    moment,
)
from model.train.texts import OWN_NODS, line

Who = Literal["user", "aside", "bystander", "noise", "assistant"]
"""`aside`: the user, turned away and talking to somebody else."""

Length = Callable[[Who, str], int]
"""How long somebody takes to say something, ms."""

LEAST_SPEECH_MS = 60
"""So much of the user's voice makes a micro-turn one in which the user speaks."""


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
    """Words the assistant decides on from micro-turn `turn`; `posted`: the mind's, not its own."""

    turn: int
    text: str
    posted: bool = False


@dataclass(frozen=True, slots=True)
class Script:
    """A talk: all that is heard, and what a good listener does.

    Attributes:
        events: in the order in which they were put down.
        acts: one for each micro-turn.
        sayings: the words that go with `take` and `ack`.
    """

    events: tuple[Event, ...]
    acts: tuple[FloorAct, ...]
    sayings: tuple[Saying, ...]

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


class Stage:
    """The time line, and how far it is written.

    Attributes:
        now_ms: the end of the last turn.
        rng: the only source of chance.
    """

    def __init__(self, length: Length, rng: np.random.Generator) -> None:
        self.now_ms = 0
        self.rng = rng
        self.length = length
        self._events: list[Event] = []
        self._acts: dict[int, FloorAct] = {}
        self._sayings: list[Saying] = []
        self._talked_ms = 0
        self._voice_free_ms = 0

    def wait(self, low_ms: int, high_ms: int) -> None:
        """Let time pass."""
        self.now_ms += int(self.rng.integers(low_ms, high_ms + 1))

    def put(self, who: Who, text: str, at_ms: int, ending: Ending = "none") -> Event:
        """Something is heard from `at_ms`, whatever else is."""
        event = Event(who, text, at_ms, at_ms + self.length(who, text), ending)
        self._events.append(event)
        return event

    def user(self, text: str, ending: Ending) -> None:
        """The user says something now, in one breath; a nod follows where one is due."""
        event = self.put("user", text, self.now_ms, ending)
        self.now_ms = event.to_ms
        self._talked_ms += event.to_ms - event.from_ms
        if ending == "statement" and self._talked_ms >= NOD_TALK_MS:
            self._talked_ms = 0
            turn = moment(self.now_ms, NOD_AFTER_MS)
            nod = line(OWN_NODS, self.rng)
            self._say(turn, "ack", nod, posted=False)

    def answer(self, text: str, ending: Ending) -> Event:
        """The assistant takes the floor at the first good moment after `ending`, and keeps it."""
        return self.take(moment(self.now_ms, PATIENCE_MS[ending]), text)

    def take(self, turn: int, text: str, *, posted: bool = False) -> Event:
        """The assistant takes the floor in a micro-turn and says all of `text`."""
        self._talked_ms = 0
        voice = self._say(turn, "take", text, posted=posted)
        self._hold(turn, moment(voice.to_ms, OWN_END_MS))
        self.now_ms = voice.to_ms
        return voice

    def cut(self, voice: Event, at_ms: int) -> None:
        """The user cuts in on the last answer at `at_ms`: it ends early, from now on they talk."""
        turn = moment(at_ms, CUT_IN_MS)
        stops_ms = TURN_MS * (turn + 1) + VOICE_STOP_MS
        at = self._events.index(voice)
        self._voice_free_ms = min(stops_ms, voice.to_ms)
        self._events[at] = Event("assistant", voice.text, voice.from_ms, self._voice_free_ms)
        last = max(k for k, act in self._acts.items() if act == "yield")
        took = max(k for k, act in self._acts.items() if act == "take")
        for k in range(took + 1, last + 1):
            del self._acts[k]
        self._hold(took, turn)
        self.now_ms = at_ms

    def delegate(self) -> int:
        """The question just asked is handed on; the micro-turn."""
        turn = moment(self.now_ms, PATIENCE_MS["lookup"])
        self._acts[turn] = "delegate"
        self._talked_ms = 0
        return turn

    def script(self) -> Script:
        """The talk as far as it is written."""
        turns = max(self._acts, default=0) + 1
        turns = max(turns, -(-max((e.to_ms for e in self._events), default=0) // TURN_MS))
        turns = max(turns, -(-self.now_ms // TURN_MS))
        acts = tuple(self._acts.get(k, "listen") for k in range(turns))
        return Script(tuple(self._events), acts, tuple(self._sayings))

    def _say(self, turn: int, act: FloorAct, text: str, *, posted: bool) -> Event:
        self._acts[turn] = act
        self._sayings.append(Saying(turn, text, posted))
        at_ms = max(TURN_MS * (turn + 1) + VOICE_START_MS, self._voice_free_ms)
        voice = self.put("assistant", text, at_ms)
        self._voice_free_ms = voice.to_ms
        return voice

    def _hold(self, took: int, until: int) -> None:
        for k in range(took + 1, until):
            self._acts[k] = "hold"
        self._acts[until] = "yield"

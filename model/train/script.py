"""A talk as it is written down: all that is heard, read and seen, and what a good listener does."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from model.config import TURN_MS
from model.orders import Orders
from model.step import FloorAct, Origin
from model.train.films import Shown
from model.train.moments import Ending
from model.train.moves import Movement

Who = Literal["user", "aside", "away", "bystander", "noise", "assistant"]
"""`aside`: the user talking to somebody else, as near as ever; `away`: the same, turned away."""

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
    """Words of its own that the assistant begins to say in micro-turn `turn`."""

    turn: int
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Text that arrives at the beginning of micro-turn `turn`; of the mind's only that it waits.

    Of what is not `final` the rest comes later; with the end of a line the ears know all of it.
    """

    turn: int
    origin: Origin
    text: str = ""
    final: bool = True
    line: str = ""


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
        unsure: micro-turns whose act is not to be learned, since another would have been as good
            or better: what to do after it is.
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
        return self._sounds("user")

    def user_is_near(self) -> list[bool]:
        """For each micro-turn, whether the user speaks to somebody else, as near as ever."""
        return self._sounds("aside")

    def others_speak(self) -> list[bool]:
        """For each micro-turn, whether somebody can be heard whose words are for nobody here."""
        both = zip(self._sounds("bystander"), self._sounds("away"), strict=True)
        return [any(one) for one in both]

    def _sounds(self, who: Who) -> list[bool]:
        spoken = np.zeros(len(self.acts) * TURN_MS, np.bool_)
        for event in self.events:
            if event.who == who:
                spoken[event.from_ms : event.to_ms] = True
        per_turn: list[bool] = (spoken.reshape(-1, TURN_MS).sum(1) >= LEAST_SPEECH_MS).tolist()
        return per_turn

    def until(self, turns: int) -> "Script":
        """Its first micro-turns; whatever happens later no label of theirs rests on."""
        end_ms = turns * TURN_MS
        cut = [replace(e, to_ms=min(e.to_ms, end_ms)) for e in self.events if e.from_ms < end_ms]
        return replace(
            self,
            events=tuple(cut),
            acts=self.acts[:turns],
            sayings=tuple(s for s in self.sayings if s.turn < turns),
            readings=tuple(r for r in self.readings if r.turn < turns),
            unsure=frozenset(turn for turn in self.unsure if turn < turns),
        )

    def user_words(self) -> str:
        """All that the user says to the assistant, in the order of time."""
        mine = sorted((e.from_ms, e.text) for e in self.events if e.who == "user")
        return " ".join(text for _, text in mine)


def whole_lines(readings: Sequence[Reading]) -> list[str]:
    """What the ears wrote down."""
    return [reading.line for reading in readings if reading.line]


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

"""The shape of one micro-turn seen by an engine: what comes in, what goes out.

The network, the cascade and a remote server are three things of one shape, `Stream`. Nothing here
loads a heavy library; the values of `app` and `capture` fit the protocols by shape.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

FloorAct = Literal["listen", "take", "hold", "ack", "yield", "delegate"]
"""What the assistant does with the floor in a micro-turn: listen, take it, hold it, nod
(backchannel), yield it, or hand a question to the background mind."""

Origin = Literal["ears", "user", "mind", "speaker", "voice"]


class Turn(Protocol):
    """Two hundred milliseconds in: `capture.frames.MicroTurn` fits."""

    @property
    def index(self) -> int: ...
    @property
    def mic(self) -> NDArray[np.int16]: ...
    @property
    def played(self) -> NDArray[np.int16]: ...
    @property
    def camera(self) -> Any: ...
    @property
    def screen(self) -> Any: ...


class Words(Protocol):
    """Text that arrived since the last micro-turn.

    `origin` is who it came from: `ears` (recognised), `user` (typed, or the command "stop"), `mind`
    (an answer; `id` is the job; `interim` where the answer is still to come), `speaker` (what was
    really played of utterance `id`).
    """

    @property
    def origin(self) -> Origin: ...
    @property
    def id(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def final(self) -> bool: ...
    @property
    def from_ms(self) -> int: ...
    @property
    def to_ms(self) -> int: ...
    @property
    def cut(self) -> bool: ...
    @property
    def interim(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Delegation:
    """A question for the background mind: the engine's number for the job, and the question."""

    job: int
    query: str


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words to be spoken, usually a sentence; `job` is the mind's job they answer, 0 for none."""

    text: str
    job: int = 0


@dataclass(frozen=True, slots=True)
class Heard:
    """Words that the engine heard by itself; fits `Words`.

    Attributes:
        id: of the line; a line grows until it is final.
        text: the whole line so far.
        final: nothing more will come under this id.
        from_ms, to_ms: session time of the sound.
    """

    id: int
    text: str
    final: bool
    from_ms: int
    to_ms: int

    origin: ClassVar[Origin] = "ears"
    cut: ClassVar[bool] = False
    interim: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Trace:
    """How a network came to its answer, for whoever looks into a recording; nothing rests on it.

    Attributes:
        floor: log-odds of each act, before the user's wishes and the rules of the talk; empty of an
            engine that computes none.
        user: log-odds that the user speaks to it.
        tokens: the pieces of its own words.
        words: log-odds that the words of the last line added to acts.
    """

    floor: dict[FloorAct, float] = field(default_factory=dict)
    user: float = 0.0
    tokens: tuple[str, ...] = ()
    words: dict[FloorAct, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StepOut:
    """What an engine answers to one micro-turn.

    Attributes:
        act: the floor act of this micro-turn.
        say: utterances to speak after those already under way.
        ack: a backchannel to utter now without taking the floor; empty for none.
        cut: stop speaking at once and forget what was not played.
        delegate: a question for the background mind.
        cancel: jobs whose result is not wanted any more.
        user_speaking: the engine takes the sound of this micro-turn for the user's speech.
        user_midway: the user has begun to say something and may go on, speaking or pausing.
        heard: lines that grew or ended in this micro-turn, of an engine that has ears of its own.
        passed: lines of the ears whose words are for somebody else, and stay unanswered.
        trace: how it came to this; no part of what makes two answers equal.
    """

    act: FloorAct = "listen"
    say: tuple[Utterance, ...] = ()
    ack: str = ""
    cut: bool = False
    delegate: Delegation | None = None
    cancel: tuple[int, ...] = ()
    user_speaking: bool = False
    user_midway: bool = False
    heard: tuple[Heard, ...] = ()
    passed: tuple[int, ...] = ()
    trace: Trace = field(default_factory=Trace, compare=False)


@runtime_checkable
class Tunable(Protocol):
    """An engine whose patience can be set while the talk goes on."""

    def tune(self, *, end_of_turn_ms: int, barge_in_ms: int, key_held: bool = False) -> None:
        """From the next micro-turn on, as in `model.parts.cascade.Timing`."""
        ...


@runtime_checkable
class Order(Protocol):
    """A standing order among the words of the mind; it is not to be said.

    `text` is such as `count(squats)`, `watch_for(a dog)`, `mark(a dog runs)` ("start" and "stop"
    are to be said as it does), or `stop(count(squats))` where it is not `standing` any more.
    """

    @property
    def text(self) -> str: ...
    @property
    def standing(self) -> bool: ...
    @property
    def hears(self) -> str:
        """Words that it waits for in what is said; empty for none."""
        ...


@runtime_checkable
class Orderly(Protocol):
    """An engine that takes standing orders, see `Order`."""

    reads_orders: bool


def reads_orders(stream: object) -> bool:
    """Whether an engine takes standing orders."""
    return isinstance(stream, Orderly) and stream.reads_orders


@runtime_checkable
class Eared(Protocol):
    """An engine that says whether it hears words by itself; else ears have to."""

    hears: bool


def hears(stream: object) -> bool:
    """Whether an engine hears words by itself, see `StepOut.heard`."""
    return isinstance(stream, Eared) and stream.hears


class Stream(Protocol):
    """An engine in the middle of a conversation."""

    def step(self, turn: Turn, arrivals: Sequence[Words]) -> StepOut:
        """Take in one micro-turn and answer it; never waits for a thread, a device or a network."""
        ...

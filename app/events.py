"""The sealed lists of all that can happen (`Event`) and of all that can come back (`Arrival`).

Events are what the session says about a micro-turn: sinks play, show, print and record them.
Arrivals are what reaches the session from outside the micro-turn: the ears' words, typed words, the
mind's posts, synthesised speech. Those events that other programs may rely on go "on the wire": one
JSON object a line, `{"turn": k, "t_ms": 200 k, "type": …, …}`; the rest stay inside.
"""

from dataclasses import dataclass, fields
from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from capture.frames import TURN_MS as TURN_MS
from model.step import FloorAct, Origin

JobState = Literal[
    "queued", "running", "completed", "delivering", "delivered", "cancelled", "failed", "expired"
]

# Arrivals


@dataclass(frozen=True, slots=True)
class Words:
    """Text that arrived: recognised, typed, found by the mind, or reported as played.

    Attributes:
        origin: `ears`, `user`, `mind` or `speaker`.
        text: the words; for partials the whole line so far.
        id: the ears' line, the mind's job, or the utterance that was played.
        final: nothing more will come under this id.
        from_ms, to_ms: session time of the sound, where there is any.
        cut: (speaker) the utterance was cut before its end.
        state: (mind) how the job stands now.
        interim: (mind) said while the job goes on; its answer is still to come.
        silent: (mind) not to be said; it only enters what the mind knows.
        priority: (mind) what waits for the floor is said in this order, the highest first.
        until_ms: (mind) session time after which it is not worth saying any more; 0 for never.
        beside: (mind) said at once and without the floor, as a nod is, whoever speaks.
    """

    origin: Origin
    text: str
    id: int = 0
    final: bool = True
    from_ms: int = 0
    to_ms: int = 0
    cut: bool = False
    state: JobState | None = None
    interim: bool = False
    silent: bool = False
    priority: int = 0
    until_ms: int = 0
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """Something the user pressed.

    Attributes:
        text: `stop` (be silent now), or about the job or standing order `id`: `cancel` it, or the
            answer `yes` or `no` to what it asked.
    """

    text: Literal["stop", "cancel", "yes", "no"]
    origin: Origin = "user"
    id: int = 0
    final: bool = True
    from_ms: int = 0
    to_ms: int = 0
    cut: bool = False
    interim: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Voiced:
    """Speech for utterance `id`: int16 [n] at 24 kHz, and for each word the sample it begins at.

    An empty `pcm` means that the voice could not speak it; `text` then says why. With a `phrase` it
    is of no utterance: the voice has that phrase ready for whenever it is to be said.
    """

    id: int
    pcm: NDArray[np.int16]
    starts: tuple[int, ...]
    text: str = ""
    phrase: str = ""
    origin: Origin = "voice"


@dataclass(frozen=True, slots=True)
class Report:
    """Something was lost, is missing or failed beside the talk; `text` is for the user."""

    kind: Literal["dropped", "device", "error"]
    text: str
    origin: Origin = "ears"


@dataclass(frozen=True, slots=True)
class Progress:
    """What the mind is doing in job `id`, for its card, e.g. "Reading example.org".

    Attributes:
        ask: the job waits for the user's yes or no to `text`.
        title: what the job is about, where nobody asked for it in words.
    """

    id: int
    text: str
    ask: bool = False
    title: str = ""
    origin: Origin = "mind"


@dataclass(frozen=True, slots=True)
class Ordered:
    """A standing order to the network or to the clock was given, or (`standing` False) is over.

    Attributes:
        text: in the form that a network reads: `count(squats)`, `watch_for(a dog)`,
            `remind(every 20 minutes: stand up)`, `stop(count(squats))`.
        title: the same for people.
        due: when it will be heard of next, for people, e.g. "at 14:05"; empty where nobody knows.
        network: it is for the network to act on.
        says: words that will be said at once when their moment comes; the voice has them ready.
        hears: words that the ears are to listen for.
    """

    id: int
    text: str
    title: str
    due: str = ""
    standing: bool = True
    network: bool = False
    says: str = ""
    hears: str = ""
    origin: Origin = "mind"
    final: bool = True
    from_ms: int = 0
    to_ms: int = 0
    cut: bool = False
    interim: bool = False


@dataclass(frozen=True, slots=True)
class Tempo:
    """The user set how patient the assistant is: as in `model.parts.cascade.Timing`."""

    end_of_turn_ms: int
    barge_in_ms: int
    key_held: bool = False
    text: str = ""
    origin: Origin = "user"


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page that job `id` reads, for the user to read along.

    Attributes:
        text: what it says, a paragraph a line.
        marks: (from, to) characters of `text` in which something was found.
    """

    id: int
    url: str
    title: str
    text: str
    marks: tuple[tuple[int, int], ...] = ()
    origin: Origin = "mind"


Arrival = Words | Command | Voiced | Report | Progress | Ordered | PageRead | Tempo
MIND_IDS = 1_000_000
"""Jobs and orders from this number on are the mind's own; those below were delegated to it."""

# Events


@dataclass(frozen=True, slots=True)
class Heard:
    """The user's words; partials share the `id` of the line they settle in."""

    type: ClassVar[str] = "heard"
    id: int
    text: str
    final: bool
    from_ms: int
    to_ms: int


@dataclass(frozen=True, slots=True)
class Passed:
    """The words of line `id` seem to be for somebody else, and stay unanswered."""

    type: ClassVar[str] = "passed"
    id: int


@dataclass(frozen=True, slots=True)
class Said:
    """The assistant's words as they were played; `cut` where it was stopped before the end.

    `unspoken` are the words that were cut off; only there when something was.
    """

    type: ClassVar[str] = "said"
    id: int
    text: str
    from_ms: int
    to_ms: int
    cut: bool
    unspoken: str | None = None


@dataclass(frozen=True, slots=True)
class Floor:
    """The floor act, whenever it changes."""

    type: ClassVar[str] = "floor"
    act: FloorAct


@dataclass(frozen=True, slots=True)
class Ack:
    """A backchannel, e.g. "mm-hm"."""

    type: ClassVar[str] = "ack"
    text: str


@dataclass(frozen=True, slots=True)
class Delegated:
    """A question went to the background mind."""

    type: ClassVar[str] = "delegated"
    job: int
    query: str


@dataclass(frozen=True, slots=True)
class Job:
    """A job of the background mind changed its state."""

    type: ClassVar[str] = "job"
    job: int
    state: JobState
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """What a job is doing, or (`ask`) asks the user; `title` names a job of the mind's own."""

    type: ClassVar[str] = "note"
    job: int
    text: str
    ask: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """A standing order is given or (`standing` False) over; the fields are those of `Ordered`."""

    type: ClassVar[str] = "order"
    id: int
    text: str
    title: str
    due: str
    standing: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A job reads a page; the fields are those of `PageRead`."""

    type: ClassVar[str] = "reading"
    job: int
    url: str
    title: str
    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came in from outside the micro-turn, and from whom."""

    type: ClassVar[str] = "arrival"
    origin: Origin
    text: str
    id: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something was lost, changed, late or wrong, in words a user understands."""

    type: ClassVar[str] = "trouble"
    kind: Literal["dropped", "device", "late", "error"]
    text: str


@dataclass(frozen=True, slots=True)
class Done:
    """The end, with totals: step times in ms over the whole session, memory in MB."""

    type: ClassVar[str] = "done"
    turns: int
    p50_ms: float
    p95_ms: float
    p99_ms: float
    max_ms: float
    late: int
    dropped: int
    peak_rss_mb: float


@dataclass(frozen=True, slots=True)
class Say:
    """To the voice: speak this as utterance `id`. Inside only."""

    type: ClassVar[str] = "say"
    id: int
    text: str


@dataclass(frozen=True, slots=True)
class Saying:
    """To the window: how much of utterance `id` has been played so far. Inside only."""

    type: ClassVar[str] = "saying"
    id: int
    text: str
    from_ms: int


@dataclass(frozen=True, slots=True, eq=False)
class Play:
    """To the speaker: int16 [n] at 24 kHz; `last` ends an utterance. Inside only."""

    type: ClassVar[str] = "play"
    pcm: NDArray[np.int16]
    last: bool


@dataclass(frozen=True, slots=True)
class Cut:
    """To speaker and voice: be silent now, forget what is queued. Inside only."""

    type: ClassVar[str] = "cut"


Event = (
    Heard
    | Passed
    | Said
    | Floor
    | Ack
    | Delegated
    | Job
    | Noted
    | Order
    | Reading
    | Arrived
    | Trouble
    | Done
    | Say
    | Saying
    | Play
    | Cut
)
INSIDE = (Say, Saying, Play, Cut)


def wire(event: Event, turn: int) -> dict[str, Any] | None:
    """The JSON object of an event of micro-turn `turn`, or None where it stays inside."""
    if isinstance(event, INSIDE):
        return None
    head: dict[str, Any] = {"turn": turn, "t_ms": TURN_MS * turn, "type": event.type}
    body = {f.name: getattr(event, f.name) for f in fields(event)}
    if isinstance(event, Trouble):
        head["type"] = body.pop("kind")
    if isinstance(event, Arrived):
        body = {"from": body.pop("origin"), **body}
    return head | {name: value for name, value in body.items() if value is not None}

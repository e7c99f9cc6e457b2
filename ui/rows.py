"""Exactly what can be seen, as plain values without Qt; made by `app.presenter`."""

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Who = Literal["user", "assistant", "note"]
State = Literal["starting", "listening", "hearing", "thinking", "speaking", "muted", "stopped"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the conversation.

    Attributes:
        id: stays the same while a live line grows and settles.
        who: whose words; `note` is the program speaking about itself (a device, an error).
        text: words heard, or words really played.
        at_ms: session time of the first word.
        live: still growing.
        cut: the user cut in here.
        unspoken: words that were cut off and never played; shown struck through.
    """

    id: str
    who: Who
    text: str
    at_ms: int
    live: bool = False
    cut: bool = False
    unspoken: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """A card of the background mind: what it was asked, how that stands, what it found."""

    id: int
    query: str
    state: str
    result: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """The microphone as the stream itself sees it.

    Attributes:
        share: loudness of the last micro-turn, 0 (silence) to 1 (full scale), on a dB scale.
        live: sound is really arriving; False greys the meter.
        muted: the user switched the microphone off.
    """

    share: float = 0.0
    live: bool = False
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    """The bottom line.

    Attributes:
        state: what the assistant is doing.
        word: the same for people, e.g. "Listening".
        step_ms: median time of the last micro-turns' steps; the budget is 200.
        late: micro-turns that missed their deadline so far.
        hears, thinks: who does it, e.g. "Moonshine tiny", "SmolLM2 on this computer".
        leaves: what leaves this computer; empty when nothing does.
    """

    state: State = "starting"
    word: str = "Starting"
    step_ms: float = 0.0
    late: int = 0
    hears: str = ""
    thinks: str = ""
    leaves: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """What the assistant sees: rgb uint8 [height, width, 3] or None, and one line about it."""

    rgb: NDArray[np.uint8] | None = None
    caption: str = "No camera"


@dataclass(frozen=True, slots=True)
class Replay:
    """Where the replay of a recording stands, in micro-turns of `turn_ms`.

    Attributes:
        turn, turns: the one that is shown, of how many.
        playing: it goes on by itself.
        speed: times as fast as life.
    """

    turn: int
    turns: int
    playing: bool
    speed: float = 1.0
    turn_ms: int = 200


@dataclass(frozen=True, slots=True, eq=False)
class Screen:
    """All of the window at one moment."""

    lines: tuple[Line, ...] = ()
    status: Status = field(default_factory=Status)
    level: Level = field(default_factory=Level)
    preview: Preview = field(default_factory=Preview)
    tasks: tuple[Task, ...] = ()
    replay: Replay | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the user wants what is around the window.

    Attributes:
        talk_key: the key that is held to be heard, such as `F9`; empty to be heard always.
    """

    talk_key: str = ""

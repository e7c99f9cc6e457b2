"""Exactly what can be seen, as plain values without Qt; made by `app.presenter`."""

from dataclasses import dataclass, field
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

Who = Literal["user", "assistant", "note", "job"]
CutBy = Literal["", "user", "stop", "assistant"]
Act = Literal["listen", "take", "hold", "ack", "yield", "delegate"]
State = Literal["starting", "listening", "hearing", "thinking", "speaking", "muted", "stopped"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the conversation.

    Attributes:
        id: stays the same while a live line grows and settles.
        who: whose words; `note` is the program speaking about itself (a device, an error), `job` a
            question that is worked on in the background.
        text: words heard, or words really played; of a job, what was asked.
        at_ms, to_ms: session time of the first word, and of the end where it is known.
        live: still growing; of a job, still worked on.
        cut_by: who cut in here: the user by speaking or by the Stop button, or the assistant.
        unspoken: words that were cut off and never played; shown struck through.
        aside: a nod ("mm-hm") that took no floor; shown small in the margin.
        passed: the assistant takes it for words to somebody else and lets it be.
        opens: another one spoke before; the speaker is named here.
        job, state: of a job its number, and how it stands.
        detail, sources: what it does at the moment, and the addresses of the pages it has read.
    """

    id: str
    who: Who
    text: str
    at_ms: int
    live: bool = False
    cut_by: CutBy = ""
    unspoken: str = ""
    to_ms: int = 0
    aside: bool = False
    passed: bool = False
    opens: bool = False
    job: int = 0
    state: str = ""
    detail: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Task:
    """A card of the background mind: what it was asked, how that stands, what it found.

    Attributes:
        asks: `result` is a question that waits for a yes or a no.
    """

    id: int
    query: str
    state: str
    result: str = ""
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A page that the mind reads, to read along.

    Attributes:
        marks: (from, to) characters of `text` in which something was found.
    """

    url: str
    title: str
    text: str
    marks: tuple[tuple[int, int], ...] = ()


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


class Grab(Protocol):
    """Takes pictures of a window for the engine: `ui.screen_grab.ScreenGrab` does."""

    def shot(self) -> NDArray[np.uint8] | None: ...
    def failure(self) -> str: ...
    def close(self) -> None: ...


Area = tuple[int, int, int, int]
"""Left, top, width and height in pixels of all screens together."""


@dataclass(frozen=True, slots=True)
class Share:
    """What the user shows of the screen.

    Attributes:
        kind: a whole screen, a window, a part, or what the system's own picker gives.
        label: its name, such as "Screen 1".
        number: of the screen, from 1.
        area: where it is, in pixels of all screens; None where nobody knows.
        grab: who takes the pictures, where the engine cannot by itself.
        hide_own: leave out the assistant's own window.
        paused: it is not looked at for the moment.
    """

    kind: Literal["screen", "window", "region", "system"]
    label: str
    number: int = 1
    area: Area | None = None
    grab: Grab | None = None
    hide_own: bool = True
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """How a network sees an eye: pixels, and a picture every so many micro-turns; 0: never."""

    width: int
    height: int
    every: int


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """What the assistant sees.

    Attributes:
        rgb: uint8 [height, width, 3], or None: the shared screen, else the camera.
        caption: one line about it, or about why there is none.
        inset: the camera's picture while `rgb` shows the screen.
        rate_hz: pictures a second that reach the engine.
        share: what is shared of the screen, if anything.
        sight: how the network sees `rgb`; None where the engine is no network.
    """

    rgb: NDArray[np.uint8] | None = None
    caption: str = "No camera"
    inset: NDArray[np.uint8] | None = None
    rate_hz: float = 0.0
    share: Share | None = None
    sight: Sight | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """One micro-turn on the strip of the last minute.

    Attributes:
        turn: its number.
        heard, played: loudness every 50 ms, 0 to 1 on a dB scale.
        act: the floor act.
        working: work goes on in the background.
        hearing: the engine takes the sound for the user's speech.
        step_ms: what the step took.
    """

    turn: int
    heard: tuple[float, ...] = ()
    played: tuple[float, ...] = ()
    act: Act = "listen"
    working: bool = False
    hearing: bool = False
    step_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Vitals:
    """How the talk keeps up.

    Attributes:
        answers_ms: from the end of the user's words to the first word of the answer, the newest
            last.
        memory_mb: memory of the program every five seconds of the last hour.
        dropped: how often something was lost.
        late, turns: micro-turns that missed their deadline, of how many.
    """

    answers_ms: tuple[int, ...] = ()
    memory_mb: tuple[float, ...] = ()
    dropped: int = 0
    late: int = 0
    turns: int = 0


@dataclass(frozen=True, slots=True)
class Replay:
    """Where the replay of a recording stands, in micro-turns of `turn_ms`.

    Attributes:
        turn, turns: the one that is shown, and the one behind the last.
        playing: it goes on by itself.
        speed: times as fast as life.
        first: where it begins: recording may have been turned on in the middle of a talk.
    """

    turn: int
    turns: int
    playing: bool
    speed: float = 1.0
    turn_ms: int = 200
    first: int = 0


@dataclass(frozen=True, slots=True)
class Recorded:
    """A recorded session as the library lists it.

    Attributes:
        id: its file's name.
        title: the same without its endings.
        started_s: when it began, seconds since 1970.
        length_ms: how long it is; 0 where nobody knows because it was never closed.
        size_bytes: of the file.
        words: the first that were said, or those around what is searched.
        state: `open` where it was never closed, or is being written.
    """

    id: str
    title: str
    started_s: float
    length_ms: int
    size_bytes: int
    words: str = ""
    state: Literal["whole", "open", "damaged"] = "whole"


@dataclass(frozen=True, slots=True, eq=False)
class Screen:
    """All of the window at one moment.

    Attributes:
        recording_ms: for how long it has been recording; None while it is not.
    """

    lines: tuple[Line, ...] = ()
    status: Status = field(default_factory=Status)
    level: Level = field(default_factory=Level)
    preview: Preview = field(default_factory=Preview)
    tasks: tuple[Task, ...] = ()
    reading: Reading | None = None
    replay: Replay | None = None
    recording_ms: int | None = None
    slots: tuple[Slot, ...] = ()
    vitals: Vitals = field(default_factory=Vitals)


@dataclass(frozen=True, slots=True)
class Tried:
    """How the test of a device goes.

    Attributes:
        test: `listen`, `tone` or `echo`.
        level, live: as in `Level`.
        text: what to say about it, if anything is new.
        good: all is well.
        over: the test has ended.
    """

    test: str
    level: float = 0.0
    live: bool = False
    text: str = ""
    good: bool = True
    over: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """Something that was looked at on this computer; without a title it sums all up.

    Attributes:
        good: it works.
        essential: without it there is no talk.
    """

    title: str
    text: str
    good: bool
    essential: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """Weights that can be fetched.

    Attributes:
        state: not here, on their way, or here.
        percent: how much of them is here.
        text: why fetching ended, where it did.
    """

    name: str
    about: str
    size_mb: int
    licence: str
    state: Literal["offered", "coming", "here"] = "offered"
    percent: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the user wants what is around the window.

    Attributes:
        talk_key: the key that is held to be heard, such as `F9`; empty to be heard always.
        theme: light, dark, or as the system.
        text_percent: size of the text; 100 is the usual.
        less_motion: nothing moves but what has to.
        captions: the last words stand above all windows.
        captions_place: where: left, top, width, height; None for the usual place.
        stays: closing the window leaves the program in the tray.
        hotkeys: keys of the whole desktop by what they do: `talk`, `mute`, `stop`, `share`,
            `caption`.
    """

    talk_key: str = ""
    theme: Literal["system", "light", "dark"] = "system"
    text_percent: int = 100
    less_motion: bool = False
    captions: bool = False
    captions_place: tuple[int, int, int, int] | None = None
    stays: bool = False
    hotkeys: tuple[tuple[str, str], ...] = ()

"""Scripted talks on virtual time: who speaks when, what the mind answers, what is pressed.

    talk = Script(9.0).say(1.0, 2.0, "what time is it").mind("It is noon.").run()
    assert talk.said() == ["It is noon."]

Real session, cascade, mind and voice threads, waited for at every micro-turn; fakes only where
weights or devices would be.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np

from app.engine import Engine
from app.events import Arrival, Command, Done, Event, Floor, Heard, Job, Said, Tempo, Trouble, Words
from app.inbox import Inbox
from app.jobs import Thinking
from app.mind import Mind, time_from
from app.recording.recorder import Recorder
from app.session import Session
from app.sinks import ToSpeaker
from app.speech import Speech
from app.thinkers import Talker, Thinker
from capture.frames import MIC_RATE_HZ, TURN_MS, MicroTurn, Notice, Pcm
from capture.speaker import VirtualSpeaker
from model.parts.cascade import Cascade, Timing
from tests.fakes import LOUD, FakeModel, FakeSource, FakeVad, FakeVoice

EARS_DELAY_S = 0.4
START = datetime(2026, 11, 24, 12, 0)
"""Local time at the beginning of every talk."""


@dataclass
class Talked:
    """What happened: (micro-turn, event) in order, and what was played."""

    events: list[tuple[int, Event]]
    played: Pcm
    model: FakeModel

    def of(self, kind: type[Event]) -> list:
        return [event for _, event in self.events if isinstance(event, kind)]

    def said(self) -> list[str]:
        return [event.text for event in self.of(Said)]

    def said_at_ms(self, text: str) -> int:
        return next(event.from_ms for event in self.of(Said) if event.text == text)

    def cuts(self) -> list[Said]:
        return [event for event in self.of(Said) if event.cut]

    def heard(self) -> list[str]:
        return [event.text for event in self.of(Heard) if event.final]

    def acts(self) -> list[str]:
        return [event.act for event in self.of(Floor)]

    def states(self, job: int) -> list[str]:
        return [event.state for event in self.of(Job) if event.job == job]

    def troubles(self) -> list[str]:
        return [event.text for event in self.of(Trouble)]

    @property
    def done(self) -> Done:
        return self.of(Done)[0]


@dataclass
class Script:
    """A talk of `seconds`; times are seconds of session time."""

    seconds: float
    timing: Timing = field(default_factory=Timing)
    thinker: Callable[[FakeModel], Thinker] = Talker
    network: bool = False
    thinking: Thinking = field(default_factory=Thinking)
    _mic: Pcm = field(init=False)
    _arrivals: dict[int, list[Arrival]] = field(default_factory=dict)
    _notices: dict[int, Notice] = field(default_factory=dict)
    _answers: list[str] = field(default_factory=list)
    _lines: int = 0
    _typed: int = 0

    def __post_init__(self) -> None:
        self._mic = np.zeros(int(self.seconds * MIC_RATE_HZ), np.int16)

    def say(self, from_s: float, to_s: float, text: str = "") -> "Script":
        """The user makes sound; the ears settle its words 0.4 s after its end."""
        self._mic[int(from_s * MIC_RATE_HZ) : int(to_s * MIC_RATE_HZ)] = LOUD
        if text:
            self._lines += 1
            half = " ".join(text.split()[: len(text.split()) // 2 + 1])
            ids = {"id": self._lines, "from_ms": int(from_s * 1000)}
            middle = (from_s + to_s) / 2
            self._at(middle, Words("ears", half, final=False, to_ms=int(middle * 1000), **ids))
            self._at(to_s + EARS_DELAY_S, Words("ears", text, to_ms=int(to_s * 1000), **ids))
        return self

    def type(self, at_s: float, text: str) -> "Script":
        self._typed += 1
        return self._at(at_s, Words("user", text, id=-self._typed))

    def set_patience(self, at_s: float, end_of_turn_ms: int) -> "Script":
        """The user moves the slider."""
        self._at(at_s, Tempo(end_of_turn_ms, 320))
        return self

    def press_stop(self, at_s: float) -> "Script":
        return self._at(at_s, Command("stop"))

    def press(self, at_s: float, what: str, job: int) -> "Script":
        return self._at(at_s, Command(what, id=job))

    def notice(self, at_s: float, notice: Notice) -> "Script":
        self._notices[int(at_s * 1000 / TURN_MS)] = notice
        return self

    def mind(self, *answers: str) -> "Script":
        self._answers += answers
        return self

    def run(self, recorder: Callable[[Session, Inbox], Recorder] | None = None) -> Talked:
        inbox, speaker, model = Inbox(), VirtualSpeaker(), FakeModel(*self._answers)
        for turn, arrivals in self._arrivals.items():
            for arrival in arrivals:
                inbox.post(arrival, turn)
        clock = time_from(START)
        mind = Mind(
            self.thinker(model),
            inbox,
            self.thinking,
            clock=clock,
            network=self.network,
            opens=self.network,
        )
        asides = [mind, Speech(FakeVoice(), inbox)]
        record = _Record()
        session = Session(Cascade(FakeVad(), self.timing))
        recorders = [recorder(session, inbox)] if recorder else []
        engine = Engine(
            FakeSource(self._mic, speaker, self._notices),
            session,
            inbox,
            [ToSpeaker(speaker), *asides, record, *recorders],
            [*asides, *recorders],
        )
        engine.run()
        return Talked(record.events, np.concatenate(record.played), model)

    def _at(self, at_s: float, arrival: Arrival) -> "Script":
        self._arrivals.setdefault(int(at_s * 1000 / TURN_MS), []).append(arrival)
        return self


class _Record:
    def __init__(self) -> None:
        self.events: list[tuple[int, Event]] = []
        self.played: list[Pcm] = []

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        self.events += [(turn.index, event) for event in events]
        self.played.append(turn.played)

    def close(self) -> None:
        pass

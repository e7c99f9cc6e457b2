"""One bench item through one engine, faster than life: what was said and heard, and when.

The talk is the product's own: session, mouth, mind, voice and ears as in `app.assemble`, waited for
at every micro-turn, so the result does not depend on the machine. Loaded parts are shared between
items; everything that remembers is fresh.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event as Flag

import numpy as np

from app.aside import Beside
from app.bench.fdbench import Segment
from app.bench.parts import Parts
from app.bench.room import Cue, Echo, Room
from app.bench.segments import by_energy
from app.bench.words import Word, spoken_words
from app.engine import Engine
from app.events import Arrival, Cut, Delegated, Event, Heard, Words
from app.inbox import Inbox
from app.jobs import Thinking
from app.listener import listeners
from app.mind import Mind, time_from
from app.minds import USUAL
from app.session import Session
from app.sinks import ToSpeaker
from app.speech import Speech
from app.thinkers import ByHeart, Talker, Thinker
from app.tools.policy import Policy
from app.tools.toolbox import Toolbox
from capture.frames import SPEAKER_RATE_HZ, TURN_MS, MicroTurn, Pcm
from capture.source import PictureSource
from model.parts.lm import Message
from model.step import reads_orders

BEGINNING = datetime(2026, 1, 1, 12)
"""Local time at the beginning of every talk."""


@dataclass(frozen=True, slots=True, eq=False)
class Talk:
    """What a bench item lets happen.

    Attributes:
        mic: the user, int16 [n] at 16 kHz.
        tail_s: silence after the last sound.
        answers: what the mind answers before and after the cue began; None asks the real one.
        typed: what the user types, each with its time in seconds.
    """

    mic: Pcm
    tail_s: float = 0.0
    cue: Cue | None = None
    echo: Echo | None = None
    camera: PictureSource | None = None
    answers: tuple[str, ...] | None = None
    typed: tuple[tuple[float, str], ...] = ()


@dataclass(slots=True)
class Record:
    """What happened; times in seconds of session time.

    Attributes:
        events: (micro-turn, event) in order.
        cue_s: when the cue sounded, or None where it never did.
    """

    events: list[tuple[int, Event]] = field(default_factory=list)
    cue_s: Segment | None = None
    _played: list[Pcm] = field(default_factory=list)

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        self.events += [(turn.index, event) for event in events]
        if turn.index >= len(self._played):  # the closing events bring the last turn once more
            self._played.append(turn.played)

    def close(self) -> None:
        """There is nothing to close."""

    @property
    def played(self) -> Pcm:
        """int16 [n] at 24 kHz, aligned with the input."""
        return np.concatenate([np.zeros(0, np.int16), *self._played])

    @property
    def words(self) -> list[Word]:
        end_s = len(self.played) / SPEAKER_RATE_HZ
        return spoken_words((event for _, event in self.events), end_s)

    @property
    def segments(self) -> list[Segment]:
        """Where the assistant sounded."""
        return by_energy(self.played, SPEAKER_RATE_HZ)

    @property
    def heard(self) -> str:
        return " ".join(e.text for _, e in self.events if isinstance(e, Heard) and e.final)

    def count(self, kind: type[Cut] | type[Delegated]) -> int:
        return sum(isinstance(event, kind) for _, event in self.events)


class ScriptedMind:
    """Answers with given texts, so that a bench of timing does not measure knowledge."""

    name = "a script"

    def __init__(self, answers: Sequence[str], phase: Callable[[], int]) -> None:
        self._answers, self._phase = answers, phase

    def stream(self, messages: Sequence[Message], stop: Flag) -> Iterator[str]:
        answer = self._answers[min(self._phase(), len(self._answers) - 1)]
        yield from (f"{word} " for word in answer.split())


def thinker(talk: Talk, parts: Parts, phase: Callable[[], int]) -> Thinker:
    """The script, where there is one; else the small mind with the tools that need nothing."""
    if talk.answers:
        return Talker(ScriptedMind(talk.answers, phase))
    return ByHeart(Talker(parts.mind), Toolbox(USUAL, Policy()))


def hold(talk: Talk, parts: Parts) -> Record:
    """Hold one talk to its end."""
    room = Room(talk.mic, talk.tail_s, talk.cue, talk.echo, talk.camera)
    inbox, record = Inbox(), Record()
    for number, (at_s, text) in enumerate(talk.typed, start=1):
        inbox.post(Words("user", text, -number), round(at_s * 1000 / TURN_MS))
    session = Session(parts.stream(echo=talk.echo is not None))
    mind = Mind(
        thinker(talk, parts, lambda: int(room.began)),
        inbox,
        Thinking(),
        clock=time_from(BEGINNING),
        network=reads_orders(session.stream),
        opens=parts.engine == "native",
        sounds=parts.sounds,
    )
    voice = Speech(parts.voice, inbox, parts.phrases)
    asides: list[Beside] = [*listeners(session.stream, parts.ears, inbox), mind, voice]
    Engine(room, session, inbox, [ToSpeaker(room.speaker), *asides, record], asides).run()
    record.cue_s = room.cue_s
    return record

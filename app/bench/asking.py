"""Items of `microturn bench delegate`: talks in which the mind is asked for something, or is not.

    asks     question · request · statement · paused · cut_in · typed
    does not nod · stop · aside · bystander · noise · echo · filler · unfinished

What is said over the assistant's answer comes after a question, which is a wish as well. Asides and
bystanders are heard by turns over an answer and in silence.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from app.bench.generate import (
    BYSTANDER_GAIN,
    ECHO_DELAYS_MS,
    ECHO_LEVELS_DB,
    LEAD_S,
    NOISE_LEVELS,
)
from app.bench.handed import Wish
from app.bench.lines import ANSWERS
from app.bench.room import Cue, Echo
from app.bench.speakers import CAST, Speaker, Speakers
from app.bench.studio import Studio, in_a_row
from app.bench.talk import Record, Talk
from app.bench.wishes import (
    ASIDES,
    BYSTANDERS,
    CUT_INS,
    FILLERS,
    HALVES,
    NODS,
    QUESTIONS,
    REQUESTS,
    STATEMENTS,
    STOPS,
    TYPED,
    UNFINISHED,
)
from capture.frames import MIC_RATE_HZ, Pcm

TAIL_S = 8.0
PAUSE_S = (0.6, 1.6)
OVER_S = (1.5, 3.5)
"""How long after its first sound the assistant is spoken over."""
TYPED_AFTER_S = 4.0
"""Typed so long after a spoken question, while its answer is said."""
TURNED_AWAY_GAIN = 0.4
"""Every second aside is said with the head turned away, 8 dB softer; else only words tell."""


@dataclass(frozen=True, slots=True, eq=False)
class AskItem:
    """A talk and what is asked in it.

    Attributes:
        wishes: those whose end is fixed.
        cued: what the cue asks; empty where it asks nothing.
    """

    kind: str
    talk: Talk
    wishes: tuple[Wish, ...] = ()
    cued: str = ""

    def asked(self, record: Record) -> list[Wish]:
        """All wishes of the talk as it was held, in order."""
        cued = record.cue_s if self.cued else None
        return [*self.wishes, *([Wish((self.cued,), cued[1])] if cued else [])]


Line = TypeVar("Line")
Maker = Callable[[Studio, int], AskItem]
"""What makes items of a kind: from a studio and a number."""


def generated(items: int, seed: int, speakers: Speakers) -> list[AskItem]:
    """`items` of each kind; the same seed gives the same sound."""
    studio = Studio(np.random.default_rng(seed), speakers)
    return [make(studio, number) for make in _MAKERS for number in range(items)]


def _said(kind: str, lines: tuple[str, ...], *, asks: bool = True) -> Maker:
    """One of the lines, said to it while nothing else is going on."""

    def make(studio: Studio, number: int) -> AskItem:
        text = _of(lines, number)
        mic, end_s = _alone(studio, studio.speakers.speak(text, studio.person()))
        return AskItem(kind, _talk(mic, number), (Wish((text,), end_s),) if asks else ())

    return make


def _paused(studio: Studio, number: int) -> AskItem:
    halves, person = _of(HALVES, number), studio.person()
    before, after = (studio.speakers.speak(text, person) for text in halves)
    sound, spans = in_a_row([(LEAD_S, before), (float(studio.rng.uniform(*PAUSE_S)), after)])
    talk = _talk(studio.in_room(sound), number)
    return AskItem("paused", talk, (Wish(halves, spans[1][1]),))


def _typed(studio: Studio, number: int) -> AskItem:
    """In silence, or every second time while it answers something else."""
    text = _of(TYPED, number)
    mic, asked = studio.in_room(np.zeros(MIC_RATE_HZ, np.int16)), []
    at_s = LEAD_S
    if number % 2:
        mic, first = _question(studio, number, studio.person())
        asked, at_s = [first], round(first.end_s + TYPED_AFTER_S, 1)
    talk = _talk(mic, number, tail_s=TYPED_AFTER_S + TAIL_S, typed=((at_s, text),))
    return AskItem("typed", talk, (*asked, Wish((text,), at_s)))


def _over(kind: str, lines: tuple[str, ...], *, asks: bool = False) -> Maker:
    """A question, and one of the lines said by the same person over the answer."""

    def make(studio: Studio, number: int) -> AskItem:
        person, text = studio.person(), _of(lines, number)
        return _spoken_over(
            studio, number, kind, person, studio.speakers.speak(text, person), text if asks else ""
        )

    return make


def _aside(studio: Studio, number: int) -> AskItem:
    """The user, to somebody else in the room."""
    person = studio.person()
    gain = TURNED_AWAY_GAIN if number // 2 % 2 else 1.0
    voice = _softer(studio.speakers.speak(_of(ASIDES, number), person), gain)
    return _elsewhere(studio, number, "aside", person, voice)


def _bystander(studio: Studio, number: int) -> AskItem:
    """Somebody else, farther away."""
    person = studio.person()
    other = studio.line([speaker for speaker in CAST if speaker != person])
    voice = _softer(studio.speakers.speak(_of(BYSTANDERS, number), other), BYSTANDER_GAIN)
    return _elsewhere(studio, number, "bystander", person, voice)


def _noise(studio: Studio, number: int) -> AskItem:
    return AskItem("noise", _talk(studio.noise(_of(NOISE_LEVELS, number)), number))


def _echo(studio: Studio, number: int) -> AskItem:
    """Its own voice comes back, through the canceller."""
    mic, first = _question(studio, number, studio.person())
    level, delay = _of(ECHO_LEVELS_DB, number), _of(ECHO_DELAYS_MS, number // len(ECHO_LEVELS_DB))
    return AskItem("echo", _talk(mic, number, tail_s=15.0, echo=Echo(level, delay)), (first,))


def _elsewhere(studio: Studio, number: int, kind: str, person: Speaker, voice: Pcm) -> AskItem:
    """Words for somebody else: by turns over an answer and in silence."""
    if number % 2 == 0:
        return _spoken_over(studio, number, kind, person, voice)
    mic, _ = _alone(studio, voice)
    return AskItem(kind, _talk(mic, number))


def _spoken_over(
    studio: Studio, number: int, kind: str, person: Speaker, voice: Pcm, asks: str = ""
) -> AskItem:
    mic, first = _question(studio, number, person)
    cue = Cue(voice, round(float(studio.rng.uniform(*OVER_S)), 2), first.end_s)
    return AskItem(kind, _talk(mic, number, cue=cue), (first,), asks)


def _question(studio: Studio, number: int, person: Speaker) -> tuple[Pcm, Wish]:
    text = _of(QUESTIONS, number)
    mic, end_s = _alone(studio, studio.speakers.speak(text, person))
    return mic, Wish((text,), end_s)


def _alone(studio: Studio, voice: Pcm) -> tuple[Pcm, float]:
    """The voice in the room, and when it ends in seconds."""
    sound, spans = in_a_row([(LEAD_S, voice)])
    return studio.in_room(sound), spans[0][1]


def _talk(
    mic: Pcm,
    number: int,
    *,
    tail_s: float = TAIL_S,
    cue: Cue | None = None,
    echo: Echo | None = None,
    typed: tuple[tuple[float, str], ...] = (),
) -> Talk:
    answers = (_of(ANSWERS, number), _of(ANSWERS, number + 1))
    return Talk(mic, tail_s, cue, echo, None, answers, typed)


def _softer(voice: Pcm, gain: float) -> Pcm:
    return (voice * gain).astype(np.int16)


def _of(lines: Sequence[Line], number: int) -> Line:
    return lines[number % len(lines)]


_MAKERS: tuple[Maker, ...] = (
    _said("question", QUESTIONS),
    _said("request", REQUESTS),
    _said("statement", STATEMENTS),
    _paused,
    _over("cut_in", CUT_INS, asks=True),
    _typed,
    _over("nod", NODS),
    _over("stop", STOPS),
    _aside,
    _bystander,
    _noise,
    _echo,
    _said("filler", FILLERS, asks=False),
    _said("unfinished", UNFINISHED, asks=False),
)

"""`microturn bench soak`: hours of talk at fast pace; does it grow, does it slow down?"""

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import psutil

from app.aside import Beside
from app.bench.lines import ANSWERS, QUESTIONS
from app.bench.parts import Parts
from app.bench.said_over import CUT_INS
from app.bench.speakers import CAST, Speakers
from app.bench.tables import CURVES
from app.bench.talk import ScriptedMind
from app.engine import Engine
from app.inbox import Inbox
from app.jobs import Thinking
from app.listener import listeners
from app.mind import Mind
from app.session import Session
from app.sinks import ToSpeaker
from app.speech import Speech
from app.thinkers import Talker
from capture.frames import MIC_RATE_HZ, MIC_TURN_SAMPLES, MicroTurn, Pcm
from capture.speaker import VirtualSpeaker
from model.step import StepOut, Stream, Turn, Words, hears

TURNS_A_MINUTE = 300
LOOP_S = 60.0


class Loop:
    """The same minute of talk again and again; fits `app.engine.Source`."""

    def __init__(self, minute: Pcm, minutes: int, speaker: VirtualSpeaker) -> None:
        self._turns = minute.reshape(-1, MIC_TURN_SAMPLES)
        self._count = minutes * TURNS_A_MINUTE
        self._speaker = speaker
        self._closed = False

    def turns(self) -> Iterator[MicroTurn]:
        for index in range(self._count):
            if self._closed:
                return
            played, total = self._speaker.take_played()
            yield MicroTurn(index, self._turns[index % len(self._turns)], played, total)

    def close(self) -> None:
        self._closed = True


class Timed:
    """An engine whose steps are timed, a minute at a time; fits `model.step.Stream`."""

    def __init__(self, stream: Stream, progress: Callable[[str], None]) -> None:
        self._stream, self._progress = stream, progress
        self.hears = hears(stream)
        self._took_ms = np.zeros(TURNS_A_MINUTE)
        self.p50_ms: list[float] = []
        self.p99_ms: list[float] = []
        self.rss_mb: list[float] = []

    def step(self, turn: Turn, arrivals: Sequence[Words]) -> StepOut:
        began = time.perf_counter()
        out = self._stream.step(turn, arrivals)
        place = turn.index % TURNS_A_MINUTE
        self._took_ms[place] = (time.perf_counter() - began) * 1000
        if place == TURNS_A_MINUTE - 1:
            self._end_minute()
        return out

    def _end_minute(self) -> None:
        self.p50_ms.append(float(np.percentile(self._took_ms, 50)))
        self.p99_ms.append(float(np.percentile(self._took_ms, 99)))
        self.rss_mb.append(psutil.Process().memory_info().rss / 1e6)
        minute = len(self.p50_ms)
        self._progress(f"minute {minute}: {self.p50_ms[-1]:.2f} ms, {self.rss_mb[-1]:.0f} MB")


def measure(
    minutes: int, minute: Pcm, parts: Parts, progress: Callable[[str], None] = lambda _: None
) -> dict[str, dict[str, Any]]:
    """Talk for `minutes` of session time; figures of the first and the last minute."""
    speaker, inbox = VirtualSpeaker(), Inbox()
    timed = Timed(parts.stream(echo=False), progress)
    asides: list[Beside] = [
        *listeners(timed, parts.ears, inbox),
        Mind(Talker(ScriptedMind(ANSWERS[:1], lambda: 0)), inbox, Thinking()),
        Speech(parts.voice, inbox),
    ]
    source = Loop(minute, minutes, speaker)
    Engine(source, Session(timed), inbox, [ToSpeaker(speaker), *asides], asides).run()
    return {"soak": summary(timed)}


def minute_of_talk(speakers: Speakers) -> Pcm:
    """Questions a quarter of a minute apart, every other one cut off in the middle."""
    minute = np.zeros(round(LOOP_S * MIC_RATE_HZ), np.int16)
    for n in range(4):
        _put(minute, 1.0 + 15 * n, speakers.speak(QUESTIONS[n], CAST[n]))
        if n % 2:
            _put(minute, 9.0 + 15 * n, speakers.speak(CUT_INS[n], CAST[n]))
    return minute


def summary(timed: Timed) -> dict[str, Any]:
    """First against last minute; memory is counted from the second on, when all is warm."""
    first, last = timed.p50_ms[0], timed.p50_ms[-1]
    warm = timed.rss_mb[min(1, len(timed.rss_mb) - 1)]
    return {
        "minutes": len(timed.p50_ms),
        "step_first_ms": round(first, 3),
        "step_last_ms": round(last, 3),
        "last_over_first": round(last / first, 3),
        "step_p99_ms": round(max(timed.p99_ms), 3),
        "memory_mb": round(timed.rss_mb[-1], 1),
        "memory_grown_mb": round(timed.rss_mb[-1] - warm, 1),
        CURVES: {
            "step_ms": [round(ms, 3) for ms in timed.p50_ms],
            "step_p99_ms": [round(ms, 3) for ms in timed.p99_ms],
            "memory_mb": [round(mb, 1) for mb in timed.rss_mb],
        },
    }


def _put(minute: Pcm, at_s: float, sound: Pcm) -> None:
    start = round(at_s * MIC_RATE_HZ)
    minute[start : start + len(sound)] = sound[: len(minute) - start]

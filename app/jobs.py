"""What a job of the background mind is, and how long things may take."""

import asyncio
import math
from dataclasses import dataclass

from app.events import TURN_MS


@dataclass(frozen=True, slots=True)
class Thinking:
    """How long thinking counts in runs faster than life, so that results come when they would have.

    The figures are those of the embedded model on two ordinary cores.
    """

    first_word_ms: int = 350
    word_ms: int = 25

    def turns(self, words: int) -> int:
        return math.ceil((self.first_word_ms + words * self.word_ms) / TURN_MS)


@dataclass(frozen=True, slots=True)
class Limits:
    """How long things may take, in milliseconds of session time.

    Attributes:
        job_ms: a job may work, the user's answers to its questions not counted.
        answer_ms: the user may take to answer one.
        patience_ms: silence after which the user is told that it takes a moment.
        worth_ms: a result is worth saying.
    """

    job_ms: int = 120_000
    answer_ms: int = 60_000
    patience_ms: int = 3000
    worth_ms: int = 600_000


@dataclass(slots=True)
class Task:
    """A job at work.

    Attributes:
        job: its number, and `query` what was asked in micro-turn `turn`.
        left_ms: session time it may still work.
        future: what runs in the loop of the mind.
        words: so many came of its answer.
        spoke: the user has heard of it.
        answer: of the user to its question, asked in micro-turn `asked`; None while none is open.
        over: nothing more of it is let through.
    """

    job: int
    query: str
    turn: int
    left_ms: int
    future: "asyncio.Future[None] | None" = None
    words: int = 0
    spoke: bool = False
    asked: int = 0
    answer: "asyncio.Future[bool] | None" = None
    over: bool = False

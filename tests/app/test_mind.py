"""The mind by itself: what hangs is ended, what takes a while is told, what it saw is kept."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

import numpy as np

from app.context import Package
from app.events import Delegated, Event, Job, Words
from app.inbox import Inbox
from app.jobs import Limits, Thinking
from app.mind import MOMENT, MOST_JOBS, TOO_LONG, TOO_MUCH, Mind, is_obeyed, time_from
from app.tools.hands import Hands
from capture.frames import MicroTurn

LIMITS = Limits(job_ms=2000, patience_ms=600)


class Script:
    """Thinks as it is told; keeps what it was handed."""

    name, budget_tokens = "a script", 1000

    def __init__(self, think: Callable[[Hands], object]) -> None:
        self.handed: list[Package] = []
        self._think = think

    async def think(self, package: Package, hands: Hands) -> AsyncGenerator[str, None]:
        self.handed.append(package)
        answer = self._think(hands)
        yield await answer if asyncio.iscoroutine(answer) else str(answer)

    async def open(self) -> list[str]:
        return []

    async def close(self) -> None: ...


@contextmanager
def mind(think: Callable[[Hands], object]) -> Iterator[tuple[Mind, Inbox, Script]]:
    inbox, thinker = Inbox(), Script(think)
    it = Mind(thinker, inbox, limits=LIMITS)
    yield it, inbox, thinker
    it.close()


def live(it: Mind, turns: range, events: list[Event]) -> None:
    """Micro-turns with these events in the first of them."""
    silence = np.zeros(3200, np.int16)
    for index in turns:
        it.take(MicroTurn(index, silence, silence, 0), [], events if index == turns[0] else [])


def texts(inbox: Inbox) -> list[str]:
    return [a.text for a in inbox.collect(10**9) if isinstance(a, Words) and a.text]


def test_thinking_takes_longer_for_more_words():
    assert Thinking(350, 25).turns(0) == 2
    assert Thinking(350, 25).turns(10) == 3


def test_a_job_that_hangs_is_told_of_then_ended_and_nothing_of_it_follows():
    with mind(lambda hands: asyncio.sleep(3600)) as (it, inbox, _):
        live(it, range(14), [Delegated(1, "why")])
        posts = [a for a in inbox.collect(0) if isinstance(a, Words)]
        assert [(p.text, p.state, p.interim) for p in posts] == [
            (MOMENT, "running", True),
            (TOO_LONG, "failed", False),
        ]
        it.settle()
        assert texts(inbox) == []


def test_too_many_jobs_at_once_are_refused_in_a_sentence():
    with mind(lambda hands: asyncio.sleep(3600)) as (it, inbox, _):
        live(it, range(1), [Delegated(n, "why") for n in range(MOST_JOBS + 1)])
        assert texts(inbox) == [TOO_MUCH]


def test_a_cancelled_job_ends_at_once():
    with mind(lambda hands: asyncio.sleep(3600)) as (it, inbox, _):
        live(it, range(2), [Delegated(1, "why")])
        live(it, range(2, 3), [Job(1, "cancelled")])
        it.settle()
        assert texts(inbox) == []


def test_what_the_screen_said_and_what_was_not_heard_is_known_later():
    def look(hands: Hands) -> str:
        hands.saw("Error 404")
        return "It says error 404."

    with mind(look) as (it, _, thinker):
        live(it, range(1), [Delegated(1, "what does it say")])
        it.settle()
        live(it, range(1, 2), [Job(7, "expired", "Cats sleep."), Delegated(2, "why")])
        it.settle()
        assert "no instruction: Error 404" in thinker.handed[1].known
        assert "did not say: Cats sleep." in thinker.handed[1].known


def test_reminders_outlive_the_program_and_those_missed_are_told_at_once(tmp_path):
    file, noon = tmp_path / "reminders.json", datetime(2026, 11, 24, 12, 0)

    def open_at(start: datetime) -> tuple[Mind, Inbox]:
        inbox = Inbox()
        it = Mind(Script(lambda hands: ""), inbox, clock=time_from(start), keep=file)
        return it, inbox

    first, _ = open_at(noon)
    first.orders.give("remind", "call mum", due=noon + timedelta(hours=1))
    first.orders.give("timer", "", due=noon + timedelta(hours=9), span=timedelta(hours=9))
    first.orders.give("count", "squats")
    first.orders.give("cue", "cat", reply="animal")
    first.close()
    second, inbox = open_at(noon + timedelta(hours=2))
    live(second, range(1), [])
    assert texts(inbox) == [
        "This is your reminder: call mum. It was due at one o'clock in the afternoon."
    ]
    assert [order.title for order in second.orders.standing()] == [
        "Timer, nine hours",
        "Saying animal whenever you say cat",
    ]
    second.close()
    file.write_text("{damaged")
    third, _ = open_at(noon)
    third.close()
    assert third.orders.standing() == ()


def test_somebody_else_may_think_from_the_next_question_on():
    closed = []

    class Closing(Script):
        async def close(self) -> None:
            closed.append(self)

    inbox, first, second = Inbox(), Closing(lambda hands: "One."), Script(lambda hands: "Two.")
    it = Mind(first, inbox)
    live(it, range(1), [Delegated(1, "why")])
    it.settle()
    it.change(second)
    live(it, range(1, 2), [Delegated(2, "why")])
    it.settle()
    assert texts(inbox) == ["One.", "Two."]
    it.close()
    assert closed == [first]


def test_a_question_that_begins_like_a_reply_is_still_a_question():
    assert is_obeyed("Yes, please.")
    assert is_obeyed("never mind, thanks")
    assert not is_obeyed("Okay, and what is the weather in Rome?")
    assert not is_obeyed("cats")

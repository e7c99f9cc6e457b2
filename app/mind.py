"""The background mind: jobs in, answers out as arrivals, on a thread and a loop of its own.

    Delegated ──► job ──► context package ──► thinker, tools ──► words, progress ──► inbox
                   ▲ cancelled, expired, answered by the user          clock ──► reminders ──┘

Several jobs run at once. Its answer is posted sentence by sentence while the rest is still being
thought. Whatever fails, hangs or takes too long ends as a spoken sentence, never as silence; that
somebody cut in does not end a job.
"""

import asyncio
import logging
import math
import re
import threading
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.context import Facts, Package, package
from app.errors import EXPECTED, ToolError
from app.events import (
    MIND_IDS,
    TURN_MS,
    Arrival,
    Command,
    Delegated,
    Event,
    Heard,
    Job,
    JobState,
    Progress,
    Report,
    Words,
)
from app.inbox import Inbox
from app.sentences import Sentences
from app.thinkers import Thinker
from app.tools.addresses import named_in
from app.tools.hands import Hands
from app.tools.orders import Orders, told
from app.transcript import Transcript
from app.waiting import Waiting
from capture.frames import MicroTurn, Picture
from model.errors import MindError

log = logging.getLogger(__name__)

SORRY = "Sorry, I cannot think right now."
TOO_LONG = "That took too long, so I stopped."
MOMENT = "One moment."
SILENT = "SILENT"
"""A mind that answers with this word alone has nothing to be said."""
MOST_JOBS = 8
MOST_CHARACTERS = 4000
"""Of one answer: minutes of speech; a server that goes on is cut off there."""
CLOSE_S = 5.0
HUSH_TURNS = 25
"""A "yes" that answered a question of the mind comes as a job too, within five seconds."""
_YES = re.compile(r"^(?:yes|yeah|yep|sure|ok(?:ay)?|go ahead|do it|please do)\b", re.IGNORECASE)
_NO = re.compile(r"^(?:no|nope|don't|do not|stop|never ?mind|cancel)\b", re.IGNORECASE)


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
class _Task:
    """A job at work. `asked` holds the turn of an open question to the user."""

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


class Mind:
    """A sink that takes up delegated questions and rings when a reminder is due.

    Args:
        thinker: who thinks.
        inbox: where its words go.
        nominal: how long thinking counts, in runs faster than life; None counts what it takes.
        clock: the local time at the end of a micro-turn; None takes that of the computer.
        network: the engine reads standing orders.
    """

    def __init__(
        self,
        thinker: Thinker,
        inbox: Inbox,
        nominal: Thinking | None = None,
        *,
        clock: Callable[[int], datetime] | None = None,
        limits: Limits | None = None,
        network: bool = False,
    ) -> None:
        self._thinker, self._inbox, self._nominal = thinker, inbox, nominal
        self._clock = clock or _time_of_day
        self._limits = limits or Limits()
        self._network = network
        self._transcript = Transcript(limit=400)
        self._results: deque[str] = deque(maxlen=5)
        self._open: dict[int, _Task] = {}
        self._camera: Picture | None = None
        self._screen: Picture | None = None
        self._turn = 0
        self._hush_until = -1
        self._waiting = Waiting()
        self.orders = Orders(self._inbox.post)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="mind", daemon=True)
        self._thread.start()

    # In the thread of the engine

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        self._turn = turn.index
        self._camera, self._screen = turn.camera or self._camera, turn.screen or self._screen
        self._transcript.fold(events)
        for arrival in arrivals:
            if isinstance(arrival, Command):
                self._pressed(arrival)
        for event in events:
            self._happened(event)
        self._ring(self._clock(turn.index))
        self._look_after_jobs()

    def settle(self) -> None:
        """Wait until no job can go on by itself (runs faster than life, and tests)."""
        self._waiting.until_idle()

    def close(self) -> None:
        """Cancel all jobs, let the servers go, end the thread."""
        for task in list(self._open.values()):
            self._end(task)
        asyncio.run_coroutine_threadsafe(self._shut(), self._loop)
        self._thread.join(CLOSE_S)
        if self._thread.is_alive():
            log.warning("The mind did not end within %s s.", CLOSE_S)

    def _happened(self, event: Event) -> None:
        match event:
            case Heard(final=True, text=text):
                self._answered_aloud(text)
            case Delegated(job=job, query=query):
                self._begin(job, query)
            case Job(state="cancelled" | "delivered" | "expired" as state, job=job, text=text):
                if task := self._open.get(job):
                    self._end(task)
                if state == "cancelled":
                    self._take_back(job)
                if state == "expired" and text:
                    self._results.append(text)

    def _take_back(self, job: int) -> None:
        """A question that was dropped, perhaps to be asked anew, leaves no orders behind."""
        for order in self.orders.standing():
            if order.job == job:
                self.orders.stop(order.id)

    def _begin(self, job: int, query: str) -> None:
        if self._turn <= self._hush_until and (_YES.match(query) or _NO.match(query)):
            self._inbox.post(Words("mind", "", job, state="completed", silent=True))
            return
        task = _Task(job, query, self._turn, self._limits.job_ms)
        if len(self._open) >= MOST_JOBS:
            self._finish(task, "I am busy with too many things; please ask again later.", "failed")
            return
        now = self._clock(self._turn)
        facts = Facts(
            now=now,
            orders=tuple(told(order, now) for order in self.orders.standing()),
            jobs=tuple(other.query for other in self._open.values()),
            results=tuple(self._results),
            pictures=tuple(p for p in (self._camera, self._screen) if p),
        )
        hands = Hands(
            job,
            now,
            query,
            self.orders,
            lambda arrival: self._from_tool(task, arrival),
            lambda question: self._confirm(task, question),
            self._screen,
            self._camera,
            self._network,
            self._named(query),
        )
        self._open[job] = task
        told_all = package(self._transcript.lines(), query, facts, self._thinker.budget_tokens)
        self._start(task, self._think(task, told_all, hands))

    def _named(self, query: str) -> frozenset[str]:
        """Sites that the user has spoken of, now or before."""
        lines = [line.text for line in self._transcript.lines() if line.who == "user"]
        return frozenset().union(*(named_in(text) for text in (*lines[-20:], query)))

    def _start(self, task: _Task, work: Coroutine[Any, Any, None]) -> None:
        self._waiting.begin()

        def start() -> None:
            task.future = self._loop.create_task(work)
            task.future.add_done_callback(lambda _: self._waiting.end())

        self._loop.call_soon_threadsafe(start)

    def _end(self, task: _Task) -> None:
        """Nobody wants this job any more; what it still posts is not let through."""
        task.over = True
        self._open.pop(task.job, None)
        self._decide(task, yes=False)
        self._loop.call_soon_threadsafe(lambda: task.future and task.future.cancel())

    def _pressed(self, command: Command) -> None:
        task = self._open.get(command.id)
        if command.text == "cancel" and command.id >= MIND_IDS:
            self.orders.stop(command.id)
        elif task and command.text in ("yes", "no"):
            self._decide(task, yes=command.text == "yes")

    def _answered_aloud(self, text: str) -> None:
        asking = [task for task in self._open.values() if task.answer]
        if asking and (_YES.match(text) or _NO.match(text)):
            self._hush_until = self._turn + HUSH_TURNS
            self._decide(asking[-1], yes=bool(_YES.match(text)))

    def _decide(self, task: _Task, *, yes: bool) -> None:
        answer, task.answer = task.answer, None
        if answer:
            self._waiting.begin()
            self._loop.call_soon_threadsafe(_settle, answer, yes)

    def _ring(self, now: datetime) -> None:
        for order in self.orders.due(now):
            job = self.orders.next_id()
            until = TURN_MS * self._turn + self._limits.worth_ms
            self._inbox.post(Progress(job, "", title=order.title))
            self._inbox.post(
                Words("mind", order.words, job, state="completed", priority=1, until_ms=until)
            )

    def _look_after_jobs(self) -> None:
        """End what takes too long, and break the silence where it takes a while."""
        limits = self._limits
        for task in list(self._open.values()):
            if task.answer:
                if TURN_MS * (self._turn - task.asked) >= limits.answer_ms:
                    self._decide(task, yes=False)
                continue
            task.left_ms -= TURN_MS
            if task.left_ms <= 0:
                self._finish(task, TOO_LONG, "failed")
                self._end(task)
            elif not task.spoke and limits.job_ms - task.left_ms >= limits.patience_ms:
                self._interim(task, MOMENT)

    # In the thread of the mind

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        self._loop.close()

    async def _shut(self) -> None:
        jobs = [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]
        for job in jobs:
            job.cancel()
        await asyncio.wait(jobs, timeout=1.0) if jobs else None
        try:
            await asyncio.wait_for(self._let_go(), CLOSE_S / 2)
        except Exception:
            log.warning("The mind did not let go of everything.", exc_info=True)
        finally:
            self._loop.stop()

    async def _let_go(self) -> None:
        await self._thinker.close()
        await self._loop.shutdown_default_executor()

    async def _think(self, task: _Task, handed: Package, hands: Hands) -> None:
        try:
            await self._answer(task, handed, hands)
        except asyncio.CancelledError:
            pass
        except ToolError as error:
            self._finish(task, str(error), "completed" if task.words else "failed")
        except EXPECTED as error:
            log.warning("Job %d failed.", task.job)
            self._inbox.post(Report("error", str(error), "mind"))
            self._finish(task, SORRY, "failed")
        except Exception:
            log.exception("Job %d failed.", task.job)
            self._inbox.post(Report("error", "The mind failed; the log has the details.", "mind"))
            self._finish(task, SORRY, "failed")
        finally:
            self._open.pop(task.job, None)

    async def _answer(self, task: _Task, handed: Package, hands: Hands) -> None:
        sentences, characters = Sentences(), 0
        async with aclosing(self._thinker.think(handed, hands)) as pieces:
            async for piece in pieces:
                taken = piece[: MOST_CHARACTERS - characters]
                characters += len(taken)
                task.words += bool(taken.strip())
                for sentence in sentences.feed(taken):
                    self._post(task, sentence, "running")
                if characters >= MOST_CHARACTERS:
                    break
        rest = sentences.rest()
        if not task.words:
            raise MindError("The mind gave an empty answer.")
        if rest == [SILENT]:
            self._finish(task, "", "completed", silent=True)
            return
        for sentence in rest:
            self._post(task, sentence, "running")
        self._finish(task, "", "completed")

    def _from_tool(self, task: _Task, arrival: Arrival) -> None:
        if isinstance(arrival, Words):
            self._interim(task, arrival.text)
        elif not task.over:
            self._inbox.post(arrival, task.turn + 1 if self._nominal else 0)

    def _interim(self, task: _Task, text: str) -> None:
        """Say something while the job goes on; once, and not over its answer.

        The network finds words of its own for that.
        """
        if task.over or (text and (task.spoke or self._network)):
            return
        task.spoke = task.spoke or bool(text)
        until = TURN_MS * (self._turn + 10)
        words = Words(
            "mind", text, task.job, final=False, state="running", interim=True, until_ms=until
        )
        self._inbox.post(words, task.turn + 1 if self._nominal else 0)

    async def _confirm(self, task: _Task, question: str) -> bool:
        """Ask by voice and card; whoever waits for jobs to settle does not wait for the user."""
        if task.over:
            return False
        answer = task.answer = self._loop.create_future()
        task.asked, task.spoke = self._turn, True
        self._inbox.post(Progress(task.job, question, ask=True))
        self._inbox.post(
            Words(
                "mind", question, task.job, final=False, state="running", interim=True, priority=2
            )
        )
        self._waiting.end()
        yes: bool = await answer
        self._inbox.post(Progress(task.job, ""))
        return yes

    def _question(self, task: _Task, text: str) -> Words:
        """To the user; a network that is cut in on drops the rest of what has the same number."""
        if self._network:
            return Words("mind", text, self.orders.next_id(), priority=2)
        return Words("mind", text, task.job, final=False, state="running", interim=True, priority=2)

    def _finish(self, task: _Task, text: str, state: JobState, *, silent: bool = False) -> None:
        self._post(task, text, state, silent=silent)
        task.over = True

    def _post(self, task: _Task, text: str, state: JobState, *, silent: bool = False) -> None:
        if task.over:
            return
        task.spoke = task.spoke or bool(text)
        due = task.turn + self._nominal.turns(task.words) if self._nominal else 0
        until = TURN_MS * task.turn + self._limits.job_ms + self._limits.worth_ms
        words = Words(
            "mind", text, task.job, state != "running", state=state, silent=silent, until_ms=until
        )
        self._inbox.post(words, due)


def _settle(answer: "asyncio.Future[bool]", yes: bool) -> None:  # noqa: FBT001 - a callback
    if not answer.done():
        answer.set_result(yes)


def _time_of_day(turn: int) -> datetime:
    return datetime.now()


def time_from(start: datetime) -> Callable[[int], datetime]:
    """A clock that counts session time from `start`: for runs faster than life."""
    return lambda turn: start + timedelta(milliseconds=TURN_MS * (turn + 1))

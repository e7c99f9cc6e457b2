"""The background mind: jobs in, answers out as arrivals, reminders on time.

    Delegated ──► job ──► context package ──► worker (thinker, tools) ──► posts ──► inbox
                   ▲ cancelled, expired, answered by the user    clock ──► reminders ──┘

Several jobs run at once; that somebody cut in does not end one. A job that takes too long ends as a
spoken sentence.
"""

from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from app.context import Facts, package
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
)
from app.inbox import Inbox
from app.jobs import Limits, Task, Thinking
from app.posts import Posts
from app.replies import dismisses, is_no, is_yes
from app.thinkers import Thinker
from app.tools import order_file
from app.tools.addresses import named_in
from app.tools.cues import Cues, Sounds, by_letters
from app.tools.hands import Hands
from app.tools.order import StandingOrder, told
from app.tools.orders import Orders
from app.transcript import Transcript
from app.worker import Worker
from capture.frames import MicroTurn, Picture
from model.phrases import asks_to_stop

TOO_LONG = "That took too long, so I stopped."
TOO_MUCH = "I am busy with too many things; please ask again later."
MOMENT = "One moment."
MOST_JOBS = 8
KEPT_LINES, KEPT_RESULTS, NAMED_LINES = 400, 5, 20
SCREEN_FRESH_MS = 300_000
"""What the screen said this long ago is not told any more."""
LONGEST_ASKING_MS = 15_000
"""A question is not older than this; words like it that are were said before."""
SHORT_REPLY = 3
SEEN_TURNS = 25
"""Micro-turns after a picture in which the camera counts as open."""
HUSH_TURNS = 25
"""A "yes" or "never mind" that was obeyed comes as a question too, within five seconds."""


class Mind:
    """A sink that takes up delegated questions and rings when a reminder is due.

    Args:
        thinker: who thinks.
        inbox: where its words go.
        nominal: how long thinking counts, in runs faster than life; None counts what it takes.
        clock: the local time at the end of a micro-turn; None takes that of the computer.
        network: the engine reads standing orders.
        opens: the engine opens answers in words of its own, so nobody has to say "let me look".
        keep: file in which orders outlive the program; None keeps none.
        sounds: how words sound, to know a cue that the ears misheard.
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
        opens: bool = False,
        keep: Path | None = None,
        sounds: Sounds = by_letters,
    ) -> None:
        self._clock = clock or _time_of_day
        self._limits = limits or Limits()
        self._network = network
        self._budget = thinker.budget_tokens
        self._transcript = Transcript(limit=KEPT_LINES)
        self._results: deque[str] = deque(maxlen=KEPT_RESULTS)
        self._open: dict[int, Task] = {}
        self._pictures: dict[str, Picture] = {}
        self._camera_turn = -SEEN_TURNS
        self._screen_text, self._screen_turn = "", 0
        self._turn = 0
        self._hush_until = -1
        self._keep = keep
        self.orders = Orders(inbox.post, self._orders_changed)
        self._cues = Cues(sounds)
        self._posts = Posts(
            inbox, self._limits, nominal, network=opens, next_id=self.orders.next_id
        )
        self._worker = Worker(thinker, self._posts, inbox, self._ended)
        if keep:
            self.orders.restore(order_file.load(keep))

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        self._turn = self._posts.turn = turn.index
        self._pictures |= {p.eye: p for p in (turn.camera, turn.screen) if p}
        self._camera_turn = turn.index if turn.camera else self._camera_turn
        self._transcript.fold(events)
        for arrival in arrivals:
            if isinstance(arrival, Command):
                self._pressed(arrival)
        for event in events:
            self._happened(event)
        now = self._clock(turn.index)
        for order in self.orders.due(now):
            self._ring(order, now)
        for task in list(self._open.values()):
            self._look_after(task)

    def change(self, thinker: Thinker) -> None:
        """Let somebody else think from the next question on."""
        self._budget = thinker.budget_tokens
        self._worker.change(thinker)

    def settle(self) -> None:
        """Wait until no job can go on by itself (runs faster than life, and tests)."""
        self._worker.settle()

    def close(self) -> None:
        """Cancel all jobs, let the servers go, end the thread."""
        for task in list(self._open.values()):
            self._worker.end(task)
        self._worker.close()

    def _happened(self, event: Event) -> None:
        if isinstance(event, Heard):
            for order in self._cues.heard(event, self.orders.standing()):
                self._posts.beside(order.id, order.spoken)
        match event:
            case Heard(final=True, text=text):
                self._answered_aloud(text)
            case Delegated(job=job, query=query):
                self._begin(job, query)
            case Job(job=job, state="cancelled" | "delivered" | "expired" as state, text=text):
                self._drop(job, state, text or "")

    def _ring(self, order: StandingOrder, now: datetime) -> None:
        if order.at_once and not order.is_late(now):
            self._posts.beside(order.id, order.spoken)
        else:
            self._posts.ring(order.title, order.words(now))

    def _begin(self, job: int, query: str) -> None:
        if self._turn <= self._hush_until and is_obeyed(query):
            self._posts.hush(job)
            return
        task = Task(job, query, self._turn, self._limits.job_ms)
        if len(self._open) >= MOST_JOBS:
            self._posts.finish(task, TOO_MUCH, "failed")
            return
        handed = package(self._transcript.lines(), query, self._facts(), self._budget)
        self._open[job] = task
        self._worker.start(task, handed, self._hands(task))

    def _facts(self) -> Facts:
        now = self._clock(self._turn)
        fresh = TURN_MS * (self._turn - self._screen_turn) <= SCREEN_FRESH_MS
        return Facts(
            now=now,
            orders=tuple(told(order, now) for order in self.orders.standing()),
            jobs=tuple(task.query for task in self._open.values()),
            results=tuple(self._results),
            screen=self._screen_text if fresh else "",
            pictures=tuple(self._pictures.values()),
        )

    def _hands(self, task: Task) -> Hands:
        lines = [line.text for line in self._transcript.lines() if line.who == "user"]
        asked_ms, now_ms = self._asked_ms(task.query), TURN_MS * (self._turn + 1)
        return Hands(
            job=task.job,
            now=self._clock(self._turn) - timedelta(milliseconds=now_ms - asked_ms),
            now_ms=asked_ms,
            query=task.query,
            orders=self.orders,
            post=lambda arrival: self._posts.pass_on(task, arrival),
            confirm=lambda question: self._worker.confirm(task, question),
            saw=self._saw,
            network=self._network,
            sees=self._turn - self._camera_turn < SEEN_TURNS,
            named=frozenset().union(*map(named_in, (*lines[-NAMED_LINES:], task.query))),
        )

    def _asked_ms(self, query: str) -> int:
        """When the user had finished asking, in session time."""
        now_ms = TURN_MS * (self._turn + 1)
        lines = [line for line in self._transcript.lines()[-NAMED_LINES:] if line.who == "user"]
        ends = [line.to_ms for line in lines if line.text and line.text in query]
        return min(max([*ends, now_ms - LONGEST_ASKING_MS]), now_ms) if ends else now_ms

    def _saw(self, text: str) -> None:
        """A tool has read the screen (called in the thread of the mind)."""
        self._screen_text, self._screen_turn = text, self._turn

    def _drop(self, job: int, state: JobState, text: str) -> None:
        """The conversation is done with this job."""
        if task := self._open.pop(job, None):
            self._worker.end(task)
        if state == "cancelled":  # perhaps to be asked anew: then it leaves no orders behind
            self._hush_until = self._turn + HUSH_TURNS
            for order in self.orders.standing():
                if order.job == job:
                    self.orders.stop(order.id)
        if state == "expired" and text:
            self._results.append(text)

    def _pressed(self, command: Command) -> None:
        if command.text == "cancel" and command.id >= MIND_IDS:
            self.orders.stop(command.id)
        elif command.text in ("yes", "no") and (task := self._open.get(command.id)):
            self._worker.decide(task, yes=command.text == "yes")

    def _answered_aloud(self, text: str) -> None:
        if asks_to_stop(text):  # also what would be said again in a moment
            for order in self.orders.standing():
                if order.at_once and order.again:
                    self.orders.stop(order.id)
        asking = [task for task in self._open.values() if task.answer]
        if asking and (is_yes(text) or is_no(text)):
            self._hush_until = self._turn + HUSH_TURNS
            self._worker.decide(asking[-1], yes=is_yes(text))

    def _look_after(self, task: Task) -> None:
        """End what takes too long, and break the silence where it takes a while."""
        limits = self._limits
        if task.answer:
            if TURN_MS * (self._turn - task.asked) >= limits.answer_ms:
                self._worker.decide(task, yes=False)
            return
        task.left_ms -= TURN_MS
        if task.left_ms <= 0:
            self._posts.finish(task, TOO_LONG, "failed")
            self._open.pop(task.job, None)
            self._worker.end(task)
        elif not task.spoke and limits.job_ms - task.left_ms >= limits.patience_ms:
            self._posts.interim(task, MOMENT)

    def _orders_changed(self) -> None:
        if (keep := self._keep) is not None:
            standing = self.orders.standing()
            self._worker.aside(partial(order_file.save, keep, standing))

    def _ended(self, task: Task) -> None:
        self._open.pop(task.job, None)


def is_obeyed(query: str) -> bool:
    """Nothing but a short reply that was acted upon already, and no question behind it."""
    short = len(query.split()) <= SHORT_REPLY
    return dismisses(query) or (short and (is_yes(query) or is_no(query)))


def _time_of_day(turn: int) -> datetime:
    return datetime.now()


def time_from(start: datetime) -> Callable[[int], datetime]:
    """A clock that counts session time from `start`: for runs faster than life."""
    return lambda turn: start + timedelta(milliseconds=TURN_MS * (turn + 1))

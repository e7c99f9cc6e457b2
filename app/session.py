"""The heart: one conversation, one `step` per micro-turn, events out.

    turn, arrivals ──► what was played ──► what arrived ──► engine's step ──► what to say ──► events

The session is pure: it knows no clock, no thread and no device. The list of (turn, arrivals,
events) is the whole conversation, and feeding the same turns and arrivals again gives the same
events.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from app.delivery import Delivery
from app.delivery import Floor as Free
from app.events import (
    MIND_IDS,
    TURN_MS,
    Ack,
    Arrival,
    Arrived,
    Command,
    Cut,
    Delegated,
    Event,
    Floor,
    Heard,
    Job,
    JobState,
    Noted,
    Order,
    Ordered,
    PageRead,
    Passed,
    Progress,
    Reading,
    Report,
    Say,
    Tempo,
    Trouble,
    Voiced,
    Words,
)
from app.mouth import Mouth
from app.replies import dismisses
from model.step import FloorAct, StepOut, Stream, Tunable, Turn, hears, reads_orders

ENDED: tuple[JobState, ...] = ("delivered", "cancelled", "failed", "expired")
REMEMBERED_JOBS = 64
MOST_BESIDE = 3
"""Utterances beside the floor that may wait for one another; more would come late."""


class Notice(Protocol):
    """Something the senses lost or a device that changed: `capture.frames.Notice` fits."""

    @property
    def kind(self) -> str: ...
    @property
    def text(self) -> str: ...


class SessionTurn(Turn, Protocol):
    """A micro-turn with what the speaker played: `capture.frames.MicroTurn` fits."""

    @property
    def played_samples(self) -> int: ...
    @property
    def notices(self) -> Sequence[Notice]: ...


@dataclass(slots=True)
class Session:
    """A conversation with one engine."""

    stream: Stream
    _mouth: Mouth = field(default_factory=Mouth)
    _delivery: Delivery = field(default_factory=Delivery)
    _act: FloorAct = "listen"
    _jobs: dict[int, JobState] = field(default_factory=dict)  # those still open
    _told: set[int] = field(default_factory=set)  # those of which something is or was being said
    _over: deque[int] = field(default_factory=lambda: deque(maxlen=REMEMBERED_JOBS))  # ended ones
    _awaited: int = 0  # the job that answers the last question
    _quiet_turns: int = 0  # since the user spoke
    _refused: list[Words] = field(
        default_factory=list
    )  # reports on what was not let into the mouth
    _beside: set[int] = field(default_factory=set)  # utterances that need no floor
    out: StepOut = field(default_factory=StepOut)  # what the engine answered to the last micro-turn

    def step(self, turn: SessionTurn, arrivals: Sequence[Arrival]) -> list[Event]:
        """Take in one micro-turn and what arrived since; returns what happened, in order."""
        now_ms = TURN_MS * turn.index
        by_itself = hears(self.stream)
        if by_itself:  # what ears once made of the same sound is no news
            arrivals = [a for a in arrivals if not (isinstance(a, Words) and a.origin == "ears")]
        events: list[Event] = [_trouble(notice) for notice in turn.notices]
        spoken, reports = self._mouth.played(turn.played_samples, turn.index)
        events += spoken
        reports = self._of_the_engine(reports)
        for arrival in arrivals:
            events += self._take_in(arrival, now_ms)
        events += self._let_go(now_ms)
        words = [
            *reports,
            *self._refused,
            *self._for_engine(arrivals),
            *self._delivery.due(self._floor),
        ]
        self._refused = []
        self.out = self.stream.step(turn, words)
        busy = self.out.user_speaking or self.out.user_midway
        self._quiet_turns = 0 if busy else self._quiet_turns + 1
        events += self._heard(self.out) if by_itself else []
        events += self._act_on(self.out)
        events += self._settle_jobs()
        events += self._mouth.play()
        return events

    @property
    def _floor(self) -> Free:
        return Free(self._quiet_turns, self._mouth.jobs, self._mouth.busy, self._awaited)

    def _for_engine(self, arrivals: Sequence[Arrival]) -> list[Words | Command | Ordered]:
        """What the engine reads: the mind's words wait in `_delivery`, and cards are not for it."""
        orders, listens = reads_orders(self.stream), hears(self.stream)
        return [
            a
            for a in arrivals
            if (isinstance(a, Words) and a.origin != "mind")
            or (isinstance(a, Command) and a.text == "stop")
            or (isinstance(a, Ordered) and ((a.network and orders) or (a.hears and listens)))
        ]

    def _take_in(self, arrival: Arrival, now_ms: int) -> list[Event]:
        match arrival:
            case Voiced():
                self._mouth.voiced(arrival)
                return [Trouble("error", arrival.text)] if arrival.text else []
            case Tempo(end_of_turn_ms=silence_ms, barge_in_ms=over_ms, key_held=held):
                if isinstance(self.stream, Tunable):
                    self.stream.tune(end_of_turn_ms=silence_ms, barge_in_ms=over_ms, key_held=held)
                return []
            case Report():
                return [Trouble(arrival.kind, arrival.text)]
            case Progress(id=job, text=text, ask=ask, title=title):
                return [] if job in self._over else [Noted(job, text, ask, title)]
            case Ordered():
                return self._ordered(arrival)
            case PageRead(id=job, url=url, title=title, text=text, marks=marks):
                return [Reading(job, url, title, text, marks)]
            case Command(text="stop"):
                return [Arrived("user", arrival.text, 0), *self._cut()]
            case Command():
                cancelled = self._cancel(arrival.id) if arrival.text == "cancel" else []
                return [Arrived("user", arrival.text, arrival.id), *cancelled]
            case Words(origin="mind", beside=True):
                return [Arrived("mind", arrival.text, arrival.id), *self._say_beside(arrival.text)]
            case Words(origin="mind"):
                return [Arrived("mind", arrival.text, arrival.id), *self._posted(arrival)]
        typed = arrival.origin == "user"
        from_ms, to_ms = (now_ms, now_ms) if typed else (arrival.from_ms, arrival.to_ms)
        arrived = Arrived(arrival.origin, arrival.text, arrival.id)
        heard = Heard(arrival.id, arrival.text, arrival.final, from_ms, to_ms)
        return [arrived, heard, *self._dismissed(heard)]

    def _heard(self, out: StepOut) -> list[Event]:
        """What the engine heard by itself."""
        lines = [Heard(it.id, it.text, it.final, it.from_ms, it.to_ms) for it in out.heard]
        return [event for line in lines for event in (line, *self._dismissed(line))]

    def _ordered(self, it: Ordered) -> list[Event]:
        """A standing order; words that it will say have to lie ready when their moment comes."""
        ready = not it.says or not it.standing or self._mouth.has_ready(it.says)
        order = Order(it.id, it.text, it.title, it.due, it.standing)
        return [Arrived("mind", it.text, it.id), order, *([] if ready else [Say(0, it.says)])]

    def _dismissed(self, heard: Heard) -> list[Event]:
        """The user does not want the newest answer any more, and says so."""
        if self._jobs and heard.final and dismisses(heard.text):
            return self._cancel(next(reversed(self._jobs)))
        return []

    def _cancel(self, job: int) -> list[Event]:
        if job not in self._jobs:
            return []
        self._delivery.forget(job)
        return [*(self._cut() if job in self._mouth.jobs else []), self._set_job(job, "cancelled")]

    def _posted(self, post: Words) -> list[Event]:
        """The mind has words: they wait for the floor; a job of its own begins with them."""
        if post.id in self._over:
            return []  # about a job that ended before its result came
        self._delivery.put(replace(post, text="") if post.silent else post)
        if post.state is None or self._jobs.get(post.id) == post.state:
            return []
        if post.id not in self._jobs and post.id < MIND_IDS:
            return []
        return [self._set_job(post.id, post.state, post.text or None)]

    def _set_job(self, job: int, state: JobState, text: str | None = None) -> Job:
        self._jobs[job] = state
        if state in ("delivered", "cancelled", "expired"):
            self._over.append(job)
        return Job(job, state, text)

    def _let_go(self, now_ms: int) -> list[Event]:
        """Results that could not be said in time are shown and not said."""
        late = self._delivery.expired(now_ms)
        ends = [p for p in late if not p.interim and p.id in self._jobs]
        return [self._set_job(post.id, "expired", post.text) for post in ends]

    def _act_on(self, out: StepOut) -> list[Event]:
        events: list[Event] = [Passed(line) for line in out.passed]
        if out.act != self._act:
            self._act = out.act
            events.append(Floor(out.act))
        if out.cut:
            events += self._cut()
        for job in out.cancel:
            events += self._cancel(job)
        if out.ack:
            events += [Ack(out.ack), *self._say(out.ack)]
        for utterance in out.say:
            events += self._say(utterance.text, utterance.job)
        if out.delegate is not None:
            self._awaited = out.delegate.job
            events.append(Delegated(out.delegate.job, out.delegate.query))
            events.append(self._set_job(out.delegate.job, "queued"))
        return events

    def _say(self, text: str, job: int = 0) -> list[Event]:
        number = self._mouth.say(text, job)
        if job in self._over:  # cancelled while the engine still held its words
            self._mouth.drop(number)
            self._refused.append(Words("speaker", "", number, cut=True))
            return []
        self._told |= {job} & self._jobs.keys()
        return [Say(number, text)] if self._mouth.waits_for(number) else []

    def _say_beside(self, text: str) -> list[Event]:
        """Words at their own time, whoever speaks; the engine is not asked and not told of them."""
        if len(self._beside) >= MOST_BESIDE:
            return []
        number = self._mouth.say(text, beside=True)
        self._beside.add(number)
        return [Ack(text), *([Say(number, text)] if self._mouth.waits_for(number) else [])]

    def _of_the_engine(self, reports: Sequence[Words]) -> list[Words]:
        """The reports on what the engine said by itself."""
        own = [report for report in reports if report.id not in self._beside]
        self._beside -= {report.id for report in reports}
        return own

    def _cut(self) -> list[Event]:
        """Silence. An answer that was begun counts as delivered; jobs still at work go on."""
        if not self._mouth.busy:
            return []
        heard = self._mouth.jobs & self._delivery.answered
        self._mouth.cut()
        events: list[Event] = [Cut()]
        for job in sorted(heard & self._jobs.keys()):
            self._delivery.forget(job)
            events.append(self._set_job(job, "delivered"))
        return events

    def _settle_jobs(self) -> list[Event]:
        """A completed job is delivered once its last words were played; then it is forgotten."""
        saying = self._mouth.jobs
        events: list[Event] = []
        for job, state in list(self._jobs.items()):
            waits = self._delivery.holds(job)
            if state == "completed" and job in saying and not waits:
                events.append(self._set_job(job, "delivering"))
            elif state in ("completed", "delivering") and not waits and self._heard_out(job):
                events.append(self._set_job(job, "delivered"))
            if self._jobs[job] in ENDED:
                del self._jobs[job]
                self._told.discard(job)
        self._delivery.answered &= self._jobs.keys()
        return events

    def _heard_out(self, job: int) -> bool:
        """All that was to be said of it was; also where that was nothing."""
        if job in self._mouth.jobs:
            return False
        return job in self._told or job not in self._delivery.answered


def _trouble(notice: Notice) -> Trouble:
    return Trouble("dropped" if notice.kind == "dropped" else "device", notice.text)

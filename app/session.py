"""The heart: one conversation, one `step` per micro-turn, events out.

    turn, arrivals ──► what was played ──► what arrived ──► engine's step ──► what to say ──► events

The session is pure: it knows no clock, no thread and no device. The list of (turn, arrivals,
events) is the whole conversation, and feeding the same turns and arrivals again gives the same
events.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from app.events import (
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
    Report,
    Say,
    Trouble,
    Voiced,
    Words,
)
from app.mouth import Mouth
from model.step import FloorAct, StepOut, Stream, Turn

ENDED: tuple[JobState, ...] = ("delivered", "cancelled", "failed", "expired")


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
    _act: FloorAct = "listen"
    _jobs: dict[int, JobState] = field(default_factory=dict)  # those still open
    _told: set[int] = field(default_factory=set)  # those of which something is or was being said
    out: StepOut = field(default_factory=StepOut)  # what the engine answered to the last micro-turn

    def step(self, turn: SessionTurn, arrivals: Sequence[Arrival]) -> list[Event]:
        """Take in one micro-turn and what arrived since; returns what happened, in order."""
        events: list[Event] = [_trouble(notice) for notice in turn.notices]
        spoken, reports = self._mouth.played(turn.played_samples, turn.index)
        events += spoken
        for arrival in arrivals:
            events += self._take_in(arrival, TURN_MS * turn.index)
        words = [a for a in arrivals if isinstance(a, Words | Command)]
        self.out = self.stream.step(turn, [*reports, *words])
        events += self._act_on(self.out)
        events += self._settle_jobs()
        events += self._mouth.play()
        return events

    def _take_in(self, arrival: Arrival, now_ms: int) -> list[Event]:
        match arrival:
            case Voiced():
                self._mouth.voiced(arrival)
                return [Trouble("error", arrival.text)] if arrival.text else []
            case Report():
                return [Trouble(arrival.kind, arrival.text)]
            case Command():
                return [Arrived("user", arrival.text, 0), *self._cut()]
            case Words(origin="mind"):
                return [Arrived("mind", arrival.text, arrival.id), *self._job_moved(arrival)]
        typed = arrival.origin == "user"
        from_ms, to_ms = (now_ms, now_ms) if typed else (arrival.from_ms, arrival.to_ms)
        arrived = Arrived(arrival.origin, arrival.text, arrival.id)
        return [arrived, Heard(arrival.id, arrival.text, arrival.final, from_ms, to_ms)]

    def _job_moved(self, post: Words) -> list[Event]:
        if post.state is None or self._jobs.get(post.id, post.state) == post.state:
            return []  # nothing new, or about a job that ended before its result came
        return [self._set_job(post.id, post.state, post.text or None)]

    def _set_job(self, job: int, state: JobState, text: str | None = None) -> Job:
        self._jobs[job] = state
        return Job(job, state, text)

    def _act_on(self, out: StepOut) -> list[Event]:
        events: list[Event] = []
        if out.act != self._act:
            self._act = out.act
            events.append(Floor(out.act))
        if out.cut:
            events += self._cut()
        events += [self._set_job(j, "cancelled") for j in out.cancel if j in self._jobs]
        if out.ack:
            events += [Ack(out.ack), Say(self._mouth.say(out.ack, 0), out.ack)]
        for utterance in out.say:
            events.append(Say(self._mouth.say(utterance.text, utterance.job), utterance.text))
            self._told |= {utterance.job} & self._jobs.keys()
        if out.delegate is not None:
            events.append(Delegated(out.delegate.job, out.delegate.query))
            events.append(self._set_job(out.delegate.job, "queued"))
        return events

    def _cut(self) -> list[Event]:
        if not self._mouth.busy:
            return []
        self._mouth.cut()
        return [Cut()]

    def _settle_jobs(self) -> list[Event]:
        """A completed job is delivered once its last words were played; then it is forgotten."""
        saying = self._mouth.jobs
        events: list[Event] = []
        for job, state in list(self._jobs.items()):
            if state == "completed" and job in saying:
                events.append(self._set_job(job, "delivering"))
            elif state in ("completed", "delivering") and job in self._told - saying:
                events.append(self._set_job(job, "delivered"))
            if self._jobs[job] in ENDED:
                del self._jobs[job]
                self._told.discard(job)
        return events


def _trouble(notice: Notice) -> Trouble:
    return Trouble("dropped" if notice.kind == "dropped" else "device", notice.text)

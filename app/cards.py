"""Jobs and standing orders as cards of the window: a pure fold over events."""

from dataclasses import dataclass, field, replace

from app.events import Arrived, Delegated, Event, Job, Noted, Order
from app.job_rows import JOBS
from app.wording import shown
from ui.rows import Task

MOST = 4
GONE = ("delivering", "delivered", "cancelled")
ENDED = ("failed", "expired")


@dataclass(slots=True)
class Cards:
    """Cards so far; those of failed jobs stay until the user closes them or newer ones come."""

    _tasks: dict[int, Task] = field(default_factory=dict)
    _ended: set[int] = field(default_factory=set)

    def tasks(self) -> tuple[Task, ...]:
        """The newest, questions to the user first."""
        asking = [task for task in self._tasks.values() if task.asks]
        others = [task for task in self._tasks.values() if not task.asks]
        return (*asking, *others[-MOST:])

    @property
    def working(self) -> bool:
        """The mind has something to do."""
        return any(t.state in (JOBS["queued"], JOBS["running"]) for t in self._tasks.values())

    def take(self, event: Event) -> None:
        """Take in one event."""
        match event:
            case Delegated(job=job, query=query):
                self._put(Task(job, query, JOBS["queued"]))
            case Noted(job=job, text=text, ask=ask, title=title):
                self._note(job, text, ask=ask, title=title)
            case Order(standing=True):
                state = event.due or shown("Standing")
                self._put(Task(event.id, event.title, state))
            case Order():
                self._tasks.pop(event.id, None)
            case Job():
                self._move(event)
            case Arrived(origin="user", text="cancel", id=number) if number in self._ended:
                self._tasks.pop(number, None)

    def _note(self, job: int, text: str, *, ask: bool, title: str) -> None:
        if title:
            self._put(Task(job, title, JOBS["running"]))
        if task := self._tasks.get(job):
            self._tasks[job] = replace(task, result=text, asks=ask)

    def _move(self, job: Job) -> None:
        task = self._tasks.get(job.job)
        if task is None:
            return
        if job.state in GONE:
            del self._tasks[job.job]
            return
        if job.state in ENDED:
            self._ended.add(job.job)
            task = replace(task, result=job.text or "", asks=False)
        self._tasks[job.job] = replace(task, state=JOBS[job.state])

    def _put(self, task: Task) -> None:
        self._tasks[task.id] = task
        ended = [number for number in self._tasks if number in self._ended]
        for number in ended[: max(0, len(self._tasks) - MOST)]:
            del self._tasks[number]
        self._ended &= self._tasks.keys()

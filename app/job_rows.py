"""Work in the background as rows of the conversation: asked, going on, done, and where from.

What is quickly done leaves no row: its answer says it all. What read pages always leaves one, for
its sources.
"""

from dataclasses import dataclass, field, replace
from typing import Final

from app.events import Delegated, Event, Job, JobState, Noted, Reading
from app.wording import shown
from ui.rows import Line

SLOW_MS: Final = 3000
SOURCES: Final = 5
JOBS: Final[dict[JobState, str]] = {
    "queued": shown("Waiting"),
    "running": shown("Running"),
    "completed": shown("Done"),
    "delivering": shown("Done"),
    "delivered": shown("Done"),
    "cancelled": shown("Cancelled"),
    "failed": shown("Failed"),
    "expired": shown("Too late"),
}
OVER: Final = ("delivered", "cancelled", "failed", "expired")


@dataclass(slots=True)
class JobRows:
    """The rows of jobs that are not over. `take` and `due` give the rows that are to be shown."""

    _rows: dict[int, Line] = field(default_factory=dict)
    _shown: set[int] = field(default_factory=set)

    def take(self, event: Event, now_ms: int) -> Line | None:
        """Take in one event; the row that it changed, where that one is shown."""
        match event:
            case Delegated():
                row = Line(f"job-{event.job}", "job", event.query, now_ms, live=True, job=event.job)
                self._rows[event.job] = replace(row, state=JOBS["queued"])
            case Noted(ask=False):
                return self._change(event.job, detail=event.text)
            case Reading():
                return self._read(event)
            case Job():
                return self._move(event)
        return None

    def due(self, now_ms: int) -> list[Line]:
        """Rows of jobs that have taken so long that they are shown from now on."""
        late = [
            job for job, row in self._rows.items() if row.live and now_ms - row.at_ms >= SLOW_MS
        ]
        fresh = [job for job in late if job not in self._shown]
        self._shown.update(fresh)
        return [self._rows[job] for job in fresh]

    def _read(self, page: Reading) -> Line | None:
        row = self._rows.get(page.job)
        if row is None or page.url in row.sources or len(row.sources) == SOURCES:
            return None
        self._shown.add(page.job)
        return self._change(page.job, sources=(*row.sources, page.url), detail=page.title)

    def _move(self, job: Job) -> Line | None:
        live = job.state in ("queued", "running")
        row = self._change(job.job, state=JOBS[job.state], live=live)
        if job.state in OVER:
            self._rows.pop(job.job, None)
            self._shown.discard(job.job)
        return row

    def _change(self, job: int, **new: object) -> Line | None:
        row = self._rows.get(job)
        if row is None:
            return None
        self._rows[job] = replace(row, **new)  # type: ignore[arg-type]
        return self._rows[job] if job in self._shown else None

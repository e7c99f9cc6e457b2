"""The conversation as the window shows it: events in, `Screen` out.

It speaks English; the widgets put what they show into the user's language (`ui.wording`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.events import TURN_MS, Delegated, Event, Floor, Job, JobState, Trouble
from app.transcript import Line, Transcript
from app.wording import shown
from capture.echo_path import level_db
from capture.frames import MicroTurn, Pcm
from ui.rows import Level, Preview, Screen, State, Status, Task
from ui.rows import Line as Row

WORDS: dict[State, str] = {
    "starting": shown("Starting"),
    "listening": shown("Listening"),
    "hearing": shown("Hearing you"),
    "thinking": shown("Thinking"),
    "speaking": shown("Speaking"),
    "muted": shown("Microphone off"),
    "stopped": shown("Stopped"),
}
JOBS: dict[JobState, str] = {
    "queued": shown("Waiting"),
    "running": shown("Running"),
    "completed": shown("Done"),
    "failed": shown("Failed"),
}
NOTES = 200
CARDS = 3
QUIET_DB = -60.0


@dataclass(slots=True)
class Presenter:
    """Folds micro-turns into what is to be seen.

    Attributes:
        status: the parts of it that stay (who hears, who thinks, what leaves the machine).
        eye: what to say where there is no picture.
    """

    status: Status = field(default_factory=Status)
    eye: str = shown("No camera")
    _transcript: Transcript = field(default_factory=Transcript)
    _notes: dict[str, Row] = field(default_factory=dict)
    _tasks: dict[int, Task] = field(default_factory=dict)
    _rows: tuple[Row, ...] = ()
    _made: dict[str, tuple[Line, Row]] = field(default_factory=dict)
    _act: str = "listen"
    _stale: bool = False  # something changed that `_rows` does not show yet

    def screen(
        self,
        turn: MicroTurn,
        events: Sequence[Event],
        *,
        live: bool,
        muted: bool,
        user_speaking: bool,
        step_ms: float,
        late: int,
    ) -> Screen:
        """What is to be seen after one micro-turn."""
        if self.fold(turn.index, events):
            self._rows = self._all_rows()
            self._stale = False
        state = self._state(muted=muted, user_speaking=user_speaking)
        picture = turn.camera or turn.screen
        return Screen(
            lines=self._rows,
            status=replace(self.status, state=state, word=WORDS[state], step_ms=step_ms, late=late),
            level=Level(_loudness(turn.mic), live, muted),
            preview=Preview(picture.rgb, _age(picture.age_ms))
            if picture
            else Preview(None, self.eye),
            tasks=tuple(self._tasks.values())[-CARDS:],
        )

    def fold(self, turn: int, events: Sequence[Event]) -> bool:
        """Take in the events of a micro-turn without showing it; True where a line changed."""
        changed = self._transcript.fold(events)
        for event in events:
            changed |= self._note(event, turn)
        self._stale |= changed
        return self._stale

    def ended(self, text: str) -> Screen:
        """The last screen: the conversation as it stands, and why there is no more."""
        row = Row("note-end", "note", text, self._rows[-1].at_ms if self._rows else 0)
        status = replace(self.status, state="stopped", word=WORDS["stopped"])
        return Screen(lines=(*self._rows, row), status=status)

    def _note(self, event: Event, turn: int) -> bool:
        match event:
            case Floor():
                self._act = event.act
            case Trouble():
                key = f"note-{turn}-{len(self._notes)}"
                self._notes[key] = Row(key, "note", event.text, TURN_MS * turn)
                while len(self._notes) > NOTES:
                    del self._notes[next(iter(self._notes))]
                return True
            case Delegated():
                self._tasks[event.job] = Task(event.job, event.query, JOBS["queued"])
            case Job():
                self._move_task(event)
        return False

    def _move_task(self, job: Job) -> None:
        task = self._tasks.get(job.job)
        if task is None:
            return
        if job.state not in JOBS:
            del self._tasks[job.job]
        else:
            self._tasks[job.job] = replace(task, state=JOBS[job.state])

    def _all_rows(self) -> tuple[Row, ...]:
        rows = [self._row(line) for line in self._transcript.lines()] + list(self._notes.values())
        return tuple(sorted(rows, key=lambda row: row.at_ms))

    def _row(self, line: Line) -> Row:
        made = self._made.get(line.key)
        if made is None or made[0] is not line:
            made = self._made[line.key] = (line, _row(line))
        return made[1]

    def _state(self, *, muted: bool, user_speaking: bool) -> State:
        if self._act in ("take", "hold", "ack"):
            waiting = any(
                t.state in (JOBS["queued"], JOBS["running"]) for t in self._tasks.values()
            )
            return "thinking" if waiting and not self._speaking() else "speaking"
        if self._act == "delegate":
            return "thinking"
        if muted:
            return "muted"
        return "hearing" if user_speaking else "listening"

    def _speaking(self) -> bool:
        last = self._transcript.last("assistant")
        return last is not None and not last.final


def _row(line: Line) -> Row:
    return Row(
        id=line.key,
        who=line.who,
        text=line.text,
        at_ms=line.from_ms,
        live=not line.final,
        cut=line.cut,
        unspoken=line.unspoken,
    )


def _loudness(pcm: Pcm) -> float:
    """Root mean square of int16 samples as a share of a 60 dB scale."""
    return min(max(1.0 - level_db(pcm) / QUIET_DB, 0.0), 1.0)


def _age(age_ms: int) -> str:
    return shown("What I see") if age_ms < 1000 else shown(f"What I saw {age_ms // 1000} s ago")

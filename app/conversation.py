"""The conversation as rows of the window: who spoke, who cut whom, nods, work in the background.

A pure fold over events. Rows are kept in the order of their times; a change touches the rows around
it, so that an hour of talk costs no more than a minute of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from app.events import TURN_MS, Arrived, Delegated, Event, Job, Noted, Passed, Reading, Trouble
from app.job_rows import JobRows
from app.transcript import Line, line_of, nods_in
from ui.rows import Line as Row

KEPT: Final = 20_000
"""Rows; the oldest are let go, a recording keeps them."""

AROUND: Final = 4
"""A row's marks depend on so many rows before and after it."""

OVERLAP_MS: Final = 400
"""Speaking on for less than this after the other began is the end of a sentence, not a cut."""

STOPPED_MS: Final = 600
"""A cut within this time after the Stop button was its work."""

NODS: Final = frozenset(
    [
        "mhm",
        "mmhm",
        "mm",
        "hm",
        "hmm",
        "uhhuh",
        "yeah",
        "yes",
        "yep",
        "right",
        "okay",
        "ok",
        "sure",
        "aha",
    ]
)


@dataclass(slots=True)
class Conversation:
    """Rows so far; `fold` takes in one micro-turn and says whether a row changed."""

    _rows: list[Row] = field(default_factory=list)
    _shown: tuple[Row, ...] | None = ()  # None: something has changed since
    _jobs: JobRows = field(default_factory=JobRows)
    _nods: set[str] = field(default_factory=set)  # of the assistant, among the rows kept
    _known: set[str] = field(default_factory=set)  # the ids of the rows
    _notes: int = 0
    _stop_ms: int = -10 * STOPPED_MS

    def rows(self) -> tuple[Row, ...]:
        """All rows; the same tuple as long as nothing changes."""
        if self._shown is None:
            self._shown = tuple(self._rows)
        return self._shown

    def fold(self, turn: int, events: Sequence[Event]) -> bool:
        changed = False
        for row in self._jobs.due(TURN_MS * turn):
            changed |= self._put(row)
        self._nods |= {f"assistant-{utterance}" for utterance in nods_in(events)}
        for event in events:
            changed |= self._take(event, TURN_MS * turn)
        if changed:
            while len(self._rows) > KEPT:
                self._forget(self._rows.pop(0).id)
            self._shown = None
        return changed

    @property
    def speaking(self) -> bool:
        """The last words of the assistant are being said."""
        said = next((row for row in reversed(self._rows) if row.who == "assistant"), None)
        return said is not None and said.live

    def _take(self, event: Event, now_ms: int) -> bool:
        match event:
            case Arrived(origin="user", text="stop", id=0):
                self._stop_ms = now_ms
            case Trouble():
                self._notes += 1
                return self._put(Row(f"note-{self._notes}", "note", event.text, now_ms))
            case Passed():
                return self._pass_over(f"user-{event.id}")
            case Delegated() | Job() | Noted() | Reading():
                row = self._jobs.take(event, now_ms)
                answered = isinstance(event, Delegated) and self._answer(event.query)
                return (row is not None and self._put(row)) or answered
            case _ if (line := line_of(event)) is not None:
                return self._put_line(line, now_ms)
        return False

    def _put_line(self, line: Line, now_ms: int) -> bool:
        if not (line.text or line.unspoken):
            return self._remove(line.key)  # a partial that turned out to be nothing
        by_button = now_ms - self._stop_ms <= STOPPED_MS
        row = Row(
            id=line.key,
            who=line.who,
            text=line.text,
            at_ms=line.from_ms,
            to_ms=line.to_ms,
            live=not line.final,
            cut_by=("stop" if by_button else "user") if line.cut else "",
            unspoken=line.unspoken,
            aside=line.key in self._nods,
        )
        return self._put(row)

    def _pass_over(self, key: str) -> bool:
        at = self._find(key)
        return at is not None and self._put(replace(self._rows[at], passed=True))

    def _answer(self, query: str) -> bool:
        """What was passed over is answered after all."""
        passed = [r for r in self._rows[-AROUND:] if r.passed and r.text.rstrip(".,?!") in query]
        for row in passed:
            self._put(replace(row, passed=False))
        return bool(passed)

    def _put(self, row: Row) -> bool:
        """Put a row in its place, and the older one of its id away; True where that shows."""
        rows, at = self._rows, self._find(row.id)
        old = None if at is None else rows.pop(at)
        place = len(rows) if old is None or at is None or old.at_ms != row.at_ms else at
        while place and rows[place - 1].at_ms > row.at_ms:
            place -= 1
        rows.insert(place, row)
        self._known.add(row.id)
        self._mark(place)
        if old == rows[place]:
            rows[place] = old
            return False
        return True

    def _remove(self, key: str) -> bool:
        at = self._find(key)
        if at is None:
            return False
        del self._rows[at]
        self._forget(key)
        self._mark(at)
        return True

    def _forget(self, key: str) -> None:
        self._known.discard(key)
        self._nods.discard(key)

    def _find(self, key: str) -> int | None:
        """Where the row is; what changes is near the end."""
        if key not in self._known:
            return None
        rows = self._rows
        return next((at for at in range(len(rows) - 1, -1, -1) if rows[at].id == key), None)

    def _mark(self, place: int) -> None:
        """Mark anew the rows around `place`."""
        rows = self._rows
        for at in range(max(0, place - AROUND), min(len(rows), place + AROUND + 1)):
            marked = self._marked(at)
            if marked != rows[at]:
                rows[at] = marked

    def _marked(self, at: int) -> Row:
        row = self._rows[at]
        if row.who not in ("user", "assistant"):
            return row
        before = [r for r in self._rows[max(0, at - AROUND) : at] if _talks(r)]
        after = [r for r in self._rows[at + 1 : at + 1 + AROUND] if _talks(r)]
        aside = row.id in self._nods or _is_nod(row, before)
        cut_by = row.cut_by
        if row.who == "user":
            cut_by = "assistant" if not aside and _overrun(row, after) else ""
        opens = not aside and (not before or before[-1].who != row.who)
        return replace(row, aside=aside, cut_by=cut_by, opens=opens)


def _talks(row: Row) -> bool:
    return row.who in ("user", "assistant") and not row.aside


def _is_nod(row: Row, before: Sequence[Row]) -> bool:
    """The user only said "mm-hm" into what the assistant was saying, and it went on."""
    words = ["".join(filter(str.isalpha, word)) for word in row.text.lower().split()]
    if row.who != "user" or row.live or not 0 < len(words) <= 2 or not NODS.issuperset(words):
        return False
    said = next((r for r in reversed(before) if r.who == "assistant"), None)
    return said is not None and not said.cut_by and (said.live or row.at_ms < said.to_ms)


def _overrun(row: Row, after: Sequence[Row]) -> bool:
    """The assistant began in the middle of what the user was saying."""
    said = next((r for r in after if r.who == "assistant"), None)
    return said is not None and row.at_ms < said.at_ms < row.to_ms - OVERLAP_MS

"""The sessions that were recorded: one folder of recordings, listed, searched, kept in order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Literal

import platformdirs

from app.errors import (
    DamagedRecordingError,
    UnreadableRecordingError,
    UnwritableRecordingError,
    UsageError,
)
from app.events import TURN_MS, Event, Heard, Said
from app.recording.file import in_use
from app.recording.overview import look_over
from app.recording.reader import ACTIVE, Recording
from app.recording.recover import Recovered, recover
from ui.rows import Recorded

FOLDER = Path(platformdirs.user_data_dir("microturn", appauthor=False)) / "recordings"
SUFFIX = ".mcap"
FIRST_CHARACTERS = 120
BEFORE_FOUND = 24
"""Characters shown before the place that was searched."""
DAY_S = 86_400
State = Literal["whole", "open", "damaged"]


@dataclass(frozen=True, slots=True)
class _Known:
    """What was read of a file, while it stays as it was."""

    stamp: tuple[int, int]
    session: Recorded
    said: str


class Library:
    """All recordings of one folder. Not thread-safe.

    Reading one that was closed takes milliseconds; what was read is remembered.

    Args:
        folder: made when the first recording needs it.
        to_trash: moves a file where the user can get it back; False where that failed.
    """

    def __init__(
        self, folder: Path = FOLDER, to_trash: Callable[[Path], bool] = lambda path: False
    ) -> None:
        self._folder = folder
        self._to_trash = to_trash
        self._known: dict[str, _Known] = {}

    def sessions(self, search: str = "") -> list[Recorded]:
        """The newest first; with `search`, those in which all of its words were said.

        A file that is no recording is left out; one that is being written is there.
        """
        found = self._read_all()
        wanted = search.casefold().split()
        sessions = [_seen(one, wanted) for one in found if _holds(one, wanted)]
        return sorted(sessions, key=lambda session: session.started_s, reverse=True)

    def unfinished(self) -> list[Recorded]:
        """Those that were never closed and that nobody is writing."""
        return [s for s in self.sessions() if s.state == "open" and not in_use(self.path(s.id))]

    def path(self, name: str) -> Path:
        """The file of a session by `Recorded.id`.

        Raises UsageError where there is none.
        """
        path = self._folder / name
        if path.parent != self._folder or not path.is_file():
            raise UsageError(f'there is no recording "{name}" any more.')
        return path

    def new_path(self, now: datetime) -> Path:
        """A name that is free, in a folder that is there.

        Raises UnwritableRecordingError where the folder cannot be made.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UnwritableRecordingError(
                f'the folder "{self._folder}" cannot be made: {error.strerror}.'
            ) from error
        return self._free(f"{now:%Y-%m-%d %H.%M.%S}")

    def rename(self, name: str, title: str) -> Recorded:
        """Give a session another title. Raises UsageError where that is no name for a file."""
        path = self.path(name)
        title = " ".join(title.split())
        if not title or title.startswith(".") or set(title) & set('/\\:*?"<>|') or len(title) > 120:
            raise UsageError(f'"{title}" is no name for a recording; leave out / \\ : * ? " < > |.')
        suffix = "".join(_suffixes(path))
        target = self._folder / f"{title}{suffix}"
        if target != path:
            if target.exists():
                raise UsageError(f'there is a recording "{title}" already.')
            path.rename(target)
        return self._read(target).session

    def delete(self, name: str) -> None:
        """Move a session to the trash. Raises UsageError where it stays."""
        path = self.path(name)
        if in_use(path):
            raise UsageError(f'"{path.name}" is being recorded; end that first.')
        if not self._to_trash(path):
            raise UsageError(f'"{path.name}" could not be moved to the trash; it is still there.')

    def recover(self, name: str) -> Recovered:
        """Make a whole recording of one that was not closed. Raises RecordingError."""
        return recover(self.path(name))

    def expire(self, keep_days: int, now_s: float) -> int:
        """Delete for good what was closed more than `keep_days` ago; 0 keeps all.

        Returns:
            how many went.
        """
        old = [
            path
            for path in self._files()
            if keep_days
            and path.suffix == SUFFIX
            and path.stat().st_mtime < now_s - keep_days * DAY_S
        ]
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    def _files(self) -> list[Path]:
        names = (f"*{SUFFIX}", f"*{SUFFIX}{ACTIVE}")
        return [path for name in names for path in self._folder.glob(name) if path.is_file()]

    def _read_all(self) -> list[_Known]:
        known = {}
        for path in self._files():
            try:
                known[path.name] = self._read(path)
            except (UnreadableRecordingError, OSError):
                continue
        self._known = known
        return list(known.values())

    def _read(self, path: Path) -> _Known:
        stat = path.stat()
        stamp = stat.st_mtime_ns, stat.st_size
        known = self._known.get(path.name)
        return known if known and known.stamp == stamp else _read(path, stamp)

    def _free(self, title: str) -> Path:
        number, path = 1, self._folder / f"{title}{SUFFIX}"
        while path.exists() or path.with_name(path.name + ACTIVE).exists():
            number += 1
            path = self._folder / f"{title} {number}{SUFFIX}"
        return path


def _read(path: Path, stamp: tuple[int, int]) -> _Known:
    recording = Recording(path)
    state, turns, events = _told(recording)
    said = "\n".join(_sentences(events))
    session = Recorded(
        id=path.name,
        title=path.name.removesuffix(ACTIVE).removesuffix(SUFFIX),
        started_s=_started_s(recording, path),
        length_ms=TURN_MS * turns,
        size_bytes=stamp[1],
        words=_first(said),
        state=state,
    )
    return _Known(stamp, session, said)


def _told(recording: Recording) -> tuple[State, int, Sequence[Event]]:
    """How it stands, how many micro-turns it has, and their events."""
    if recording.path.suffix == ACTIVE:
        return "open", 0, ()
    try:
        overview = look_over(recording)
    except DamagedRecordingError:
        return "damaged", 0, ()
    return "whole", len(overview), [event for events in overview.events for event in events]


def _sentences(events: Sequence[Event]) -> list[str]:
    return [
        event.text
        for event in events
        if (isinstance(event, Heard) and event.final) or isinstance(event, Said)
    ]


def _started_s(recording: Recording, path: Path) -> float:
    try:
        return datetime.fromisoformat(recording.facts["started"]).timestamp()
    except (KeyError, ValueError):
        return path.stat().st_mtime


def _first(said: str) -> str:
    words = " ".join(said.split())
    return words if len(words) <= FIRST_CHARACTERS else words[: FIRST_CHARACTERS - 1] + "…"


def _holds(one: _Known, wanted: Sequence[str]) -> bool:
    text = f"{one.session.title}\n{one.said}".casefold()
    return all(word in text for word in wanted)


def _seen(one: _Known, wanted: Sequence[str]) -> Recorded:
    """The session, its words those around what was searched."""
    at = one.said.casefold().find(wanted[0]) if wanted else -1
    if at < FIRST_CHARACTERS // 2:
        return one.session
    return replace(one.session, words="… " + _first(one.said[at - BEFORE_FOUND :]))


def _suffixes(path: Path) -> list[str]:
    return [SUFFIX, ACTIVE] if path.suffix == ACTIVE else [SUFFIX]

"""Making a whole recording of one that breaks off or is damaged."""

from dataclasses import dataclass
from pathlib import Path

from app.errors import UnwritableRecordingError
from app.recording.file import RecordingFile, active, in_use
from app.recording.reader import ACTIVE, Recording


@dataclass(frozen=True, slots=True)
class Recovered:
    """Where the whole recording lies, its micro-turns, and what was wrong with the other one."""

    path: Path
    turns: int
    damage: str


def recover(path: Path) -> Recovered:
    """Copy all that can be read of `path` into a new file, which `path` gives way to if it was
    `.active`; a damaged finished file stays beside it.

    Raises:
        UnreadableRecordingError: there is nothing to be read in it.
        UnwritableRecordingError: it is still being written, the new file is there already, or the
            disk is full.
    """
    recording = Recording(path, salvage=True)
    unfinished = path.suffix == ACTIVE
    if unfinished and in_use(path):
        raise UnwritableRecordingError(f'"{path}" is being recorded right now; end that first.')
    whole = path.with_suffix("") if unfinished else path.with_stem(path.stem + "-recovered")
    part = whole.with_name(whole.name + ".recovering")
    if whole.exists():
        raise UnwritableRecordingError(f'"{whole}" is there already; move it away first.')
    active(part).unlink(missing_ok=True)  # of a recovery that was broken off itself
    file = RecordingFile(part, recording.facts)
    try:
        for moment in recording.moments():
            file.write(moment)
        file.finish({"turns": str(file.turns), "missing": "0", "recovered": recording.damage})
        part.rename(whole)
    except OSError as error:
        file.abandon()
        raise UnwritableRecordingError(
            f'cannot write "{whole}": {error.strerror}; make room and try again.'
        ) from error
    if unfinished:
        path.unlink()
    return Recovered(whole, file.turns, recording.damage)

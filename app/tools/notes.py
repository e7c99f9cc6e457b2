"""Notes and files, only in the folders that the user allowed."""

from datetime import datetime
from pathlib import Path

from app.errors import ToolError
from app.tools.hands import Hands

NOTES = "notes.md"
MOST_BYTES = 200_000
MOST_FILES = 100
READ_OUT = 5
"""Notes that are read aloud; more are worth looking at."""


class Notes:
    """The tools that write and read.

    Args:
        folder: where notes are kept; made when the first is written.
        others: folders whose files may be read and written besides.
    """

    def __init__(self, folder: Path, others: tuple[Path, ...] = ()) -> None:
        self._notes = folder / NOTES
        self._roots = tuple(root.expanduser().resolve() for root in (folder, *others))

    async def write_note(self, hands: Hands, text: str) -> str:
        """Keep a note for the user.

        Args:
            hands: of the job.
            text: the note.
        """
        line = f"- {hands.now:%Y-%m-%d %H:%M} {' '.join(text.split())}\n"
        self._write(self._notes, _text_of(self._notes) + line)
        return "I have noted that."

    async def read_notes(self, hands: Hands) -> str:
        """Read the user's notes, the newest last."""
        lines = _text_of(self._notes).splitlines()
        if not lines:
            return "There are no notes."
        told = [_without_time(line) for line in lines[-READ_OUT:]]
        head = f"The last {len(told)} of {len(lines)} notes: " if len(lines) > READ_OUT else ""
        return head + " ".join(f"{note}." for note in told)

    async def list_files(self, hands: Hands, folder: str = "") -> str:
        """List files in the folders that the user allowed.

        Args:
            hands: of the job.
            folder: one of them, or a folder inside; empty for all of them.
        """
        roots = [self._allowed(folder)] if folder else [r for r in self._roots if r.is_dir()]
        names = [
            f"{path}{'/' if path.is_dir() else ''}"
            for root in roots
            for path in sorted(root.iterdir())
            if not path.name.startswith(".")
        ]
        return "\n".join(names[:MOST_FILES]) or "There are no files."

    async def read_file(self, hands: Hands, path: str) -> str:
        """Read a text file.

        Args:
            hands: of the job.
            path: of the file, as `list_files` names it.
        """
        return _text_of(self._allowed(path), must_exist=True)

    async def write_file(self, hands: Hands, path: str, text: str) -> str:
        """Write a text file; one that is there is replaced.

        Args:
            hands: of the job.
            path: of the file.
            text: all of its content.
        """
        self._write(self._allowed(path), text)
        return f"{Path(path).name} is written."

    def _allowed(self, path: str) -> Path:
        """The real place, links followed. Raises ToolError where it lies outside."""
        there = Path(path).expanduser()
        there = (there if there.is_absolute() else self._roots[0] / there).resolve()
        if not any(there.is_relative_to(root) for root in self._roots):
            raise ToolError(f"{path} is not in a folder that you allowed.")
        return there

    def _write(self, path: Path, text: str) -> None:
        if len(text.encode()) > MOST_BYTES:
            raise ToolError(f"That is too long for {path.name}.")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise ToolError(f"I cannot write {path.name}: {error.strerror}.") from error


def _text_of(path: Path, *, must_exist: bool = False) -> str:
    if not path.exists() and not must_exist:
        return ""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ToolError(f"{path.name} is too large for me to read.")
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ToolError(f"{path.name} is no text.") from error
    except OSError as error:
        raise ToolError(f"I cannot read {path.name}: {error.strerror}.") from error


def _without_time(line: str) -> str:
    """The words of a note as `write_note` keeps it."""
    try:
        datetime.strptime(line[2:18], "%Y-%m-%d %H:%M")
    except ValueError:
        return line.removeprefix("- ")
    return line[19:]

"""The desktop's trash."""

from pathlib import Path

from PySide6.QtCore import QFile


def to_trash(path: Path) -> bool:
    """Move a file to where the user can get it back from; False where that failed."""
    return QFile(str(path)).moveToTrash()

"""Tables that list what to measure on, and one message for all that is wrong with one."""

import csv
from collections.abc import Sequence
from pathlib import Path

from app.errors import UsageError

MOST_TOLD = 20


def read_rows(manifest: Path, columns: Sequence[str]) -> list[dict[str, str]]:
    """The lines of a tab-separated table without quoting; the first is line 2 of the file.

    Raises UsageError where it cannot be read or lacks one of `columns`.
    """
    try:
        with manifest.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f'the manifest "{manifest}" cannot be read: {error}') from error
    if missing := [name for name in columns if rows and name not in rows[0]]:
        raise UsageError(f'the manifest "{manifest}" has no column {", ".join(missing)}')
    return rows


def told(what: str, wrong: Sequence[str]) -> str:
    """One message of several lines; of many faults the first twenty."""
    more = [f"and {len(wrong) - MOST_TOLD} more"] if len(wrong) > MOST_TOLD else []
    return "\n  ".join([f"{what}:", *wrong[:MOST_TOLD], *more])

"""Engines side by side: one table for people, plots, and one JSON object for programs."""

import json
import sys
from pathlib import Path
from typing import Any

from app.bench.plots import bars, lines
from app.bench.tables import Found, table
from app.errors import UsageError


def progress(line: str) -> None:
    """One line on stderr."""
    print(line, file=sys.stderr, flush=True)


def folder(out: Path | None) -> None:
    """Make the folder for results. Raises UsageError where that cannot be."""
    try:
        if out is not None:
            out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f'cannot write to "{out}": {error.strerror}') from error


def show(bench: str, found: Found, about: dict[str, Any], out: Path | None) -> None:
    """Print the table and, last, the JSON; with `out`, write both and a plot there too."""
    rows = list(table(found))
    body = {"bench": bench, **about, "engines": found}
    for line in rows:
        print(line)
    if out is not None:
        (out / f"{bench}.txt").write_text("\n".join(rows) + "\n", encoding="utf-8")
        text = json.dumps(body, ensure_ascii=False, indent=1)
        (out / f"{bench}.json").write_text(text, encoding="utf-8")
        picture = out / f"{bench}.png"
        if not (lines(bench, found, picture) or bars(bench, found, picture)):
            progress("No plot: there is nothing to draw.")
    print(json.dumps(body, ensure_ascii=False))

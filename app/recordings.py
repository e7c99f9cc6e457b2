"""The commands about recordings: `replay`, `export`, `recover`, `library`."""

import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from app.errors import UsageError
from app.events import TURN_MS
from app.recording.reader import clock
from app.settings import load

File = Annotated[Path, typer.Argument(help="A recording: NAME.mcap or NAME.mcap.active.")]


def replay(
    file: File,
    verify: Annotated[bool, typer.Option("--verify", help="Infer again; compare.")] = False,
    headless: Annotated[bool, typer.Option("--headless", help="Print the events.")] = False,
    engine: Annotated[str | None, typer.Option(help="What if: cascade or native.")] = None,
    weights: Annotated[str | None, typer.Option(help="What if: the network's folder.")] = None,
    mind: Annotated[str | None, typer.Option(help="What if: local, none or a server.")] = None,
    speaker: Annotated[str | None, typer.Option(help="Speaker by name, or none.")] = None,
) -> None:
    """Play a recording; verify it; or let its user talk to another engine."""
    if verify:
        raise typer.Exit(_verify(file))
    if engine is not None or weights is not None:
        _what_if(file, engine or "native", weights, mind)
    elif headless:
        _print(file)
    else:
        from app.doctor import has_display
        from app.playing import replay_in_window

        if not has_display():
            raise UsageError("there is no screen here; add --headless to print the events.")
        raise typer.Exit(replay_in_window(file, load(speaker=speaker).speaker))


def export(
    file: File,
    to: Annotated[str, typer.Option(help="srt, vtt, md, json, jsonl, wav or mkv.")],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Else beside it.")] = None,
) -> None:
    """Write a recording as subtitles, text, data, sound or film."""
    from app.export import export as write
    from app.export import formats
    from app.recording.reader import Recording

    if to not in formats():
        raise UsageError(f'"{to}" is no format; choose one of {", ".join(formats())}.')
    recording = Recording(file)
    target = out or Path(str(file).removesuffix(".active")).with_suffix(f".{to}")
    write(recording, to, target)  # type: ignore[arg-type]
    print(f"{target}: {recording.turns / 5:.1f} s", file=sys.stderr)


def recover(file: File) -> None:
    """Make a whole recording of one that was not closed or is damaged."""
    from app.recording.recover import recover as save

    saved = save(file)
    print(f"{saved.path}: {saved.turns / 5:.1f} s recovered", file=sys.stderr)
    if saved.damage:
        print(f"what was wrong: {saved.damage}", file=sys.stderr)


def library(
    search: Annotated[str, typer.Option(help="Only those in which these words were said.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON array.")] = False,
) -> None:
    """List what was recorded in the window, the newest first."""
    from app.library import FOLDER, Library

    sessions = Library().sessions(search)
    if as_json:
        print(json.dumps([asdict(session) for session in sessions], ensure_ascii=False))
        return
    for one in sessions:
        began = datetime.fromtimestamp(one.started_s, UTC).astimezone()
        state = clock(one.length_ms // TURN_MS) if one.state == "whole" else one.state
        print(f"{began:%Y-%m-%d %H:%M}  {state:>8}  {one.size_bytes / 1e6:8.1f} MB  {one.id}")
        if one.words:
            print(f"{18 * ' '}{one.words}")
    print(f"{len(sessions)} in {FOLDER}", file=sys.stderr)


def _verify(file: Path) -> int:
    from app.verify import verify

    verdict = verify(file)
    print(f"rule: {verdict.rule}")
    if verdict.note:
        print(verdict.note)
    if verdict.divergence is not None:
        print(verdict.divergence)
        return 1
    print(f"{verdict.turns} micro-turns, {verdict.turns / 5:.1f} s: no divergence")
    return 0


def _what_if(file: Path, engine: str, weights: str | None, mind: str | None) -> None:
    from app.recording.reader import Recording
    from app.whatif import what_if

    for line in what_if(Recording(file), load(engine=engine, weights=weights, mind=mind)):
        print(line)


def _print(file: Path) -> None:
    from app.headless import JsonLines
    from app.recording.reader import Recording

    printer = JsonLines()
    for moment in Recording(file).moments():
        printer.take(moment.turn, moment.arrivals, moment.events)

"""`microturn bench …`: the command line of the measurements."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from app.errors import UsageError
from app.settings import load

bench_cli = typer.Typer(help="Measure; the last line is one JSON object.", no_args_is_help=True)


class Preset(StrEnum):
    """Sizes of the network; the largest is only counted, never built."""

    nano = "nano"
    small = "small"
    base = "base"
    tml_small = "tml-small"


@bench_cli.command("step")
def bench_step(
    preset: Annotated[Preset, typer.Option(help="Size of an untrained network.")] = Preset.small,
    weights: Annotated[Path | None, typer.Option(help="Folder of a checkpoint.")] = None,
    threads: Annotated[int, typer.Option(min=1, help="Processor threads.")] = 1,
    dry: Annotated[bool, typer.Option("--dry", help="Only count; build nothing.")] = False,
) -> None:
    """What a micro-turn of the network costs, side by side with its alternatives."""
    from app.bench.step import run as measure

    if preset is Preset.tml_small and not dry:
        raise UsageError("tml-small is only counted here: add --dry.")
    measure(preset.value, weights, threads, dry=dry)


Engines = Annotated[str, typer.Option("--engine", help="One or more: cascade,native")]
Speech = Annotated[Path | None, typer.Option("--manifest", help="Recorded speech (.tsv).")]
DataFolder = Annotated[Path | None, typer.Option("--data", help="Set in the published layout.")]
Items = Annotated[int | None, typer.Option(min=1, help="How many items (of each task).")]
Seed = Annotated[int, typer.Option(help="Of all chance in the generated set.")]
OutFolder = Annotated[Path | None, typer.Option("--out", help="Folder for tables and plots.")]
Split = Annotated[str, typer.Option(help="Split of the manifest.")]
Group = Annotated[str, typer.Option(help="Only speakers of this group of the manifest.")]


@bench_cli.command("duplex")
def bench_duplex(
    engine: Engines = "cascade",
    manifest: Speech = None,
    data: DataFolder = None,
    items: Items = None,
    seed: Seed = 0,
    out: OutFolder = None,
    split: Split = "dev",
    group: Group = "",
    judge: Annotated[str, typer.Option(help="http address of a judging model.")] = "",
) -> None:
    """Who takes, keeps and yields the floor (Full-Duplex-Bench v1 and v1.5)."""
    from app.bench import commands

    commands.duplex(
        commands.Options(engine, manifest, data, items, seed, out, split, group, judge), load()
    )


@bench_cli.command("hearing")
def bench_hearing(
    manifest: Annotated[Path, typer.Option(help="Recorded speech (.tsv).")],
    engine: Engines = "cascade",
    items: Items = None,
    seed: Seed = 0,
    out: OutFolder = None,
    split: Split = "dev",
) -> None:
    """Which words are heard, and how soon they are there to stay."""
    from app.bench import commands

    commands.hearing(commands.Options(engine, manifest, None, items, seed, out, split), load())


@bench_cli.command("reps")
def bench_reps(
    engine: Engines = "cascade",
    data: DataFolder = None,
    items: Items = None,
    seed: Seed = 0,
    out: OutFolder = None,
) -> None:
    """Repetitions counted aloud (RepCount-A), from videos or generated figures."""
    from app.bench import commands

    commands.reps(commands.Options(engine, None, data, items, seed, out), load())


@bench_cli.command("cues")
def bench_cues(
    engine: Engines = "cascade",
    manifest: Annotated[Path | None, typer.Option(help="Your own items (.tsv).")] = None,
    items: Items = None,
    seed: Seed = 0,
    out: OutFolder = None,
) -> None:
    """Speaking up at the right time, word, movement or sight."""
    from app.bench import commands

    commands.cues(commands.Options(engine, manifest, None, items, seed, out), load())


@bench_cli.command("delegate")
def bench_delegate(
    engine: Engines = "cascade",
    items: Items = None,
    seed: Seed = 0,
    out: OutFolder = None,
) -> None:
    """The mind is asked when it should be, and only then."""
    from app.bench import commands

    commands.delegate(commands.Options(engine, items=items, seed=seed, out=out), load())


@bench_cli.command("soak")
def bench_soak(
    minutes: Annotated[int, typer.Option(min=1, help="Minutes of talk.")] = 60,
    engine: Engines = "cascade",
    out: OutFolder = None,
) -> None:
    """Memory and step times over long talk."""
    from app.bench import commands

    commands.soak(commands.Options(engine, out=out), load(), minutes)

"""The benches as the command line calls them: data in, engines side by side, results out."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.bench import compare
from app.bench.parts import engine_names, load_all, network
from app.bench.tables import Found
from app.ears import open_ears
from app.errors import UsageError
from app.jobs import Thinking
from app.settings import Settings


@dataclass(frozen=True, slots=True)
class Options:
    """What every bench understands.

    Attributes:
        engines: names joined by commas.
        manifest: recorded speech, see `app.bench.corpus`.
        data: a folder in the published layout; None generates a set.
        items: of each task or in all; None takes what there is.
        out: folder for table, JSON, plot and the generated set.
        split, group: which clips of the manifest.
        judge: address of an OpenAI-compatible server that judges behaviour; empty judges by rule.
    """

    engines: str = "cascade"
    manifest: Path | None = None
    data: Path | None = None
    items: int | None = None
    seed: int = 0
    out: Path | None = None
    split: str = "dev"
    group: str = ""
    judge: str = ""


def duplex(options: Options, settings: Settings) -> None:
    """Measure who takes, keeps and yields the floor."""
    from app.bench.duplex import average_v15, measure
    from app.bench.items import read_items
    from app.bench.judge import judge_at

    names = engine_names(options.engines)
    compare.folder(options.out)
    judge = judge_at(options.judge, settings) if options.judge else None
    with TemporaryDirectory() as scratch:
        root = options.data or _generated(options, Path(scratch))
        items = read_items(root, options.items)
        real_mind = any("answers" not in item.extra for item in items)
        found = {
            parts.engine: measure(items, parts, judge, compare.progress)
            for parts in load_all(names, settings, mind=real_mind)
        }
    for tasks in found.values():
        if (average := average_v15(tasks)) is not None:
            tasks["v1.5"] = {"average": average}
    compare.show("duplex", found, _about(options), options.out)


def hearing(options: Options, settings: Settings) -> None:
    """Measure which words are heard, and how soon."""
    from app.bench.hearing import Hearer, by_ears, by_network, measure, sample

    names = engine_names(options.engines)
    compare.folder(options.out)
    if options.manifest is None:
        raise UsageError("Name the speech to hear: --manifest FILE.tsv")
    clips = sample(options.manifest, options.split, options.items, options.seed)
    found: Found = {}
    for name in names:
        hear: Hearer
        if name == "native":
            opened = network(settings, hears=True)
            hear = by_network(lambda opened=opened: opened(echo=False))  # type: ignore[misc]
        else:
            hear = by_ears(open_ears(settings))
        found[name] = measure(clips, hear, compare.progress)
    compare.show("hearing", found, _speech(options), options.out)


def reps(options: Options, settings: Settings) -> None:
    """Measure repetitions counted aloud."""
    from app.bench.reps import generated, measure, read_folder
    from app.bench.speakers import Speakers

    names = engine_names(options.engines)
    compare.folder(options.out)
    if options.data:
        workouts = read_folder(options.data, options.items)
    else:
        workouts = generated(options.items or 12, options.seed)
    speakers = Speakers()
    found = {
        parts.engine: measure(workouts, parts, speakers, compare.progress)
        for parts in load_all(names, settings, mind=True)
    }
    compare.show("reps", found, _about(options), options.out)


def cues(options: Options, settings: Settings) -> None:
    """Measure speaking up at the right moment."""
    from app.bench.cue_list import read_cues
    from app.bench.cues import CUE_WINDOW_S, WINDOW_S, generated, measure
    from app.bench.speakers import Speakers

    names = engine_names(options.engines)
    compare.folder(options.out)
    if options.manifest:
        items = read_cues(options.manifest, options.items)
    else:
        items = generated(options.items or 8, options.seed, Speakers())
    found = {
        parts.engine: measure(items, parts, compare.progress)
        for parts in load_all(names, settings, mind=True)
    }
    about = _about(options)
    if options.manifest:
        about = {"data": str(options.manifest), "thinking_ms": about["thinking_ms"]}
    else:
        about |= {"time_window_s": WINDOW_S, "cue_window_s": (0.0, CUE_WINDOW_S)}
    compare.show("cues", found, about, options.out)


def delegate(options: Options, settings: Settings) -> None:
    """Measure what is handed to the mind."""
    from app.bench.asking import generated
    from app.bench.delegate import measure
    from app.bench.handed import WITHIN_S
    from app.bench.speakers import Speakers

    names = engine_names(options.engines)
    compare.folder(options.out)
    items = generated(options.items or 8, options.seed, Speakers())
    found = {
        parts.engine: measure(items, parts, compare.progress)
        for parts in load_all(names, settings, mind=False)
    }
    compare.show("delegate", found, _about(options) | {"within_s": WITHIN_S}, options.out)


def soak(options: Options, settings: Settings, minutes: int) -> None:
    """Talk for `minutes` of session time and look at memory and step times."""
    from app.bench.soak import measure, minute_of_talk
    from app.bench.speakers import Speakers

    names = engine_names(options.engines)
    compare.folder(options.out)
    minute = minute_of_talk(Speakers())
    found = {
        parts.engine: measure(minutes, minute, parts, compare.progress)
        for parts in load_all(names, settings, mind=False)
    }
    compare.show("soak", found, {"minutes": minutes}, options.out)


def _generated(options: Options, scratch: Path) -> Path:
    from app.bench.corpus import read_manifest
    from app.bench.generate import generate
    from app.bench.speakers import Speakers

    clips = read_manifest(options.manifest, options.split) if options.manifest else []
    if options.group:
        clips = [clip for clip in clips if clip.group == options.group]
    root = _emptied(options.out / "data") if options.out else scratch
    compare.progress(f"generating {options.items or 10} items of each task")
    generate(root, options.items or 10, options.seed, Speakers(), clips)
    return root


def _emptied(root: Path) -> Path:
    """A folder for a generated set, without the last one. Raises UsageError where it holds anything
    else.
    """
    mark = root / "generated.txt"
    if root.exists() and not mark.exists():
        raise UsageError(f'"{root}" is not a generated set; choose another --out')
    if root.exists():
        shutil.rmtree(root)
    root.mkdir()
    mark.write_text("Made by microturn bench duplex; the next run replaces it.\n", encoding="utf-8")
    return root


def _about(options: Options) -> dict[str, Any]:
    """What was measured on. In these runs hearing and speech take no time and thinking takes a
    fixed one, so that the figures do not depend on the machine.
    """
    thinking = Thinking()
    return {
        "data": str(options.data) if options.data else f"generated, seed {options.seed}",
        **_speech(options),
        "thinking_ms": {"first_word": thinking.first_word_ms, "word": thinking.word_ms},
    }


def _speech(options: Options) -> dict[str, Any]:
    if options.manifest is None:
        return {}
    return {
        "speech": options.manifest.parent.name,
        "split": options.split,
        "group": options.group or "all",
    }

"""Duplex items from disk, in the layout of Full-Duplex-Bench: `{task}/{id}/input.wav` and json.

The json says what an item measures: `pause.json`, `turn_taking.json` and `interrupt.json` are v1;
`metadata.json` alone is v1.5, its folder naming the task. What `metadata.json` may hold besides
(`cue`, `echo`, `answers`) is ours; see `app.bench.generate`.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
import soundfile

from app.bench.fdbench import Segment, spread
from app.bench.manifest import told
from app.bench.overlap import WANTED
from app.bench.room import Cue, Echo
from app.bench.talk import Talk
from app.errors import UsageError
from capture.files import read_audio
from capture.frames import MIC_RATE_HZ

Kind = Literal["pause", "turn", "interruption", "backchannel", "overlap", "nobody", "echo"]
TAIL_S: dict[Kind, float] = {
    "pause": 0.0,
    "turn": 6.0,
    "interruption": 6.0,
    "backchannel": 0.0,
    "overlap": 6.0,
    "nobody": 2.0,
    "echo": 20.0,
}
_FILES: dict[str, Kind] = {
    "pause.json": "pause",
    "turn_taking.json": "turn",
    "interrupt.json": "interruption",
}


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """One item: where it lies, what it measures, and when what matters happens.

    Attributes:
        times: of the pause, the turn's end or the other voice, in seconds of `input.wav`.
        extra: `metadata.json`, as far as there is one.
        wanted: how backchannels should be spread over the sound; empty where unknown.
    """

    folder: Path
    task: str
    kind: Kind
    times: Segment
    extra: dict[str, Any] = field(default_factory=dict)
    wanted: tuple[float, ...] = ()

    @property
    def cued(self) -> bool:
        """Whether the other voice comes when the assistant speaks, not at a fixed time."""
        return "cue" in self.extra

    def talk(self) -> Talk:
        """The item as it is held."""
        name = "clean_input.wav" if self.cued else "input.wav"
        mic = read_audio(self.folder / name)
        cue = echo = None
        if self.cued:
            sound = read_audio(self.folder / self.extra["cue"]["file"])
            cue = Cue(sound, self.extra["cue"]["after_s"], len(mic) / MIC_RATE_HZ)
        if "echo" in self.extra:
            echo = Echo(**self.extra["echo"])
        answers = self.extra.get("answers")
        return Talk(mic, TAIL_S[self.kind], cue, echo, None, tuple(answers) if answers else None)


def read_items(root: Path, limit: int | None = None) -> list[Item]:
    """All items under `root`, at most `limit` a task. Raises UsageError naming each bad one."""
    if not root.is_dir():
        raise UsageError(f'there is no folder "{root}"')
    items: list[Item] = []
    wrong: list[str] = []
    for task in sorted(path for path in root.iterdir() if path.is_dir()):
        for folder in sorted(path for path in task.iterdir() if path.is_dir())[:limit]:
            try:
                items.append(_read(folder))
            except (KeyError, IndexError, TypeError, ValueError, OSError) as error:
                wrong.append(f"{task.name}/{folder.name}: {_reason(error)}")
    if wrong:
        raise UsageError(told(f'the items in "{root}" cannot be used', wrong))
    if not items:
        raise UsageError(f'"{root}" holds no items: {{task}}/{{id}}/input.wav with json beside it')
    return items


def _read(folder: Path) -> Item:
    sound = soundfile.info(_there(folder / "input.wav"))
    found = [(name, kind) for name, kind in _FILES.items() if (folder / name).exists()]
    extra = _json(folder / "metadata.json") if (folder / "metadata.json").exists() else {}
    if "cue" in extra:
        _there(folder / extra["cue"]["file"])
        _there(folder / "clean_input.wav")
    task = folder.parent.name
    kind: Kind = found[0][1] if found else _kind(task, extra)
    times = (0.0, sound.duration)
    if found:
        times = _times(_json(folder / found[0][0])[0]["timestamp"])
    elif kind == "overlap":
        times = _times(extra["timestamps"])
    if times[0] > sound.duration:
        raise ValueError(
            f"{times[0]:.2f} s lies after the end of its sound, {sound.duration:.2f} s"
        )
    wanted = _wanted(folder, sound.duration) if kind == "backchannel" else ()
    return Item(folder, task, kind, times, extra, tuple(wanted))


def _kind(task: str, extra: dict[str, Any]) -> Kind:
    if task in WANTED:
        return "overlap"
    if "backchannel" in task:
        return "backchannel"
    if "echo" in extra:
        return "echo"
    if task in ("noise", "silence"):
        return "nobody"
    raise ValueError(f"no {', '.join(_FILES)} or task name says what it measures")


def _wanted(folder: Path, seconds: float) -> Sequence[float]:
    """The distribution of backchannels to compare with: ours, or that published for ICC."""
    own, published = folder / "backchannel.json", folder.parent / "icc_gt_distribution.json"
    if own.exists():
        return spread([_times(pair) for pair in _json(own)["chances"]], seconds)
    if published.exists():
        return [float(share) for share in _json(published)[folder.name]]
    return ()


def _times(pair: Sequence[Any]) -> Segment:
    start, end = float(pair[0]), float(pair[1])
    if not (0 <= start <= end and np.isfinite(end)):
        raise ValueError(f"{start:g} s to {end:g} s is no stretch of time")
    return start, end


def _there(path: Path) -> Path:
    if not path.is_file():
        raise FileNotFoundError(f"{path.name} is missing")
    return path


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _reason(error: Exception) -> str:
    missing = isinstance(error, KeyError | IndexError | TypeError)
    return f"its json does not have the published fields ({error})" if missing else str(error)

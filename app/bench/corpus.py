"""Recorded speech by manifest: tab-separated `shard start_s end_s speaker text split id …`.

A shard is a sound file at 16 kHz that holds many clips. What is wrong with a manifest is told at
once, line by line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import soundfile

from app.bench.manifest import read_rows, told
from app.errors import UsageError
from capture.files import read_audio
from capture.frames import MIC_RATE_HZ, Pcm

COLUMNS = ("shard", "start_s", "end_s", "speaker", "text", "split")


@dataclass(frozen=True, slots=True)
class Clip:
    """One spoken sentence.

    Attributes:
        shard: the file it lies in, from `start_s` to `end_s`.
        group: who speaks (adult, child, ...), where the manifest says so.
        line: of the manifest.
    """

    id: str
    shard: Path
    start_s: float
    end_s: float
    speaker: str
    text: str
    group: str
    line: int

    def pcm(self) -> Pcm:
        """int16 [n] at 16 kHz."""
        start, end = (round(at * MIC_RATE_HZ) for at in (self.start_s, self.end_s))
        return _shard(self.shard)[start:end]


def read_manifest(manifest: Path, split: str | None = "dev") -> list[Clip]:
    """The clips of one split (None: all). Raises UsageError naming every line that is wrong."""
    clips: list[Clip] = []
    wrong: list[str] = []
    for line, row in enumerate(read_rows(manifest, COLUMNS), start=2):
        if split is not None and row["split"] != split:
            continue
        try:
            clips.append(_clip(manifest.parent, row, line))
        except (TypeError, ValueError):
            times = f"{row['start_s']!r} to {row['end_s']!r}"
            wrong.append(f"line {line}: the times {times} are not numbers")
    wrong += _wrong(clips)
    if wrong:
        wrong.sort(key=lambda text: int(text.split()[1].rstrip(":")))
        raise UsageError(told(f'the manifest "{manifest}" cannot be used', wrong))
    if not clips:
        raise UsageError(f'the manifest "{manifest}" has no clips of split "{split}"')
    return clips


def _clip(folder: Path, row: dict[str, str], line: int) -> Clip:
    return Clip(
        id=row.get("id") or f"line {line}",
        shard=folder / row["shard"],
        start_s=float(row["start_s"]),
        end_s=float(row["end_s"]),
        speaker=row["speaker"],
        text=row["text"],
        group=row.get("group") or "",
        line=line,
    )


def _wrong(clips: Sequence[Clip]) -> list[str]:
    faults = [fault for shard in sorted({c.shard for c in clips}) for fault in _of_shard(shard)]
    wrong = [f"line {_first_line(clips, shard)}: {text}" for shard, text in faults]
    bad = {shard for shard, _ in faults}
    sound = [clip for clip in clips if clip.shard not in bad]
    lengths = {shard: soundfile.info(shard).duration for shard in {c.shard for c in sound}}
    before: Clip | None = None
    for clip in sorted(sound, key=lambda c: (c.shard, c.start_s)):
        span = f"{clip.start_s:g} s to {clip.end_s:g} s"
        if not 0 <= clip.start_s < clip.end_s:
            wrong.append(f"line {clip.line}: {span} is no stretch of time")
        elif clip.end_s > lengths[clip.shard] + 0.01:
            length = f"{lengths[clip.shard]:.2f} s"
            wrong.append(f'line {clip.line}: {span}, but "{clip.shard.name}" ends at {length}')
        elif before and before.shard == clip.shard and clip.start_s < before.end_s:
            wrong.append(f"line {clip.line}: {span} overlaps line {before.line}")
        before = clip
    return wrong


def _of_shard(shard: Path) -> list[tuple[Path, str]]:
    if not shard.is_file():
        return [(shard, f'there is no sound file "{shard.name}"')]
    try:
        rate_hz = soundfile.info(shard).samplerate
    except soundfile.LibsndfileError:
        return [(shard, f'"{shard.name}" is not a sound file that can be read')]
    if rate_hz != MIC_RATE_HZ:
        return [(shard, f'"{shard.name}" has {rate_hz} Hz; it must have {MIC_RATE_HZ} Hz')]
    return []


def _first_line(clips: Sequence[Clip], shard: Path) -> int:
    return next(clip.line for clip in clips if clip.shard == shard)


@lru_cache(maxsize=2)
def _shard(path: Path) -> Pcm:
    return read_audio(path)

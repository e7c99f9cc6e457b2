"""Real speech from manifests; people whose split is not `train` are never read.

A manifest is a tab-separated table without quoting, beside the sound files it names, with at least
the columns `shard` (file), `start_s`, `end_s`, `text` and `split`. Any corpus listed so will do.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from model.dmel import MIC_HZ
from model.errors import ModelError

_COLUMNS = {"shard", "start_s", "end_s", "text", "split"}
_TRAINED_ON = "train"


class ManifestError(ModelError):
    """A manifest cannot be used."""


@dataclass(frozen=True, slots=True)
class Clip:
    """One stretch of speech.

    Attributes:
        path: of the sound file.
        start_s, end_s: within it.
        words: what is said.
        speaker: who says it, where the manifest tells.
    """

    path: Path
    start_s: float
    end_s: float
    words: str
    speaker: str = ""


def clips(manifest: Path) -> list[Clip]:
    """What a manifest offers for training; texts in brackets are no words and left out.

    Raises:
        ManifestError: a column is missing.
    """
    with manifest.open(encoding="utf-8", newline="") as file:
        table = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        missing = _COLUMNS - set(table.fieldnames or ())
        if missing:
            raise ManifestError(
                f"{manifest} has no column {', '.join(sorted(missing))}; add it to its header."
            )
        return [
            Clip(
                manifest.parent / r["shard"],
                float(r["start_s"]),
                float(r["end_s"]),
                r["text"],
                r.get("speaker") or "",
            )
            for r in table
            if r["split"] == _TRAINED_ON and not r["text"].startswith("[")
        ]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody recorded: sentences and their sound, int16 [n] at 16 kHz each."""

    name: str
    sentences: tuple[tuple[str, NDArray[np.int16]], ...]


def people(manifests: Sequence[Path], least_s: float = 1.2, longest_s: float = 8.0) -> list[Person]:
    """Everybody of whom there are some whole sentences, in order of corpus and name."""
    said: dict[str, list[tuple[str, NDArray[np.int16]]]] = {}
    for manifest in manifests:
        for clip, sound in cut(clips(manifest)):
            if least_s <= clip.end_s - clip.start_s <= longest_s and len(clip.words.split()) >= 4:
                name = f"{manifest.parent.name}/{clip.speaker}"
                said.setdefault(name, []).append((clip.words, sound))
    return [Person(name, tuple(of)) for name, of in sorted(said.items()) if len(of) >= 4]


def cut(found: Sequence[Clip]) -> Iterator[tuple[Clip, NDArray[np.int16]]]:
    """Each clip with its samples, sound files opened once where their clips stand together."""
    path, sound = None, np.zeros(0, np.int16)
    for clip in found:
        if clip.path != path:
            path, sound = clip.path, _sound(clip.path)
        yield clip, sound[round(clip.start_s * MIC_HZ) : round(clip.end_s * MIC_HZ)]


def _sound(path: Path) -> NDArray[np.int16]:
    """int16 [n] at 16 kHz, mono."""
    sound, rate_hz = soundfile.read(path, dtype="int16", always_2d=True)
    mono = sound[:, 0]
    return mono if rate_hz == MIC_HZ else np.asarray(soxr.resample(mono, rate_hz, MIC_HZ), np.int16)

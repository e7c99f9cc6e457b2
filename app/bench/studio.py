"""Where items are put together: people, recorded or made up, placed by their samples, written."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from app.bench.corpus import Clip
from app.bench.segments import trimmed
from app.bench.speakers import CAST, PEAK, Speaker, Speakers
from capture.frames import MIC_RATE_HZ, Pcm

ROOM_NOISE = 8.0
"""Standard deviation of the room's noise, in int16 steps: -72 dB of full scale."""


@dataclass(slots=True)
class Studio:
    """What items are made of; all chance comes from `rng`. What is written lies under `root`."""

    rng: np.random.Generator
    speakers: Speakers
    clips: Sequence[Clip] = ()
    root: Path = Path()
    _left: dict[tuple[str, ...], list[str]] = field(default_factory=dict)

    def person(self) -> Speaker:
        return CAST[int(self.rng.integers(len(CAST)))]

    def line(self, lines: Sequence[Any]) -> Any:
        return lines[int(self.rng.integers(len(lines)))]

    def other_line(self, lines: Sequence[str]) -> str:
        """Each once before any comes again: else figures would hang on the few that come often.

        Drawn beside all other chance: however many lines there are, the rest stays the same.
        """
        left = self._left.setdefault(tuple(lines), [])
        left += [] if left else lines
        return left.pop(int(self.rng.spawn(1)[0].integers(len(left))))

    def write(self, task: str, number: int, sound: Pcm, **files: Any) -> None:
        """An item's folder: `input.wav`, and each of `files` as json or, for samples, as wav."""
        folder = self.root / task / f"{number:03d}"
        folder.mkdir(parents=True, exist_ok=True)
        soundfile.write(folder / "input.wav", self.in_room(sound), MIC_RATE_HZ)
        for name, content in files.items():
            if isinstance(content, np.ndarray):
                soundfile.write(folder / f"{name}.wav", content, MIC_RATE_HZ)
            else:
                text = json.dumps(content, ensure_ascii=False, indent=1)
                (folder / f"{name}.json").write_text(text, encoding="utf-8")

    def in_room(self, sound: Pcm) -> Pcm:
        noise = self.rng.normal(0.0, ROOM_NOISE, len(sound))
        return np.clip(sound + noise, -32768, 32767).astype(np.int16)

    def noise(self, level: float) -> Pcm:
        """Ten seconds that fall off towards high tones, with a few knocks; nobody speaks.

        `level` is their standard deviation in int16 steps, the knocks apart.
        """
        white = self.rng.normal(0.0, 1.0, 10 * MIC_RATE_HZ)
        spectrum = np.fft.rfft(white)
        pink = np.fft.irfft(spectrum / np.sqrt(np.arange(len(spectrum)) + 1.0))
        sound = level * pink / pink.std()
        for at in self.rng.integers(0, len(sound) - 2000, 3):
            sound[at : at + 2000] += 8 * level * np.exp(-np.arange(2000) / 250) * white[:2000]
        noise: Pcm = np.clip(sound, -32768, 32767).astype(np.int16)
        return noise

    def clip(self) -> Pcm:
        """A recorded sentence of at least five words and two seconds, at an even loudness."""
        long = [c for c in self.clips if len(c.text.split()) >= 5 and c.end_s - c.start_s >= 2]
        speech = trimmed(self.line(long or self.clips).pcm(), share=0.05)
        loudest = float(np.abs(speech.astype(np.float64)).max(initial=1.0))
        return (speech * (PEAK / loudest)).astype(np.int16)


def in_a_row(parts: Sequence[tuple[float, Pcm]]) -> tuple[Pcm, list[tuple[float, float]]]:
    """(silence before, sound) one after the other: int16 [n], and where each sounds in seconds."""
    pieces: list[Pcm] = []
    spans: list[tuple[float, float]] = []
    at = 0
    for gap_s, sound in parts:
        gap = round(gap_s * MIC_RATE_HZ)
        pieces += [np.zeros(gap, np.int16), sound]
        spans.append(((at + gap) / MIC_RATE_HZ, (at + gap + len(sound)) / MIC_RATE_HZ))
        at += gap + len(sound)
    return np.concatenate(pieces), spans

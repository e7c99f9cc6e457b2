"""`microturn bench hearing`: word error rate, and how soon a word is there to stay."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median
from typing import Any

import numpy as np

from app.bench.corpus import Clip, read_manifest
from app.bench.scores import aligned
from app.bench.segments import by_energy
from app.bench.words import normalised, shared_out
from capture.frames import MIC_RATE_HZ, MIC_TURN_SAMPLES, TURN_MS, MicroTurn, Pcm
from model.parts.ears import Ears
from model.step import Stream

LEAD_S = 0.4
TAIL_S = 2.0
TURN_S = TURN_MS / 1000
SILENT: Pcm = np.zeros(4800, np.int16)

Growing = list[tuple[float, list[str]]]
"""(time, all words so far) in seconds from the first sample, whenever they changed."""
Hearer = Callable[[Pcm], Growing]


@dataclass(frozen=True, slots=True)
class HeardClip:
    """What one clip came to: error counts, and a latency for each word that was right."""

    group: str
    errors: int
    words: int
    latencies_s: tuple[float, ...]


def by_ears(ears: Callable[[], Ears]) -> Hearer:
    """Fresh ears for every clip."""

    def hear(pcm: Pcm) -> Growing:
        listener, lines, growing = ears(), dict[int, str](), Growing()
        for index, turn in enumerate(_turns(pcm)):
            for line in listener.hear(turn):
                lines[line.id] = line.text
            _grow(growing, (index + 1) * TURN_S, lines)
        return growing

    return hear


def by_network(stream: Callable[[], Stream]) -> Hearer:
    """The words of an engine that hears by itself."""

    def hear(pcm: Pcm) -> Growing:
        engine, lines, growing = stream(), dict[int, str](), Growing()
        for index, turn in enumerate(_turns(pcm)):
            for line in engine.step(MicroTurn(index, turn, SILENT, 0), []).heard:
                lines[line.id] = line.text
            _grow(growing, (index + 1) * TURN_S, lines)
        return growing

    return hear


def measure(
    clips: Sequence[Clip], hear: Hearer, progress: Callable[[str], None] = lambda _: None
) -> dict[str, dict[str, Any]]:
    """Let it hear all clips; group of speakers (and `all`) -> figures."""
    heard: list[HeardClip] = []
    for clip in clips:
        progress(clip.id)
        heard.append(judged(clip, hear(_in_silence(clip.pcm()))))
    groups = sorted({clip.group for clip in heard if clip.group})
    found = {"all": _summary(heard)}
    return found | {g: _summary([clip for clip in heard if clip.group == g]) for g in groups}


def judged(clip: Clip, growing: Growing) -> HeardClip:
    """Compare with the text; word ends are estimated by letters within the sounding part."""
    reference = normalised(clip.text)
    final = growing[-1][1] if growing else []
    result = aligned(reference, final)
    ends_s = [word.end_s for word in shared_out(reference, *_sounding(clip))]
    settled_s = _settled(growing)
    latencies = tuple(settled_s[h] - LEAD_S - ends_s[r] for r, h in result.matches)
    return HeardClip(clip.group, result.errors, len(reference), latencies)


def sample(manifest: Path, split: str, items: int | None, seed: int) -> list[Clip]:
    """Clips drawn by chance, in the order of the manifest."""
    clips = read_manifest(manifest, split)
    if items is None or items >= len(clips):
        return clips
    drawn = np.random.default_rng(seed).choice(len(clips), items, replace=False)
    return [clips[index] for index in sorted(drawn.tolist())]


def _settled(growing: Growing) -> list[float]:
    """For each final word the time from which it and all before it no longer changed."""
    final = growing[-1][1] if growing else []
    settled: list[float] = []
    for n in range(1, len(final) + 1):
        since = growing[-1][0]
        for at_s, words in reversed(growing):
            if words[:n] != final[:n]:
                break
            since = at_s
        settled.append(since)
    return settled


def _turns(pcm: Pcm) -> list[Pcm]:
    return [pcm[at : at + MIC_TURN_SAMPLES] for at in range(0, len(pcm), MIC_TURN_SAMPLES)]


def _in_silence(pcm: Pcm) -> Pcm:
    """The clip between silences, a whole number of micro-turns long."""
    lead, tail = round(LEAD_S * MIC_RATE_HZ), round(TAIL_S * MIC_RATE_HZ)
    padding = -(lead + len(pcm) + tail) % MIC_TURN_SAMPLES
    return np.concatenate([np.zeros(lead, np.int16), pcm, np.zeros(tail + padding, np.int16)])


def _grow(growing: Growing, at_s: float, lines: dict[int, str]) -> None:
    words = normalised(" ".join(lines[number] for number in sorted(lines)))
    if words != (growing[-1][1] if growing else []):
        growing.append((at_s, words))


def _sounding(clip: Clip) -> tuple[float, float]:
    pcm = clip.pcm()
    loudest = float(np.abs(pcm.astype(np.float64)).max(initial=1.0))
    found = by_energy(pcm, MIC_RATE_HZ, max(0.03 * loudest, 1.0))
    return (found[0][0], found[-1][1]) if found else (0.0, len(pcm) / MIC_RATE_HZ)


def _summary(heard: Sequence[HeardClip]) -> dict[str, Any]:
    latencies = [late for clip in heard for late in clip.latencies_s]
    words = sum(clip.words for clip in heard)
    found: dict[str, Any] = {"items": len(heard), "words": words}
    found["wer"] = round(sum(clip.errors for clip in heard) / max(words, 1), 3)
    if latencies:
        found["word_latency_s"] = {
            "mean": round(mean(latencies), 3),
            "median": round(median(latencies), 3),
            "n": len(latencies),
        }
    return found

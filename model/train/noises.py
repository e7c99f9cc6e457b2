"""Sounds that are nobody's words: float32 [n], at a root mean square of one."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
LENGTH_MS = {
    "cough": 450, "knock": 500, "keys": 2500, "hum": 4000, "music": 5000, "babble": 5000,
}  # fmt: skip


def noise(name: str, samples: int, rate_hz: int, rng: np.random.Generator) -> Samples:
    """One of the sorts in `LENGTH_MS`."""
    sound = _SORTS[name](np.arange(samples) / rate_hz, rng)
    rms = float(np.sqrt(np.mean(np.square(sound)))) or 1.0
    return np.asarray(sound / rms, np.float32)


def background(samples: int, rng: np.random.Generator) -> Samples:
    """Steady noise between white and brown, at a root mean square of one."""
    spectrum = np.fft.rfft(rng.standard_normal(samples))
    spectrum *= (np.arange(len(spectrum)) + 30.0) ** -rng.uniform(0, 1)
    sound = np.fft.irfft(spectrum, samples)
    return np.asarray(sound / np.sqrt(np.mean(np.square(sound))), np.float32)


Curve = NDArray[np.float64]


def _cough(at_s: Curve, rng: np.random.Generator) -> Curve:
    burst = np.exp(-at_s / 0.05) + 0.6 * np.exp(-(((at_s - 0.25) / 0.05) ** 2))
    return np.asarray(burst * np.convolve(rng.standard_normal(len(at_s)), np.ones(4), "same"))


def _knocks(at_s: Curve, rng: np.random.Generator, gap_s: float, decay_s: float) -> Curve:
    out = np.zeros(len(at_s))
    start_s = 0.0
    while start_s < at_s[-1]:
        since = np.maximum(at_s - start_s, 0)
        tone = np.sin(2 * np.pi * rng.uniform(100, 900) * since) + 0.5 * rng.standard_normal()
        out += (at_s >= start_s) * np.exp(-since / decay_s) * tone * rng.uniform(0.5, 1)
        start_s += gap_s * rng.uniform(0.5, 1.8)
    return out


def _knock(at_s: Curve, rng: np.random.Generator) -> Curve:
    return _knocks(at_s, rng, 0.2, 0.02)


def _keys(at_s: Curve, rng: np.random.Generator) -> Curve:
    return _knocks(at_s, rng, 0.15, 0.004) * rng.standard_normal(len(at_s))


def _hum(at_s: Curve, rng: np.random.Generator) -> Curve:
    base = rng.uniform(45, 130)
    return np.asarray(sum(np.sin(2 * np.pi * base * h * at_s) / h for h in range(1, 12)))


def _music(at_s: Curve, rng: np.random.Generator) -> Curve:
    notes = 220 * 2 ** (rng.integers(0, 24, int(at_s[-1] / 0.3) + 1) / 12)
    which = (at_s / 0.3).astype(np.int64)
    phase = 2 * np.pi * np.cumsum(notes[which]) * (at_s[1] - at_s[0])
    return np.asarray(
        sum(np.sin(h * phase) / h for h in (1, 2, 3, 5)) * np.exp(-(at_s % 0.3) / 0.2)
    )


def _babble(at_s: Curve, rng: np.random.Generator) -> Curve:
    """Many voices at once, no word of any: noise in syllables between 150 and 3 000 Hz."""
    spectrum = np.fft.rfft(rng.standard_normal(len(at_s)))
    hz = np.fft.rfftfreq(len(at_s), at_s[1] - at_s[0])
    shaped = np.fft.irfft(spectrum * (hz > 150) * (hz < 3000) / (1 + hz / 500), len(at_s))
    rates = rng.uniform(2, 6, 5)
    return np.asarray(shaped * sum(1 + np.sin(2 * np.pi * (r * at_s + r)) for r in rates))


_SORTS: dict[str, Callable[[Curve, np.random.Generator], Curve]] = {
    "cough": _cough, "knock": _knock, "keys": _keys, "hum": _hum, "music": _music,
    "babble": _babble,
}  # fmt: skip

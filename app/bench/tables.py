"""Figures as numbers, and as lines for people: a line for each figure, a column for each engine."""

from collections.abc import Iterator
from typing import Any

Found = dict[str, dict[str, dict[str, Any]]]
"""Engine -> set or task -> figures; a figure is a number or a dict of numbers with `mean`."""

CURVES = "by_minute"
"""Under this name a task has lists, one number a minute: for plots, not for the table."""
NAMES = {
    "tor": "take-over rate",
    "latency_s": "latency, s",
    "stop_s": "stop latency, s",
    "response_s": "response latency, s",
    "wanted": "wanted behaviour",
    "frequency_hz": "backchannels per second",
    "jsd": "backchannel distance",
    "early": "began too early",
    "wer": "word error rate",
    "word_latency_s": "word latency, s",
    "obo": "off by one or less",
    "mae": "counting error",
    "obo_online": "off by one, online",
    "pauc": "PAUC x 100",
    "miou": "temporal IoU",
    "f1": "F1",
}


def table(found: Found) -> Iterator[str]:
    """A line for each figure, a column for each engine."""
    engines = list(found)
    yield f"{'':24} {'':26}" + "".join(f"{engine:>22}" for engine in engines)
    for task in dict.fromkeys(task for tasks in found.values() for task in tasks):
        rows = [found[engine].get(task, {}) for engine in engines]
        for name in dict.fromkeys(name for row in rows for name in row if name != CURVES):
            cells = "".join(f"{_cell(row.get(name)):>22}" for row in rows)
            yield f"{task:24} {NAMES.get(name, name.replace('_', ' ')):26}{cells}"


def number(value: Any) -> float | None:
    """The figure as one number: itself, or its mean; None for what is no measurement."""
    if isinstance(value, dict):
        value = value.get("mean")
    return float(value) if isinstance(value, int | float) else None


def _cell(value: Any) -> str:
    if isinstance(value, dict) and "median" in value:
        return f"{value['mean']:.3f} (median {value['median']:.3f})"
    if isinstance(value, dict):
        return ", ".join(f"{name.removeprefix('C_')} {count}" for name, count in value.items())
    return "–" if value is None else f"{value:g}"

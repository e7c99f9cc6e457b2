"""Scores for hearing, counting and timeliness; one definition each, with its source."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.bench.fdbench import Segment
from app.bench.words import Word, normalised, spoken_numbers

OBO_WITHIN = 1
MAE_OFFSET = 0.1
BEST = 2
SILENCE = 0.5
"""PAUC: the score of saying nothing, between a wrong reply (0) and the best one (2)."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """Two word lists side by side: errors, and (reference, hypothesis) indices of equal words."""

    errors: int
    matches: tuple[tuple[int, int], ...]


def aligned(reference: Sequence[str], hypothesis: Sequence[str]) -> Aligned:
    """Levenshtein: the fewest substitutions, insertions and deletions, and what stayed equal."""
    rows, columns = len(reference) + 1, len(hypothesis) + 1
    cost = np.zeros((rows, columns), int)
    cost[:, 0], cost[0, :] = np.arange(rows), np.arange(columns)
    for r in range(1, rows):
        for h in range(1, columns):
            same = reference[r - 1] == hypothesis[h - 1]
            cost[r, h] = min(
                cost[r - 1, h - 1] + (not same), cost[r - 1, h] + 1, cost[r, h - 1] + 1
            )
    matches: list[tuple[int, int]] = []
    r, h = rows - 1, columns - 1
    while r and h:
        same = reference[r - 1] == hypothesis[h - 1]
        if cost[r, h] == cost[r - 1, h - 1] + (not same):
            r, h = r - 1, h - 1
            if same:
                matches.append((r, h))
        elif cost[r, h] == cost[r - 1, h] + 1:
            r -= 1
        else:
            h -= 1
    return Aligned(int(cost[-1, -1]), tuple(reversed(matches)))


def word_errors(reference: str, hypothesis: str) -> tuple[int, int]:
    """Errors and reference words; their sums over a set make its word error rate."""
    wanted = normalised(reference)
    return aligned(wanted, normalised(hypothesis)).errors, len(wanted)


def off_by_one(predicted: Sequence[float | None], true: Sequence[float]) -> float:
    """OBO (RepCount, arXiv 2204.01018): share with |round(p) - round(g)| <= 1; None is wrong."""
    pairs = zip(predicted, true, strict=True)
    right = [p is not None and abs(round(p) - round(g)) <= OBO_WITHIN for p, g in pairs]
    return sum(right) / len(right)


def counting_error(predicted: Sequence[float | None], true: Sequence[float]) -> float:
    """MAE (RepCount): mean of |p - g| / (g + 0.1); saying no number counts as zero."""
    pairs = zip(predicted, true, strict=True)
    return float(np.mean([abs((p or 0.0) - g) / (g + MAE_OFFSET) for p, g in pairs]))


def online_count(words: Sequence[Word], penultimate_end_s: float) -> int | None:
    """The last number said after the last rep but one (TML's online RepCount-A); None for none."""
    said = [number for number, at_s in spoken_numbers(words) if at_s >= penultimate_end_s]
    return said[-1] if said else None


def pauc(span: Segment, replies: Sequence[tuple[float, int]], omega: float = 0.5) -> float:
    """Proactive area under the curve of one gold turn (ProactiveVideoQA, arXiv 2507.09313).

    Args:
        span: (t0, t1) of the gold turn.
        replies: (time, score of all that was said in the span so far: 0, 1 or 2), in order.
        omega: 0 full pressure of time, 1 none: times are pulled towards t0 by it.
    """
    t0, t1 = span
    shifted = [(t0 + (1 - omega) * (at - t0), score) for at, score in replies if t0 <= at <= t1]
    area, value, since = 0.0, SILENCE, t0
    for at, score in shifted:
        area += value * (at - since)
        value, since = float(score), at
    return (area + value * (t1 - since)) / ((t1 - t0) * BEST)


def interval_overlap(predicted: Segment | None, true: Segment) -> float:
    """Temporal IoU (Charades): |intersection| / |union|; a missing or empty interval scores 0."""
    if predicted is None or predicted[1] <= predicted[0]:
        return 0.0
    shared = max(0.0, min(predicted[1], true[1]) - max(predicted[0], true[0]))
    return shared / (predicted[1] - predicted[0] + true[1] - true[0] - shared)


def in_time(words: Sequence[Word], meaning: Sequence[str], window: Segment) -> bool:
    """Whether a word of `meaning` begins within the window (TimeSpeak and CueSpeak, by rule)."""
    wanted = {part for text in meaning for part in normalised(text)}
    return any(
        window[0] <= word.start_s <= window[1] and wanted & set(normalised(word.text))
        for word in words
    )

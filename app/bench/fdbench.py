"""Full-Duplex-Bench v1 (arXiv 2503.04721): who takes the floor, how soon, and who only nods.

Words are the assistant's own record of what it played, and segments the sound of it; the published
scripts find both anew in `output.wav`, by recognition and by voice activity. Times are seconds.
"""

import math
from collections.abc import Sequence

import numpy as np

from app.bench.words import Word

SHORT_S = 1.0
SHORT_WORDS = 3
"""Less than this long and no more words than this is a backchannel, not a turn."""
LONG_SEGMENT_S = 3.0
NOD_WORDS = 2
WINDOW_S = 0.2
FLOOR = 1e-10

Segment = tuple[float, float]


def takes_over(words: Sequence[Word]) -> bool:
    """TOR of one sample: no words, or at most three within a second, is no take-over."""
    if not words:
        return False
    return not (words[-1].end_s - words[0].start_s < SHORT_S and len(words) <= SHORT_WORDS)


def latency_s(words: Sequence[Word], user_end_s: float) -> float | None:
    """From the user's end to the first word, never negative; None where nothing was taken over."""
    return max(words[0].start_s - user_end_s, 0.0) if takes_over(words) else None


def nods(segments: Sequence[Segment], words: Sequence[Word]) -> tuple[bool, list[Segment]]:
    """Backchannel TOR and the segments that count as backchannels.

    Segments are judged in order: one of more than 3 s takes the turn and ends the count; one of 1 s
    or more, or with more than two words, takes it too; the last one judged decides.
    """
    kept: list[Segment] = []
    took = False
    for start, end in segments:
        if end - start > LONG_SEGMENT_S:
            return True, kept
        inside = sum(word.start_s < end and word.end_s > start for word in words)
        took = end - start >= SHORT_S or inside > NOD_WORDS
        kept.append((start, end))
    return took, kept


def frequency_hz(segments: Sequence[Segment], seconds: float) -> float:
    """Backchannels per second of sound."""
    return len(segments) / seconds


def spread(segments: Sequence[Segment], seconds: float) -> list[float]:
    """How the backchannels lie over the sound: windows of 0.2 s touched by each, normalised."""
    counts = np.full(int(seconds / WINDOW_S) + 1, FLOOR)
    for start, end in segments:
        counts[int(start / WINDOW_S) : int(end / WINDOW_S) + 1] += 1
    return [float(share) for share in counts / counts.sum()]


def jensen_shannon(got: Sequence[float], wanted: Sequence[float]) -> float:
    """Jensen-Shannon *distance* in nats (at most 0.833) after resampling `wanted` to `got`."""
    p = np.asarray(got, float)
    places = np.linspace(0, len(wanted) - 1, len(p))
    q = np.interp(places, np.arange(len(wanted)), np.asarray(wanted, float))
    p, q = p / p.sum(), q / q.sum()
    middle = (p + q) / 2
    divergence = (_relative_entropy(p, middle) + _relative_entropy(q, middle)) / 2
    return math.sqrt(max(divergence, 0.0))


def _relative_entropy(p: np.ndarray, q: np.ndarray) -> float:
    some = p > 0
    return float(np.sum(p[some] * np.log(p[some] / q[some])))


def nod_distance(segments: Sequence[Segment], seconds: float, wanted: Sequence[float]) -> float:
    """Backchannel JSD of one sample; 1 where there was no backchannel."""
    return jensen_shannon(spread(segments, seconds), wanted) if segments else 1.0

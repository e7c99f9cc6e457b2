"""Full-Duplex-Bench v1.5 (arXiv 2507.23159): how soon it stops, how soon it answers, and to whom.

Segments are speech as (start, end) in seconds, in order and apart from one another.
"""

from collections.abc import Sequence
from typing import Literal

from app.bench.fdbench import Segment
from app.bench.words import Word, normalised

USER_GAP_S = 0.6
MODEL_GAP_S = 0.5

Behaviour = Literal["C_RESPOND", "C_RESUME", "C_UNCERTAIN_HANDLING", "C_UNKNOWN"]
WANTED: dict[str, Behaviour] = {
    "user_interruption": "C_RESPOND",
    "user_backchannel": "C_RESUME",
    "talking_to_other": "C_RESUME",
    "background_speech": "C_RESUME",
}
CARRIES_ON_S = 0.5
"""Speech that outlasts the overlap by this has carried on over it."""
SAME_SHARE = 0.6
_UNSURE = (
    "didn't catch",
    "did not catch",
    "didn't hear",
    "could you repeat",
    "can you repeat",
    "say that again",
    "pardon",
)


def merged(segments: Sequence[Segment], gap_s: float) -> list[Segment]:
    """Segments no further apart than `gap_s` joined into one."""
    joined: list[Segment] = []
    for start, end in segments:
        if joined and start - joined[-1][1] <= gap_s + 1e-9:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def stop_latencies(user: Sequence[Segment], model: Sequence[Segment]) -> list[float]:
    """How long each overlap lasted: a sweep over both lists, the one that ends first advancing; of
    overlaps with the same end (to the millisecond) the shortest is kept.
    """
    shortest: dict[int, float] = {}
    i = j = 0
    while i < len(user) and j < len(model):
        start = max(user[i][0], model[j][0])
        end = min(user[i][1], model[j][1])
        if start < end:
            key = round(end * 1000)
            shortest[key] = min(end - start, shortest.get(key, end - start))
        if user[i][1] < model[j][1]:
            i += 1
        else:
            j += 1
    return [shortest[key] for key in sorted(shortest)]


def response_latencies(user: Sequence[Segment], model: Sequence[Segment]) -> list[float]:
    """From each user end to the next start of the model strictly after it; per start only the
    latest user end counts, and an end that nothing follows adds nothing.
    """
    latest: dict[float, float] = {}
    for _, end in user:
        start = next((start for start, _ in model if start > end), None)
        if start is not None:
            latest[start] = max(end, latest.get(start, end))
    return [start - end for start, end in sorted(latest.items())]


def behaviour(
    overlap: Segment, model: Sequence[Segment], words: Sequence[Word], earlier_task: str
) -> Behaviour:
    """What the assistant did about an overlap, by rule where no judge is asked.

    Only words of speech that began after the overlap did count, except that speech which outlasts
    the overlap without a break carries on (the published rubric leaves that case to its judge).

    Args:
        overlap: the other voice.
        model: the assistant's segments, gaps merged.
        words: what it said.
        earlier_task: what it says (or would say) to what came before the overlap.
    """
    start, end = overlap
    if any(s < start and e >= end + CARRIES_ON_S for s, e in model):
        return "C_RESUME"
    fresh = [s for s, _ in model if s >= start]
    said = " ".join(word.text for word in words if fresh and word.start_s >= fresh[0] - 0.05)
    new = normalised(said)
    if not new:
        return "C_UNKNOWN"
    if any(phrase in said.lower() for phrase in _UNSURE):
        return "C_UNCERTAIN_HANDLING"
    known = set(normalised(earlier_task))
    return "C_RESUME" if sum(w in known for w in new) / len(new) >= SAME_SHARE else "C_RESPOND"

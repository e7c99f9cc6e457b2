"""`microturn bench duplex`: who takes, keeps and yields the floor, and how soon."""

from collections.abc import Callable, Iterable, Sequence
from statistics import mean, median
from typing import Any

from app.bench import fdbench, overlap
from app.bench.fdbench import Segment
from app.bench.items import Item
from app.bench.parts import Parts
from app.bench.segments import by_energy
from app.bench.talk import Record, Talk, hold
from app.bench.words import Word
from app.events import Cut, Delegated
from capture.files import read_audio
from capture.frames import MIC_RATE_HZ, Pcm

Score = dict[str, Any]
Judge = Callable[[Item, Segment, Sequence[Word]], overlap.Behaviour]
ROOM_RMS = 60.0
"""Louder than this is the user, where the published data does not say when they speak."""


def measure(
    items: Sequence[Item],
    parts: Parts,
    judge: Judge | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> dict[str, Score]:
    """Hold all items with one engine; task -> its figures."""
    scores: dict[str, list[Score]] = {}
    for item in items:
        progress(f"{parts.engine} {item.task} {item.folder.name}")
        talk = item.talk()
        scores.setdefault(item.task, []).append(_score(item, talk, hold(talk, parts), judge, parts))
    return {task: _summary(of_task) for task, of_task in scores.items()}


def average_v15(found: dict[str, Score]) -> float | None:
    """Mean over the four v1.5 sets of the share with the wanted behaviour, in per cent; None where
    a set is missing or was never tested.

    The formula behind published averages is not published; this one is stated with the figure.
    """
    shares = [found.get(task, {}).get("wanted") for task in overlap.WANTED]
    known = [share for share in shares if share is not None]
    return round(100 * mean(known), 1) if len(known) == len(shares) else None


def _score(item: Item, talk: Talk, record: Record, judge: Judge | None, parts: Parts) -> Score:
    if item.kind == "backchannel":
        return _backchannel(item, record)
    if item.kind == "overlap":
        return _overlap(item, talk, record, judge, parts)
    if item.kind == "echo":
        undisturbed = record.count(Cut) == 0 and record.count(Delegated) <= 1
        return {"answered": fdbench.takes_over(record.words), "undisturbed": undisturbed}
    words = record.words
    if item.kind == "interruption":
        return _interruption(item, record)
    if item.kind == "turn":
        late = fdbench.latency_s(words, item.times[0])
        early = bool(words) and words[0].start_s < item.times[0]
        return {"tor": fdbench.takes_over(words), "latency_s": late, "early": early}
    return {"tor": fdbench.takes_over(words)}


def _interruption(item: Item, record: Record) -> Score:
    """As published: what is said before the interruption's end is cut off first."""
    times = record.cue_s if item.cued else item.times
    if times is None:
        return {"untested": True}
    words = [word for word in record.words if word.end_s > times[1]]
    return {"tor": fdbench.takes_over(words), "latency_s": fdbench.latency_s(words, times[1])}


def _backchannel(item: Item, record: Record) -> Score:
    seconds = item.times[1]
    took, kept = fdbench.nods(record.segments, record.words)
    score: Score = {"tor": took, "frequency_hz": fdbench.frequency_hz(kept, seconds)}
    if item.wanted:
        score["jsd"] = fdbench.nod_distance(kept, seconds, item.wanted)
    return score


def _overlap(item: Item, talk: Talk, record: Record, judge: Judge | None, parts: Parts) -> Score:
    times = record.cue_s if item.cued else item.times
    model = overlap.merged(record.segments, overlap.MODEL_GAP_S)
    if times is None or not any(start < times[0] < end for start, end in model):
        return {"untested": True}  # it was not speaking, so nothing could be spoken over
    user = overlap.merged([*_user(item, talk), times], overlap.USER_GAP_S)
    if judge is not None:
        label = judge(item, times, record.words)
    else:
        label = overlap.behaviour(times, model, record.words, _earlier(item, talk, parts))
    return {
        "behaviour": label,
        "wanted": label == overlap.WANTED[item.task],
        "stop_s": overlap.stop_latencies(user, model),
        "response_s": overlap.response_latencies(user, model),
    }


def _user(item: Item, talk: Talk) -> list[Segment]:
    """The user's speech before the overlap: as given, or where the sound stands out of the room."""
    if "user_segments" in item.extra:
        return [(float(start), float(end)) for start, end in item.extra["user_segments"]]
    found = by_energy(talk.mic, MIC_RATE_HZ, ROOM_RMS)
    return [segment for segment in found if segment[1] < item.times[0]]


def _earlier(item: Item, talk: Talk, parts: Parts) -> str:
    """What it says to the earlier question alone: scripted, or found by asking only that."""
    if talk.answers:
        return talk.answers[0]
    clean = Talk(_clean(item), talk.tail_s)
    return " ".join(word.text for word in hold(clean, parts).words)


def _clean(item: Item) -> Pcm:
    path = item.folder / "clean_input.wav"
    return read_audio(path if path.is_file() else item.folder / "input.wav")


def _summary(scores: Sequence[Score]) -> Score:
    """Means over the items; latencies over those that have one."""
    found: Score = {"items": len(scores)}
    if untested := sum("untested" in score for score in scores):
        found["untested"] = untested
    for name in ("tor", "answered", "undisturbed", "wanted", "early", "frequency_hz", "jsd"):
        if values := [float(score[name]) for score in scores if name in score]:
            found[name] = round(mean(values), 3)
    for name in ("latency_s", "stop_s", "response_s"):
        values = list(_flat(score[name] for score in scores if name in score))
        if values:
            found[name] = {"mean": round(mean(values), 3), "median": round(median(values), 3)}
            found[name] |= {"n": len(values), "all": [round(value, 3) for value in values]}
    labels = [score["behaviour"] for score in scores if "behaviour" in score]
    if labels:
        found["behaviours"] = {label: labels.count(label) for label in sorted(set(labels))}
    return found


def _flat(values: Iterable[Any]) -> Iterable[float]:
    for value in values:
        if isinstance(value, list):
            yield from value
        elif value is not None:
            yield value

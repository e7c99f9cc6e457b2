"""`microturn bench cues`: speaking up at the right moment, on generated items.

Four kinds, after published tests whose data is not free or not released:

    time   (TimeSpeak)         say a word at a time the user gave
    word   (CueSpeak)          say a word when the user, who talks on, has said another
    action (Charades)          say "start" and "stop" when a movement starts and stops: temporal IoU
    scene  (ProactiveVideoQA)  name what appears, when it appears: PAUC

Windows are ours and belong to the score: WINDOW_S around a time, CUE_WINDOW_S after a word.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import mean
from typing import Any

import numpy as np

from app.bench.fdbench import Segment
from app.bench.parts import Parts
from app.bench.scenes import COLOURS, Scene, disc, exercise
from app.bench.scores import in_time, interval_overlap, pauc
from app.bench.speakers import CAST, Speaker, Speakers
from app.bench.talk import Record, Talk, hold
from app.bench.words import Word, normalised
from app.events import Said
from capture.frames import MIC_RATE_HZ, Pcm
from capture.source import PictureSource

LEAD_S = 0.6
WINDOW_S = (-0.5, 1.0)
CUE_WINDOW_S = 2.0
AFTER_S = 3.0
SCENE_S = 5.0

Figures = dict[str, float]


@dataclass(frozen=True, slots=True, eq=False)
class CueItem:
    """One item and how what was said is scored."""

    kind: str
    mic: Pcm
    tail_s: float
    score: Callable[[Record], list[Figures]]
    camera: PictureSource | None = None


def measure(
    items: Sequence[CueItem], parts: Parts, progress: Callable[[str], None] = lambda _: None
) -> dict[str, dict[str, Any]]:
    """Hold all items; kind -> macro-averages."""
    scores: dict[str, list[Figures]] = {}
    for number, item in enumerate(items):
        progress(f"{parts.engine} {item.kind} {number}")
        record = hold(Talk(item.mic, item.tail_s, camera=item.camera), parts)
        scores.setdefault(item.kind, []).extend(item.score(record))
    return {kind: _summary(of_kind) for kind, of_kind in scores.items()}


def generated(items: int, seed: int, speakers: Speakers) -> list[CueItem]:
    """`items` of each kind; the same seed gives the same sound and pictures."""
    rng = np.random.default_rng(seed)
    makers = (_at_a_time, _at_a_word, _at_an_action, _at_a_scene)
    return [make(number, rng, speakers) for make in makers for number in range(items)]


def _at_a_time(number: int, rng: np.random.Generator, speakers: Speakers) -> CueItem:
    word = ("tea", "breathe", "now", "turn")[number % 4]
    wait_s = int(rng.integers(3, 8))
    person = CAST[number % len(CAST)]
    if number % 2:
        asked, times = f"Please say {word} every {wait_s} seconds.", [wait_s, 2 * wait_s]
    else:
        asked, times = f"Please say {word} in {wait_s} seconds.", [wait_s]
    mic = _asked(speakers, asked, person)
    end_s = len(mic) / MIC_RATE_HZ
    windows = [(end_s + at + WINDOW_S[0], end_s + at + WINDOW_S[1]) for at in times]

    def score(record: Record) -> list[Figures]:
        return [{"correct": float(in_time(record.words, [word], span))} for span in windows]

    return CueItem("time", mic, times[-1] + AFTER_S, score)


_WORDS = (("cat", "animal"), ("Paris", "city"), ("apple", "fruit"), ("violin", "music"))
_BEFORE = "So this morning I went out for a walk and then I saw a"
_AFTER = (
    "which was quite a surprise, and I kept walking until I reached the end of the long street."
)


def _at_a_word(number: int, rng: np.random.Generator, speakers: Speakers) -> CueItem:
    """The user goes on talking after the word: whoever waits for the end is too late."""
    cue, reply = _WORDS[number % len(_WORDS)]
    person = CAST[int(rng.integers(len(CAST)))]
    mic = _asked(speakers, f"Whenever I say {cue}, say {reply}, while I keep talking.", person)
    told = [speakers.speak(text, person) for text in (_BEFORE, cue, _AFTER)]
    rest: Pcm = np.zeros(MIC_RATE_HZ * 3, np.int16)
    mic = np.concatenate([mic, rest, *told])
    end_s = (len(mic) - len(told[2])) / MIC_RATE_HZ
    span = (end_s, end_s + CUE_WINDOW_S)

    def score(record: Record) -> list[Figures]:
        return [{"correct": float(in_time(record.words, [reply], span))}]

    return CueItem("word", mic, AFTER_S, score)


def _at_an_action(number: int, rng: np.random.Generator, speakers: Speakers) -> CueItem:
    mic = _asked(
        speakers,
        "Say start when the person starts raising their arms, then say stop when they stop.",
        CAST[number % len(CAST)],
    )
    begins_s = len(mic) / MIC_RATE_HZ + 0.5
    moves = exercise("arm_raise", int(rng.integers(2, 6)), rng)
    rest_s = float(rng.uniform(1.0, 3.0))
    span = (begins_s + rest_s + moves.reps_s[0][0], begins_s + rest_s + moves.reps_s[-1][1])
    lasts_s = rest_s + moves.reps_s[-1][1] + 2.0
    eye = Scene(lambda at_s: moves.drawing(at_s - rest_s), begins_s, begins_s + lasts_s)

    def score(record: Record) -> list[Figures]:
        said = [word for word in record.words if word.start_s >= begins_s]
        return [{"miou": interval_overlap(start_and_stop(said), span)}]

    return CueItem("action", mic, lasts_s + AFTER_S, score, eye)


def _at_a_scene(number: int, rng: np.random.Generator, speakers: Speakers) -> CueItem:
    question = "Watch quietly, and whenever a disc appears, name its colour."
    mic = _asked(speakers, question, CAST[number % len(CAST)])
    begins_s = len(mic) / MIC_RATE_HZ + 2.0
    order = [str(colour) for colour in rng.permutation(list(COLOURS))]

    def drawing(at_s: float) -> Any:
        shown = at_s % SCENE_S > 1.0 and at_s < SCENE_S * len(order)
        return disc(order[int(at_s / SCENE_S)] if shown else None)

    lasts_s = SCENE_S * len(order)
    starts_s = [begins_s + SCENE_S * n for n in range(len(order))]
    gold = [(c, (at + 1.0, at + SCENE_S)) for c, at in zip(order, starts_s, strict=True)]

    def score(record: Record) -> list[Figures]:
        turns = [100 * pauc(span, replies(record.words, c, span)) for c, span in gold]
        return [{"pauc": mean(turns), "repeated": repeated(record)}]

    return CueItem(
        "scene", mic, lasts_s + AFTER_S, score, Scene(drawing, begins_s, begins_s + lasts_s)
    )


def start_and_stop(words: Sequence[Word]) -> Segment | None:
    """From the first "start" to the first "stop" after it."""
    start = next((w.start_s for w in words if "start" in normalised(w.text)), None)
    if start is None:
        return None
    stops = (w.start_s for w in words if "stop" in normalised(w.text) and w.start_s > start)
    stop = next(stops, None)
    return None if stop is None else (start, stop)


def replies(words: Sequence[Word], gold: str, span: Segment) -> list[tuple[float, int]]:
    """All that was said in the span so far, scored by rule after each word: 2 with the gold word
    and no other colour, 1 with both, 0 without it.
    """
    scored: list[tuple[float, int]] = []
    said: set[str] = set()
    for word in words:
        if span[0] <= word.start_s <= span[1]:
            said |= set(normalised(word.text))
            others = said & (COLOURS.keys() - {gold})
            scored.append((word.start_s, 0 if gold not in said else 1 if others else 2))
    return scored


def repeated(record: Record) -> float:
    """Share of utterances that were said before, word for word: a reply that never ends would win
    by chance.
    """
    said = [" ".join(normalised(e.text)) for _, e in record.events if isinstance(e, Said)]
    return 1 - len(set(said)) / len(said) if said else 0.0


def _asked(speakers: Speakers, text: str, person: Speaker) -> Pcm:
    lead = np.zeros(round(LEAD_S * MIC_RATE_HZ), np.int16)
    return np.concatenate([lead, speakers.speak(text, person)])


def _summary(scores: Sequence[Figures]) -> dict[str, Any]:
    names = dict.fromkeys(name for score in scores for name in score)
    means = {name: round(mean(s[name] for s in scores if name in s), 3) for name in names}
    return {"items": len(scores), **means}

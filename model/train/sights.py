"""Scenes about what is seen: counting, watching, saying start and stop, naming; and what nobody
asked about, which it only sees.

An order is read as the mind posts it, `count(squats)`, and holds until `stop(count(squats))`.
"""

from collections.abc import Callable, Sequence

import numpy as np

from model.phrases import COLOURS, NOW, NUMBERS, START, STOP
from model.train.films import Shown
from model.train.moments import (
    BEGUN_MS,
    ENDED_MS,
    HAPPENED_MS,
    REP_MS,
    SHOWN_MS,
    WAVED_MS,
)
from model.train.moves import ANY, PEAKS, movement
from model.train.stage import Stage
from model.train.texts import line

CUES: dict[str, tuple[str, ...]] = {
    "wave": ("you wave", "you wave your hand", "the person waves", "somebody waves at you"),
    "hand": ("you raise your hand", "you put your hand up", "the person raises a hand"),
    "arms": ("you raise both arms", "you put your arms up", "the person raises their arms"),
    "come": ("somebody comes in", "someone comes into view", "a person appears", "you are back"),
    "leave": ("you leave", "somebody leaves", "the person goes away", "you are gone"),
}
"""What is watched for, in the words of an order."""
_THINGS = ("a disc", "a ball", "a card", "something", "a thing", "a circle", "an object")
_DOINGS = ("starts MOVE", "begins MOVE", "starts doing MOVE", "starts to move", "is moving")
_QUICKEST_MS, _SLOWEST_MS = 800, 3200
"""Of a repetition."""
_COUNT = (
    "count my MOVES, please.", "could you count my MOVES?", "please count MOVES.",
    "can you count how many MOVES I do?", "count MOVES with me.", "count out loud my MOVES.",
)  # fmt: skip
_ENOUGH = (
    "stop counting.",
    "okay, stop counting now.",
    "you can stop counting.",
    "no more counting.",
)
_ASKED = 0.5
"""How often an order is seen being asked for."""
_SET_MS = 12_000
"""About the longest count."""
_NAMED = 0.6
"""How many movements are among the named ones."""


def look_around(stage: Stage) -> None:
    """Open the eye: who is there, and which movement may be repeated."""
    rng = stage.rng
    stage.moving = movement(rng, str(rng.choice(list(PEAKS))) if rng.random() < _NAMED else "")
    stage.there = stage.there_now = bool(rng.random() < 0.9)
    stage.keeps_time = bool(rng.random() < 0.5)
    stage.pace_ms = int(np.exp(rng.uniform(np.log(_QUICKEST_MS), np.log(_SLOWEST_MS))))


def counting(stage: Stage) -> None:
    """The next number after each repetition, until it is to stop."""
    name = _called(stage)
    order = f"count({name})"
    _enter(stage)
    asked = stage.rng.random() < _ASKED
    _order(stage, order, [text.replace("MOVES", name) for text in _COUNT], aloud=asked)
    stage.wait(200, 2000)
    if stage.rng.random() < 0.3:
        stage.put("noise", line(("music", "babble", "hum", "knock"), stage.rng), stage.now_ms)
    number = int(stage.rng.integers(0, 40)) if stage.rng.random() < 0.3 else 0
    for _ in range(int(stage.rng.integers(2, max(4, _SET_MS // stage.pace_ms)))):
        rep = _repeat(stage)
        stage.remark(NUMBERS[number], rep.to_ms, REP_MS)
        number += 1
    stage.wait(300, 1500)
    _order(stage, f"stop({order})", _ENOUGH, aloud=asked)
    _unasked(stage)


def marking(stage: Stage) -> None:
    """Start and stop."""
    doing = line(_DOINGS, stage.rng).replace("MOVE", stage.moving.name if stage.moving else "")
    who = line(("you", "the person", "he", "she"), stage.rng)
    order = f"mark({who} {doing})"
    _enter(stage)
    _order(
        stage,
        order,
        [f"say start when {who} {doing}, then say stop when it is over."],
        aloud=stage.rng.random() < _ASKED,
    )
    for _ in range(int(stage.rng.integers(1, 3))):
        stage.wait(800, 2500)
        first = last = _repeat(stage, 300)
        for _ in range(int(stage.rng.integers(1, 5))):
            last = _repeat(stage, 300)
        stage.remark(START, first.from_ms, BEGUN_MS)
        stage.remark(STOP, last.to_ms, ENDED_MS)
        stage.wait(ENDED_MS, 1500)
    stage.order(f"stop({order})")
    _unasked(stage)


def watching(stage: Stage) -> None:
    """Something is to be told, among other things that are not."""
    cue = line(tuple(CUES), stage.rng)
    if cue == "come" and stage.there_now:
        _happens(stage, "leave")
    elif cue != "come":
        _enter(stage)
    what = line(CUES[cue], stage.rng)
    order = f"watch_for({what})"
    _order(stage, order, [f"tell me when {what}."], aloud=stage.rng.random() < _ASKED)
    stage.wait(500, 1500)
    if cue not in ("come", "leave"):
        for _ in range(int(stage.rng.integers(0, 3))):
            other = line(tuple({"wave", "hand", "arms"} - {cue}), stage.rng)
            _happens(stage, other)
            stage.wait(500, 1500)
    seen = _happens(stage, cue)
    stage.remark(NOW, *_known(cue, seen))
    stage.wait(600, 2000)
    stage.order(f"stop({order})")
    _unasked(stage)


def naming(stage: Stage) -> None:
    """The colour of each thing that appears."""
    thing = line(_THINGS, stage.rng)
    order = f"watch_for({thing} appears, {line(('and name', 'name', 'say'), stage.rng)} its colour)"
    _order(
        stage,
        order,
        [f"whenever {thing} appears, tell me its colour."],
        aloud=stage.rng.random() < _ASKED,
    )
    stage.wait(500, 1500)
    for _ in range(int(stage.rng.integers(1, 4))):
        colour = line(COLOURS, stage.rng)
        shown = stage.show("thing", int(stage.rng.integers(1200, 4500)), colour.lower())
        stage.remark(colour, shown.from_ms, SHOWN_MS)
        stage.wait(500, 2000)
    stage.order(f"stop({order})")


def unasked(stage: Stage) -> None:
    """Things happen that nobody asked about."""
    _enter(stage)
    for _ in range(int(stage.rng.integers(1, 4))):
        _unasked(stage)
        stage.wait(200, 1500)


def _order(stage: Stage, order: str, requests: Sequence[str], *, aloud: bool) -> None:
    """An order comes, at times because one of the requests was spoken."""
    if aloud:
        stage.user(line(tuple(requests), stage.rng), "question")
        stage.answer((), order=order)
    else:
        stage.order(order)


def _called(stage: Stage) -> str:
    assert stage.moving is not None, "the eye is closed"
    return line((stage.moving.name, stage.moving.name, *ANY[:2]), stage.rng)


def _repeat(stage: Stage, longest_rest_ms: int = 900) -> Shown:
    """A repetition at about the pace of this talk, and at times a rest.

    Half of all people keep time. Of the others the pictures alone tell when one is over.
    """
    uneven = 0.12 if stage.keeps_time else 0.45
    length = stage.pace_ms * stage.rng.uniform(1 - uneven, 1 + uneven)
    rep = stage.show("rep", max(_QUICKEST_MS, int(length)))
    if stage.rng.random() < 0.4:
        stage.wait(0, 300 if stage.keeps_time else longest_rest_ms)
    return rep


def _unasked(stage: Stage) -> None:
    chance = stage.rng.random()
    if chance < 0.4:
        for _ in range(int(stage.rng.integers(1, 4))):
            _repeat(stage)
    elif chance < 0.7:
        _happens(stage, line(("wave", "hand", "arms"), stage.rng))
    elif chance < 0.8:
        stage.show("thing", int(stage.rng.integers(800, 3000)), line(COLOURS, stage.rng).lower())


def _enter(stage: Stage) -> None:
    """Somebody has to be there."""
    if not stage.there_now:
        _happens(stage, "come")


def _happens(stage: Stage, cue: str) -> Shown:
    if cue in ("come", "leave"):
        stage.there_now = cue == "come"
    low, high = (600, 1400) if cue in ("come", "leave") else (1300, 2800)
    return stage.show(cue, int(stage.rng.integers(low, high)))


def _known(cue: str, seen: Shown) -> tuple[int, int]:
    """Since when, and how long after it, one can know."""
    if cue == "leave":
        return seen.to_ms, 100
    return seen.from_ms, WAVED_MS if cue == "wave" else HAPPENED_MS


SIGHTS: tuple[Callable[[Stage], None], ...] = (
    counting, counting, counting, counting, marking, marking, watching, watching, naming, naming,
    naming, unasked,
)  # fmt: skip
"""How often each is drawn."""

"""Pictures of a talk: a made-up body, or a thing, in a made-up room, one picture a micro-turn.

    acts of bodies (Shown) ──► poses ──► limbs ──► a drawing, 160 x 120 ──► half of it

The picture of micro-turn k shows its end, as a camera's does. Proportions, clothes, room, light,
place, camera shake and noise are drawn anew for each talk.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from model.config import TURN_MS
from model.train.figures import SEEN, Body, Rgb, Room
from model.train.moments import REP_MS, moment
from model.train.moves import JOINTS, Movement, Pose, fidgets, pose

DOINGS = ("nothing", "out", "back", "wave", "hand", "arms", "come", "leave", "thing")
"""What can be seen to happen; `out` and `back` are the halves of a repetition."""
COLOURS = {
    "red": (205, 35, 35), "green": (40, 160, 60), "blue": (40, 70, 205), "yellow": (230, 210, 40),
    "white": (245, 245, 245), "black": (15, 15, 15), "orange": (240, 130, 20),
    "purple": (130, 40, 150),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shown:
    """Something that is seen.

    Attributes:
        what: `rep`, `wave`, `hand`, `arms`, `come`, `leave`, or `thing` with its colour.
        from_ms, to_ms: when.
        colour: of a thing.
    """

    what: str
    from_ms: int
    to_ms: int
    colour: str = ""


class Filmed(Protocol):
    """What a script says of what is seen."""

    @property
    def shown(self) -> Sequence[Shown]: ...
    @property
    def moving(self) -> Movement | None: ...
    @property
    def there(self) -> bool: ...
    @property
    def acts(self) -> Sequence[object]: ...


def filmed(script: Filmed, rng: np.random.Generator) -> Rgb | None:
    """A picture for each micro-turn of a script, or None where the eye is closed."""
    if script.moving is None:
        return None
    return film(script.shown, script.moving, len(script.acts), rng, there=script.there)


def doings(script: Filmed) -> NDArray[np.int8]:
    """What each picture shows to be going on, index into `DOINGS`; int8 [micro-turns]."""
    out = np.zeros(len(script.acts), np.int8)
    for one in script.shown:
        for turn in range(one.from_ms // TURN_MS, min(len(out), -(-one.to_ms // TURN_MS))):
            share = (TURN_MS * (turn + 1) - one.from_ms) / (one.to_ms - one.from_ms)
            if 0 < share <= 1:
                half = "out" if script.moving and share < script.moving.early else "back"
                out[turn] = DOINGS.index(half if one.what == "rep" else one.what)
    return out


def ends(script: Filmed) -> NDArray[np.int8]:
    """Where a repetition is over, as soon as one can know; int8 [micro-turns].

    Arms that were up and are down again are one of arm raises, whatever they were meant for.
    """
    out = np.zeros(len(script.acts), np.int8)
    for one in script.shown:
        if one.what in ("rep", "hand", "arms") and moment(one.to_ms, REP_MS) < len(out):
            out[moment(one.to_ms, REP_MS)] = 1
    return out


def colours(script: Filmed) -> NDArray[np.int8]:
    """0, or one more than the index of the colour shown into `COLOURS`; int8 [micro-turns]."""
    out = np.zeros(len(script.acts), np.int8)
    for one in script.shown:
        if one.what == "thing":
            for turn in range(len(out)):
                if one.from_ms <= TURN_MS * (turn + 1) < one.to_ms:
                    out[turn] = 1 + list(COLOURS).index(one.colour)
    return out


def film(
    shown: Sequence[Shown],
    moving: Movement,
    turns: int,
    rng: np.random.Generator,
    *,
    there: bool = True,
) -> Rgb:
    """The pictures, uint8 [turns, 60, 80, 3].

    Args:
        shown: what happens.
        moving: what its repetitions are of.
        turns: micro-turns.
        rng: the only source of chance.
        there: somebody is in the picture at the beginning.
    """
    room, body = Room(rng), Body(rng)
    thing = rng.random() < 0.15 and all(one.what == "rep" for one in shown)
    small = fidgets(turns, rng)
    shake = np.cumsum(rng.normal(0, rng.choice([0.0, 0.0, 0.4]), (turns, 2)), 0)
    pictures = np.empty((turns, SEEN[1], SEEN[0], 3), np.uint8)
    for turn in range(turns):
        at_ms = TURN_MS * (turn + 1)
        canvas = room.picture()
        aside = _aside(shown, at_ms, 0.0 if there else None)
        if thing:
            room.move(canvas, _effort(shown, moving, at_ms))
        elif aside is not None:
            body.draw(canvas, moving.start + _effort(shown, moving, at_ms) + small[turn], aside)
        for one in shown:
            if one.what == "thing" and one.from_ms <= at_ms < one.to_ms:
                room.show(canvas, COLOURS[one.colour])
        pictures[turn] = room.seen(canvas, shake[turn], turn)
    return pictures


def _effort(shown: Sequence[Shown], moving: Movement, at_ms: int) -> Pose:
    """What all that goes on now adds to the pose."""
    added = np.zeros(len(JOINTS))
    for one in shown:
        if not one.from_ms <= at_ms <= one.to_ms:
            continue
        lasts_s, in_s = (one.to_ms - one.from_ms) / 1000, (at_ms - one.from_ms) / 1000
        ramp = min(1.0, in_s / 0.35, (lasts_s - in_s) / 0.35)
        if one.what == "rep":
            added = added + moving.at(in_s / lasts_s)
        elif one.what == "wave":
            swing = np.sin(2 * np.pi * 1.8 * in_s)
            added = added + ramp * pose(arm_r=0.75, elbow_r=0.1 + 0.3 * swing)
        elif one.what == "hand":
            added = added + ramp * pose(arm_r=0.95)
        elif one.what == "arms":
            added = added + ramp * pose(arm_r=0.95, arm_l=0.95)
    return added


def _aside(shown: Sequence[Shown], at_ms: int, aside: float | None) -> float | None:
    """How far beside its place the body is, in widths of the picture; None where it is away.

    `aside` is where it was at the beginning.
    """
    for one in sorted(shown, key=lambda one: one.from_ms):
        if one.what not in ("come", "leave") or at_ms < one.from_ms:
            continue
        share = min(1.0, (at_ms - one.from_ms) / (one.to_ms - one.from_ms))
        far = 0.75 * (share if one.what == "leave" else 1 - share)
        aside = None if one.what == "leave" and share >= 1 else far
    return aside

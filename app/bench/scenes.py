"""Moving pictures made by arithmetic: a figure that exercises or waves, and coloured discs.

They enter a talk exactly as a camera's do: `capture.source.PictureSource`, uint8 [240, 320, 3].
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from capture.frames import TURN_MS, Notice, Picture, Rgb

HEIGHT, WIDTH = 240, 320
WALL = (200, 205, 210)
FLOOR = (150, 130, 110)
BODY = (40, 60, 120)
LIMB = 7.0
COLOURS = {"red": (200, 30, 30), "green": (30, 160, 50), "blue": (40, 60, 210)}

Point = tuple[float, float]
Drawing = Callable[[float], Rgb]
"""Seconds since the scene began -> its picture."""


class Scene:
    """An eye that shows a drawing from `from_s` to `to_s` of session time, and before and after it
    nothing.
    """

    def __init__(self, drawing: Drawing, from_s: float, to_s: float) -> None:
        self._drawing, self._from_s, self._to_s = drawing, from_s, to_s

    def picture_at(self, turn_index: int) -> Picture | None:
        at_s = (turn_index + 1) * TURN_MS / 1000
        if not self._from_s <= at_s <= self._to_s:
            return None
        return Picture("camera", self._drawing(at_s - self._from_s), 0)

    def take_notices(self) -> list[Notice]:
        return []

    def close(self) -> None:
        """There is nothing to close."""


@dataclass(frozen=True, slots=True)
class Exercise:
    """Repetitions of one movement.

    Attributes:
        action: squat, jumping_jack or arm_raise.
        reps_s: start and end of each, in order, in seconds.
    """

    action: str
    reps_s: tuple[tuple[float, float], ...]

    def drawing(self, at_s: float) -> Rgb:
        return figure(self.action, self.effort(at_s))

    def effort(self, at_s: float) -> float:
        """How far into the movement: 0 at rest, 1 in the middle of a repetition."""
        for start, end in self.reps_s:
            if start <= at_s <= end:
                return (1 - math.cos(2 * math.pi * (at_s - start) / (end - start))) / 2
        return 0.0


ACTIONS: dict[str, Callable[[float], Sequence[tuple[Point, Point]]]] = {
    "squat": lambda effort: _body(drop=55 * effort, arms=0.5 * effort, spread=0.1),
    "jumping_jack": lambda effort: _body(drop=-8 * effort, arms=effort, spread=0.1 + 0.5 * effort),
    "arm_raise": lambda effort: _body(drop=0.0, arms=0.9 * effort, spread=0.1),
}


def exercise(action: str, count: int, rng: np.random.Generator) -> Exercise:
    """`count` repetitions of uneven length after a moment of rest."""
    at_s, period_s = 1.0, float(rng.uniform(1.2, 2.4))
    reps: list[tuple[float, float]] = []
    for _ in range(count):
        lasts_s = period_s * float(rng.uniform(0.85, 1.15))
        reps.append((at_s, at_s + lasts_s))
        at_s += lasts_s + float(rng.uniform(0.0, 0.3))
    return Exercise(action, tuple(reps))


def figure(action: str, effort: float) -> Rgb:
    """A person in the middle of a movement."""
    picture = _room()
    for one, other in ACTIONS[action](effort):
        _capsule(picture, one, other, LIMB, BODY)
    return picture


def disc(colour: str | None) -> Rgb:
    """A coloured disc on the wall, or the wall alone."""
    picture = _room()
    if colour:
        _capsule(picture, (160.0, 110.0), (160.0, 110.0), 45.0, COLOURS[colour])
    return picture


def _room() -> Rgb:
    picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    picture[:190] = WALL
    picture[190:] = FLOOR
    return picture


def _body(drop: float, arms: float, spread: float) -> list[tuple[Point, Point]]:
    """Limbs as lines: `drop` lowers the hips (pixels), `arms` lifts the hands from hanging (0) to
    overhead (1), `spread` opens the legs.
    """
    hip, neck = (160.0, 135.0 + drop), (160.0, 80.0 + drop)
    angle = math.pi * (0.5 - arms)
    reach = (48 * math.cos(angle), 48 * math.sin(angle))
    limbs = [((160.0, 60.0 + drop), (160.0, 62.0 + drop)), (neck, hip)]
    for side in (-1, 1):
        hand = (neck[0] + side * (8 + reach[0]), neck[1] + 8 + reach[1])
        foot = (160.0 + side * (12 + 60 * spread), 205.0)
        bend = 4 + 0.6 * max(drop, 0.0)
        knee = ((hip[0] + foot[0]) / 2 + side * bend, (hip[1] + foot[1]) / 2)
        limbs += [((neck[0], neck[1] + 6), hand), (hip, knee), (knee, foot)]
    return limbs


def _capsule(picture: Rgb, a: Point, b: Point, radius: float, colour: Sequence[int]) -> None:
    """Colour every pixel within `radius` of the line from a to b."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    along: NDArray[np.float32] = ((x - a[0]) * dx + (y - a[1]) * dy) / (length or 1.0)
    t = np.clip(along, 0.0, 1.0)
    near = (x - a[0] - t * dx) ** 2 + (y - a[1] - t * dy) ** 2 <= radius * radius
    picture[near] = colour

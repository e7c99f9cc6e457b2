"""The person of the demo talk as a camera would see it: drawn, one picture for any moment.

The picture is 320 x 240, drawn twice as large; x goes to the right and y down, in its pixels.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT, FINER = 320, 240, 2
WALL, FLOOR, RUG = (214, 220, 226), (168, 140, 112), (122, 138, 120)
SKIN, HAIR, SHIRT, TROUSERS, SHOES = (
    (226, 178, 148), (70, 48, 38), (196, 78, 62), (52, 66, 98), (40, 40, 44)
)  # fmt: skip
MIDDLE, FEET = 160.0, 218.0
THIGH, SHIN, TRUNK, ARM = 41.0, 42.0, 58.0, 27.0

Rgb = NDArray[np.uint8]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Pose:
    """How the person stands.

    Attributes:
        down: 0 upright, 1 at the bottom of a squat.
        sway: pixels to the right.
        mouth: 0 shut, 1 open.
    """

    down: float = 0.0
    sway: float = 0.0
    mouth: float = 0.0


def picture(pose: Pose) -> Rgb:
    """uint8 [240, 320, 3]."""
    canvas = _room()
    hip = (MIDDLE + pose.sway, FEET - THIGH - SHIN + 2 + 44 * pose.down)
    neck = (hip[0], hip[1] - TRUNK)
    for side in (-1, 1):
        _leg(canvas, hip, side, pose.down)
    _line(canvas, (neck[0], neck[1] + 12), (hip[0], hip[1] - 6), 31, SHIRT)
    for side in (-1, 1):
        _arm(canvas, neck, side, pose.down)
    _head(canvas, neck, pose.mouth)
    small = cv2.resize(canvas, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)


def _room() -> Rgb:
    canvas = np.empty((HEIGHT * FINER, WIDTH * FINER, 3), np.uint8)
    canvas[:] = WALL
    canvas[186 * FINER :] = FLOOR
    centre, axes = _pixel((MIDDLE, 220)), (110 * FINER, 13 * FINER)
    cv2.ellipse(canvas, centre, axes, 0, 0, 360, RUG, -1, cv2.LINE_AA)
    for corner, other, colour in (
        ((24, 36), (84, 96), (246, 248, 250)),
        ((28, 40), (80, 92), (150, 186, 214)),
        ((246, 120), (300, 186), (150, 112, 80)),
        ((251, 126), (295, 150), (176, 136, 100)),
        ((251, 155), (295, 180), (176, 136, 100)),
    ):
        cv2.rectangle(canvas, _pixel(corner), _pixel(other), colour, -1)
    return canvas


def _leg(canvas: Rgb, hip: Point, side: int, down: float) -> None:
    joint = (hip[0] + 9 * side, hip[1])
    foot = (MIDDLE + (15 + 6 * down) * side, FEET - 4)
    knee = _joint(joint, foot, THIGH, SHIN, side)
    _line(canvas, joint, knee, 15, TROUSERS)
    _line(canvas, knee, foot, 13, TROUSERS)
    _line(canvas, (foot[0] - 1, foot[1] + 2), (foot[0] + 7 * side, foot[1] + 2), 9, SHOES)


def _arm(canvas: Rgb, neck: Point, side: int, down: float) -> None:
    """It hangs, and is held out in a squat."""
    shoulder = (neck[0] + 18 * side, neck[1] + 10)
    angle = 0.12 + 1.35 * down
    elbow = _towards(shoulder, angle, side)
    _line(canvas, shoulder, elbow, 11, SHIRT)
    _line(canvas, elbow, _towards(elbow, angle + 0.1, side), 9, SKIN)


def _head(canvas: Rgb, neck: Point, mouth: float) -> None:
    x, y = neck[0], neck[1] - 17
    _oval(canvas, (x, y - 3), (17, 18), HAIR)
    for side in (-1, 1):
        _line(canvas, (x + 12 * side, y - 2), (x + 14 * side, y + 20), 9, HAIR)
    _line(canvas, (neck[0], neck[1] + 4), (x, y), 10, SKIN)
    _oval(canvas, (x, y), (14, 16), SKIN)
    for side in (-1, 1):
        _oval(canvas, (x + 5.5 * side, y - 2), (1.8, 2.2), HAIR)
    _oval(canvas, (x, y + 8), (4.5, 1 + 2.5 * mouth), (150, 70, 66))


def _joint(one: Point, other: Point, near: float, far: float, side: int) -> Point:
    """Where two bones of these lengths meet between two points, bent outwards."""
    gap = np.subtract(other, one)
    length = min(float(np.hypot(*gap)), near + far - 0.01)
    along = (near**2 - far**2 + length**2) / (2 * length)
    out = np.sqrt(max(0.0, near**2 - along**2)) * 0.6  # the knees point to the camera as well
    x, y = np.asarray(one) + gap / np.hypot(*gap) * along
    return float(x + side * out), float(y)


def _towards(point: Point, angle: float, side: int) -> Point:
    return point[0] + side * ARM * float(np.sin(angle)), point[1] + ARM * float(np.cos(angle))


def _line(canvas: Rgb, one: Point, other: Point, width: float, colour: tuple[int, ...]) -> None:
    cv2.line(canvas, _pixel(one), _pixel(other), colour, round(width * FINER), cv2.LINE_AA)


def _oval(canvas: Rgb, centre: Point, radii: Point, colour: tuple[int, ...]) -> None:
    cv2.ellipse(canvas, _pixel(centre), _pixel(radii), 0, 0, 360, colour, -1, cv2.LINE_AA)


def _pixel(point: Point) -> tuple[int, int]:
    return round(point[0] * FINER), round(point[1] * FINER)

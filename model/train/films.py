"""Pictures of a talk: a made-up body, or a thing, in a made-up room, one picture a micro-turn.

    acts of bodies (Shown) ──► poses ──► limbs ──► a drawing, 160 x 120 ──► half of it

The picture of micro-turn k shows its end, as a camera's does. Proportions, clothes, room, light,
place, camera shake and noise are drawn anew for each talk.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from model.config import TURN_MS
from model.train.moments import REP_MS, moment
from model.train.moves import JOINTS, Movement, Pose, fidgets, pose

Rgb = NDArray[np.uint8]
DOINGS = ("nothing", "out", "back", "wave", "hand", "arms", "come", "leave", "thing")
"""What can be seen to happen; `out` and `back` are the halves of a repetition."""
WIDTH, HEIGHT = 160, 120
SEEN = (80, 60)
"""Width and height of the pictures."""
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
    room, body = _Room(rng), _Body(rng)
    thing = rng.random() < 0.15 and all(one.what == "rep" for one in shown)
    small = fidgets(turns, rng)
    shake = np.cumsum(rng.normal(0, rng.choice([0.0, 0.0, 0.4]), (turns, 2)), 0)
    pictures = np.empty((turns, SEEN[1], SEEN[0], 3), np.uint8)
    for turn in range(turns):
        at_ms = TURN_MS * (turn + 1)
        canvas = room.picture()
        aside = _aside(shown, at_ms, 0.0 if there else None)
        if thing:
            _thing(canvas, moving, _effort(shown, moving, at_ms), room)
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


class _Room:
    """Wall, floor, furniture, light, and the camera that looks at it."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._rng = rng
        self._wall = _colour(rng, 90, 240)
        back = np.empty((HEIGHT, WIDTH, 3), np.uint8)
        back[:] = self._wall
        horizon = int(rng.uniform(0.55, 0.95) * HEIGHT)
        back[horizon:] = _colour(rng, 40, 200)
        for _ in range(int(rng.integers(0, 6))):
            x, y = int(rng.integers(-20, WIDTH)), int(rng.integers(0, HEIGHT))
            w, h = (int(v) for v in rng.integers(6, 60, 2))
            cv2.rectangle(back, (x, y), (x + w, y + h), _colour(rng, 20, 250), -1)
        if rng.random() < 0.5:  # texture
            rough = rng.normal(0, 1, (HEIGHT // 8, WIDTH // 8, 1)).astype(np.float32)
            rough = cv2.resize(rough, (WIDTH, HEIGHT))[..., None] * rng.uniform(3, 22)
            back = np.clip(back + rough, 0, 255).astype(np.uint8)
        self._back = back
        self._grain = float(rng.choice([0.0, 2.0, 5.0]))
        self._light = float(rng.uniform(0.6, 1.15))
        self._flicker = float(rng.choice([0.0, 0.02]))
        self._drift = rng.choice([0.0, 0.1]), rng.uniform(0.02, 0.2), rng.uniform(0, 7)
        self._blur = float(rng.choice([0.0, 0.0, 0.8]))
        self._quality = int(rng.choice([0, 30, 60, 90]))
        self._screen = rng.uniform((0, 0), (WIDTH, HEIGHT)) if rng.random() < 0.1 else None
        self._thing = rng.uniform((50, 35), (110, 75))
        self._size = float(rng.uniform(9, 26))
        self._round = rng.random() < 0.7
        self._own = _colour(rng, 10, 250)

    def picture(self) -> Rgb:
        """The room as it is; at times there is something in it that never keeps still."""
        out = self._back.copy()
        if self._screen is not None:
            x, y = (int(v) for v in self._screen)
            cv2.rectangle(out, (x, y), (x + 22, y + 14), _colour(self._rng, 20, 250), -1)
        return out

    def show(self, canvas: Rgb, colour: tuple[int, int, int]) -> None:
        """A disc or a card."""
        (x, y), r = self._thing, self._size
        if self._round:
            cv2.circle(canvas, (int(x), int(y)), int(r), colour, -1, cv2.LINE_AA)
        else:
            cv2.rectangle(
                canvas, (int(x - r), int(y - r)), (int(x + r), int(y + 0.7 * r)), colour, -1
            )

    def thing(self, canvas: Rgb, dx: float, dy: float, grow: float, turn_deg: float) -> None:
        """Something moves that is no body."""
        (x, y), r = self._thing, self._size * (1 + 0.5 * grow)
        box = ((x + 30 * dx, y + 30 * dy), (2 * r, 1.2 * r), turn_deg)
        cv2.ellipse(canvas, box, self._own, -1, cv2.LINE_AA)

    def seen(self, canvas: Rgb, shake: NDArray[np.float64], turn: int) -> Rgb:
        """Through the camera, uint8 [60, 80, 3]: light that changes, lens, sensor, compression."""
        if shake.any():
            moved = np.array([[1, 0, shake[0]], [0, 1, shake[1]]], np.float32)
            canvas = cv2.warpAffine(canvas, moved, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REPLICATE)
        small = cv2.resize(canvas, SEEN, interpolation=cv2.INTER_AREA).astype(np.float32)
        deep, quick, begun = self._drift
        light = self._light * (1 + deep * np.sin(quick * turn + begun))
        small *= light * (1 + self._flicker * self._rng.standard_normal())
        if self._blur:
            small = cv2.GaussianBlur(small, (0, 0), self._blur)
        if self._grain:
            small += self._rng.normal(0, self._grain, small.shape)
        picture = np.asarray(np.clip(small, 0, 255), np.uint8)
        if self._quality:
            _, packed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, self._quality])
            picture = np.asarray(cv2.imdecode(packed, cv2.IMREAD_UNCHANGED), np.uint8)
        return picture


def _thing(canvas: Rgb, moving: Movement, effort: Pose, room: _Room) -> None:
    drop, left, right, grow, spin, *_ = effort
    room.thing(canvas, left - right, drop, grow, 90 * spin)


class _Body:
    """Proportions, clothes and a place to stand."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._size = float(rng.uniform(60, 115))  # of the whole body, pixels of the drawing
        near = rng.random() < 0.25  # sits before the camera: legs are out of the picture
        self._size = self._size * 1.8 if near else self._size
        self._x = float(rng.uniform(0.35, 0.65) * WIDTH)
        foot = rng.uniform(1.3, 1.7) if near else rng.uniform(0.8, 1.0)
        self._foot = float(foot * HEIGHT)
        self._thick = float(rng.uniform(0.05, 0.12))
        self._leg = float(rng.uniform(0.42, 0.5))
        self._arm = float(rng.uniform(0.18, 0.22))
        self._shirt, self._trousers = _colour(rng, 10, 250), _colour(rng, 10, 250)
        self._skin = tuple(int(v * rng.uniform(0.35, 1.0)) for v in (240, 195, 165))
        self._sleeves = self._shirt if rng.random() < 0.6 else self._skin
        self._from_left = rng.random() < 0.5

    def draw(self, canvas: Rgb, p: Pose, aside: float) -> None:
        """In this pose, so far beside its place."""
        j = dict(zip(JOINTS, p, strict=True))
        size, thick = self._size, max(1, round(self._size * self._thick))
        side = -1 if self._from_left else 1
        x = self._x + side * aside * WIDTH + 0.3 * size * j["shift"]
        lifted = size * max(0.0, -j["drop"]) * 0.5
        leg = self._leg * size
        hip = np.array([x, self._foot - leg + leg * 0.75 * max(0.0, j["drop"]) - lifted])
        up = np.array([np.sin(0.9 * j["lean"]), -np.cos(0.9 * j["lean"])])
        neck = hip + up * 0.33 * size
        limbs = []
        for s, arm, elbow in ((-1, j["arm_l"], j["elbow_l"]), (1, j["arm_r"], j["elbow_r"])):
            wide = np.array([s * 0.09 * size * (1 - 0.8 * min(1.0, abs(j["turn"]))), 0.03 * size])
            shoulder = neck + wide
            hand = _ray(shoulder, s, 0.06 + arm, self._arm * size)
            limbs.append((shoulder, hand, self._sleeves))
            limbs.append((hand, _ray(hand, s, 0.08 + arm + elbow, self._arm * size), self._skin))
            foot = np.array(
                [x + s * size * (0.06 + 0.3 * max(0, j["spread"])), self._foot - lifted]
            )
            bend = s * 0.02 * size + s * 0.18 * size * max(0.0, j["drop"])
            knee = (hip + foot) / 2 + np.array([bend, 0.0])
            limbs += [(hip, knee, self._trousers), (knee, foot, self._trousers)]
        limbs.append((neck, hip, self._shirt))
        head = neck + up * 0.1 * size
        turned = _Turned(np.array([x, self._foot]), side * j["tilt"] * np.pi / 2)
        for a, b, colour in limbs:
            width = round(2.2 * thick) if colour is self._shirt and b is hip else thick
            cv2.line(canvas, turned(a), turned(b), colour, max(1, width), cv2.LINE_AA)
        cv2.circle(canvas, turned(head), max(2, round(0.075 * size)), self._skin, -1, cv2.LINE_AA)


def _ray(origin: NDArray[np.float64], side: int, up: float, length: float) -> NDArray[np.float64]:
    """From hanging (0) through sideways (0.5) to overhead (1)."""
    angle = np.pi * up
    return np.asarray(origin + length * np.array([side * np.sin(angle), np.cos(angle)]))


class _Turned:
    """Points turned about the feet, as pixels."""

    def __init__(self, about: NDArray[np.float64], angle: float) -> None:
        self._about = about
        self._turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])

    def __call__(self, point: NDArray[np.float64]) -> tuple[int, int]:
        x, y = self._about + self._turn @ (point - self._about)
        return round(float(x)), round(float(y))


def _colour(rng: np.random.Generator, low: int, high: int) -> tuple[int, int, int]:
    grey = rng.uniform(low, high)
    r, g, b = np.clip(grey + rng.normal(0, 40, 3), 0, 255)
    return int(r), int(g), int(b)

"""What a camera sees: a made-up room, a thing in it, a made-up body, drawn anew for each talk."""

import cv2
import numpy as np
from numpy.typing import NDArray

from model.train.moves import JOINTS, Pose

Rgb = NDArray[np.uint8]
WIDTH, HEIGHT = 160, 120
"""Of the drawing."""
SEEN = (80, 60)
"""Width and height of the pictures."""


class Room:
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

    def move(self, canvas: Rgb, effort: Pose) -> None:
        """Something moves that is no body."""
        drop, left, right, grow, spin, *_ = effort
        (x, y), r = self._thing, self._size * (1 + 0.5 * grow)
        box = ((x + 30 * (left - right), y + 30 * drop), (2 * r, 1.2 * r), 90 * spin)
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


class Body:
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

"""A small world to live through: noise that swells, a moving square, words that arrive."""

from dataclasses import dataclass

import numpy as np

from model.config import NANO


@dataclass(frozen=True)
class Picture:
    rgb: np.ndarray


@dataclass(frozen=True)
class Turn:
    index: int
    mic: np.ndarray
    played: np.ndarray
    camera: Picture | None = None
    screen: Picture | None = None


@dataclass(frozen=True)
class Words:
    origin: str
    text: str
    id: int = 0
    final: bool = True
    from_ms: int = 0
    to_ms: int = 0
    cut: bool = False


@dataclass(frozen=True)
class Order(Words):
    standing: bool = True
    hears: str = ""


def picture(index, size=(96, 64)):
    rgb = np.zeros((size[1], size[0], 3), np.uint8)
    at = 7 * index % (size[0] - 20)
    rgb[10:40, at : at + 20] = 255
    return Picture(rgb)


def turn(index, *, camera=True, screen=False):
    rng = np.random.default_rng(index)
    loud = 3000 * (1 + np.sin(index))
    return Turn(
        index,
        (rng.normal(0, loud, 3200)).clip(-32768, 32767).astype(np.int16),
        (rng.normal(0, 500, 4800)).astype(np.int16),
        picture(index) if camera else None,
        picture(3 * index) if screen and index % NANO.screen_every == 0 else None,
    )


def arrivals(index):
    """Something is typed, recognised and found out now and then."""
    if index % 7 == 3:
        return [Words("ears", "could you count my squats please")]
    if index % 11 == 5:
        return [Words("mind", "there are seventeen, and not one more.", id=index)]
    return []

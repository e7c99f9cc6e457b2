"""The eye learns to see by itself, before it is a part of a network.

    clips (made up) ──► Eye ──► is a repetition over · what is going on · which colour is shown

What it is asked about are the facts of `model.train.films`, at each of five pictures a second; the
layers that answer are thrown away.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy, max_pool1d

from model.config import TURN_MS
from model.eye import Eye
from model.train.films import COLOURS, DOINGS, Shown, colours, doings, ends, film
from model.train.moves import PEAKS, Movement, movement

TURNS = 100
"""Pictures of a clip."""
_BATCH, _RATE, _WARM_UP, _COOL_DOWN, _LOG_EVERY = 24, 2e-3, 50, 0.4, 50
_QUICKEST_MS = 750
_END, _NEAR = 3.0, 0.15
"""What the end of a repetition counts, and a micro-turn beside it, which is as good."""
_DOING = [1.0 if doing in ("nothing", "out", "back") else 5.0 for doing in DOINGS]
_COLOUR = [0.3, *(5.0 for _ in COLOURS)]
"""What each answer counts: rare ones more."""


@dataclass(frozen=True, slots=True)
class Clip:
    """What is seen; fits `model.train.films.Filmed`."""

    shown: Sequence[Shown]
    moving: Movement | None
    there: bool
    acts: Sequence[object]


@dataclass(frozen=True, slots=True, eq=False)
class Clips:
    """Many of them.

    Attributes:
        pictures: uint8 [n, turns, 60, 80, 3].
        ends: a repetition is over, float [n, turns].
        doing: index into DOINGS, int64 [n, turns].
        colour: 0, or one more than the index into COLOURS, int64 [n, turns].
    """

    pictures: Tensor
    ends: Tensor
    doing: Tensor
    colour: Tensor

    def of(self, rows: Tensor) -> "Clips":
        """Some of them."""
        return Clips(*(getattr(self, name)[rows] for name in self.__slots__))


def clips(count: int, seed: int) -> Clips:
    """So many, all different; the same for the same arguments."""
    made = [_clip(np.random.default_rng((seed, i))) for i in range(count)]
    pictures, over, doing, colour = (np.stack(part) for part in zip(*made, strict=True))
    return Clips(
        torch.from_numpy(pictures),
        torch.from_numpy(over.astype(np.float32)),
        torch.from_numpy(doing.astype(np.int64)),
        torch.from_numpy(colour.astype(np.int64)),
    )


class Examined(nn.Module):
    """An eye, and the layers that answer."""

    def __init__(self, eye: Eye) -> None:
        super().__init__()
        self.eye = eye
        width = eye.memory.hidden_size
        self.over = nn.Linear(width, 1)
        self.doing = nn.Linear(width, len(DOINGS))
        self.colour = nn.Linear(width, len(COLOURS) + 1)

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits [B, T], [B, T, doings], [B, T, colours + 1]."""
        found, _ = self.eye(pictures)
        return self.over(found)[..., 0], self.doing(found), self.colour(found)

    def loss(self, clips: Clips) -> Tensor:
        """Of all three answers."""
        over, doing, colour = self(clips.pictures)
        beside = max_pool1d(clips.ends[:, None], 3, 1, 1)[:, 0] - clips.ends
        weight = 1 + (_END - 1) * clips.ends + (_NEAR - 1) * beside
        of_ends = binary_cross_entropy_with_logits(over, clips.ends, weight=weight)
        of_doing = cross_entropy(doing.flatten(0, 1), clips.doing.flatten(), _counts(_DOING))
        of_colour = cross_entropy(colour.flatten(0, 1), clips.colour.flatten(), _counts(_COLOUR))
        return 2 * of_ends + of_doing + of_colour


def learn(
    examined: Examined,
    from_clips: Clips,
    steps: int,
    seed: int,
    log: Callable[[dict[str, float]], object] = lambda _: None,
) -> None:
    """So many steps of AdamW, slower towards the end; half of all clips are seen in a mirror."""
    optimizer = torch.optim.AdamW(examined.parameters(), lr=_RATE, weight_decay=0.01)
    rng, lost = np.random.default_rng(seed), list[float]()
    size = min(_BATCH, len(from_clips.ends))
    for step in range(steps):
        rate = _RATE * min(1, (step + 1) / _WARM_UP, (1 - step / steps) / _COOL_DOWN)
        for group in optimizer.param_groups:
            group["lr"] = rate
        drawn = from_clips.of(
            torch.from_numpy(rng.choice(len(from_clips.ends), size, replace=False))
        )
        if rng.random() < 0.5:
            drawn = replace(drawn, pictures=drawn.pictures.flip(-2))
        loss = examined.loss(drawn)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(examined.parameters(), 1.0)
        optimizer.step()
        lost.append(float(loss.detach()))
        if (step + 1) % _LOG_EVERY == 0:
            log({"eye_step": step + 1, "eye": float(np.mean(lost[-_LOG_EVERY:]))})


def _counts(weights: Sequence[float]) -> Tensor:
    return torch.tensor(weights)


def _clip(rng: np.random.Generator) -> tuple[NDArray[np.generic], ...]:
    """Pictures, ends, doings and colours of somebody who does this and that."""
    named = str(rng.choice(list(PEAKS))) if rng.random() < 0.5 else ""
    moving, there = movement(rng, named), bool(rng.random() < 0.9)
    shown = _happens(rng, there=there)
    clip = Clip(shown, moving, there, (None,) * TURNS)
    pictures = film(shown, moving, TURNS, rng, there=there)
    return pictures, ends(clip), doings(clip), colours(clip)


def _happens(rng: np.random.Generator, *, there: bool) -> list[Shown]:
    """Sets of repetitions mostly, now and then something else."""
    out: list[Shown] = []
    now_ms, end_ms = int(rng.integers(0, 3000)), TURNS * TURN_MS
    pace_ms, uneven = _pace_ms(rng), float(rng.choice([0.1, 0.2, 0.45]))

    def show(what: str, low_ms: int, high_ms: int, colour: str = "") -> None:
        nonlocal now_ms
        shown = Shown(what, now_ms, now_ms + int(rng.integers(low_ms, high_ms)), colour)
        now_ms = shown.to_ms
        if shown.to_ms <= end_ms:
            out.append(shown)

    while now_ms < end_ms:
        chance = rng.random()
        if not there and chance < 0.7:
            show("come", 600, 1400)
            there = True
        elif there and chance < 0.5:
            pace_ms = _pace_ms(rng) if rng.random() < 0.5 else pace_ms
            for _ in range(int(rng.integers(1, 13))):
                length_ms = max(_QUICKEST_MS, int(pace_ms * rng.uniform(1 - uneven, 1 + uneven)))
                show("rep", length_ms, length_ms + 1)
                if rng.random() < 0.4:
                    now_ms += int(rng.integers(0, rng.choice([300, 900])))
        elif there and chance < 0.74:
            show(str(rng.choice(["wave", "hand", "arms"])), 1300, 2800)
        elif there and chance < 0.8:
            show("leave", 600, 1400)
            there = False
        elif chance > 0.8:
            show("thing", 800, 3000, str(rng.choice(list(COLOURS))))
        now_ms += int(rng.integers(200, rng.choice([800, 3000])))
    return out


def _pace_ms(rng: np.random.Generator) -> int:
    return int(np.exp(rng.uniform(np.log(800), np.log(3500))))

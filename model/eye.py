"""An eye that compares: pictures in a row -> one finding for each.

    picture ─┬─ light, 20 x 15 ── how far from each of the last 32 ──────────────┐
             └─ 40 x 30, beside its difference from what is usual ── hMLP ─ glance ├─ GRU ─► finding
                            how far from each of the last 32 glances ────────────┘

A movement that repeats makes pictures return, whatever it is that moves: that shows in how similar
pictures are to earlier ones (RepNet, Dwibedi et al. 2020, arXiv 2006.15418), here row by row as the
pictures come. Which of two alike moments is the beginning of a repetition only memory tells, hence
the recurrent unit (Cho et al. 2014). It is learned by itself, before the trunk: see
`model.train.eyes`.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, gelu, pad

from model.config import PATCH_PX, Config
from model.patches import PatchStem

SEEN_PX = (80, 60)
"""Width and height at which it sees."""
LAGS = 32
"""Pictures it compares with: 6.4 s."""
_SMALL = 30, 40  # rows and columns of what the stem looks at
_CELL = 4  # pixels each way that one value of the light stands for
_USUAL = 0.03  # how much of a new picture passes into what is usual: about 7 s
_WIDTHS: tuple[int, int, int] = (16, 32, 64)
_GLANCE, _ALIKE = 64, 32
_FAINT = 1e-5  # of a squared difference, about that of a quiet sensor


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What the eye remembers, of B rows of pictures.

    Attributes:
        light: float [B, 32, 300], of the last pictures.
        alike: float [B, 32, 32], of the last glances.
        usual: float [B, 3, 30, 40], the mean of what was seen lately.
        hidden: float [1, B, width], of the recurrent unit.
    """

    light: Tensor
    alike: Tensor
    usual: Tensor
    hidden: Tensor


class Eye(nn.Module):
    """Pictures -> findings, each of `config.eye` numbers."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.stem = PatchStem(replace(config, patch_widths=_WIDTHS, width=_GLANCE))
        self.alike = nn.Linear(_GLANCE, _ALIKE)
        self.into = nn.Linear(2 * (LAGS + 1) + _GLANCE, config.eye)
        self.memory = nn.GRU(config.eye, config.eye, batch_first=True)

    def forward(self, pictures: Tensor, seen: Seen | None = None) -> tuple[Tensor, Seen]:
        """Pictures uint8 [B, T, 60, 80, 3] after what was `seen` -> float [B, T, eye], what is now.

        Before a first picture the same was seen all the time.
        """
        rows, turns = pictures.shape[:2]
        rgb = pictures.flatten(0, 1).permute(0, 3, 1, 2).to(self.alike.weight.dtype) / 255
        light = avg_pool2d(rgb.mean(1, keepdim=True), _CELL).flatten(1)
        light = (light - light.mean(1, keepdim=True)).view(rows, turns, -1)
        small = avg_pool2d(rgb, 2).view(rows, turns, 3, *_SMALL)
        unusual, usual = _unusual(small, seen.usual if seen else small[:, 0])
        glance = self.stem(_pairs(small, unusual)).view(rows, turns, -1)
        alike = self.alike(glance)
        lights = _after(light, seen.light if seen else None)
        alikes = _after(alike, seen.alike if seen else None)
        found = torch.cat((_rows(lights, turns), _rows(alikes, turns), gelu(glance)), -1)
        out, hidden = self.memory(gelu(self.into(found)), seen.hidden if seen else None)
        return out, Seen(lights[:, -LAGS:], alikes[:, -LAGS:], usual, hidden)


def at_its_size(rgb: NDArray[np.uint8]) -> Tensor:
    """Any picture, uint8 [h, w, 3] -> [60, 80, 3]."""
    small = cv2.resize(rgb, SEEN_PX, interpolation=cv2.INTER_AREA)
    return torch.from_numpy(np.ascontiguousarray(small))


def _unusual(rgb: Tensor, usual: Tensor) -> tuple[Tensor, Tensor]:
    """How [B, T, 3, 30, 40] differs from what is usual by then; and what is usual now."""
    out = []
    for now in rgb.unbind(1):
        usual = usual + _USUAL * (now - usual)
        out.append(now - usual)
    return torch.stack(out, 1), usual


def _pairs(rgb: Tensor, unusual: Tensor) -> Tensor:
    """Both as two frames of a patch each, [B T, 2, 40, 40, 3], about as large as one."""
    frames = torch.stack((4 * (rgb - 0.5), 4 * unusual), 2).flatten(0, 1)
    below = PATCH_PX - frames.shape[-2]
    return pad(frames, (0, 0, 0, below)).permute(0, 1, 3, 4, 2)


def _after(new: Tensor, old: Tensor | None) -> Tensor:
    """[B, 32 + T, n]: what was there before, and after it what is new."""
    before = new[:, :1].expand(-1, LAGS, -1) if old is None else old
    return torch.cat((before, new), 1)


def _rows(values: Tensor, turns: int) -> Tensor:
    """[B, 32 + T, n] -> how far each of the last T is from those before it, [B, T, 33].

    Shares of the farthest, and how far that is.
    """
    now = values[:, LAGS:]
    far = torch.stack(
        [
            (now - values[:, LAGS - lag : LAGS - lag + turns]).square().mean(-1)
            for lag in range(1, LAGS + 1)
        ],
        -1,
    )
    farthest = far.amax(-1, keepdim=True) + _FAINT
    return torch.cat((far / farthest, farthest.log() / 4 + 1), -1)

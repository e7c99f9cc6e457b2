"""Pictures as patches: 40x40 px in pairs of frames -> hMLP stem -> one position per patch.

The stem is that of Thinking Machines' Inkling (`InklingVisionModel` of transformers 5.23), with
widths of our own. Every fold packs a cell's neighbours, time first, then rows, columns and
channels, into one vector, and a linear layer without bias makes the next cell of it:

    [2, 40, 40, 3] -5x5-> [2, 8, 8, w0] -2x2-> [2, 4, 4, w1] -4x4-> [2, 1, 1, w2] -time-> [D]

Nothing flows from one patch to another before the trunk. The two frames are the picture before and
the picture now, so that motion is seen inside a single position; a first picture stands in both.
"""

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from model.config import PATCH_PX, Config, patches

_MEAN = np.array([0.48145466, 0.4578275, 0.40821073], np.float32)  # CLIP's, as Inkling's
_STD = np.array([0.26862954, 0.26130258, 0.27577711], np.float32)
_EDGE = -1.0  # what Inkling pads with, before scaling to mean and deviation
_FOLDS = ((1, 5), (1, 2), (1, 4), (2, 1))
"""Frames and pixels or cells (each way) that a layer packs together."""


def cut(rgb: NDArray[np.uint8], size: tuple[int, int]) -> Tensor:
    """A picture, uint8 [height, width, 3], seen at `size` -> patches row by row.

    Returns:
        float32 [P, 40, 40, 3], scaled to CLIP's mean and deviation.
    """
    width, height = size
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255.0
    rows, columns = -(-height // PATCH_PX), -(-width // PATCH_PX)
    whole = np.full((rows * PATCH_PX, columns * PATCH_PX, 3), _EDGE, np.float32)
    whole[:height, :width] = small
    cells = ((whole - _MEAN) / _STD).reshape(rows, PATCH_PX, columns, PATCH_PX, 3)
    return torch.from_numpy(cells.swapaxes(1, 2).reshape(-1, PATCH_PX, PATCH_PX, 3))


def paired(cells: Tensor, before: Tensor | None) -> Tensor:
    """Patches [P, 40, 40, 3] of a picture and of the one before it -> pairs [P, 2, 40, 40, 3]."""
    return torch.stack((cells if before is None else before, cells), 1)


def fold(x: Tensor, frames: int, cells: int) -> Tensor:
    """[P, t, h, w, c] -> [P, t/frames, h/cells, w/cells, frames·cells·cells·c], in this order."""
    p, t, h, w, c = x.shape
    x = x.reshape(p, t // frames, frames, h // cells, cells, w // cells, cells, c)
    x = x.permute(0, 1, 3, 5, 2, 4, 6, 7)
    return x.reshape(p, t // frames, h // cells, w // cells, frames * cells * cells * c)


class PatchStem(nn.Module):
    """The hierarchical MLP: patches of two frames -> embeddings."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        widths = (3, *config.patch_widths, config.width)
        self.layers = nn.ModuleList(
            nn.Linear(before * frames * cells**2, after, bias=False)
            for before, after, (frames, cells) in zip(widths[:-1], widths[1:], _FOLDS, strict=True)
        )
        self.norms = nn.ModuleList(nn.RMSNorm(after, eps=1e-6) for after in widths[1:])

    def forward(self, pairs: Tensor) -> Tensor:
        """Pairs of float [P, 2, 40, 40, 3] -> [P, D]."""
        x = pairs
        for i, (layer, norm, (frames, cells)) in enumerate(
            zip(self.layers, self.norms, _FOLDS, strict=True)
        ):
            x = norm(layer(fold(x, frames, cells)))
            x = nn.functional.gelu(x) if i < len(_FOLDS) - 1 else x
        return x.flatten(1)  # the last fold leaves one cell


class EyeEmbedding(nn.Module):
    """Both eyes through one stem, or what an eye that compares found of the camera.

    Each patch of each eye carries a tag of its own.

    The tag says which eye saw it and where in the picture it lies, which the trunk's order of
    positions alone would leave to be counted out.
    """

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.found = nn.Linear(config.eye, config.width, bias=False) if config.eye else None
        cuts = config.screen_every > 0 or not config.eye
        self.stem = PatchStem(config) if cuts else None
        self.camera = nn.Parameter(0.02 * torch.randn(patches(config.camera), config.width))
        self.screen = nn.Parameter(0.02 * torch.randn(patches(config.screen), config.width))

    def forward(self, camera: Tensor, screen: Tensor) -> Tensor:
        """Pairs [B, pictures, P, 2, 40, 40, 3] of each eye, of 0 pictures where it is closed.

        Where there is an eye that compares, of the camera what it found: [B, pictures, 1, eye].

        Returns:
            [B, all patches, D]: those of the camera in order, then those of the screen.
        """
        parts = []
        if camera.shape[1]:
            of_camera = self.found or self._patches
            parts.append(of_camera(camera.to(self.camera.dtype)) + self.camera)
        if screen.shape[1]:
            parts.append(self._patches(screen.to(self.screen.dtype)) + self.screen)
        return torch.cat([part.flatten(1, 2) for part in parts], 1)

    def _patches(self, pairs: Tensor) -> Tensor:
        """[B, pictures, P, 2, 40, 40, 3] -> [B, pictures, P, D]."""
        assert self.stem is not None, "the screen's eye is closed for good"
        return torch.as_tensor(self.stem(pairs.flatten(0, 2)).view(*pairs.shape[:3], -1))

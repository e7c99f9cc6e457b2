"""Sound in fine steps: waveform -> log-mel, 80 times a second, of which an ear makes words.

16 kHz, a hop of 200 samples, a Hann window of 400, 512 bins, 80 Slaney mels from 0 to 8 000 Hz,
each of unit sum; log10 of the mean magnitude, from -4.5 to 2 laid on 0 to 1.
"""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from model.dmel import CHANNELS, MIC_HZ, mel_to_hz

BANDS = CHANNELS
HOP = MIC_HZ // 80
_BINS = 512
_LOWEST, _RANGE = -4.5, 6.5


def _filters() -> NDArray[np.float32]:
    """Triangles of unit sum, float32 [80, 257]."""
    top = 15 + 27 * np.log(8000 / 1000) / np.log(6.4)
    edges = mel_to_hz(np.linspace(0, top, BANDS + 2))
    hz = np.linspace(0, MIC_HZ / 2, _BINS // 2 + 1)
    up = (hz - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    down = (edges[2:, None] - hz) / (edges[2:] - edges[1:-1])[:, None]
    triangles = np.maximum(0, np.minimum(up, down))
    # Where bins are wider than a band none may lie in it.
    sums = np.maximum(triangles.sum(1, keepdims=True), 1e-3)
    filters: NDArray[np.float32] = (triangles / sums).astype(np.float32)
    return filters


class Mel:
    """Turns samples into log-mel; holds constants only."""

    def __init__(self) -> None:
        self._window = torch.hann_window(2 * HOP, periodic=False)
        self._filters = torch.from_numpy(_filters())

    def silence(self) -> Tensor:
        """The samples before the first: float32 [hop], zeros."""
        return torch.zeros(HOP)

    def __call__(self, samples: Tensor, tail: Tensor) -> Tensor:
        """float32 [n hops] in [-1, 1] and the hop before it -> [n, 80], from 0 to 1."""
        frames = torch.cat((tail, samples)).unfold(0, 2 * HOP, HOP)  # [n, 2 hop]
        magnitude = torch.fft.rfft(frames * self._window, _BINS).abs()  # [n, 257]
        mel: Tensor = (magnitude @ self._filters.T + 1e-6).log10()
        return ((mel - _LOWEST) / _RANGE).clamp(0, 1)

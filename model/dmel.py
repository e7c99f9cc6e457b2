"""Sound as a bag of levels: waveform -> log-mel -> 16 levels -> one embedding each 50 ms (dMel).

The constants are those of Thinking Machines' Inkling (`InklingFeatureExtractor` and
`InklingProcessor` of transformers 5.23): 16 kHz, a hop of 800 samples, a periodic Hann window of
1 600, 80 Slaney mels from 0 to 8 000 Hz, log10 clamped to [-7, 2], the nearest of 16 levels.
A frame looks 50 ms back and never ahead, so a micro-turn is four frames and needs only the last
hop of samples before it.

What the speaker played comes at 24 kHz. A window of 2 400 samples has the same bins of 10 Hz as one
of 1 600 at 16 kHz, so the same filters serve and nothing is resampled; magnitudes grow with the
window's length and are scaled back.

Sound is analysed one micro-turn at a time, always: the sum over bins then runs the same way
whether 200 ms or an hour are given, and a level never depends on how the sound was cut.
"""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from model.config import SOUNDS_PER_TURN

MIC_HZ = 16_000
SPEAKER_HZ = 24_000
FRAMES_PER_S = 20
CHANNELS = 80
LEVELS = 16
_TOP_HZ = 8000.0
_BINS = 801  # 10 Hz each, from 0 to 8 000 Hz


def mel_to_hz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    """Slaney's scale: linear below 1 000 Hz (15 mel), 27 mel to a factor of 6.4 above."""
    return np.where(mel < 15.0, mel * 200.0 / 3.0, 1000.0 * 6.4 ** ((mel - 15.0) / 27.0))


def mel_filters() -> Tensor:
    """Triangles of equal area on the Hz axis, float32 [C, 801]."""
    top = 15.0 + 27.0 * np.log(_TOP_HZ / 1000.0) / np.log(6.4)
    edges = mel_to_hz(np.linspace(0.0, top, CHANNELS + 2))  # [C + 2]
    hz = np.linspace(0.0, _TOP_HZ, _BINS)
    up = (hz - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]  # [C, 801]
    down = (edges[2:, None] - hz) / (edges[2:] - edges[1:-1])[:, None]  # [C, 801]
    area = 2.0 / (edges[2:] - edges[:-2])
    triangles = np.maximum(0.0, np.minimum(up, down)) * area[:, None]
    return torch.from_numpy(triangles.astype(np.float32))


class Dmel:
    """Turns the samples of one micro-turn into levels; holds constants only.

    Attributes:
        hop: samples of a frame's step, 50 ms.
        turn: samples of a micro-turn, four hops.
    """

    def __init__(self, rate_hz: int = MIC_HZ) -> None:
        self.hop = rate_hz // FRAMES_PER_S
        self.turn = self.hop * SOUNDS_PER_TURN
        self._window = torch.hann_window(2 * self.hop, periodic=True, dtype=torch.float32)
        self._scale = MIC_HZ / rate_hz
        self._filters = mel_filters()
        # Built in float64: in float32 the centres come out a bit apart and ties fall otherwise.
        self._centres = torch.linspace(-7.0, 2.0, LEVELS, dtype=torch.float64).float()

    def silence(self) -> Tensor:
        """The samples before the first: float32 [hop], zeros."""
        return torch.zeros(self.hop)

    def log_mel(self, samples: Tensor, tail: Tensor) -> Tensor:
        """float32 [turn] in [-1, 1] and the hop before it -> log10 magnitudes [4, C]."""
        frames = torch.cat((tail, samples)).unfold(0, 2 * self.hop, self.hop)  # [4, 2 hop]
        bins = torch.view_as_real(torch.fft.rfft(frames * self._window))[:, :_BINS]  # [4, 801, 2]
        magnitude = bins.pow(2).sum(-1).clamp_min(1e-10).sqrt() * self._scale  # [4, 801]
        return (self._filters @ magnitude.T).clamp_min(1e-10).log10().T  # [4, C]

    def levels(self, samples: Tensor, tail: Tensor) -> Tensor:
        """The same in levels: int64 [4, C], 0 to 15; of two equally near levels the lower."""
        mel = self.log_mel(samples, tail).clamp(-7.0, 2.0)
        return (mel[..., None] - self._centres).abs().argmin(-1)

    def whole(self, samples: Tensor) -> Tensor:
        """Levels of a whole recording, int64 [M, C]; the end is filled up with silence."""
        padded = nn.functional.pad(samples, (0, -len(samples) % self.turn))
        turns = padded.view(-1, self.turn).unbind()
        tails = (self.silence(), *(turn[-self.hop :] for turn in turns[:-1]))
        return torch.cat([self.levels(turn, tail) for turn, tail in zip(turns, tails, strict=True)])


def to_float(pcm: NDArray[np.int16]) -> Tensor:
    """int16 samples -> float32 in [-1, 1)."""
    return torch.from_numpy(pcm.astype(np.float32) / 32768.0)


class SoundEmbedding(nn.Module):
    """One position each 50 ms from what was heard and what the speaker played meanwhile.

    Each of the 80 channels looks its level up in a table of its own; all rows are added. The played
    sound has a second table and adds to the same position, so the network can tell its own echo.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.heard = nn.EmbeddingBag(CHANNELS * LEVELS, width, mode="sum")
        self.played = nn.EmbeddingBag(CHANNELS * LEVELS, width, mode="sum")
        self.norm = nn.RMSNorm(width, eps=1e-6)

    def forward(self, heard: Tensor, played: Tensor) -> Tensor:
        """Levels int64 [B, M, C] of both -> [B, M, D]."""
        first_row = LEVELS * torch.arange(CHANNELS, device=heard.device)
        bags = [
            table((levels + first_row).flatten(0, 1))  # [B M, D]
            for table, levels in ((self.heard, heard), (self.played, played))
        ]
        out: Tensor = self.norm(bags[0] + bags[1]).unflatten(0, heard.shape[:2])
        return out

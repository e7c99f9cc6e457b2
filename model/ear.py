"""An ear that learned to hear first: sound in rows -> pieces of words, 20 labels a second.

    200 ms ── log-mel, 80 a second ── two convolutions ── 40 frames a second ──┐
    6 x  attention over the last 2 s, MLP ◄────────────────────────────────────┘
    two frames side by side ── hear: a piece or the blank each 50 ms (CTC)

Levels each 50 ms are enough to tell who speaks and when, and too coarse for consonants, so the ear
takes finer steps, and sees no more of the future than its micro-turn has. Its layers
are those of Moonshine tiny's encoder (Jeffries et al. 2024, arXiv 2410.15608), which heard whole
sentences at once; they begin with its weights and learned on to hear as sound comes, see
`model.train.ears`. Attention knows only how far apart two frames are (RoPE, Su et al. 2021,
arXiv 2104.09864), so it costs and says the same after an hour as after a second.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import gelu

from model.mel import BANDS

FRAMES_PER_TURN = 8
REACH = 80
"""Frames that attention reaches back: 2 s."""
_WIDTH, HEADS, HEAD, TURNS, _HIDDEN, _LAYERS = 288, 8, 36, 32, 1152, 6
_MEAN, _SPREAD = 0.45, 0.25  # of log-mel, about


@dataclass(frozen=True, slots=True, eq=False)
class Listened:
    """What the ear remembers, of B rows.

    Attributes:
        mel: float [B, 4, 80], the last steps of log-mel.
        steps: float [B, 4, D], the last outputs of the first convolution.
        keys, values: float [L, B, H, 80, K], of the last frames.
        frames: how many of them were heard; the others are nothing.
    """

    mel: Tensor
    steps: Tensor
    keys: Tensor
    values: Tensor
    frames: int


def scaled(mel: Tensor) -> Tensor:
    """Log-mel from 0 to 1 -> about zero, as a front takes it."""
    return (mel - _MEAN) / _SPREAD


class Ear(nn.Module):
    """Log-mel -> what is heard. Its width is that of its first weights."""

    def __init__(self, vocabulary: int) -> None:
        super().__init__()
        self.front = _Front()
        self.layers = nn.ModuleList(_Layer() for _ in range(_LAYERS))
        self.norm = nn.LayerNorm(_WIDTH, bias=False)
        self.hear = nn.Linear(2 * _WIDTH, vocabulary)

    def silence(self, rows: int = 1) -> Listened:
        """Nothing was heard yet."""
        like = self.norm.weight
        past = like.new_zeros(_LAYERS, rows, HEADS, REACH, HEAD)
        mel, steps = like.new_zeros(rows, 4, BANDS), like.new_zeros(rows, 4, _WIDTH)
        return Listened(mel, steps, past, past, 0)

    def forward(self, mel: Tensor, before: Listened) -> tuple[Tensor, Listened]:
        """Log-mel [B, 2 T, 80] after what was `before` -> logits [B, T/2, V], what is now.

        T is a multiple of 8, and of 80 where it is more.
        """
        x, mel_now, steps = self.front(scaled(mel), before)
        near = nearby(x.shape[1], before.frames)
        pasts = []
        for layer, keys, values in zip(self.layers, before.keys, before.values, strict=True):
            x, past = layer(x, keys, values, near)
            pasts.append(past)
        frames = min(before.frames + x.shape[1], REACH)
        keys, values = (torch.stack(past) for past in zip(*pasts, strict=True))
        pairs = self.norm(x).reshape(len(x), -1, 2 * _WIDTH)
        return self.hear(pairs), Listened(mel_now, steps, keys, values, frames)


@dataclass(frozen=True, slots=True, eq=False)
class Near:
    """What each frame may look at, of T frames in chunks of C after 80 that were before.

    Attributes:
        far: float [T/C, C, 80 + C], added to the scores: 0, or far below what may not be seen.
        cosines, sines: float [80 + C, 16], of the frames' places.
    """

    far: Tensor
    cosines: Tensor
    sines: Tensor


def nearby(frames: int, known: int) -> Near:
    """A frame looks at the last 80, at those of its own micro-turn too, at no other later one."""
    chunk = min(frames, REACH)
    i = torch.arange(chunk)[:, None]  # of its chunk
    j = torch.arange(-REACH, chunk)
    may = (j // FRAMES_PER_TURN <= i // FRAMES_PER_TURN) & (i - j < REACH)
    chunks = torch.arange(0, frames, chunk)[:, None, None]
    seen = may & (chunks + j >= -known)
    far = torch.zeros(seen.shape).masked_fill(~seen, -1e4)
    at = torch.arange(REACH + chunk)[:, None] * 10_000 ** (-torch.arange(0, TURNS, 2) / TURNS)
    return Near(far, at.cos(), at.sin())


class _Front(nn.Module):
    """Log-mel, 80 a second -> frames, 40 a second."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv1d(BANDS, _WIDTH, 5)
        self.second = nn.Conv1d(_WIDTH, _WIDTH, 6, stride=2)
        self.norm = nn.LayerNorm(_WIDTH)
        self.up = nn.Linear(_WIDTH, 2 * _WIDTH)
        self.down = nn.Linear(2 * _WIDTH, _WIDTH)

    def forward(self, mel: Tensor, before: Listened) -> tuple[Tensor, Tensor, Tensor]:
        """[B, 2 T, 80] -> [B, T, D], and the last four steps of both convolutions' inputs."""
        mel = torch.cat((before.mel, mel), 1)
        steps = gelu(self.first(mel.transpose(1, 2))).transpose(1, 2)
        steps = torch.cat((before.steps, steps), 1)
        x = self.second(steps.transpose(1, 2)).transpose(1, 2)
        return x + self.down(gelu(self.up(self.norm(x)))), mel[:, -4:], steps[:, -4:]


class _Layer(nn.Module):
    """Attention, then an MLP, each beside the stream."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(_WIDTH, bias=False)
        self.qkv = nn.Linear(_WIDTH, 3 * _WIDTH, bias=False)
        self.out = nn.Linear(_WIDTH, _WIDTH, bias=False)
        self.norm_mlp = nn.LayerNorm(_WIDTH, bias=False)
        self.up = nn.Linear(_WIDTH, _HIDDEN)
        self.down = nn.Linear(_HIDDEN, _WIDTH)

    def forward(
        self, x: Tensor, keys: Tensor, values: Tensor, near: Near
    ) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        """[B, T, D] after keys and values [B, H, 80, K] -> [B, T, D], the last 80 of both."""
        qkv = self.qkv(self.norm(x)).view(*x.shape[:2], 3, HEADS, HEAD)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)  # [B, H, T, K]
        keys, values = torch.cat((keys, k), 2), torch.cat((values, v), 2)
        x = x + self.out(_attended(q, keys, values, near).transpose(1, 2).flatten(2))
        x = x + self.down(gelu(self.up(self.norm_mlp(x))))
        return x, (keys[:, :, -REACH:], values[:, :, -REACH:])


def _attended(q: Tensor, keys: Tensor, values: Tensor, near: Near) -> Tensor:
    """[B, H, T, K], and [B, H, 80 + T, K] twice -> [B, H, T, K], chunk by chunk."""
    chunk = near.far.shape[1]
    windows = REACH + chunk
    k = _turned(keys.unfold(2, windows, chunk).transpose(-1, -2), near, 0)  # [B, H, n, 80 + C, K]
    v = values.unfold(2, windows, chunk).transpose(-1, -2)
    q = q.reshape(*q.shape[:2], -1, chunk, HEAD)  # [B, H, n, C, K]
    q = _turned(q, near, REACH) * HEAD**-0.5
    scores = q @ k.transpose(-1, -2) + near.far.to(q)
    return (scores.softmax(-1) @ v).flatten(2, 3)


def _turned(x: Tensor, near: Near, first: int) -> Tensor:
    """Turn the first 32 of K by their places, the first of which is `first`."""
    cosines, sines = (t[first : first + x.shape[-2]].to(x) for t in (near.cosines, near.sines))
    a, b, rest = x[..., : TURNS // 2], x[..., TURNS // 2 : TURNS], x[..., TURNS:]
    return torch.cat((a * cosines - b * sines, b * cosines + a * sines, rest), -1)

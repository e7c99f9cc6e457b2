"""Causal attention over the memory: grouped heads, half of each turned by position, one sink.

    q, k, v = linear(x)            H query heads share G key-value heads
    q, k    = norm(q), norm(k)     keeps scores in bounds, whatever the precision
    q, k    = turned by position   the first half of a head; by the other half a page of text
                                   is found at any distance
    out     = softmax(q · k, over what is visible) · v

With a memory the block is written into its rings first and every query then reads all S slots
under a mask; without one a whole sequence is its own memory.
"""

import math

import torch
from torch import Tensor, nn
from torch.nn.functional import pad, scaled_dot_product_attention

from model.config import Config
from model.memory import Memory, Places


class Attention(nn.Module):
    """One layer's attention; `layer` is its place in the memory."""

    def __init__(self, config: Config, layer: int) -> None:
        super().__init__()
        self.layer = layer
        self.heads = (config.heads, config.kv_heads, config.kv_heads)
        self.inputs = nn.Linear(config.width, sum(self.heads) * config.head_width, bias=False)
        self.out = nn.Linear(config.heads * config.head_width, config.width, bias=False)
        self.query_norm = nn.RMSNorm(config.head_width, eps=1e-6)
        self.key_norm = nn.RMSNorm(config.head_width, eps=1e-6)
        self.sink = nn.Parameter(torch.zeros(config.kv_heads, config.head_width // 2))

    def forward(self, x: Tensor, places: Places, memory: Memory | None = None) -> Tensor:
        """[B, T, D] -> [B, T, D]; writes the block into `memory` where there is one."""
        heads = self.inputs(x).unflatten(-1, (sum(self.heads), -1)).transpose(1, 2)
        q, k, v = heads.split(self.heads, 1)  # [B, H, T, K], [B, G, T, K] twice
        q = rotate(self.query_norm(q), places.angle)
        k = torch.cat((self._sink_key(k), rotate(self.key_norm(k), places.angle)), 2)
        v = pad(v, (0, 0, 1, 0))  # [B, G, 1 + T, K]: the sink's value is zero
        if memory is None:
            mask = places.visible[:, None]
            mixed = scaled_dot_product_attention(q, k, v, attn_mask=mask, enable_gqa=True)
        else:
            mixed = attend(q, *memory.write(self.layer, k, v, places.slots), places.visible)
        out: Tensor = self.out(mixed.transpose(1, 2).flatten(2))
        return out

    def _sink_key(self, k: Tensor) -> Tensor:
        """[B, G, 1, K]: nothing in the half that turns, so it is the same from everywhere."""
        sink = pad(self.sink, (self.sink.shape[-1], 0))
        return sink[None, :, None].expand(len(k), -1, 1, -1).to(k.dtype)


def rotate(x: Tensor, angle: Tensor) -> Tensor:
    """Turn the pairs of the first half of each head: [B, heads, T, K] by [B, T, K/4]."""
    first, second, free = x.tensor_split((angle.shape[-1], 2 * angle.shape[-1]), -1)
    cos, sin = angle.cos()[:, None].to(x.dtype), angle.sin()[:, None].to(x.dtype)
    return torch.cat((first * cos - second * sin, second * cos + first * sin, free), -1)


def attend(q: Tensor, k: Tensor, v: Tensor, visible: Tensor) -> Tensor:
    """Attention over slots of which some are NaN: [B, H, T, K] with [B, G, S, K] -> [B, H, T, K].

    A mask that is added would leave NaN where it stands, hence `masked_fill`.
    """
    batch, heads, positions, width = q.shape
    grouped = (q / math.sqrt(width)).reshape(batch, k.shape[1], -1, width)  # [B, G, H/G T, K]
    scores = (grouped @ k.transpose(-1, -2)).view(batch, heads, positions, -1)  # [B, H, T, S]
    scores = scores.masked_fill_(~visible[:, None], -math.inf)
    mixed = scores.softmax(-1).view(*grouped.shape[:3], -1) @ v  # [B, G, H/G T, K]
    return mixed.view(q.shape)

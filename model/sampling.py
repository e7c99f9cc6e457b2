"""Choosing one of many by their logits, with a given generator."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True, slots=True)
class Taste:
    """How freely to choose.

    Attributes:
        temperature: 0 always takes the likeliest.
        top: only so many of the likeliest are considered.
    """

    temperature: float = 0.7
    top: int = 20


def choose(logits: Tensor, among: Sequence[int], taste: Taste, generator: torch.Generator) -> int:
    """One of the ids `among`, by logits [V]; of equals the first."""
    ids = torch.tensor(among)
    mine = logits.detach().float().cpu()[ids]
    if taste.temperature == 0.0:
        return int(ids[mine.argmax()])
    best = mine.topk(min(taste.top, len(mine)))
    share = (best.values / taste.temperature).softmax(-1)
    return int(ids[best.indices[torch.multinomial(share, 1, generator=generator)]])

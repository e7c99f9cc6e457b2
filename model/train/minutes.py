"""How long something is learned, by one process or several."""

import time
from collections.abc import Iterable, Iterator
from itertools import chain, repeat

import torch
from torch import distributed


def shares(minutes: float) -> Iterator[float]:
    """Of so many minutes, again and again the share that is over: from 0, ends before 1."""
    began_s = time.monotonic()
    while (share := (time.monotonic() - began_s) / max(60 * minutes, 1e-9)) < 1:
        yield share


def agreed(own: Iterable[float]) -> Iterator[float]:
    """What the first process says, so that all end with the same step."""
    for share in chain(own, repeat(1.0)):
        told = torch.tensor([share], dtype=torch.float64)
        if distributed.is_initialized():
            distributed.broadcast(told, 0)
        if told >= 1:
            return
        yield float(told)

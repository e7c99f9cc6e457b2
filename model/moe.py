"""Mixture of experts: every position passes the shared expert and A of E others.

    E experts   A active for a position   F their hidden width   T positions (of all B)   D width

The router scores all experts with a sigmoid, takes the best A and shares out a weight of one among
them. To keep all experts in use, each has a bias that counts when choosing but not when weighing;
after a training step `balance` raises it for experts with too little to do and lowers it for those
with too much (Wang 2024, arXiv 2408.15664: no loss that pulls against the others).

The same sum is written in three ways:

    gather     each position alone, only the rows it needs     few positions: decoding
    grouped    each expert once, with all who chose it         many positions: training, prefill
    dense      every expert for everyone, most counted zero    the reference; and for fixed graphs
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn.functional import silu

from model.config import Config
from model.gather import by_copies, gather_gemv

Path = Literal["auto", "gather", "grouped", "dense", "copies"]
_FEW = 4
"""Positions up to which single rows are read faster than experts are grouped (CPU)."""
_FEW_ON_CUDA = 64


class SwiGLU(nn.Module):
    """down(silu(gate) · up): the expert that everyone passes."""

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.gate_up = nn.Linear(width, 2 * hidden, bias=False)
        self.down = nn.Linear(hidden, width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        gate, up = self.gate_up(x).chunk(2, -1)
        out: Tensor = self.down(silu(gate) * up)
        return out


class Mixture(nn.Module):
    """Router, E experts, one shared expert.

    Attributes:
        path: how the experts are computed; `auto` chooses by the number of positions.
        bias: [E], added to the scores when choosing.
        load: [E], how often each was chosen since the last `balance`; counted while training.
    """

    def __init__(self, config: Config) -> None:
        super().__init__()
        e, f, d = config.experts, config.expert_width, config.width
        self.active = config.active
        self.path: Path = "auto"
        self.router = nn.Linear(d, e, bias=False)
        self.gate_up = nn.Parameter(torch.empty(e, 2 * f, d))
        self.down = nn.Parameter(torch.empty(e, d, f))
        self.shared = SwiGLU(d, config.shared_width)
        self.bias: Tensor
        self.register_buffer("bias", torch.zeros(e))
        self.load: Tensor | None = None

    def forward(self, x: Tensor) -> Tensor:
        """[B, T, D] -> [B, T, D]."""
        flat = x.flatten(0, 1)  # [T, D] from here on
        chosen, weight = self.route(flat)
        mixed: Tensor = self.experts(flat, chosen, weight) + self.shared(flat)
        return mixed.view_as(x)

    def route(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """[T, D] -> the experts of each position, int64 [T, A], and their weights [T, A]."""
        scores = self.router(x).float().sigmoid()  # [T, E]
        chosen = (scores + self.bias).topk(self.active, -1).indices
        if self.training:
            counts = torch.bincount(chosen.flatten(), minlength=len(self.bias))
            self.load = counts if self.load is None else self.load + counts
        weight = scores.gather(-1, chosen)
        return chosen, (weight / weight.sum(-1, keepdim=True)).to(x.dtype)

    def experts(self, x: Tensor, chosen: Tensor, weight: Tensor) -> Tensor:
        """What the chosen experts make of [T, D], summed by weight."""
        return _WAYS[self._way(x)](x, chosen, weight, self.gate_up, self.down)

    def _way(self, x: Tensor) -> str:
        if self.path != "auto":
            return self.path
        learning = self.training and torch.is_grad_enabled()  # CUDA's gathering has no gradient
        if not learning and len(x) <= (_FEW_ON_CUDA if x.is_cuda else _FEW):
            return "gather"
        # Grouping waits for counts, which a graph that is being captured cannot.
        capturing = x.is_cuda and torch.cuda.is_current_stream_capturing()
        return "dense" if capturing else "grouped"

    @torch.no_grad()
    def balance(self, rate: float = 1e-3) -> None:
        """Move every bias by `rate` towards an even load, and count anew."""
        if self.load is not None:
            self.bias += rate * (self.load.float().mean() - self.load).sign()
        self.load = None


@contextmanager
def mixing(network: nn.Module, path: Path) -> Iterator[None]:
    """All mixtures of a network take this path meanwhile."""
    mixtures = [module for module in network.modules() if isinstance(module, Mixture)]
    before = [mixture.path for mixture in mixtures]
    for mixture in mixtures:
        mixture.path = path
    try:
        yield
    finally:
        for mixture, old in zip(mixtures, before, strict=True):
            mixture.path = old


def grouped(x: Tensor, chosen: Tensor, weight: Tensor, gate_up: Tensor, down: Tensor) -> Tensor:
    """Each expert once, for all positions that chose it."""
    order = chosen.flatten().argsort(stable=True)  # [T A]: sorted by expert
    rows = order // chosen.shape[1]
    counts = torch.bincount(chosen.flatten(), minlength=len(gate_up)).tolist()
    done = []
    for e, mine in enumerate(torch.split(x[rows], counts)):
        if len(mine):
            gate, up = (mine @ gate_up[e].T).chunk(2, -1)  # [rows of e, F] each
            done.append((silu(gate) * up) @ down[e].T)  # [rows of e, D]
    weighed = torch.cat(done) * weight.flatten()[order, None]  # [T A, D]
    return torch.zeros_like(x).index_add(0, rows, weighed)


def dense(x: Tensor, chosen: Tensor, weight: Tensor, gate_up: Tensor, down: Tensor) -> Tensor:
    """Every expert for every position; those not chosen count zero."""
    share = x.new_zeros(x.shape[0], gate_up.shape[0]).scatter(1, chosen, weight)  # [T, E]
    gate, up = (x @ gate_up.transpose(1, 2)).chunk(2, -1)  # [E, T, F] each
    each = (silu(gate) * up) @ down.transpose(1, 2)  # [E, T, D]
    return (each * share.T[..., None]).sum(0)


_WAYS: dict[str, Callable[..., Tensor]] = {
    "gather": gather_gemv,
    "grouped": grouped,
    "dense": dense,
    "copies": by_copies,
}

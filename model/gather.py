"""Gather + GEMV: a few positions through their chosen experts, reading only those experts' rows.

At one position there is nothing to multiply matrices with: the step waits for weights to arrive
from memory, so what counts is how many are read. Of E experts a position needs A.

On the CPU an index into the weights would copy them; a view does not, and `mv` reads a view where
it lies. On CUDA a kernel follows the index while it multiplies (`model.gather_cuda`), with no copy
and no word to the host.
"""

import torch
from torch import Tensor
from torch.nn.functional import silu


def gather_gemv(x: Tensor, chosen: Tensor, weight: Tensor, gate_up: Tensor, down: Tensor) -> Tensor:
    """SwiGLU experts, each position through its own.

    Args:
        x: [T, D].
        chosen: int64 [T, A], the experts of each position.
        weight: [T, A], by how much each counts.
        gate_up: [E, 2F, D], gate rows above up rows.
        down: [E, D, F].

    Returns:
        [T, D].
    """
    if x.is_cuda:
        from model.gather_cuda import fused

        return fused(x, chosen, weight, gate_up, down)
    return by_views(x, chosen, weight, gate_up, down)


def by_views(x: Tensor, chosen: Tensor, weight: Tensor, gate_up: Tensor, down: Tensor) -> Tensor:
    """On the CPU: one expert of one position at a time, its weights never copied."""
    rows = [torch.zeros_like(row) for row in x]
    for t, experts in enumerate(chosen.tolist()):
        for a, e in enumerate(experts):
            gate, up = torch.mv(gate_up[e], x[t]).chunk(2)  # [F] each
            rows[t] = rows[t] + weight[t, a] * torch.mv(down[e], silu(gate) * up)
    return torch.stack(rows)


def by_copies(x: Tensor, chosen: Tensor, weight: Tensor, gate_up: Tensor, down: Tensor) -> Tensor:
    """By indexing, for graphs that must be free of Python (ONNX); copies A experts a position."""
    gate, up = torch.einsum("td,tafd->taf", x, gate_up[chosen]).chunk(2, -1)  # [T, A, F] each
    return torch.einsum("taf,tadf,ta->td", silu(gate) * up, down[chosen], weight)

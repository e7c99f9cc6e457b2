"""Gather + GEMV on CUDA: two kernels a layer that read the chosen experts' rows where they lie.

`_up` makes silu(gate) · up for a tile of hidden rows of one chosen expert, `_down` a tile of the
output, summed over all chosen experts in registers (after Cursor's warp decode and gpt-fast). The
index is read on the device: no copy of weights, no word to the host, so a CUDA graph can hold it.
Sums are in float32 and always in the same order.
"""

# Kernels are Triton's language in Python's clothes; its names carry no types.
# mypy: disable-error-code="no-untyped-def, untyped-decorator, import-untyped, import-not-found"

import torch
import triton
import triton.language as tl
from torch import Tensor

_ROWS = 16
_COLUMNS = 128


def fused(x: Tensor, chosen: Tensor, weight: Tensor, gate_up: Tensor, down: Tensor) -> Tensor:
    """As `model.gather.gather_gemv`; x [T, D] -> [T, D]."""
    (positions, active), (_, double, width) = chosen.shape, gate_up.shape
    hidden = x.new_empty(positions * active, double // 2, dtype=torch.float32)  # [T A, F]
    out = torch.empty_like(x)
    _up[(positions * active, triton.cdiv(double // 2, _ROWS))](
        x, chosen, gate_up, hidden, active, double // 2, width, _ROWS, _COLUMNS
    )
    _down[(positions, triton.cdiv(width, _ROWS))](
        hidden, chosen, weight, down, out, active, double // 2, width, _ROWS, _COLUMNS
    )
    return out


@triton.jit
def _up(x, chosen, gate_up, hidden, A, F, D, ROWS: tl.constexpr, COLUMNS: tl.constexpr):  # noqa: ANN001, ANN202, N803
    """hidden[t a, f] = silu(gate[f] · x[t]) · (up[f] · x[t]) for ROWS rows f of one expert."""
    slot = tl.program_id(0)
    f = tl.program_id(1) * ROWS + tl.arange(0, ROWS)
    expert = gate_up + tl.load(chosen + slot).to(tl.int64) * 2 * F * D
    gate = tl.zeros([ROWS], tl.float32)
    up = tl.zeros([ROWS], tl.float32)
    for start in range(0, D, COLUMNS):
        d = start + tl.arange(0, COLUMNS)
        here = (f < F)[:, None] & (d < D)[None, :]
        tile = expert + f[:, None] * D + d[None, :]
        at = tl.load(x + slot // A * D + d, d < D, 0.0).to(tl.float32)
        gate += tl.sum(tl.load(tile, here, 0.0).to(tl.float32) * at[None, :], 1)
        up += tl.sum(tl.load(tile + F * D, here, 0.0).to(tl.float32) * at[None, :], 1)
    tl.store(hidden + slot * F + f, gate * tl.sigmoid(gate) * up, f < F)


@triton.jit
def _down(hidden, chosen, weight, down, out, A, F, D, ROWS: tl.constexpr, COLUMNS: tl.constexpr):  # noqa: ANN001, ANN202, N803
    """out[t, d] = sum over a of weight[t, a] · (down[d] · hidden[t a]) for ROWS rows d."""
    t = tl.program_id(0)
    d = tl.program_id(1) * ROWS + tl.arange(0, ROWS)
    total = tl.zeros([ROWS], tl.float32)
    for slot in range(t * A, t * A + A):
        expert = down + tl.load(chosen + slot).to(tl.int64) * D * F
        row = tl.zeros([ROWS], tl.float32)
        for start in range(0, F, COLUMNS):
            f = start + tl.arange(0, COLUMNS)
            here = (d < D)[:, None] & (f < F)[None, :]
            tile = tl.load(expert + d[:, None] * F + f[None, :], here, 0.0).to(tl.float32)
            row += tl.sum(tile * tl.load(hidden + slot * F + f, f < F, 0.0)[None, :], 1)
        total += row * tl.load(weight + slot).to(tl.float32)
    tl.store(out + t * D + d, total.to(out.dtype.element_ty), d < D)

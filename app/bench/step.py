"""`microturn bench step`: what a micro-turn of the network costs, and would cost otherwise."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from model.bench import bench_step

BUDGET_MS = 200


def run(preset: str, weights: Path | None, threads: int, *, dry: bool) -> None:
    """Measure, print a table for people and, last, one JSON object for programs.

    Raises WeightsError where `weights` holds no usable checkpoint.
    """
    found = bench_step(
        preset,
        dry=dry,
        weights=weights,
        threads=threads,
        progress=lambda line: print(f"{line} …", file=sys.stderr, flush=True),
    )
    for line in table(found):
        print(line)
    print(json.dumps(found))


def table(found: dict[str, Any]) -> Iterator[str]:
    """The figures as lines for people."""
    million = 1e6
    yield f"network              {found['preset']}"
    yield f"parameters           {found['parameters'] / million:,.1f} M"
    yield f"  active per token   {found['parameters_active'] / million:,.1f} M"
    yield f"weights in bf16      {found['weights_bf16_bytes'] / million:,.1f} MB"
    yield f"memory per minute    {found['kv_bytes_per_minute'] / million:,.1f} MB"
    yield (
        f"positions            {found['positions_silent']} a micro-turn, "
        f"{found['positions_with_camera']} with a picture, {found['positions_at_most']} at most"
    )
    if "step_ms" in found:
        yield from _times(found)


def _times(found: dict[str, Any]) -> Iterator[str]:
    yield f"\na micro-turn with picture, of {BUDGET_MS} ms     median    p99   last third / first"
    for doing, ms in found["step_ms"].items():
        drift = ms["last_third_over_first"]
        yield f"  {doing:36} {ms['p50']:6.1f}  {ms['p99']:6.1f}   {drift:.2f}"
    yield "\nexperts of all layers, ms                 gather  grouped    dense"
    for positions, ms in found["experts_ms"].items():
        name = f"{positions.partition('_')[0]} position(s)"
        yield f"  {name:36} {ms['gather']:8.1f} {ms['grouped']:8.1f} {ms['dense']:8.1f}"
    yield "\ncontext, micro-turns                   streaming     anew    ratio"
    for row in found["context_ms"]:
        ratio, streaming = row["ratio"], row["streaming"]
        yield f"  {row['turns']:<36} {streaming:8.1f} {row['anew']:8.1f} {ratio:8.1f}"
    yield "\nruntime, ms"
    for name, took in found["runtime_ms"].items():
        taken = "  <- taken" if name == found["runtime"] else ""
        yield f"  {name:36} {took:8.1f}{taken}"

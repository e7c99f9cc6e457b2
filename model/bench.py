"""How long a micro-turn takes, and what it would take done otherwise; all in the same run.

    python -m model.bench [--preset small] [--weights FOLDER] [--dry]

Progress goes to stderr; the last line of stdout is one JSON object. Compared are: the experts
gathered, grouped and dense; a streaming session and one that computes its whole context anew each
micro-turn, as the context grows; and the runtimes there are. Figures of a busy machine say little
by themselves; the ratios within one run say more.
"""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from model.config import PRESETS
from model.count import sizes
from model.stream import Stream
from model.timings import bandwidth, bent, contexts, experts, runtimes, steps


def bench_step(
    preset: str = "small",
    *,
    dry: bool = False,
    weights: Path | None = None,
    threads: int = 1,
    turns: int = 120,
    histories: tuple[int, ...] = (5, 20, 80, 160),
    progress: Callable[[str], object] = lambda line: None,
) -> dict[str, Any]:
    """Measure one micro-turn.

    Args:
        preset: of an untrained network, where there are no `weights`.
        dry: only count parameters, bytes and positions; nothing is allocated.
        weights: folder of a checkpoint.
        threads: of torch; two stall each other where anything else runs.
        turns: micro-turns to live through; the first tenth is left out.
        histories: lengths, in micro-turns with picture, to compute anew.
        progress: takes a line now and then.

    Returns:
        What `sizes` counts and, unless dry, times in milliseconds.

    Raises:
        WeightsError: the checkpoint is missing or damaged.
    """
    if dry:
        return {"preset": preset, **sizes(PRESETS[preset])}
    torch.set_num_threads(threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    network = Stream.load(weights, preset=preset, device=device).network
    out: dict[str, Any] = {"preset": network.config.name, "device": device}
    out |= {"threads": torch.get_num_threads(), **sizes(network.config)}
    progress("a micro-turn with picture, listening and speaking")
    out["step_ms"] = {
        "listening": steps(network, turns, "listen"),
        "speaking": steps(network, turns, "take", "hold"),
    }
    progress("experts gathered, grouped, dense")
    out["experts_ms"] = experts(network)
    progress("streaming and the whole context anew")
    with bent(network, "listen"):
        out["context_ms"] = contexts(network, histories)
    if device == "cuda":
        progress("bandwidth")
        out["gather_bandwidth_share"] = bandwidth(network)
    progress("other runtimes")
    with bent(network, "listen"):
        out["runtime_ms"] = runtimes(network, turns // 4)
    out["runtime"] = min(out["runtime_ms"], key=out["runtime_ms"].__getitem__)
    return out


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="How long a micro-turn takes.")
    parser.add_argument("--preset", default="small", choices=PRESETS)
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--dry", action="store_true")
    given = parser.parse_args()
    result = bench_step(
        given.preset,
        dry=given.dry,
        weights=given.weights,
        threads=given.threads,
        progress=lambda line: sys.stderr.write(f"{line} ...\n"),
    )
    sys.stdout.write(json.dumps(result) + "\n")

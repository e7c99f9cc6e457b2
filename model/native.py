"""The network as an engine: a checkpoint or an untrained one, in the machine's best runtime."""

from pathlib import Path

import torch

from model.runtime import Runtime, fastest
from model.stream import Run, Stream, network_for

PRESET = "small"


def open_stream(
    weights: Path | None,
    exports: Path,
    *,
    seed: int = 0,
    threads: int = 1,
    reproducible: bool = False,
) -> tuple[Stream, Runtime]:
    """A conversation that has not begun, warm, and the runtime that computes it.

    Args:
        weights: folder of a checkpoint; None takes an untrained network of the shipped size.
        exports: where exported trunks are kept.
        seed: of the choice among words to say.
        reproducible: always torch, since the last bits of another runtime differ.
        threads: of the processor; more than one only helps where cores have nothing else to do.

    Raises:
        WeightsError: the checkpoint is missing, damaged or of another network.
    """
    torch.set_num_threads(threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    network = network_for(weights, PRESET, seed, device)
    runtime: Runtime = "torch"
    run: Run | None = None
    if not reproducible:
        runtime, run = fastest(network, exports)
    stream = Stream(network, seed=seed, run=run)
    stream.warm_up()
    return stream, runtime

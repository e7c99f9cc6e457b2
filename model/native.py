"""The network as an engine: shipped, a checkpoint or untrained, in the fastest runtime here."""

from importlib.resources import files
from pathlib import Path

import torch

from model.checkpoint import network_for
from model.run import Run
from model.runtime import Runtime, fastest
from model.stream import Stream

SHIPPED = Path(str(files("assets").joinpath("weights")))
UNTRAINED = "untrained"
PRESET = "small"
"""Of an untrained network."""


def open_stream(
    weights: str,
    exports: Path,
    *,
    seed: int = 0,
    threads: int = 1,
    reproducible: bool = False,
    hears: bool | None = None,
) -> tuple[Stream, Runtime]:
    """A conversation that has not begun, warm, and the runtime that computes it.

    Args:
        weights: folder of a checkpoint; empty for the shipped one, `UNTRAINED` for none.
        exports: where exported trunks are kept.
        seed: of the choice among words to say.
        reproducible: always torch, since the last bits of another runtime differ.
        hears: whether it writes down what it hears, where it can; None: as its checkpoint says.
        threads: of the processor; more than one only helps where cores have nothing else to do.

    Raises:
        WeightsError: the checkpoint is missing, damaged or of another network.
    """
    torch.set_num_threads(threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    folder = None if weights == UNTRAINED else Path(weights) if weights else SHIPPED
    network = network_for(folder, PRESET, seed, device)
    runtime: Runtime = "torch"
    run: Run | None = None
    if not reproducible:
        runtime, run = fastest(network, exports)
    stream = Stream(network, seed=seed, run=run, hears=hears)
    if not stream.hears:  # then its ear need not lie in memory
        network.ear = None
    stream.warm_up()
    return stream, runtime

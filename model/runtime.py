"""The fastest way to run a network on this machine.

On CUDA blocks are captured as graphs. On the CPU a small network is left to torch; the trunk of a
larger one is exported once, kept in a folder under its weights' fingerprint, and both runtimes are
given the same micro-turn of sight and sound; the faster one is taken. Which one it was belongs into
a recording: the last bits of their sums differ.
"""

import hashlib
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import torch

from model.interaction import Interaction
from model.layout import sense_kinds
from model.memory import Memory
from model.run import Run, on_its_device
from model.senses import Darkness, Senses

Runtime = Literal["torch", "onnxruntime", "cuda_graph"]
_TRIES = 7
_QUICK_MS = 20.0
"""A tenth of a micro-turn: whoever is as quick need not be exported."""


def fastest(network: Interaction, folder: Path) -> tuple[Runtime, Run]:
    """What to hand to `Stream(run=...)`, and its name; the first time may take half a minute.

    Args:
        network: to be run.
        folder: where an exported trunk is kept.
    """
    if network.text_embed.weight.is_cuda:
        from model.graph import GraphedRun

        return "cuda_graph", GraphedRun(network)
    ways: dict[Runtime, Run] = {"torch": on_its_device(network)}
    if _milliseconds(network, ways["torch"]) <= _QUICK_MS:
        return "torch", ways["torch"]
    path = folder / f"trunk-{fingerprint(network)[:16]}.onnx"
    if path.exists() or find_spec("onnxscript"):
        ways["onnxruntime"] = _portable(network, path)
    took = {name: _milliseconds(network, run) for name, run in ways.items()}
    best = min(took, key=took.__getitem__)
    return best, ways[best]


def fingerprint(network: Interaction) -> str:
    """The sha256 of a network's dimensions and parameters, as 64 hexadecimal digits."""
    digest = hashlib.sha256(repr(network.config).encode())
    for tensor in network.state_dict().values():
        digest.update(tensor.detach().float().cpu().numpy().tobytes())
    return digest.hexdigest()


def _portable(network: Interaction, path: Path) -> Run:
    from model.portable import PortableRun, export

    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part")
        export(network, unfinished)
        unfinished.rename(path)
    return PortableRun(network, path, torch.get_num_threads())


@torch.inference_mode()
def _milliseconds(network: Interaction, run: Run) -> float:
    """The best of a few sense blocks, with a picture where it looks: the one disturbed least."""
    memory, senses = Memory(network.config), Senses(network.config, network.eye)
    inputs = senses.take_in(Darkness(network.config), senses.silence())
    looks = inputs.camera.shape[1] > 0
    kinds = sense_kinds(network.config, piece=False, camera=looks, screen=False)
    best = float("inf")
    for _ in range(_TRIES):
        start = time.perf_counter()
        run(inputs, memory.place(kinds), memory)
        best = min(best, 1000 * (time.perf_counter() - start))
    return best

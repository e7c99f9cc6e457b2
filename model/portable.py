"""The trunk in another runtime: exported to ONNX, run by onnxruntime, state in and state out.

    x [1, T, D], angle, visible, slots, keys, values ──► y [1, T, D], the rows to remember

The graph reads the memory's rings where they lie and hands back only the rows it would write, which
are then put down by the same `Memory`: it can be rewound, copied and handed from one runtime to the
other in the middle of a conversation. Embeddings and heads stay where they are.

A graph has no Python to choose experts with, so it computes all of them (`dense`), which for the
dozen positions and more of a sense block costs no more than grouping. A single token is faster by
gathering and is left to the network.
"""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from model.config import Config
from model.interaction import Answers, Inputs, Interaction
from model.memory import SENSE, Memory, Places
from model.moe import mixing
from model.onnx import session

_FEW = 4
"""Blocks of up to so many positions are left to the network."""
_INPUTS = ("x", "angle", "visible", "slots", "keys", "values")


class _Rings:
    """Stands in for `Memory` in the graph: nothing is overwritten, what is new is kept aside."""

    def __init__(self, keys: Tensor, values: Tensor) -> None:
        self.keys, self.values = keys, values
        self.new_keys: list[Tensor] = []
        self.new_values: list[Tensor] = []

    def write(self, layer: int, k: Tensor, v: Tensor, slots: Tensor) -> tuple[Tensor, Tensor]:
        self.new_keys.append(k)
        self.new_values.append(v)
        return (
            self.keys[layer].index_copy(2, slots, k),
            self.values[layer].index_copy(2, slots, v),
        )


class _Step(nn.Module):
    """The trunk as a function of plain tensors."""

    def __init__(self, network: Interaction) -> None:
        super().__init__()
        self.trunk = network.trunk

    def forward(
        self,
        x: Tensor,
        angle: Tensor,
        visible: Tensor,
        slots: Tensor,
        keys: Tensor,
        values: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor]:
        rings = _Rings(keys, values)
        y = self.trunk(x, Places(angle, visible, slots), rings)
        return y, torch.stack(rings.new_keys), torch.stack(rings.new_values)


def export(network: Interaction, path: Path) -> None:
    """Write the trunk's step to `path`, for blocks of any number of positions; takes seconds."""
    x, places, memory = _example(network.config)
    positions = torch.export.Dim("positions", min=2, max=network.config.slack)
    with mixing(network, "dense"), _quiet():
        program = torch.onnx.export(
            _Step(network).eval(),
            (x, places.angle, places.visible, places.slots, memory.keys, memory.values),
            input_names=_INPUTS,
            output_names=("y", "new_keys", "new_values"),
            dynamic_shapes=(*[{1: positions}] * 3, {0: positions + 1}, None, None),
            dynamo=True,
            verbose=False,
        )
    assert program is not None
    program.save(str(path))


@contextmanager
def _quiet() -> Iterator[None]:
    """The exporter warns and logs about its own insides, and its progress bar leaves a thread."""
    if find_spec("tqdm"):
        import_module("tqdm").tqdm.monitor_interval = 0
    logger = logging.getLogger("torch.onnx")
    level = logger.level
    logger.setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
    logger.setLevel(level)


def _example(config: Config) -> tuple[Tensor, Places, Memory]:
    memory = Memory(config)
    places = memory.place(np.full(7, SENSE))
    return torch.zeros(1, 7, config.width), places, memory


class PortableRun:
    """Computes blocks with an exported trunk; goes where `Stream` expects a `Run`."""

    def __init__(self, network: Interaction, path: Path, threads: int = 1) -> None:
        self._session = session(path, threads, cuda=torch.cuda.is_available())
        self._network = network

    def __call__(self, inputs: Inputs, places: Places, memory: Memory) -> Answers:
        x = self._network.embed(inputs)
        if x.shape[1] <= _FEW:
            y = self._network.trunk(x, places, memory)
        else:
            y = self._trunk(x, places, memory)
        return self._network.answer(y, inputs)

    def _trunk(self, x: Tensor, places: Places, memory: Memory) -> Tensor:
        tensors = (x, places.angle, places.visible, places.slots, memory.keys, memory.values)
        feed = {name: t.numpy() for name, t in zip(_INPUTS, tensors, strict=True)}
        y, keys, values = (torch.from_numpy(a) for a in self._session.run(None, feed))
        for layer in range(len(keys)):
            memory.write(layer, keys[layer], values[layer], places.slots)
        return y

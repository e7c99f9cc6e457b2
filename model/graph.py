"""On CUDA: each shape of block captured once as a graph, one copy in, one copy out.

A step's hundreds of small kernels cost more to launch than to run; a graph launches them as one.
Its addresses are fixed, so all inputs are packed into one buffer at fixed places, and all answers
into another; the memory's rings stay where they are.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import torch
from torch import Tensor

from model.interaction import Answers, Inputs, Interaction
from model.memory import Memory, Places

_ALIGN = 16  # bytes; every tensor begins at a multiple
_WARM_UP = 3  # runs before a capture, in which kernels are compiled and workspaces taken


class Pack:
    """Several tensors in one stretch of bytes.

    Attributes:
        bytes: uint8 [n], all of it.
        views: the tensors, lying in it.
    """

    def __init__(self, like: Sequence[Tensor], device: torch.device, *, pinned: bool) -> None:
        sizes = [-(-t.numel() * t.element_size() // _ALIGN) * _ALIGN for t in like]
        self.bytes = torch.empty(sum(sizes), dtype=torch.uint8, device=device, pin_memory=pinned)
        self.views = [
            room[: t.numel() * t.element_size()].view(t.dtype).view(t.shape)
            for t, room in zip(like, torch.split(self.bytes, sizes), strict=True)
        ]

    def fill(self, tensors: Sequence[Tensor]) -> "Pack":
        """Copy values of the same shapes in."""
        for view, tensor in zip(self.views, tensors, strict=True):
            view.copy_(tensor)
        return self


@dataclass(frozen=True, slots=True, eq=False)
class _Captured:
    graph: torch.cuda.CUDAGraph
    staged: Pack
    inputs: Pack
    answers: Pack
    fetched: Pack


class GraphedRun:
    """Computes blocks by graphs; goes where `Stream` expects a `Run`. Wants CUDA."""

    def __init__(self, network: Interaction) -> None:
        self._network = network
        self._device = network.text_embed.weight.device
        self._graphs: dict[tuple[object, ...], _Captured] = {}

    def __call__(self, inputs: Inputs, places: Places, memory: Memory) -> Answers:
        tensors = _tensors(inputs, places)
        key = (memory.keys.data_ptr(), *(tensor.shape for tensor in tensors))
        if key not in self._graphs:
            self._graphs[key] = self._capture(tensors, memory)
        captured = self._graphs[key]
        captured.staged.fill(tensors)
        captured.inputs.bytes.copy_(captured.staged.bytes, non_blocking=True)
        captured.graph.replay()
        captured.fetched.bytes.copy_(captured.answers.bytes, non_blocking=True)
        torch.cuda.current_stream(self._device).synchronize()
        return Answers(*(view.clone() for view in captured.fetched.views))

    def _capture(self, tensors: Sequence[Tensor], memory: Memory) -> _Captured:
        staged = Pack(tensors, torch.device("cpu"), pinned=True).fill(tensors)
        inputs = Pack(tensors, self._device, pinned=False).fill(tensors)
        side = torch.cuda.Stream(self._device)  # type: ignore[no-untyped-call]
        side.wait_stream(torch.cuda.current_stream(self._device))
        with torch.cuda.stream(side):
            for _ in range(_WARM_UP):  # writes the same block to the same slots each time
                like = self._block(inputs.views, memory)
        torch.cuda.current_stream(self._device).wait_stream(side)
        answers = Pack(like, self._device, pinned=False)
        fetched = Pack(like, torch.device("cpu"), pinned=True)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            answers.fill(self._block(inputs.views, memory))
        return _Captured(graph, staged, inputs, answers, fetched)

    def _block(self, tensors: Sequence[Tensor], memory: Memory) -> list[Tensor]:
        senses, places = Inputs(*tensors[:5]), Places(*tensors[5:])
        answers = self._network(senses, places, memory)
        return [getattr(answers, field.name) for field in fields(answers)]


def _tensors(inputs: Inputs, places: Places) -> list[Tensor]:
    """Everything a block needs, in the order in which it is packed."""
    assert inputs.order is None, "a block of a stream stands in order"
    eyes, sounds = (inputs.camera, inputs.screen), (inputs.heard, inputs.played)
    return [inputs.tokens, *eyes, *sounds, places.angle, places.visible, places.slots]

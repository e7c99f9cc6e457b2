"""Models in onnxruntime's own format: their weights, to be read and to be written over."""

import importlib
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.onnx import runtime

_FORMAT = "onnxruntime.tools.ort_format_model.ort_flatbuffers_py.fbs.InferenceSession"
_TYPES = {1: np.float32, 2: np.uint8, 3: np.int8, 7: np.int64}  # of TensorProto


class OrtFile:
    """A file whose weights are changed where they lie.

    Attributes:
        weights: by name, in their shape; writing to them changes the file.
    """

    def __init__(self, whole: bytes) -> None:
        runtime()
        self._whole = bytearray(whole)
        session = importlib.import_module(_FORMAT).InferenceSession
        self._graph = session.GetRootAs(self._whole, 0).Model().Graph()
        self.weights: dict[str, NDArray[Any]] = {}
        for i in range(self._graph.InitializersLength()):
            tensor = self._graph.Initializers(i)
            shape = [tensor.Dims(k) for k in range(tensor.DimsLength())]
            values = tensor.RawDataAsNumpy().view(_TYPES[tensor.DataType()])
            self.weights[tensor.Name().decode()] = values.reshape(shape)

    def whole(self) -> bytes:
        """As it is now."""
        return bytes(self._whole)

    def nodes(self) -> Iterator[tuple[str, list[str]]]:
        """Names of all nodes, those of branches too, and of what goes into them."""
        return _nodes(self._graph)

    def matrix(self, name: str) -> tuple[float, int]:
        """The step and the zero point of a matrix of bytes."""
        of = name.removesuffix("_quantized")
        step, zero = (self.weights[f"{of}_{what}"].flat[0] for what in ("scale", "zero_point"))
        return float(step), int(zero)

    def floats(self, name: str) -> NDArray[np.float32]:
        """What a matrix of bytes stands for."""
        step, zero = self.matrix(name)
        found: NDArray[np.float32] = (self.weights[name].astype(np.float32) - zero) * step
        return found


def _nodes(graph: Any) -> Iterator[tuple[str, list[str]]]:
    for i in range(graph.NodesLength()):
        node = graph.Nodes(i)
        yield node.Name().decode(), [node.Inputs(k).decode() for k in range(node.InputsLength())]
        branches = (node.Attributes(k).G() for k in range(node.AttributesLength()))
        for branch in filter(None, branches):
            yield from _nodes(branch)

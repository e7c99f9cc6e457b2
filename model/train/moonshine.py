"""What an ear begins with: Moonshine tiny's encoder, read out of the wheel that brings it.

    samples ── three convolutions ── frames, 24 ms apart ── 6 layers ── what its decoder reads

The layers are taken over as they are. The convolutions look at samples, an ear at log-mel 25 ms
apart, so an ear's front learns first to say what they say of the same sound, which for that is
played to them 25/24 times as fast; see `model.train.ears`. Weights: MIT, Useful Sensors 2024.
"""

import re

import numpy as np
import soxr
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import conv1d, gelu, group_norm

from model.dmel import MIC_HZ
from model.ear import HEAD, HEADS, TURNS, Ear
from model.parts.moonshine import ENCODER, Moonshine
from model.train.ort_file import OrtFile

_FASTER = 24 / 25
_LAYER = re.compile(r"/layers\.(\d)/(?:self_attn|mlp)/(\w+?)(?:_proj)?/MatMul_quant")


class Encoder:
    """Its weights by name, float32.

    Raises:
        WeightsError: they are missing or damaged.
    """

    def __init__(self) -> None:
        file = OrtFile(Moonshine().read(ENCODER))
        plain = {n.removesuffix("_add_tensor"): t for n, t in file.weights.items()}
        self._weights = {n: torch.from_numpy(t.copy()) for n, t in plain.items()}
        for node, inputs in file.nodes():
            if found := _LAYER.fullmatch(node):
                name = next(n for n in inputs if n.endswith("_quantized") and n in file.weights)
                self._weights[f"{found[1]}.{found[2]}"] = _out_in(file.floats(name))

    def begin(self, ear: Ear) -> None:
        """Give an ear these layers; its front and what it says stay as they are."""
        with torch.no_grad():
            for i, layer in enumerate(ear.layers):
                for name, tensor in self._layer(i).items():
                    layer.get_parameter(name).copy_(tensor)
            ear.norm.weight.copy_(self._weights["layer_norm.weight"])

    def frames(self, sound: NDArray[np.float32]) -> Tensor:
        """What the convolutions say of float32 [n] at 16 kHz: [T, D], one each 25 ms."""
        return self.frames_of(torch.from_numpy(soxr.resample(sound, MIC_HZ, MIC_HZ * _FASTER)))

    def frames_of(self, sound: Tensor) -> Tensor:
        """The same, one each 24 ms, as Moonshine itself takes sound."""
        weights = self._weights
        x = conv1d(sound[None, None], weights["conv1.weight"], stride=64)
        # The names of the group norm's weights were lost when it was exported.
        scale, shift = weights["onnx::Mul_2080"][:, 0], weights["onnx::Add_2081"][:, 0]
        x = group_norm(x.tanh(), 1, scale, shift)
        for name, stride in (("conv2", 3), ("conv3", 2)):
            x = gelu(conv1d(x, weights[f"{name}.weight"], weights[f"{name}.bias"], stride=stride))
        return x[0].T

    def _layer(self, i: int) -> dict[str, Tensor]:
        w, its = self._weights, f"layers.{i}"
        q, k, v = (w[f"{i}.{name}"] for name in "qkv")
        return {
            "norm.weight": w[f"{its}.input_layernorm.weight"],
            "qkv.weight": torch.cat((_halved(q), _halved(k), v)),
            "out.weight": w[f"{i}.o"],
            "norm_mlp.weight": w[f"{its}.post_attention_layernorm.weight"],
            "up.weight": w[f"{i}.fc1"],
            "up.bias": w[f"{its}.mlp.fc1.bias"],
            "down.weight": w[f"{i}.fc2"],
            "down.bias": w[f"{its}.mlp.fc2.bias"],
        }


def _halved(weight: Tensor) -> Tensor:
    """Heads in which neighbours turn together -> heads in which halves do."""
    turning = torch.arange(TURNS)
    order = torch.cat((turning[::2], turning[1::2], torch.arange(TURNS, HEAD)))
    return weight.view(HEADS, HEAD, -1)[:, order].flatten(0, 1)


def _out_in(matrix: NDArray[np.float32]) -> Tensor:
    """[in, out], as files have it -> [out, in]."""
    return torch.from_numpy(matrix).T.contiguous()

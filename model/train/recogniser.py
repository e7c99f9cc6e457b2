"""All of Moonshine tiny-en, to learn on: transformers' model, its weights the wheel's or learned.

    wheel's files ──► parameters ──► steps of learning ──► differences, byte by byte

Its matrices are bytes in the files, times a step. So it hears by rounded matrices while it learns,
with gradients as if they were not rounded (straight-through, Bengio et al. 2013, arXiv 1308.3432),
and what was learned fits into the bytes. Convolutions and the vocabulary stay as they are.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from torch.nn.utils.parametrize import register_parametrization
from torch.nn.utils.rnn import pad_sequence
from transformers import MoonshineConfig, MoonshineForConditionalGeneration

from model.parts.byte_pairs import BEGIN, END
from model.parts.moonshine import DECODER, ENCODER, Moonshine
from model.train.ort_file import OrtFile

Samples = NDArray[np.float32]
_VOCABULARY, _WIDTH, _HIDDEN, _LAYERS, _HEADS = 32768, 288, 1152, 6, 8
_MATRIX = re.compile(r".*layers[./](\d)/(self_attn|encoder_attn|mlp)/(\w+)/MatMul_quant")
_NO_WORD = -100
_NORM_OF_SOUND = {  # its names were lost when it was exported
    "onnx::Mul_2080": "groupnorm.weight",
    "onnx::Add_2081": "groupnorm.bias",
}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a parameter lies: file and name there; of matrices of bytes the step and zero point."""

    file: str
    name: str
    step: float = 0.0
    zero: int = 0


class Recogniser:
    """Moonshine tiny-en, which learns.

    Attributes:
        model: sound and the pieces before -> the next piece.
    """

    def __init__(self, begun: Moonshine | None = None) -> None:
        """As it comes in the wheel, or as it has begun to hear.

        Raises:
            WeightsError: weights are missing or damaged.
        """
        self._files = _files(begun or Moonshine())
        self._places = dict(
            place for name, file in self._files.items() for place in _places(name, file)
        )
        self.model = MoonshineForConditionalGeneration(
            MoonshineConfig(
                vocab_size=_VOCABULARY,
                hidden_size=_WIDTH,
                intermediate_size=_HIDDEN,
                encoder_num_hidden_layers=_LAYERS,
                decoder_num_hidden_layers=_LAYERS,
                encoder_num_attention_heads=_HEADS,
                decoder_num_attention_heads=_HEADS,
                pad_head_dim_to_multiple_of=8,
                rope_parameters={
                    "rope_type": "default",
                    "rope_theta": 10_000.0,
                    "partial_rotary_factor": 0.9,
                },
            )
        )
        with torch.no_grad():
            for name, place in self._places.items():
                parameter = self.model.get_parameter(name)
                parameter.copy_(self._read(place).view_as(parameter))
        for name, place in self._places.items():
            part, _, kind = name.rpartition(".")
            if place.step and "embed" not in name:
                module = self.model.get_submodule(part)
                register_parametrization(module, kind, _Rounded(place), unsafe=True)
            elif re.search("conv|groupnorm|embed", name):
                self.model.get_parameter(name).requires_grad_(requires_grad=False)

    def odds(self, sounds: Sequence[Samples], lines: Sequence[Sequence[int]]) -> Tensor:
        """Logits [B, U + 1, V] of each piece of each line, and of what follows it."""
        heard = [torch.from_numpy(sound) for sound in sounds]
        before = [torch.tensor([BEGIN, *line]) for line in lines]
        found: Tensor = self.model(
            input_values=pad_sequence(heard, batch_first=True),
            attention_mask=pad_sequence([torch.ones(len(x)) for x in heard], batch_first=True),
            decoder_input_ids=pad_sequence(before, batch_first=True, padding_value=END),
        ).logits
        return found

    def loss(self, sounds: Sequence[Samples], lines: Sequence[Sequence[int]]) -> Tensor:
        """Cross-entropy of all pieces and of the ends, added up."""
        wanted = pad_sequence(
            [torch.tensor([*line, END]) for line in lines],
            batch_first=True,
            padding_value=_NO_WORD,
        )
        odds = self.odds(sounds, lines).flatten(0, 1)
        return cross_entropy(odds, wanted.flatten(), ignore_index=_NO_WORD, reduction="sum")

    def differences(self) -> dict[str, NDArray[np.uint8]]:
        """What is to be added to each byte of a wheel's file, by its name; see `Moonshine`."""
        plain, found = _files(Moonshine()), _files(Moonshine())
        for name, place in self._places.items():
            part, _, kind = name.rpartition(".")
            tensor = getattr(self.model.get_submodule(part), kind).detach()
            there = found[place.file].weights[place.name]
            if not place.step:
                there[...] = tensor.view(there.shape).numpy()
            elif "embed" not in name:
                there[...] = (tensor.T / place.step + place.zero).round().numpy()
        return {
            name: np.frombuffer(file.whole(), np.uint8)
            - np.frombuffer(plain[name].whole(), np.uint8)
            for name, file in found.items()
        }

    def _read(self, place: _Place) -> Tensor:
        file = self._files[place.file]
        if not place.step:
            return torch.from_numpy(file.weights[place.name].copy())
        whole = torch.from_numpy(file.floats(place.name))
        return whole if "embed" in place.name else whole.T


class _Rounded(nn.Module):
    """A matrix -> the nearest that bytes can say."""

    def __init__(self, place: _Place) -> None:
        super().__init__()
        self._step = place.step
        self._least, self._most = -place.zero, 255 - place.zero

    def forward(self, whole: Tensor) -> Tensor:
        steps = (whole.detach() / self._step).round_().clamp_(self._least, self._most)
        return whole + (steps * self._step - whole.detach())


def _files(moonshine: Moonshine) -> dict[str, OrtFile]:
    """Those whose weights learn."""
    return {name: OrtFile(moonshine.read(name)) for name in (ENCODER, DECODER)}


def _places(file_name: str, file: OrtFile) -> list[tuple[str, _Place]]:
    """Of a file, by the names that transformers gives to parameters."""
    side = "encoder" if file_name == ENCODER else "decoder"
    found = dict[str, _Place]()
    for node, inputs in file.nodes():
        names = [name for name in inputs if name.endswith("_quantized") and name in file.weights]
        if names and (of := _MATRIX.fullmatch(node)):
            place = _Place(file_name, names[0], *file.matrix(names[0]))
            found[f"model.{side}.layers.{of[1]}.{of[2]}.{of[3]}.weight"] = place
    for name in file.weights:
        plain = re.sub(r"(_add_tensor|_merged_\d|_quantized)+$", "", name)
        plain = _NORM_OF_SOUND.get(plain, plain).removeprefix("model.decoder.")
        if re.fullmatch(r"(layers\.\d\.|conv|groupnorm|layer_norm|norm|embed_tokens)[\w.]*", plain):
            if plain.startswith("embed_tokens") and not name.endswith("_quantized"):
                continue  # the matrix's step and zero point
            grid = file.matrix(name) if name.endswith("_quantized") else ()
            found[f"model.{side}.{plain}"] = _Place(file_name, name, *grid)
    return list(found.items())

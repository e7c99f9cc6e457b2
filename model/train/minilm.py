"""What a reader begins with: the first layers of all-MiniLM-L6-v2, which knows what words mean.

It was taught by its authors which sentences people say next to each other or for each other; its
weights are published as `sentence-transformers/all-MiniLM-L6-v2` (Apache-2.0), and only one file of
them is taken, `model.safetensors`. Half of its layers tell whom a line is for nearly as well as all
of them do, in half the time (`model/train/LOG.md`).
"""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor

from model.checkpoint import sha256
from model.errors import WeightsError
from model.line_reader import LAYERS, LineReader
from model.wordpieces import LONGEST

FILE = "model.safetensors"
_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_OF_LAYER = {
    "self_attn.out_proj": "attention.output.dense",
    "norm1": "attention.output.LayerNorm",
    "linear1": "intermediate.dense",
    "linear2": "output.dense",
    "norm2": "output.LayerNorm",
}


def begin(line_reader: LineReader, folder: Path) -> None:
    """Let it know what words mean, and nothing yet of what lines tell.

    Raises:
        WeightsError: the file is not there, or another one.
    """
    path = folder / FILE
    if not path.is_file() or sha256(path) != _SHA256:
        raise WeightsError(
            f"{path} is not there or another file: `{FILE}` of "
            "sentence-transformers/all-MiniLM-L6-v2 is wanted."
        )
    published = load_file(path)
    words = published["embeddings.word_embeddings.weight"]
    scale = words.abs().amax(1, keepdim=True) / 127
    begun = {"pieces": (words / scale).round().to(torch.int8), "scale": scale}
    of_any_text = published["embeddings.token_type_embeddings.weight"][0]
    begun["places"] = published["embeddings.position_embeddings.weight"][:LONGEST] + of_any_text
    begun |= _both("norm", "embeddings.LayerNorm", published)
    for i in range(LAYERS):
        begun |= _layer(i, published)
    nothing = {name: torch.zeros_like(t) for name, t in line_reader.tell.state_dict().items()}
    line_reader.load_state_dict(begun | {f"tell.{name}": t for name, t in nothing.items()})


def _layer(i: int, published: dict[str, Tensor]) -> dict[str, Tensor]:
    its = f"encoder.layer.{i}"
    layer = dict[str, Tensor]()
    for ours, theirs in _OF_LAYER.items():
        layer |= _both(f"layers.{i}.{ours}", f"{its}.{theirs}", published)
    for kind in ("weight", "bias"):
        parts = [published[f"{its}.attention.self.{p}.{kind}"] for p in ("query", "key", "value")]
        layer[f"layers.{i}.self_attn.in_proj_{kind}"] = torch.cat(parts)
    return layer


def _both(ours: str, theirs: str, published: dict[str, Tensor]) -> dict[str, Tensor]:
    return {f"{ours}.{kind}": published[f"{theirs}.{kind}"] for kind in ("weight", "bias")}

"""Weights on disk: one folder, four files, or five.

    network.safetensors   every parameter, bfloat16 unless asked otherwise, and tables of int8
    config.json           the Config they belong to
    ears.npz              what ready-made ears learned, see `model.parts.moonshine`; may be missing
    SHA256SUMS            of these, in the form that `sha256sum -c` checks
    README.md             the model card

Loading is strict: every parameter must be there in its shape and nothing else, and all sums must
be right, or `WeightsError` says what is wrong.
"""

import hashlib
import json
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save_file
from torch import Tensor

from model.config import PRESETS, Config
from model.errors import WeightsError
from model.interaction import Interaction

WEIGHTS, CONFIG, EARS = "network.safetensors", "config.json", "ears.npz"
SUMS, CARD = "SHA256SUMS", "README.md"


def save_network(
    network: Interaction, folder: Path, card: str, dtype: torch.dtype = torch.bfloat16
) -> None:
    """Write all but what ears learned; an existing checkpoint in `folder` is replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {
        name: tensor.detach().to("cpu", _kept(tensor, dtype)).contiguous()
        for name, tensor in network.state_dict().items()
    }
    save_file(tensors, folder / WEIGHTS)
    (folder / CONFIG).write_text(json.dumps(network.config.to_json(), indent=2) + "\n")
    write_sums(folder)
    (folder / CARD).write_text(card)


def write_sums(folder: Path) -> None:
    """Write the sums of the files as they are now."""
    sums = [f"{sha256(folder / name)}  {name}\n" for name in _summed(folder)]
    (folder / SUMS).write_text("".join(sums))


def _summed(folder: Path) -> list[str]:
    return [WEIGHTS, CONFIG, *([EARS] if (folder / EARS).is_file() else [])]


def network_for(
    weights: Path | None, preset: str, seed: int, device: torch.device | str
) -> Interaction:
    """The checkpoint in folder `weights`, or an untrained network. Raises WeightsError."""
    if weights is not None:
        return load_network(weights, device)
    return Interaction.seeded(PRESETS[preset], seed).to(device)


def load_network(folder: Path, device: torch.device | str = "cpu") -> Interaction:
    """The network in `folder`, float32 on the CPU and as stored elsewhere.

    Eye and ear are float32 everywhere: they live by small differences.

    Raises:
        WeightsError: a file is missing, truncated, changed, or not of this network.
    """
    check(folder)
    config = _config(folder / CONFIG)
    try:
        tensors = load((folder / WEIGHTS).read_bytes())
    except SafetensorError as error:
        raise WeightsError(f"{folder / WEIGHTS} cannot be read ({error}). {_CURE}") from error
    with torch.device("meta"):
        network = Interaction(config)
    on_cpu = torch.device(device).type == "cpu"

    def as_used(name: str, tensor: Tensor) -> Tensor:
        exact = on_cpu or name.startswith(_SENSES)
        return tensor.to(device, _kept(tensor, torch.float32) if exact else tensor.dtype)

    tensors = {name: as_used(name, tensor) for name, tensor in tensors.items()}
    try:
        network.load_state_dict(tensors, strict=True, assign=True)
    except RuntimeError as error:
        raise WeightsError(
            f"{folder / WEIGHTS} does not fit {CONFIG} beside it: {error}. {_CURE}"
        ) from error
    return network.eval()


def _kept(tensor: Tensor, dtype: torch.dtype) -> torch.dtype:
    """Whole numbers stay what they are."""
    return dtype if tensor.is_floating_point() else tensor.dtype


_SENSES = ("eye.", "ear.", "language.", "line_reader.")
_CURE = "Fetch the weights again, or run with another engine."


def check(folder: Path) -> None:
    """Compare the files with SHA256SUMS.

    Raises:
        WeightsError: one is missing or has another sum.
    """
    for name in (SUMS, WEIGHTS, CONFIG):
        if not (folder / name).is_file():
            raise WeightsError(f"{folder / name} is missing. {_CURE}")
    lines = (folder / SUMS).read_text(errors="replace").splitlines()
    sums = {name: expected for expected, _, name in (line.partition("  ") for line in lines)}
    for name in _summed(folder):
        expected, found = sums.get(name, "none"), sha256(folder / name)
        if found != expected:
            raise WeightsError(
                f"{folder / name} is damaged or another file: its sha256 is {found[:12]}…, "
                f"expected {expected[:12]}…. {_CURE}"
            )


def sha256(path: Path) -> str:
    """The sum of a file, as 64 hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _config(path: Path) -> Config:
    try:
        return Config.from_json(json.loads(path.read_text()))
    except (ValueError, TypeError, AttributeError, AssertionError) as error:
        raise WeightsError(
            f"{path} is no configuration of this network: {error}. {_CURE}"
        ) from error

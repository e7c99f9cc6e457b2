"""Where training stands, on disk: a folder of safetensors, none larger than 16 MiB.

The network's parameters and buffers, both moments of AdamW, and how many steps were made. What is
drawn at a step depends on the seed and the step alone, so nothing else is needed to go on as if
nothing had happened. A new state takes the old one's place only when it is whole.
"""

import json
import shutil
from pathlib import Path

import torch
from safetensors.torch import load, save_file
from torch import Tensor, nn
from torch.optim import AdamW

_MOST_BYTES = 16 << 20
_MOMENTS = ("exp_avg", "exp_avg_sq")
_STEPS, _NETWORK = "steps.json", "network."


def save_state(folder: Path, network: nn.Module, optimizer: AdamW, steps: int) -> None:
    """Write the state of training into `folder`, in place of the one before."""
    new, old = folder.with_suffix(".new"), folder.with_suffix(".old")
    for stale in (new, old):
        shutil.rmtree(stale, ignore_errors=True)
    new.mkdir(parents=True)
    for i, part in enumerate(_parts(_tensors(network, optimizer))):
        save_file(part, new / f"state-{i:03}.safetensors")
    (new / _STEPS).write_text(json.dumps({"steps": steps}))
    if folder.exists():
        folder.rename(old)
    new.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def load_state(folder: Path, network: nn.Module, optimizer: AdamW) -> int:
    """Go on from `folder`, or from nothing where it is not there; the steps made so far."""
    old = folder.with_suffix(".old")
    if not folder.exists() and old.exists():
        old.rename(folder)  # stopped between the two renamings
    if not folder.exists():
        return 0
    tensors = _read(folder)
    network.load_state_dict(_of_network(tensors))
    steps = int(json.loads((folder / _STEPS).read_text())["steps"])
    for name, parameter in network.named_parameters():
        moments = {kind: tensors.get(f"{kind}:{name}") for kind in _MOMENTS}
        if all(moment is not None for moment in moments.values()):
            device = parameter.device
            there = {kind: t.to(device) for kind, t in moments.items() if t is not None}
            optimizer.state[parameter] = {"step": torch.tensor(float(steps)), **there}
    return steps


def kept_network(folder: Path) -> dict[str, Tensor]:
    """The network's parameters and buffers of a state, by their names there."""
    return _of_network(_read(folder))


def _of_network(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    return {n.removeprefix(_NETWORK): it for n, it in tensors.items() if n.startswith(_NETWORK)}


def _read(folder: Path) -> dict[str, Tensor]:
    parts = (load(path.read_bytes()) for path in sorted(folder.glob("*.safetensors")))
    return {name: tensor for part in parts for name, tensor in part.items()}


def _tensors(network: nn.Module, optimizer: AdamW) -> dict[str, Tensor]:
    tensors = {_NETWORK + name: tensor for name, tensor in network.state_dict().items()}
    for name, parameter in network.named_parameters():
        for kind in _MOMENTS:
            if parameter in optimizer.state:
                tensors[f"{kind}:{name}"] = optimizer.state[parameter][kind]
    return {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}


def _parts(tensors: dict[str, Tensor]) -> list[dict[str, Tensor]]:
    """In order, as many in each part as fit."""
    parts: list[dict[str, Tensor]] = [{}]
    room = _MOST_BYTES
    for name, tensor in tensors.items():
        size = tensor.numel() * tensor.element_size()
        if size > room and parts[-1]:
            parts.append({})
            room = _MOST_BYTES
        parts[-1][name] = tensor
        room -= size
    return parts

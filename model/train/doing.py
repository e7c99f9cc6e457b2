"""What is seen to happen, told by a reading of the trunk that only training has.

A few remarks in a talk are little to learn seeing from. So the trunk's output at the end of each
micro-turn is also asked what goes on in the picture, five times a second; the layer that answers is
thrown away afterwards.
"""

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from model.config import SOUNDS_PER_TURN
from model.interaction import Inputs, Interaction, inverse, rows
from model.train.data import IGNORE
from model.train.films import DOINGS


class Doing(nn.Module):
    """Listens to the trunk of a network while that is computed."""

    def __init__(self, network: Interaction) -> None:
        super().__init__()
        self.read = nn.Linear(network.config.width, len(DOINGS))
        self._trunk_out: Tensor | None = None
        network.trunk.register_forward_hook(self._keep)

    def loss(self, inputs: Inputs, doing: Tensor) -> Tensor:
        """Cross entropy with int64 [B, turns], of the pass just made; 0 where nothing is known."""
        assert self._trunk_out is not None, "nothing was computed yet"
        assert inputs.order is not None, "only batches are learned from"
        sounds = inputs.heard.shape[1]
        places = inverse(inputs.order, _items(inputs))[:, -sounds:]
        last = rows(self._trunk_out, places[:, SOUNDS_PER_TURN - 1 :: SOUNDS_PER_TURN])
        told = self.read(last.float()).flatten(0, 1)
        known = (doing != IGNORE).sum().clamp_min(1)
        each = cross_entropy(told, doing.flatten(), ignore_index=IGNORE, reduction="sum")
        return torch.as_tensor(each / known)

    def _keep(self, _: nn.Module, __: object, out: Tensor) -> None:
        self._trunk_out = out


def _items(inputs: Inputs) -> int:
    pictures = sum(eye.shape[1] * eye.shape[2] for eye in (inputs.camera, inputs.screen))
    return inputs.tokens.shape[1] + pictures + inputs.heard.shape[1]

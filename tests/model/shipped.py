"""The network that ships, made to want what a test says: the rest of it is as it is."""

import torch

from model.checkpoint import load_network
from model.native import SHIPPED
from model.stream import Stream
from model.tokenizer import ACTS
from tests.model.world import turn


def wanting(**odds):
    """A stream whose floor head always wants the same, and to which nobody seems to speak."""
    network = load_network(SHIPPED)
    for head in (network.heads.floor, network.heads.user):
        torch.nn.init.zeros_(head.weight)
    want(network, **odds)
    network.heads.user.bias.data.fill_(-5.0)
    return Stream(network, hears=False)


def want(network, **odds):
    bias = torch.tensor([odds.get(act, -1e6) for act in ACTS])
    network.heads.floor.bias.data.copy_(bias)


def spoken_to(**odds):
    """The same after somebody spoke to it for five micro-turns; the next is micro-turn 5."""
    stream = wanting(listen=0.0)
    stream.network.heads.user.bias.data.fill_(5.0)
    for k in range(5):
        stream.step(turn(k, camera=False), [])
    stream.network.heads.user.bias.data.fill_(-5.0)
    want(stream.network, **odds)
    return stream

"""What computes a block of the sequence: the network as it is, or something in its place."""

from collections.abc import Callable

from model.interaction import Answers, Inputs, Interaction
from model.memory import Memory, Places

Run = Callable[[Inputs, Places, Memory], Answers]
"""The network itself, a CUDA graph of it, or another runtime."""


def on_its_device(network: Interaction) -> Run:
    """Blocks computed by the network as it is, wherever its weights lie."""
    device = network.text_embed.weight.device

    def run(inputs: Inputs, places: Places, memory: Memory) -> Answers:
        answers: Answers = network(inputs.to(device), places.to(device), memory)
        return answers

    return run

"""The whole engine: a life lived micro-turn by micro-turn, and the same computed at once."""

from itertools import chain

import pytest
import torch

from model.config import NANO
from model.interaction import Inputs, Interaction
from model.layout import Shape, arrange
from model.memory import Memory, whole
from model.sampling import Taste
from model.stream import Stream
from tests.model.world import arrivals, turn

TURNS = 60


class Recorder:
    """Runs blocks and keeps what went in and came out, micro-turn by micro-turn."""

    def __init__(self, network):
        self.network, self.turns = network, []

    def __call__(self, inputs, places, memory):
        answers = self.network(inputs, places, memory)
        self.turns[-1].append((inputs, places, answers))
        return answers


@pytest.fixture(scope="module")
def life():
    """The network, the blocks of each micro-turn, and the memory at the end."""
    network = Interaction.seeded(NANO, seed=5)
    recorder = Recorder(network)
    stream = Stream(network, run=recorder, taste=Taste(1.0, 50))
    stream.state.memory.strike = lambda texts: None  # a sequence at once has no afterwards
    for k in range(TURNS):
        recorder.turns.append([])
        stream.step(turn(k, camera=k % 4 != 1, screen=True), arrivals(k))
    return network, recorder.turns, stream.state.memory


@torch.inference_mode()
def test_the_history_at_once_is_the_life_to_the_last_bit(life):
    network, turns, lived = life
    blocks = [block for turn in turns for block in turn]
    memory = Memory(NANO)
    embedded = [network.embed(inputs) for inputs, _, _ in blocks]
    filled = network.trunk.prefill(embedded, [places for _, places, _ in blocks], memory)
    for x, (inputs, _, answers) in zip(filled, blocks, strict=True):
        again = network.answer(x, inputs)
        for name in ("say", "hear", "floor", "user"):
            assert torch.equal(getattr(again, name), getattr(answers, name))
    assert torch.equal(memory.keys.nan_to_num(), lived.keys.nan_to_num())
    assert torch.equal(memory.values, lived.values)


def parted(blocks):
    """The blocks of one micro-turn: ids read, the sense block, ids put down after it."""
    at = next(i for i, (inputs, _, _) in enumerate(blocks) if inputs.heard.shape[1])
    ids = [inputs.tokens[0].tolist() for inputs, _, _ in blocks]
    return [*chain(*ids[:at])], blocks[at], [*chain(*ids[at + 1 :])]


@torch.inference_mode()
def test_training_sees_the_life_as_it_was_lived(life):
    network, turns, _ = life
    parts = [parted(turn) for turn in turns]
    senses = [sense for _, sense, _ in parts]
    firsts = [inputs.tokens[0, 0].item() for inputs, _, _ in senses]
    tokens, shapes = firsts[:1], []
    for (read, (inputs, _, _), out), last in zip(parts, [*firsts[1:], 0], strict=True):
        tokens += [*read, *out, last]
        eyes = (inputs.camera.shape[1] > 0, inputs.screen.shape[1] > 0)
        shapes.append(Shape(len(read), len(out), *eyes))
    arrangement = arrange(shapes, NANO)
    names = ("camera", "screen", "heard", "played")
    joined = (torch.cat([getattr(i, name) for i, _, _ in senses], 1) for name in names)
    inputs = Inputs(torch.tensor([tokens]), *joined, order=arrangement.order)
    trained = network(inputs, whole(arrangement.kinds, NANO))
    for name in ("floor", "hear", "user"):
        lived = torch.cat([getattr(answers, name) for _, _, answers in senses], 1)
        torch.testing.assert_close(getattr(trained, name), lived, rtol=1e-3, atol=1e-3)

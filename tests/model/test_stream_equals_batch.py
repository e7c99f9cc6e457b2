"""One micro-turn at a time gives what all at once give: each layer, and the whole."""

import numpy as np
import pytest
import torch

from model.config import NANO
from model.interaction import Interaction, rows
from model.layout import arrange
from model.memory import Memory, Places, whole
from tests.model.networks import TALK, in_order, random_inputs


@pytest.fixture(autouse=True)
def _no_grad():
    with torch.no_grad():
        yield


@pytest.fixture(scope="module")
def network():
    return Interaction.seeded(NANO, seed=1)


@pytest.fixture(scope="module")
def arrangement():
    return arrange(TALK, NANO)


@pytest.fixture(scope="module")
def x(network, arrangement):
    """What the trunk is given: [1, N, D]."""
    with torch.no_grad():
        return rows(network.embed(random_inputs(NANO, TALK)), arrangement.order)


def placed(memory, arrangement):
    """Blocks of kinds -> places, in order."""
    ends = np.cumsum(arrangement.blocks)[:-1]
    return [memory.place(kinds) for kinds in np.split(arrangement.kinds, ends)]


def test_the_talk_turns_the_rings_over(arrangement):
    text = (arrangement.kinds == 0).sum()
    assert text > NANO.pages + NANO.slack / 4
    assert len(arrangement.kinds) - text > NANO.window + NANO.slack


def test_attention_in_blocks_is_attention_over_the_whole(network, arrangement, x):
    attention, memory = network.trunk.blocks[1].attention, Memory(NANO)
    blocks = x.split(arrangement.blocks, 1)
    places = placed(memory, arrangement)
    stepped = torch.cat([attention(b, p, memory) for b, p in zip(blocks, places, strict=True)], 1)
    torch.testing.assert_close(
        stepped, attention(x, whole(arrangement.kinds, NANO)), rtol=1e-4, atol=1e-5
    )


def test_a_mixture_in_blocks_is_the_mixture_over_the_whole(network, arrangement, x):
    mixture = network.trunk.blocks[0].mixture
    stepped = torch.cat([mixture(block) for block in x.split(arrangement.blocks, 1)], 1)
    torch.testing.assert_close(stepped, mixture(x), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("layer", range(NANO.layers))
def test_each_layer_is_causal(network, arrangement, x, layer):
    block, places = network.trunk.blocks[layer], whole(arrangement.kinds, NANO)
    changed, at = x.clone(), x.shape[1] // 2
    changed[:, at:] = torch.randn_like(changed[:, at:])
    before, after = block(x, places), block(changed, places)
    torch.testing.assert_close(before[:, :at], after[:, :at], rtol=1e-4, atol=1e-5)
    assert not torch.allclose(before[:, at:], after[:, at:])


def test_layer_by_layer_is_step_by_step_to_the_last_bit(network, arrangement, x):
    """Every layer's output and every layer's memory, over the whole history."""
    blocks = x.split(arrangement.blocks, 1)
    stepping, filling = Memory(NANO), Memory(NANO)
    places = placed(filling, arrangement)
    stepped = [
        network.trunk(b, p, stepping)
        for b, p in zip(blocks, placed(stepping, arrangement), strict=True)
    ]
    filled = network.trunk.prefill(blocks, places, filling)
    for one, other in zip(stepped, filled, strict=True):
        assert torch.equal(one, other)
    for layer in range(NANO.layers):
        assert torch.equal(stepping.keys[layer].nan_to_num(), filling.keys[layer].nan_to_num())
        assert torch.equal(stepping.values[layer], filling.values[layer])


def test_training_agrees_with_stepping_within_tolerance(network, arrangement, x):
    memory = Memory(NANO)
    blocks = x.split(arrangement.blocks, 1)
    stepped = network.trunk.prefill(blocks, placed(memory, arrangement), memory)
    trained = network.trunk(x, whole(arrangement.kinds, NANO))
    torch.testing.assert_close(torch.cat(stepped, 1), trained, rtol=1e-3, atol=1e-4)


def test_answers_come_back_in_the_items_order(network, arrangement):
    inputs = random_inputs(NANO, TALK)
    answers = network(in_order(inputs, arrangement.order), whole(arrangement.kinds, NANO))
    assert answers.hear.shape == (1, 4 * len(TALK), NANO.vocabulary)
    assert answers.floor.shape == (1, len(TALK), 6)
    assert answers.say.shape == (1, inputs.tokens.shape[1], NANO.vocabulary)
    x = rows(network.embed(inputs), arrangement.order)
    last_sound = network.trunk(x, whole(arrangement.kinds, NANO))[:, -1 - TALK[-1].said]
    torch.testing.assert_close(answers.floor[:, -1], network.heads.floor(last_sound))


def test_a_slot_read_by_mistake_shows_itself(network):
    memory = Memory(NANO)
    places = memory.place(np.ones(3, np.int64))
    everything = Places(places.angle, torch.ones_like(places.visible), places.slots)
    x = torch.randn(1, 3, NANO.width)
    assert network.trunk(x, everything, memory).isnan().all()
    assert not network.trunk(x, places, Memory(NANO)).isnan().any()


def test_the_same_seed_gives_the_same_network():
    one, other = Interaction.seeded(NANO, 3), Interaction.seeded(NANO, 3)
    assert all(torch.equal(a, b) for a, b in zip(one.parameters(), other.parameters(), strict=True))
    state = torch.random.get_rng_state()
    Interaction.seeded(NANO, 4)
    assert torch.equal(state, torch.random.get_rng_state())

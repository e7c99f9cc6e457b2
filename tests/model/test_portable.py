import pytest
import torch

from model.config import NANO
from model.interaction import Interaction
from model.portable import PortableRun, export
from model.stream import Stream
from tests.model.world import arrivals, turn


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    pytest.importorskip("onnxscript")
    network, path = Interaction.seeded(NANO, 5), tmp_path_factory.mktemp("onnx") / "trunk.onnx"
    export(network, path)
    return network, path


def test_it_lives_the_life_of_the_network(exported):
    network, path = exported
    plain, portable = Stream(network), Stream(network, run=PortableRun(network, path))
    for k in range(40):
        one, other = (it.step(turn(k, screen=True), arrivals(k)) for it in (plain, portable))
        assert one == other
    ours, theirs = plain.state.memory, portable.state.memory
    torch.testing.assert_close(
        ours.keys.nan_to_num(), theirs.keys.nan_to_num(), rtol=1e-4, atol=1e-4
    )
    torch.testing.assert_close(ours.values, theirs.values, rtol=1e-4, atol=1e-4)


def test_a_conversation_moves_from_one_runtime_to_the_other(exported):
    network, path = exported
    before, after = Stream(network), Stream(network, run=PortableRun(network, path))
    for k in range(10):
        before.step(turn(k), arrivals(k))
    after.state = before.state.copy()
    assert after.step(turn(10), []) == before.step(turn(10), [])


def test_exporting_leaves_the_network_as_it_was(exported):
    network, _ = exported
    assert {block.mixture.path for block in network.trunk.blocks} == {"auto"}

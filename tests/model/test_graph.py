import pytest
import torch

from model.config import NANO
from model.graph import GraphedRun, Pack
from model.interaction import Interaction
from model.stream import Stream
from tests.model.world import arrivals, turn

CPU = torch.device("cpu")


def test_a_pack_holds_tensors_of_all_types_in_one_stretch():
    tensors = [torch.arange(3), torch.tensor([[True, False]]), torch.empty(1, 0, 4), torch.rand(5)]
    pack = Pack(tensors, CPU, pinned=False).fill(tensors)
    copy = Pack(tensors, CPU, pinned=False)
    copy.bytes.copy_(pack.bytes)
    for tensor, view in zip(tensors, copy.views, strict=True):
        assert torch.equal(tensor, view)
        assert tensor.dtype == view.dtype


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
def test_graphs_live_the_life_of_the_network():
    network = Interaction.seeded(NANO, 5).to("cuda")
    plain, graphed = Stream(network), Stream(network, run=GraphedRun(network))
    for k in range(40):
        one, other = (it.step(turn(k, screen=True), arrivals(k)) for it in (plain, graphed))
        assert one == other
    torch.testing.assert_close(
        plain.state.memory.keys.nan_to_num(), graphed.state.memory.keys.nan_to_num()
    )

import pytest
import torch

from model.config import NANO
from model.gather import by_copies, by_views
from model.moe import Mixture, dense, grouped


@pytest.fixture
def mixture():
    torch.manual_seed(0)
    mixture = Mixture(NANO).eval()
    for weights in (mixture.gate_up, mixture.down):
        torch.nn.init.normal_(weights, std=0.3)
    return mixture


def spread(load):
    return load.float().std() / load.float().mean()


@pytest.mark.parametrize("way", [by_views, by_copies, grouped])
@pytest.mark.parametrize("positions", [1, 3, 17])
def test_every_path_gives_what_dense_gives(mixture, way, positions):
    x = torch.randn(positions, NANO.width)
    with torch.no_grad():
        chosen, weight = mixture.route(x)
        arguments = (x, chosen, weight, mixture.gate_up, mixture.down)
        torch.testing.assert_close(way(*arguments), dense(*arguments), rtol=1e-4, atol=1e-5)


def test_weights_are_those_of_the_best_experts_and_sum_to_one(mixture):
    x = torch.randn(5, NANO.width)
    chosen, weight = mixture.route(x)
    scores = mixture.router(x).sigmoid()
    assert torch.equal(chosen.sort().values, scores.topk(NANO.active).indices.sort().values)
    torch.testing.assert_close(weight.sum(-1), torch.ones(5))


def test_views_are_not_copied(mixture):
    assert mixture.gate_up[2].data_ptr() == mixture.gate_up.data_ptr() + (
        2 * mixture.gate_up[0].numel() * mixture.gate_up.element_size()
    )


def test_balancing_brings_idle_experts_into_use(mixture):
    mixture.train()
    with torch.no_grad():
        mixture.router.weight[0] += 5 * mixture.router.weight[0].sign()
        x = mixture.router.weight[0].sign() + 0.5 * torch.randn(200, NANO.width)
        mixture(x[None])
        uneven = spread(mixture.load)
        for _ in range(200):
            mixture.balance(0.01)
            mixture(x[None])
    even = spread(mixture.load)
    assert uneven > 0.4
    assert even < uneven / 2


def test_the_bias_chooses_but_does_not_weigh(mixture):
    x = torch.randn(6, NANO.width)
    mixture.bias += torch.tensor([9.0, 9.0, 0.0, 0.0])
    chosen, weight = mixture.route(x)
    assert chosen.sort().values.tolist() == [[0, 1]] * 6
    scores = mixture.router(x).sigmoid().gather(1, chosen)
    torch.testing.assert_close(weight, scores / scores.sum(-1, keepdim=True))


def test_gradients_reach_router_and_experts(mixture):
    mixture.train()
    mixture(torch.randn(1, 9, NANO.width)).square().sum().backward()
    for weights in (mixture.router.weight, mixture.gate_up, mixture.down):
        assert weights.grad.abs().sum() > 0

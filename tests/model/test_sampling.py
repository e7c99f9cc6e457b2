import torch

from model.sampling import Taste, choose

LOGITS = torch.tensor([5.0, 1.0, 4.0, 3.0])


def draws(taste, among, n=200):
    generator = torch.Generator().manual_seed(0)
    return {choose(LOGITS, among, taste, generator) for _ in range(n)}


def test_without_temperature_the_likeliest_of_those_allowed_is_taken():
    assert draws(Taste(temperature=0.0), [1, 2, 3]) == {2}


def test_only_the_top_is_considered():
    assert draws(Taste(5.0, top=2), [0, 1, 2, 3]) == {0, 2}
    assert draws(Taste(5.0, top=20), [0, 1, 2, 3]) == {0, 1, 2, 3}


def test_the_generator_is_the_only_source_of_chance():
    before = torch.random.get_rng_state()
    draws(Taste(), [0, 1, 2, 3], n=3)
    assert torch.equal(before, torch.random.get_rng_state())

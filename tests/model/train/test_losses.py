"""What counts more than something else."""

import torch

from model.interaction import Answers
from model.tokenizer import ACTS
from model.train.data import Targets
from model.train.losses import Weights, losses

LISTEN, HOLD, YIELD = (ACTS.index(act) for act in ("listen", "hold", "yield"))


def floor_loss(acts, speaks, doubt_at, weights, others=None):
    """Of a network that is sure of everything but of one micro-turn, where all acts are alike."""
    turns = len(acts)
    floor = torch.nn.functional.one_hot(torch.tensor([acts]), len(ACTS)) * 50.0
    floor[0, doubt_at] = 0.0
    none = torch.zeros(1, 0, dtype=torch.int64)
    targets = Targets(
        none,
        torch.tensor([acts]),
        torch.ones(1, turns, len(ACTS), dtype=torch.bool),
        torch.tensor([speaks], dtype=torch.float32),
        torch.tensor([others or [False] * turns]),
        none,
        torch.zeros(1, dtype=torch.int64),
        torch.tensor([4 * turns]),
    )
    answers = Answers(torch.zeros(1, 0, 8), torch.zeros(1, 4 * turns, 8), floor, targets.user * 0)
    return float(losses(answers, targets, weights)["floor"])


def test_what_follows_a_cut_in_counts_twice_for_three_seconds():
    acts, speaks = [HOLD, YIELD] + [LISTEN] * 20, [1.0, 1.0] + [0.0] * 20
    once, twice = Weights(hear=0.0, after=1.0), Weights(hear=0.0)
    soon = [floor_loss(acts, speaks, turn, w) for turn in (2, 16) for w in (once, twice)]
    assert soon[1] > 1.2 * soon[0]
    assert soon[3] > 1.2 * soon[2]
    assert floor_loss(acts, speaks, 17, twice) < floor_loss(acts, speaks, 17, once)


def test_the_end_of_its_own_words_is_no_cut_in():
    acts, silent = [HOLD, YIELD] + [LISTEN] * 5, [0.0] * 7
    once, twice = Weights(hear=0.0, after=1.0), Weights(hear=0.0)
    assert floor_loss(acts, silent, 4, twice) == floor_loss(acts, silent, 4, once)


def test_holding_counts_as_much_while_somebody_else_speaks_as_through_a_nod():
    acts, silent, speaking = [HOLD] * 8, [0.0] * 8, [1.0] * 8
    alike = Weights(hear=0.0, after=1.0)
    others = [True] * 4 + [False] * 4
    in_it, after_it = (floor_loss(acts, silent, turn, alike, others) for turn in (2, 6))
    assert in_it > 3 * after_it
    nodded = [1.0] * 4 + [0.0] * 4
    assert floor_loss(acts, nodded, 2, alike) == in_it
    assert floor_loss(acts, speaking, 2, alike) < in_it, "it is all the same there"

import pytest
import torch

from model.config import MINI
from model.eye import Eye
from model.train.eyes import TURNS, Examined, clips, learn
from model.train.films import DOINGS


@pytest.fixture(scope="module")
def some():
    return clips(12, 5)


def test_clips_are_the_same_for_the_same_seed(some):
    again = clips(2, 5)
    assert torch.equal(again.pictures, some.pictures[:2])
    assert torch.equal(again.doing, some.doing[:2])
    assert some.pictures.shape == (12, TURNS, 60, 80, 3)


def test_a_repetition_is_over_after_its_way_back_and_so_is_what_arms_did_once(some):
    over = {DOINGS.index(doing) for doing in ("back", "hand", "arms")}
    for ends, doing in zip(some.ends, some.doing, strict=True):
        for turn in ends.nonzero().flatten().tolist():
            assert over & set(doing[turn - 2 : turn + 1].tolist())


def test_something_is_shown_where_a_colour_is_to_be_told(some):
    assert (some.colour > 0).any()
    assert (some.doing[some.colour > 0] == DOINGS.index("thing")).float().mean() > 0.9


def test_it_learns(some):
    torch.manual_seed(0)
    examined = Examined(Eye(MINI))
    before = float(examined.loss(some).detach())
    learn(examined, some, 40, 0)
    assert float(examined.loss(some).detach()) < 0.9 * before

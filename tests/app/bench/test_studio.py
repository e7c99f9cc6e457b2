"""How lines are drawn for items."""

import numpy as np

from app.bench.speakers import Speakers
from app.bench.studio import Studio

LINES = ("one", "two", "three", "four", "five")


def studio(seed=0):
    return Studio(np.random.default_rng(seed), Speakers())


def test_every_line_comes_once_before_any_comes_again():
    one = studio()
    dealt = [one.other_line(LINES) for _ in range(10)]
    assert sorted(dealt[:5]) == sorted(dealt[5:]) == sorted(LINES)
    assert dealt[:5] != dealt[5:], "in another order"


def test_lists_are_dealt_from_each_by_itself():
    one = studio()
    dealt = [one.other_line(lines) for _ in range(2) for lines in (LINES[:2], LINES[3:])]
    assert {dealt[0], dealt[2]} == set(LINES[:2])
    assert {dealt[1], dealt[3]} == set(LINES[3:])


def test_the_same_seed_deals_the_same_and_leaves_other_chance_alone():
    one, other, without = studio(), studio(), studio()
    assert [one.other_line(LINES) for _ in range(7)] == [other.other_line(LINES) for _ in range(7)]
    assert one.rng.random() == without.rng.random()

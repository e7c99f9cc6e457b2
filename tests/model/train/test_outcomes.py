import numpy as np
import pytest

from model.dmel import CHANNELS
from model.tokenizer import ACTS
from model.train.outcomes import outcomes
from model.train.talk import OTHERS, Talk, untaught

L, T, H, Y = "listen", "take", "hold", "yield"


def talk(acts, user, unsure=()):
    turns = len(acts)
    silent = np.zeros((4 * turns, CHANNELS), np.uint8)
    labels = np.array([ACTS.index(act) for act in acts], np.int8)
    for turn in unsure:
        labels[turn] = untaught(labels[turn])
    return Talk(silent, silent, labels, np.array(user, np.int8), "")


ANSWER = talk([L, L, L, L, T, H, H], [0, 1, 1, 0, 0, 0, 0])


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ([L, L, L, L, T, H, H], {"answered": [1.0], "answer_s": [0.4]}),
        ([L, L, L, T, T, H, H], {"answered": [1.0], "answer_s": [0.2]}),
        ([L, L, L, L, L, H, H], {"answered": [0.0]}),
    ],
)
def test_an_answer_is_given_in_time_or_not(told, found):
    assert outcomes(ANSWER, told) == found


@pytest.mark.parametrize(("told", "borne"), [([L] * 5, 1.0), ([L, L, T, L, L], 0.0)])
def test_a_pause_is_borne_or_taken_for_the_end(told, borne):
    assert outcomes(talk([L] * 5, [0, 1, 0, 0, 1]), told) == {"pauses_borne": [borne]}


@pytest.mark.parametrize(
    ("told", "silenced"),
    [([H, H, Y, L], 1.0), ([H, H, H, Y], 1.0), ([H, H, H, H], 0.0)],
)
def test_a_cut_in_is_told_in_time_or_not(told, silenced):
    cut = talk([H, H, Y, L], [0, 1, 1, 1])
    assert outcomes(cut, told) == {"cut_ins": [silenced]}


@pytest.mark.parametrize(("who", "name"), [(1, "nods_borne"), (OTHERS, "others_borne")])
@pytest.mark.parametrize(("told", "borne"), [([H] * 4, 1.0), ([H, H, Y, H], 0.0)])
def test_who_does_not_want_the_floor_is_borne_or_yielded_to(who, name, told, borne):
    over = talk([H] * 4, [0, who, who, 0])
    assert outcomes(over, told).get(name) == [borne]


def test_what_nobody_should_learn_says_nothing():
    early = talk([L, L, T, H, Y, L], [0, 1, 0, 0, 1, 1], unsure=[2])
    assert outcomes(early, [L, L, L, H, Y, L]) == {"cut_ins": [1.0]}

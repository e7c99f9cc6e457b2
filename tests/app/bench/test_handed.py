"""Delegations beside wishes, by hand."""

import pytest

from app.bench.handed import Handed, Wish, holds, judged
from app.bench.wishes import HALVES

MOON = Wish(("How far away is the moon?",), 3.0)
SHOP = Wish(("Could you find out whether", "the shop is open on Sunday?"), 6.0)


def outcome(*handed, wishes=(MOON,)):
    result = judged(wishes, [Handed(*one) for one in handed])
    return [round(late, 2) for late in result.latencies_s], list(result.faults)


def test_a_wish_is_met_by_its_words_though_some_are_misheard():
    assert outcome(("How far away is the moon?", 3.6)) == ([0.6], [])
    assert outcome(("Hair far away is a moon", 4.0)) == ([1.0], [])
    assert outcome(("Hair fry is a mood.", 4.0)) == ([], ["no wish"])


def test_nobody_asked_and_nothing_was_handed_on():
    assert outcome(wishes=()) == ([], [])
    assert outcome(("Anna, dinner is ready.", 2.0), wishes=()) == ([], ["no wish"])


def test_the_same_words_again_are_false_in_parts_too():
    again = (("How far away is the moon?", 3.6), ("How far away is the moon?", 4.4))
    assert outcome(*again) == ([0.6], ["twice"])
    assert outcome(again[0], ("is the moon", 4.4)) == ([0.6], ["twice"])


def test_half_a_wish_is_false_and_the_whole_still_meets_it():
    half = ("Could you find out whether?", 4.0)
    whole = ("Could you find out whether the shop is open on Sunday?", 6.6)
    assert outcome(half, whole, wishes=(SHOP,)) == ([0.6], ["half"])
    rest = ("The shop is open on Sunday.", 6.6)
    assert outcome(half, rest, wishes=(SHOP,)) == ([], ["half", "half"])


def test_words_handed_on_before_their_end_are_half_of_them():
    assert outcome(("How far away is the", 2.4)) == ([], ["half"])
    assert outcome(("How far away is the moon?", 2.9)) == ([-0.1], [])


def test_too_late_is_missed_and_not_false_as_well():
    assert outcome(("How far away is the moon?", 7.2)) == ([], [])


def test_a_second_question_may_carry_the_first_with_it():
    first, second = ("How far away is the moon?", 3.6), Wish(("And who was there first?",), 8.0)
    both = ("How far away is the moon? And who was there first?", 8.6)
    assert outcome(first, both, wishes=(MOON, second)) == ([0.6, 0.6], [])


@pytest.mark.parametrize("halves", HALVES)
def test_no_half_of_the_set_passes_for_the_whole(halves):
    wish = Wish(halves, 1.0)
    assert holds(" ".join(halves), wish)
    assert not any(holds(half, wish) for half in halves)

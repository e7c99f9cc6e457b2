"""Whom words are for, and how much that counts."""

import pytest

from model.meant import Meant

CLEAR, FAR = 3.5, -1.0


def lived(meant, turns, *, over=False, voice=FAR, silent=0):
    for _ in range(turns):
        meant = meant.lived(over=over, voice=voice, silent=silent)
    return meant


def test_over_an_answer_all_counts_and_twice_where_it_is_against_it():
    answering = lived(Meant(), 1, over=True)
    assert answering.read(3.0).answering == 3.0
    assert answering.read(-3.0).answering == -6.0
    assert answering.read(-0.1).passed


@pytest.mark.parametrize(
    ("odds", "answering"), [(5.0, 0.0), (0.0, 0.0), (-2.4, 0.0), (-3.0, -1.0), (-5.0, -5.0)]
)
def test_in_silence_only_what_is_clearly_for_others_counts(odds, answering):
    assert lived(Meant(), 1).read(odds).answering == answering


@pytest.mark.parametrize(("odds", "passed"), [(-3.4, False), (-3.6, True)])
def test_in_silence_only_what_is_surely_is_forgotten(odds, passed):
    assert lived(Meant(), 1).read(odds).passed == passed


@pytest.mark.parametrize(
    ("voice", "surely"),
    [(0.5, -1.6), (2.5, -2.6), (3.5, -3.6), (4.5, -4.6), (6.0, -4.6)],
)
def test_a_voice_from_afar_makes_words_for_others_likelier_and_a_clear_one_less(voice, surely):
    speaking = lived(lived(Meant(), 30, silent=20), 3, voice=voice, silent=0)
    assert lived(speaking, 4).read(surely).passed, "at its clearest"
    assert not lived(speaking, 4).read(surely + 0.2).passed


@pytest.mark.parametrize("voice", [-9.0, 9.0])
def test_no_voice_alone_tells_that_nothing_is_asked(voice):
    assert lived(Meant(), 30, voice=voice, silent=30).answering == 0.0


def test_who_speaks_after_a_silence_may_be_somebody_else():
    near = lived(Meant(), 3, voice=CLEAR)
    far = lived(near, 1, voice=1.0, silent=5).read(-2.2)
    assert far.passed
    assert not lived(near, 1, voice=1.0, silent=4).read(-2.2).passed


def test_who_talks_with_it_is_taken_to_go_on_for_a_quarter_of_a_minute():
    answered = lived(Meant(), 1, over=True)
    assert not lived(answered, 75).read(-5.0).passed
    assert lived(answered, 76).read(-5.0).passed


def test_after_a_silence_what_is_said_is_not_known_yet():
    passed = lived(Meant(), 1).read(-5.0)
    assert lived(passed, 1, voice=CLEAR, silent=4).passed
    assert not lived(passed, 1, voice=CLEAR, silent=5).passed
    assert lived(passed, 20).passed
    assert not lived(passed, 21).passed, "what is said or seen then has to do with other things"


def test_over_an_answer_words_count_until_others_are_read():
    passed = lived(Meant(), 1, over=True).read(-5.0)
    assert lived(passed, 60, over=True, voice=CLEAR, silent=9).passed
    assert not passed.read(1.0).passed


def test_lines_go_on_from_each_other_after_a_short_pause():
    first = Meant().written("That's the wrong year.", 1800)
    assert first.in_one_breath("It was sixty eight.", 2700) == (
        "That's the wrong year. It was sixty eight."
    )
    assert first.in_one_breath("It was sixty eight.", 2800) == "It was sixty eight."
    assert Meant().in_one_breath("It was sixty eight.", 0) == "It was sixty eight."

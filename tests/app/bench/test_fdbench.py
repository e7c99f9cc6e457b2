import math

import pytest

from app.bench.fdbench import (
    frequency_hz,
    jensen_shannon,
    latency_s,
    nod_distance,
    nods,
    takes_over,
)
from app.bench.words import Word


def words(*starts, length=0.3):
    return [Word("word", start, start + length) for start in starts]


def test_silence_takes_no_turn():
    assert not takes_over([])


def test_three_words_within_a_second_take_no_turn():
    assert not takes_over(words(0.0, 0.3, 0.6))


def test_four_words_or_a_whole_second_take_the_turn():
    assert takes_over(words(0.0, 0.2, 0.4, 0.6))
    assert takes_over(words(0.0, 0.7))


def test_latency_is_from_the_users_end_and_never_negative():
    assert latency_s(words(2.5, 3.5), 2.0) == pytest.approx(0.5)
    assert latency_s(words(1.5, 3.5), 2.0) == 0.0
    assert latency_s(words(2.5), 2.0) is None


def test_a_short_nod_takes_no_turn_and_is_kept():
    assert nods([(1.0, 1.4)], words(1.0)) == (False, [(1.0, 1.4)])


def test_three_words_or_a_second_in_one_segment_take_the_turn():
    assert nods([(1.0, 1.9)], words(1.0, 1.3, 1.6))[0]
    assert nods([(1.0, 2.0)], words(1.0))[0]


def test_a_long_segment_takes_the_turn_and_ends_the_count():
    assert nods([(1.0, 1.4), (2.0, 6.0), (7.0, 7.3)], []) == (True, [(1.0, 1.4)])


def test_the_last_segment_decides():
    assert not nods([(1.0, 2.5), (4.0, 4.3)], [])[0]


def test_frequency_is_per_second():
    assert frequency_hz([(1.0, 1.4), (3.0, 3.2)], 8.0) == 0.25


def test_equal_distributions_are_no_distance_apart_and_disjoint_ones_the_most():
    assert jensen_shannon([0.5, 0.5], [0.5, 0.5]) == 0.0
    assert jensen_shannon([1.0, 0.0], [0.0, 1.0]) == pytest.approx(math.sqrt(math.log(2)))


def test_distance_of_a_half_shared_distribution():
    wanted = math.sqrt((math.log(1 / 0.75) + 0.5 * math.log(0.5 / 0.75) + 0.5 * math.log(2)) / 2)
    assert jensen_shannon([1.0, 0.0], [0.5, 0.5]) == pytest.approx(wanted)


def test_never_nodding_is_distance_one():
    assert nod_distance([], 10.0, [1.0]) == 1.0

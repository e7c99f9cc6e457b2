import pytest

from app.bench.overlap import behaviour, merged, response_latencies, stop_latencies
from app.bench.words import Word, shared_out

CATS = "Cats are small animals that sleep a lot"


def test_gaps_up_to_the_limit_are_joined():
    assert merged([(0, 1), (1.5, 2), (2.6, 3)], 0.5) == [(0, 2), (2.6, 3)]


def test_stop_latency_is_the_length_of_the_overlap():
    assert stop_latencies([(0, 2), (5, 7)], [(3, 5.4)]) == [pytest.approx(0.4)]


def test_each_user_segment_within_one_long_answer_overlaps_it():
    assert stop_latencies([(3, 4), (5, 7)], [(2, 6)]) == [1, 1]


def test_of_overlaps_with_the_same_end_the_shortest_counts():
    assert stop_latencies([(0, 4), (3, 4)], [(1, 4.0), (3, 4.0)]) == [1]


def test_response_latency_is_to_the_next_start_strictly_after():
    assert response_latencies([(0, 2), (5, 6)], [(2, 2.2), (3, 4), (6.5, 7)]) == [1, 0.5]


def test_of_two_user_ends_before_one_start_the_latest_counts():
    assert response_latencies([(0, 1), (2, 3)], [(4, 5)]) == [1]


def test_an_end_that_nothing_follows_adds_nothing():
    assert response_latencies([(0, 2)], [(1, 3)]) == []


def test_speech_that_outlasts_the_overlap_carries_on():
    assert behaviour((3, 4), [(2, 6)], [], CATS) == "C_RESUME"


def test_taking_up_the_earlier_answer_is_resuming():
    said = shared_out(["small", "animals", "that", "sleep", "a", "lot"], 5, 7)
    assert behaviour((3, 4), [(2, 3.3), (5, 7)], said, CATS) == "C_RESUME"


def test_new_words_are_a_response_and_old_segments_do_not_count():
    said = [*shared_out(CATS.split(), 2, 3.3), *shared_out(["Paris", "is", "in", "France"], 5, 7)]
    assert behaviour((3, 4), [(2, 3.3), (5, 7)], said, CATS) == "C_RESPOND"


def test_asking_back_is_uncertain():
    said = shared_out(["Sorry,", "I", "didn't", "catch", "that"], 5, 7)
    assert behaviour((3, 4), [(2, 3.3), (5, 7)], said, CATS) == "C_UNCERTAIN_HANDLING"


def test_falling_silent_is_unknown():
    assert behaviour((3, 4), [(2, 3.3)], [Word("cats", 2, 3)], CATS) == "C_UNKNOWN"

import jiwer
import pytest

from app.bench.scores import (
    aligned,
    counting_error,
    in_time,
    interval_overlap,
    off_by_one,
    online_count,
    pauc,
    word_errors,
)
from app.bench.words import Word, normalised, shared_out, spoken_numbers

PAPER = [(312.0, 0), (328.0, 1), (344.0, 2), (352.0, 2)]


def words(text, from_s=0.0, to_s=None):
    parts = text.split()
    return shared_out(parts, from_s, len(parts) + from_s if to_s is None else to_s)


@pytest.mark.parametrize(
    ("reference", "hypothesis"),
    [
        ("the cat sat on the mat", "the cat sat on mat"),
        ("one two three", "one too three four"),
        ("a b c d", "x"),
        ("hello", ""),
    ],
)
def test_word_errors_are_those_of_jiwer(reference, hypothesis):
    errors, count = word_errors(reference, hypothesis)
    assert errors / count == pytest.approx(jiwer.wer(reference, hypothesis))


def test_alignment_pairs_the_words_that_stayed():
    assert aligned(["a", "b", "c", "d"], ["a", "x", "c", "d"]).matches == ((0, 0), (2, 2), (3, 3))


def test_numbers_in_figures_and_in_words_are_the_same():
    spelled = " ".join(normalised("It's 25, not 107!"))
    assert spelled == "it's twenty five not one hundred seven"


def test_spoken_numbers_join_tens_and_ones():
    numbers = [number for number, _ in spoken_numbers(words("Nineteen, twenty, twenty one and 2."))]
    assert numbers == [19, 20, 21, 2]


def test_off_by_one_takes_neighbours_and_never_silence():
    assert off_by_one([5, 7, None, 9], [6, 5, 1, 9]) == 0.5


def test_counting_error_is_relative_and_silence_counts_as_zero():
    assert counting_error([5, None], [10, 10]) == pytest.approx((5 / 10.1 + 10 / 10.1) / 2)


def test_online_count_is_the_last_number_after_the_last_rep_but_one():
    said = words("one two three four")
    assert online_count(said, 2.5) == 4
    assert online_count(said, 9.0) is None


@pytest.mark.parametrize(("omega", "wanted"), [(0.0, 48.5 / 98), (0.5, 73.25 / 98)])
def test_pauc_of_the_papers_example(omega, wanted):
    assert pauc((311.0, 360.0), PAPER, omega) == pytest.approx(wanted)


def test_pauc_of_silence_is_a_quarter_and_a_wrong_reply_is_worse():
    assert pauc((0.0, 10.0), []) == 0.25
    assert pauc((0.0, 10.0), [(1.0, 0)]) < 0.25


def test_replies_outside_the_span_do_not_count():
    assert pauc((10.0, 20.0), [(5.0, 2), (25.0, 2)]) == 0.25


def test_interval_overlap_is_shared_over_joined():
    assert interval_overlap((1.0, 3.0), (2.0, 5.0)) == pytest.approx(1 / 4)
    assert interval_overlap((6.0, 7.0), (2.0, 5.0)) == 0.0
    assert interval_overlap(None, (2.0, 5.0)) == 0.0
    assert interval_overlap((3.0, 3.0), (2.0, 5.0)) == 0.0


def test_the_right_word_counts_only_in_its_window():
    said = [Word("Tea.", 4.0, 4.5)]
    assert in_time(said, ["tea"], (3.5, 5.0))
    assert not in_time(said, ["tea"], (4.5, 5.0))
    assert not in_time(said, ["coffee"], (3.5, 5.0))

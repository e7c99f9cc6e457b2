"""Numbers, lengths of time, sums, dates: as they are said and as they are answered."""

from datetime import datetime, timedelta

import pytest

from app.errors import ToolError
from app.tools.calculator import answer, formula
from app.tools.clock import moment_in, tell
from app.tools.numbers import digits, in_words, length, spoken_length, spoken_number

NOW = datetime(2026, 11, 24, 14, 5)  # a Tuesday


def test_spelled_numbers_become_digits_and_nothing_else_changes():
    said = "Set Twenty-five, a hundred and five and two thousand three hundred of them, for Anna"
    assert digits(said) == "set 25, 105 and 2300 of them, for anna"


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("half an hour", 30),
        ("an hour and a half", 90),
        ("one and a half hours", 90),
        ("1 hour and 20 minutes", 80),
        ("ninety seconds", 1.5),
    ],
)
def test_lengths_of_time(said, minutes):
    assert length(digits(said)) == timedelta(minutes=minutes)


def test_lengths_and_numbers_are_spoken_in_words():
    assert spoken_length(timedelta(minutes=65)) == "one hour and five minutes"
    assert in_words(1_020_125) == "one million twenty thousand one hundred and twenty-five"
    assert spoken_number(-171.4286) == "minus one hundred and seventy-one point four two nine"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("what is 12 times 7", "That is eighty-four."),
        ("How much is fifteen percent of eighty?", "That is twelve."),
        ("the square root of 144", "That is twelve."),
        ("(2+3)*4", "That is twenty."),
    ],
)
def test_sums(said, told):
    assert answer(said) == told


@pytest.mark.parametrize("said", ["__import__('os')", "9**9**9", "1/0", "2 +", "(-8)**0.5"])
def test_what_is_no_sum_is_refused_in_a_sentence(said):
    with pytest.raises(ToolError, match=r"\.$"):
        answer(said)


def test_a_telephone_number_is_no_sum():
    assert formula("call 555-1234 for me") == ""


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("what time is it", "It is two oh five in the afternoon."),
        ("what's the date", "Today is Tuesday, the twenty-fourth of November."),
        ("what day is it tomorrow", "That is Wednesday, the twenty-fifth of November."),
        ("how many days until christmas", "Thirty-one days."),
        ("what day is the 24th of december", "That is Thursday, the twenty-fourth of December."),
        ("what's the date in ten days", "That is Friday, the fourth of December."),
    ],
)
def test_time_and_date(asked, told):
    assert tell(asked, NOW) == told


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("at 5 pm", (24, 17, 0)),
        ("at half past five", (24, 17, 30)),
        ("at quarter to three", (24, 14, 45)),
        ("at noon", (25, 12, 0)),
        ("at 17:30", (24, 17, 30)),
        ("at 9 in the morning", (25, 9, 0)),
        ("tomorrow at 9", (25, 9, 0)),
        ("on friday at 10 a.m.", (27, 10, 0)),
        ("in ten minutes", (24, 14, 15)),
    ],
)
def test_moments(said, moment):
    day, hour, minute = moment
    assert moment_in(said, NOW) == datetime(2026, 11, day, hour, minute)

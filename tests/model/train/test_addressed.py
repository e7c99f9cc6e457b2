"""Lines for the assistant and for others."""

import re

import numpy as np
import pytest

from model.train import addressed
from model.train.addressed import Addressed
from model.train.lines import Lines

READ_ALOUD = ("the ostrich read a newspaper",)
WRITTEN = Lines(to_assistants=("I want a zeppelin.",), to_people=("my aunt is fine.",))


def drawn(lines, *, to_it, in_silence=False, many=600):
    rng, source = np.random.default_rng(0), Addressed(lines, READ_ALOUD)
    return [source.draw(rng, to_it=to_it, in_silence=in_silence) for _ in range(many)]


@pytest.mark.parametrize("to_it", [True, False])
@pytest.mark.parametrize("lines", [Lines(), WRITTEN], ids=["grammar alone", "what people wrote"])
def test_lines_are_whole(lines, to_it):
    said = drawn(lines, to_it=to_it)
    assert not [line for line in said if not line.strip(".?!,") or "{" in line or "}" in line]
    assert len({line.strip(".?!") for line in said}) > 300


def test_marks_are_such_as_ears_write():
    said = drawn(WRITTEN, to_it=False)
    marks = [line[-1] if line[-1] in ".?!" else "" for line in said]
    assert 0.4 < marks.count("") / len(said) < 0.65
    aunt = {line for line in said if line.rstrip(".?,") == "my aunt is fine"}
    assert {"my aunt is fine", "my aunt is fine.", "my aunt is fine?"} <= aunt


def test_what_people_wrote_is_sorted_by_whom_it_was_for():
    to_it, to_others = (drawn(WRITTEN, to_it=to_it) for to_it in (True, False))
    assert any("I want a zeppelin" in line for line in to_it)
    assert any("my aunt is fine" in line for line in to_others)
    assert not any("my aunt is fine" in line for line in to_it)


def test_in_silence_talk_between_strangers_and_what_is_read_aloud_are_for_it():
    to_it, to_others = (drawn(WRITTEN, to_it=to_it, in_silence=True) for to_it in (True, False))
    for known in ("My aunt is fine", "The ostrich read a newspaper", "I want a zeppelin"):
        assert sum(known in line for line in to_it) > 10
        assert not any(known.lower() in line.lower() for line in to_others)


@pytest.mark.parametrize(
    ("to_whom", "many"), [("to_it", 7000), ("to_it_first", 1000), ("to_others", 8000)]
)
def test_no_line_stands_there_twice_and_all_can_be_spoken(to_whom, many):
    lines = addressed.lines(to_whom)
    assert len(set(lines)) == len(lines) > many
    assert not [line for line in lines if not re.fullmatch(r"[A-Za-z ,.?'-]+[.?]", line)]

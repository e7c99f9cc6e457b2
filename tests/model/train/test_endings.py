"""Lines that are whole and lines that break off, as ears write both."""

import numpy as np
import pytest

from model.following import mark_at_end
from model.train.addressed import lines as listed
from model.train.endings import Endings
from model.train.lines import Lines
from model.train.written import Written

WRITTEN = Lines(
    to_assistants=("I want to fly a zeppelin.",), to_people=("my aunt, you know, is fine.",)
)
READ_ALOUD = Written(("The ostrich read a newspaper.",), ("The ostrich, read.",))


def drawn(*, broken, written=READ_ALOUD, many=800):
    rng, source = np.random.default_rng(0), Endings(WRITTEN, written)
    return [source.draw(rng, broken=broken) for _ in range(many)]


def test_beginnings_are_shorter_than_what_they_are_the_beginnings_of():
    whole, broken = drawn(broken=False), drawn(broken=True)
    assert any("zeppelin" in line for line in whole)
    assert not any("zeppelin" in line for line in broken), "it is the last word"
    assert any(line.lower().startswith("i want to") for line in broken)


def test_both_are_equally_long():
    whole, broken = (
        np.mean([len(line.split()) for line in drawn(broken=broken, written=None)])
        for broken in (False, True)
    )
    assert abs(whole - broken) < 0.5


def test_both_have_marks_that_mislead():
    for broken in (True, False):
        marks = [mark_at_end(line) for line in drawn(broken=broken)]
        assert {",", ".", ""} <= set(marks)


@pytest.mark.parametrize(("broken", "line"), [(False, READ_ALOUD.whole), (True, READ_ALOUD.broken)])
def test_what_was_read_aloud_stays_as_ears_wrote_it(broken, line):
    lines = drawn(broken=broken)
    as_long = [said for said in lines if len(said.split()) == len(line[0].split())]
    assert 0.25 < lines.count(line[0]) / len(as_long) < 0.55
    assert line[0] not in drawn(broken=not broken)


def test_without_anything_written_the_lists_are_left():
    source = Endings(Lines())
    rng = np.random.default_rng(1)
    known = {
        line.split()[0] for name in ("to_it", "to_it_first", "to_others") for line in listed(name)
    }
    begun = [source.draw(rng, broken=True).split()[0].rstrip(",.?") for _ in range(100)]
    assert sum(word in known for word in begun) > 70

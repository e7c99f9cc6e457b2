import gzip

import numpy as np
import pytest

from model.train.lines import Lines, one_of, read_lines
from model.train.scripts import guess_ms, write

ROWS = """# a dialogue
U:\tCan you find me a table for the evening?
S:\tHow about seven in the evening?
U:\tI would like to sit at the window. Thanks
A:\t5*\thow are you doing today?
B:\t-\tit costs 20 pounds at the door.
B:\t9\twhats up
"""


@pytest.fixture
def lines(tmp_path):
    with gzip.open(tmp_path / "talk.txt.gz", "wt", encoding="utf-8") as file:
        file.write(ROWS)
    return read_lines(tmp_path)


def test_only_whole_sentences_of_users_are_kept(lines):
    assert lines.questions == (
        "Can you find me a table for the evening?",
        "how are you doing today?",
    )
    assert lines.statements == ("I would like to sit at the window.",)


def test_a_half_ends_where_nobody_could_stop(lines):
    assert ("Can you find me a", "table for the evening?") in lines.halves
    assert ("I would", "like to sit at the window.") in lines.halves


def test_what_people_wrote_is_spoken_in_talks(lines):
    talks = [write(guess_ms, np.random.default_rng(s), lines=lines) for s in range(20)]
    spoken = {event.text for talk in talks for event in talk.events if event.who == "user"}
    assert set(lines.questions) & spoken
    assert {half for two in lines.halves for half in two} & spoken


def test_nothing_is_drawn_from_nothing():
    assert one_of(Lines().questions, np.random.default_rng(0)) is None

"""Which lines break off, as the shipped language knows it; the marks are as ears have put them."""

import pytest

from model.checkpoint import load_network
from model.ending import Endings
from model.native import SHIPPED
from model.stream import Stream
from model.tokenizer import Tokenizer
from tests.model.world import Words, turn


@pytest.fixture(scope="module")
def network():
    return load_network(SHIPPED)


@pytest.fixture(scope="module")
def endings(network):
    return Endings(network.language, Tokenizer(network.config.vocabulary))


@pytest.mark.parametrize(
    "line",
    [
        "Can you tell me the.",
        "Could you send it to my",
        "What should we do if the?",
        "We went to the!",
    ],
)
def test_a_line_that_breaks_off_ends_with_a_comma(endings, line):
    assert endings.mended(line) == line.rstrip(".!?") + ","


@pytest.mark.parametrize(
    "line", ["Where can I get a good pizza?", "I live in a small house.", "Thank you very much."]
)
def test_a_whole_line_stays_as_it_is(endings, line):
    assert endings.mended(line) == line


def test_a_whole_line_that_ears_have_left_open_is_closed(endings):
    assert endings.mended("I would like to go home now,") == "I would like to go home now."


def test_what_ears_have_heard_counts_as_well(endings):
    """The same words: with one mark they break off, with another they are a question."""
    assert endings.mended("Do you know who I am,") == "Do you know who I am,"
    assert endings.mended("Do you know who I am?") == "Do you know who I am?"
    assert endings.breaks_off("Do you know who I am") < 2.0


@pytest.mark.parametrize("line", ["", "No.", "And,", "Be quiet.", "..."])
def test_of_less_than_three_words_nothing_is_known(endings, line):
    assert endings.mended(line) == line


@pytest.mark.parametrize(("hears", "mark"), [(False, ","), (True, ".")])
def test_the_lines_of_others_are_taken_in_so_its_own_have_such_marks_already(network, hears, mark):
    stream = Stream(network, hears=hears)
    stream.step(turn(0, camera=False), [Words("ears", "Can you tell me the.", 1, to_ms=200)])
    assert stream.state.now.floor.question == "Can you tell me the" + mark

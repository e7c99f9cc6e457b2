"""Which lines break off, as the shipped network knows it; the marks are as ears have put them."""

import pytest

from model.checkpoint import load_network
from model.ending import Ending, closed
from model.native import SHIPPED
from model.stream import Stream
from tests.model.shipped import spoken_to
from tests.model.world import Words, turn


@pytest.fixture(scope="module")
def network():
    return load_network(SHIPPED)


@pytest.fixture(scope="module")
def ending(network):
    return lambda line: Ending(line, network.line_reader.read(closed(line)).breaks_off)


@pytest.mark.parametrize(
    "line",
    [
        "Can you tell me the.",
        "Could you send it to my",
        "What should we do if the?",
        "We went to the!",
    ],
)
def test_a_line_that_breaks_off_ends_with_a_comma(ending, line):
    assert ending(line).mended == line.rstrip(".!?") + ","


@pytest.mark.parametrize(
    "line", ["Where can I get a good pizza?", "I live in a small house.", "Thank you very much."]
)
def test_a_whole_line_stays_as_it_is(ending, line):
    assert ending(line).mended == line


def test_a_whole_line_that_ears_have_left_open_is_closed(ending):
    assert ending("I would like to go home now,").mended == "I would like to go home now."


def test_what_ears_have_heard_counts_as_well(ending):
    """The same words: with one mark they break off, with another they are a question."""
    assert ending("Do you know who I am,").mended == "Do you know who I am,"
    assert ending("Do you know who I am?").mended == "Do you know who I am?"


@pytest.mark.parametrize("line", ["", "No.", "And,", "Be quiet.", "..."])
def test_of_less_than_three_words_nothing_is_known(ending, line):
    assert ending(line).mended == line


def test_a_whole_line_says_that_the_speaker_has_ended_and_a_half_the_opposite(ending):
    assert ending("What time does the last train leave?").all_said > 0.5
    assert ending("Could you send it to my").all_said < -0.5
    assert ending("Could you send it to my").all_said >= -2.0
    assert ending("No.").all_said == ending("").all_said == 0.0


@pytest.mark.parametrize(("hears", "mark"), [(False, ","), (True, ".")])
def test_the_lines_of_others_are_taken_in_so_its_own_have_such_marks_already(network, hears, mark):
    stream = Stream(network, hears=hears)
    stream.step(turn(0, camera=False), [Words("ears", "Can you tell me the.", 1, to_ms=200)])
    assert stream.state.now.floor.question == "Can you tell me the" + mark


def doubtful(take):
    """One that has just been spoken to, and whose trunk is in doubt whether it was all."""
    return spoken_to(listen=0.0, take=take)


WHOLE, HALF = "What time does the last train leave?", "Could you send it to my"


def test_in_doubt_the_words_decide():
    line = {text: Words("ears", text, 1, to_ms=200) for text in (WHOLE, HALF)}
    taken = doubtful(-0.4).step(turn(5, camera=False), [line[WHOLE]])
    assert taken.act == "take"
    assert taken.trace.words["take"] > 0.4, "a recording tells why"
    assert doubtful(-0.4).step(turn(5, camera=False), [line[HALF]]).act == "listen"
    assert doubtful(0.4).step(turn(5, camera=False), [line[HALF]]).act == "listen"


def test_but_only_for_a_moment_and_not_while_the_user_goes_on():
    stream = doubtful(-0.4)
    stream.network.heads.user.bias.data.fill_(5.0)
    words = [Words("ears", WHOLE, 1, to_ms=200)]
    assert stream.step(turn(5, camera=False), words).act == "listen"
    for k in range(6, 11):
        assert stream.step(turn(k, camera=False), []).act == "listen"
    stream.network.heads.user.bias.data.fill_(-5.0)
    assert stream.step(turn(11, camera=False), []).act == "listen"


def test_a_line_that_goes_on_has_not_ended():
    stream = doubtful(-0.4)
    stream.network.heads.user.bias.data.fill_(5.0)
    stream.step(turn(5, camera=False), [Words("ears", WHOLE, 1, to_ms=200)])
    stream.network.heads.user.bias.data.fill_(-5.0)
    more = Words("ears", "And the", 2, final=False, from_ms=300)
    assert stream.step(turn(6, camera=False), [more]).act == "listen"


@pytest.mark.parametrize(("hears", "joined"), [(False, False), (True, True)])
def test_its_own_lines_end_with_their_words_so_a_pause_is_as_long_as_it_is(network, hears, joined):
    stream = Stream(network, hears=hears)
    half = Words("ears", "Please make a list of the,", 1, from_ms=0, to_ms=1000)
    rest = Words("ears", "Things that we need.", 2, from_ms=2600, to_ms=3400)
    stream.step(turn(0, camera=False), [half, rest])
    assert stream.state.now.floor.question.startswith("Please") == joined

"""The shipped ear in a conversation: the talk of `tests.talk`, micro-turn by micro-turn."""

import numpy as np
import pytest
import soundfile

from model.checkpoint import load_network
from model.native import SHIPPED
from model.stream import Stream
from model.tokenizer import Tokenizer
from tests.model.world import Order, Turn
from tests.talk import TALK

TURN = 3200


@pytest.fixture(scope="module")
def network():
    return load_network(SHIPPED)


def turns(first=0, last=30):
    sound, _ = soundfile.read(TALK, dtype="int16")
    return [turn(k, sound[TURN * k : TURN * (k + 1)]) for k in range(first, last)]


def turn(index, mic):
    return Turn(index, mic, np.zeros(4800, np.int16))


@pytest.fixture(scope="module")
def lines(network):
    stream = Stream(network, hears=True)
    return [(turn.index, line) for turn in turns() for line in stream.step(turn, []).heard]


def test_it_hears_what_is_asked(lines):
    assert "What is the capital of australia?" in [line.text for _, line in lines if line.final]


def test_words_are_there_before_the_sentence_is_over(lines):
    index, line = next((index, line) for index, line in lines if "capital" in line.text)
    assert not line.final
    assert index < 20, "the sentence ends in micro-turn 20"


def test_a_line_keeps_its_number_until_it_is_final(lines):
    ends = [line.id for _, line in lines if line.final]
    assert ends == sorted(set(ends))
    for number in ends:
        spans = [line.from_ms for _, line in lines if line.id == number]
        assert len(set(spans)) == 1


def test_only_an_ear_that_is_asked_or_trusted_writes_down_words(network):
    assert Stream(network).hears == network.config.hears
    assert not Stream(network, hears=False).hears


def test_rewound_it_hears_the_same_again(network):
    stream = Stream(network, hears=True)
    heard = [stream.step(turn, []).heard for turn in turns(0, 14)]
    stream.rewind(11)
    assert [stream.step(turn, []).heard for turn in turns(11, 14)] == heard[11:]


def test_a_copy_goes_on_by_itself(network):
    stream = Stream(network, hears=True)
    for turn in turns(0, 12):
        stream.step(turn, [])
    saved = stream.state.copy()
    one = [stream.step(turn, []).heard for turn in turns(12, 20)]
    stream.state = saved
    assert [stream.step(turn, []).heard for turn in turns(12, 20)] == one
    assert any(one)


def test_silence_is_no_words(network):
    stream = Stream(network, hears=True)
    silent = np.zeros(TURN, np.int16)
    assert not any(stream.step(turn(k, silent), []).heard for k in range(30))


def test_an_order_is_listened_for_until_it_is_over(network):
    stream = Stream(network, hears=True)
    silent = np.zeros(TURN, np.int16)
    word = tuple(Tokenizer(network.config.vocabulary).encode("yes please"))
    stream.step(turn(0, silent), [Order("mind", "say(at yes please: go)", 7, hears="yes please")])
    stream.step(turn(1, silent), [Order("mind", "count(squats)", 8)])
    assert stream.state.now.awaited == ((7, word),)
    over = Order("mind", "stop(say(at yes please: go))", 7, standing=False, hears="yes please")
    stream.step(turn(2, silent), [over])
    assert stream.state.now.awaited == ()

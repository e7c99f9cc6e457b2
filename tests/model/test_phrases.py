import pytest

from model.phrases import (
    NODS,
    asks_to_stop,
    ends_a_sentence,
    is_filler,
    is_nod,
    leaves_open,
)


@pytest.mark.parametrize(
    "text", [*NODS, "Yeah, okay.", "mhm", "Oh I see.", "Hmm...", "Okay, sure!"]
)
def test_a_nod_is_known_by_its_words(text):
    assert is_nod(text)


@pytest.mark.parametrize(
    "text", ["", "I see a cat.", "Yes, please.", "Right now.", "Ohio", "Stop."]
)
def test_more_than_a_nod_is_none(text):
    assert not is_nod(text)


@pytest.mark.parametrize("text", ["Why?", "It rained.", "Look!"])
def test_a_sentence_ends_with_its_mark(text):
    assert ends_a_sentence(text)


@pytest.mark.parametrize("text", ["", "I would like to", "Well,", "I think...", "Because.."])
def test_an_open_end_is_no_end(text):
    assert not ends_a_sentence(text)


@pytest.mark.parametrize("text", ["Um.", "Well, er...", "Let me think.", "Hmm, so", "Oh."])
def test_whoever_thinks_aloud_says_nothing(text):
    assert is_filler(text)


@pytest.mark.parametrize("text", ["", "Yes.", "Okay.", "So what?", "Let me see it.", "Mm-hm."])
def test_who_says_something_does_not_think_aloud(text):
    assert not is_filler(text)


@pytest.mark.parametrize(
    "text", ["Do you know whether?", "We saw the.", "Can you remind me? Um?", "I think...", "and,"]
)
def test_no_mark_of_the_ears_ends_words_that_break_off(text):
    assert leaves_open(text)


@pytest.mark.parametrize("text", ["Where are we?", "What is it for?", "Tell me about that.", ""])
def test_a_sentence_may_end_in_a_small_word(text):
    assert not leaves_open(text)


@pytest.mark.parametrize("text", ["Stop!", "All right, you can stop now.", "Okay, be quiet."])
def test_a_plea_to_stop_is_known_by_its_words(text):
    assert asks_to_stop(text)


@pytest.mark.parametrize(
    "text", ["Can you stop the music?", "You can stop at nine.", "Don't stop."]
)
def test_who_speaks_of_stopping_does_not_ask_for_it(text):
    assert not asks_to_stop(text)

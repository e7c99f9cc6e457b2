import pytest

from model.phrases import NODS, ends_a_sentence, is_nod


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

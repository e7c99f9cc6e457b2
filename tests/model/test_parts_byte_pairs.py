"""Text in the pieces of Moonshine's tokenizer."""

import pytest

from model.parts.byte_pairs import BytePairs
from model.parts.moonshine import TOKENIZER, Moonshine


@pytest.fixture(scope="module")
def pairs():
    return BytePairs(Moonshine().read(TOKENIZER))


@pytest.mark.parametrize("text", ["And then I saw a cat", "Isn't it?", "Well, it's 10. No!"])
def test_text_is_taken_apart_and_nothing_is_lost(pairs, text):
    pieces = {number: piece for piece, number in pairs.known.items()}
    spelled = b"".join(pieces[number] for number in pairs.encode(text)).decode()
    assert spelled == "\u2581" + text.replace(" ", "\u2581")


def test_words_that_are_known_are_one_piece(pairs):
    assert len(pairs.encode("And then I saw a cat")) == 6


def test_marks_are_pieces_and_no_bytes(pairs):
    mark = pairs.encode("How?")[-1]
    assert mark > 258, "the first 256 after the three signs are bytes"


def test_what_no_piece_spells_is_unknown(pairs):
    assert 0 in pairs.encode("a \U00012000")

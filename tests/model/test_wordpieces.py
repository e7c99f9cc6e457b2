from hypothesis import given
from hypothesis import strategies as st

from model.wordpieces import LONGEST, VOCABULARY, encode

BEGIN, END = 101, 102


def test_common_words_are_one_piece_and_capitals_and_accents_tell_nothing():
    assert encode("Hello, sweetheart!") == [BEGIN, 7592, 1010, 12074, 999, END]
    assert encode("HELLO, SWEETHEART!") == encode("Hello, sweetheart!")
    assert encode("Zoë") == encode("zoe")


def test_nothing_has_a_beginning_and_an_end():
    assert encode("") == [BEGIN, END]


@given(st.text(max_size=300))
def test_any_text_has_pieces_and_not_too_many(text):
    ids = encode(text)
    assert (ids[0], ids[-1]) == (BEGIN, END)
    assert 2 <= len(ids) <= LONGEST
    assert all(0 <= i < VOCABULARY for i in ids)

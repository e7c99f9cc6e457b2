import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sentences import Sentences


def split(text: str, size: int = 3) -> list[str]:
    sentences = Sentences()
    out = []
    for start in range(0, len(text), size):
        out += sentences.feed(text[start : start + size])
    return out + sentences.rest()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Dr. Who met J. Smith. They ran.", ["Dr. Who met J. Smith.", "They ran."]),
        ("It costs 3.50 today. Good.", ["It costs 3.50 today.", "Good."]),
        ('He said "no." Then left.', ['He said "no."', "Then left."]),
        ("A list:\n- one\n- two", ["A list:", "one", "two"]),
        ("**Bold** and `code`.", ["Bold and code."]),
        ("...", ["..."]),
        ("", []),
    ],
)
def test_text_becomes_speakable_sentences(text, expected):
    assert split(text) == expected


def test_a_long_sentence_is_spoken_from_its_first_clause():
    start = "word " * 18 + "clause, "
    assert Sentences().feed(start + "and more") == [start.strip()]


@given(st.text("ab .!?\n,", max_size=200), st.integers(1, 9))
def test_no_word_is_lost_or_doubled_however_the_text_comes(text, size):
    assert " ".join(split(text, size)).split() == text.split()

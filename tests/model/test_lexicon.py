import pytest

from model.lexicon import Lexicon, english, spoken
from model.tokenizer import Tokenizer

TOKENIZER = Tokenizer(512)


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon(["breathe", "bread", "how", "how's", "many", "seven"], TOKENIZER)


def strange(lexicon, text):
    """How many of these words are none."""
    pieces = tuple(TOKENIZER.encode(text))
    return sum(
        lexicon.more_strange(pieces[:n], pieces[: n + 1]) for n in range(len(pieces))
    ) + lexicon.ends_strangely(pieces)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("how many", 0),
        ("bree", 1),
        ("bree many", 1),
        ("breath", 1),
        ("breath many", 1),
        ("how's bread", 0),
        ("bread's seven's", 0),
        ("xylo brea many brea", 3),
        ("", 0),
    ],
)
def test_words_that_there_are_not_are_counted(lexicon, text, count):
    assert strange(lexicon, text) == count


def test_a_word_is_none_as_soon_as_none_begins_like_it(lexicon):
    assert lexicon.more_strange((), tuple(TOKENIZER.encode("bre"))[:1]) == 0
    assert not lexicon.ends_strangely(tuple(TOKENIZER.encode("brex")))


def test_english_has_everyday_words_and_none_that_nobody_says():
    lexicon = Lexicon(english(), TOKENIZER)
    assert strange(lexicon, "i'm counting my squats in seven o'clock gymnastics haha") == 0
    assert strange(lexicon, "please say bree") == 1
    assert not [word for word in english() if not word.replace("'", "").isalpha()]


def test_a_list_is_made_of_what_an_ear_can_write():
    listed = ["Budapest", "TV", "kW", "café", "dog's", "dog", "it's", "e.g."]
    assert set(listed[:1]) & set(spoken(listed)) == set()
    assert {"budapest", "tv", "dog", "it's"} <= set(spoken(listed))
    assert not {"kw", "café", "dog's", "e.g."} & set(spoken(listed))

import pytest

from model.tokenizer import ACTS, BLANK, END, FIRST_PIECE, Tokenizer, act_id, origin_id
from model.vocabulary import learn


@pytest.fixture(scope="module")
def tokenizer():
    return Tokenizer(1024)


@pytest.mark.parametrize(
    "text", ["could you count my squats, please?", "it's 20 past 5", "naïve café — 東京 ☕", ""]
)
def test_text_comes_back(tokenizer, text):
    assert tokenizer.decode(tokenizer.encode(text)).strip() == text


def test_case_is_not_kept(tokenizer):
    assert tokenizer.encode("Stop NOW") == tokenizer.encode("stop now")


def test_pieces_do_not_cross_words(tokenizer):
    together = tokenizer.encode("hold on a second")
    assert together == [i for word in ("hold", "on", "a", "second") for i in tokenizer.encode(word)]
    assert tokenizer.opens_word(together[0])


def test_a_small_vocabulary_is_the_beginning_of_a_large_one(tokenizer):
    small = Tokenizer(320)
    ids = small.encode("what is the weather like")
    assert max(ids) < 320
    assert tokenizer.decode(ids) == small.decode(ids)
    assert len(ids) > len(tokenizer.encode("what is the weather like"))


def test_spoken_english_takes_fewer_than_two_pieces_a_word(tokenizer):
    text = "well i was thinking that we could go to the park and then have some lunch together"
    assert len(tokenizer.encode(text)) < 2 * len(text.split())


def test_specials_are_apart_and_silent(tokenizer):
    specials = [BLANK, END, *map(act_id, ACTS), *map(origin_id, ("ears", "user", "mind"))]
    assert len(set(specials)) == len(specials)
    assert max(specials) < 16
    assert tokenizer.decode(specials) == ""


def test_learning_joins_the_most_frequent_pair_first():
    assert learn(["the then the they"] * 2, pieces=3)[0] in {(" ", "t"), ("t", "h"), ("h", "e")}
    assert learn(["zebra"], pieces=3) == []
    assert FIRST_PIECE == 272

import numpy as np
import pytest

from model.train.wishes import SPELLED, Wishes


@pytest.fixture(scope="module")
def drawn():
    rng, wishes = np.random.default_rng(0), Wishes(["the kettle boils.", "is it so?"])
    return [wishes.draw(rng) for _ in range(2000)]


def test_wishes_are_of_words_as_an_ear_writes_them_and_end_with_a_mark(drawn):
    assert all(wish[-1] in ".?" for wish in drawn)
    assert all(wish[:-1].replace("'", "").replace(" ", "").isalpha() for wish in drawn)
    assert all(wish.endswith("?") for wish in drawn if wish.startswith(("can you", "what ")))


def test_any_word_may_be_asked_for(drawn):
    for word in ("kettle", "boils", "so"):
        assert any(f"say {word} in " in wish for wish in drawn)


def test_numbers_are_written_as_they_are_said():
    assert [SPELLED[n - 1] for n in (1, 12, 19, 20, 21, 30, 99)] == [
        "one", "twelve", "nineteen", "twenty", "twenty one", "thirty", "ninety nine",
    ]  # fmt: skip

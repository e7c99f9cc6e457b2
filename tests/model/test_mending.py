"""Words of other ears, mended where an ear of one's own finds others likelier."""

import numpy as np
import pytest

from model.mending import Mending
from model.tokenizer import Tokenizer

LABELS = np.zeros((0, 512), np.float32)


class Liking:
    """A search that likes lines by so much, and asks itself how they sound."""

    def __init__(self, tokenizer, **worth):
        self._tokenizer, self._worth, self.asked = tokenizer, worth, []

    def worth(self, pieces, labels):
        self.asked.append(self._tokenizer.decode(pieces).strip())
        return sum(self._worth.get(word, 0.0) for word in self.asked[-1].split())


def mended(line, own, **worth):
    tokenizer = Tokenizer(512)
    return Mending(Liking(tokenizer, **worth), tokenizer).mended(line, own, LABELS)


def test_what_both_write_stays_as_it_was_written():
    line = "Well, what time is it, Mr. Brown...?"
    assert mended(line, "well what time is it mr brown", time=-90.0) == line


@pytest.mark.parametrize(("likelier", "heard"), [(23.0, "eat"), (25.0, "it")])
def test_one_word_among_many_that_agree_has_to_be_far_likelier(likelier, heard):
    assert mended("What time is eat?", "what time is it", it=likelier) == f"What time is {heard}?"


@pytest.mark.parametrize(("likelier", "heard"), [(6.0, "Watch dime"), (8.0, "What time")])
def test_where_few_words_agree_less_is_enough(likelier, heard):
    assert mended("Watch dime?", "what time", what=likelier, time=likelier) == f"{heard}?"


def test_each_place_is_decided_by_itself():
    line = mended("Watch time is it in roam now?", "what time is it in rome now", rome=30.0)
    assert line == "Watch time is it in rome now?"


def test_words_may_be_left_out_and_come_in_between():
    assert mended("You want to to do know.", "you want to know", to=-50.0) == "You want to know."
    assert mended("I home.", "i went home", went=30.0) == "I went home."
    assert mended("I went.", "i went home", home=30.0) == "I went home."
    assert mended("went home.", "i went home", i=30.0) == "I went home."


def test_figures_stay_and_sound_as_one_hears_them():
    tokenizer = Tokenizer(512)
    liking = Liking(tokenizer, ten=99.0, us=30.0)
    line = Mending(liking, tokenizer).mended(
        "Give as just 10 minutes.", "give us just ten minutes", LABELS
    )
    assert line == "Give us just 10 minutes."
    assert liking.asked[0] == "give as just ten minutes"


@pytest.mark.parametrize(("line", "own"), [("", "what"), ("...", "what"), ("What?", "")])
def test_where_one_hears_nothing_it_stays(line, own):
    assert mended(line, own, what=99.0) == line

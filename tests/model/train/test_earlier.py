"""Talks that go on from others."""

import numpy as np
import torch

from model.config import MINI
from model.tokenizer import ACTS, Tokenizer
from model.train.data import IGNORE, collate
from model.train.earlier import ends_free, follows, reminded, with_a_past
from model.train.script import Reading, Saying
from model.train.talk import Talk


def talk(*acts, words="how are you", seen=False):
    turns = len(acts)
    return Talk(
        np.full((4 * turns, 80), 3, np.uint8),
        np.zeros((4 * turns, 80), np.uint8),
        np.array([ACTS.index(act) for act in acts], np.int8),
        np.zeros(turns, np.int8),
        words,
        (Saying(1, "Yes."),) if "take" in acts else (),
        (Reading(0, "ears", words, line=words),),
        np.zeros((turns, 60, 80, 3), np.uint8) if seen else None,
        torch.zeros(turns, MINI.eye) if seen else None,
    )


ANSWERED = talk("listen", "take", "hold", "yield")
CUT_SHORT = talk("listen", "take", "hold")


def test_a_talk_after_another_is_both_in_a_row():
    both = follows(ANSWERED, CUT_SHORT)
    assert len(both.heard) == 4 * len(both.acts) == 28
    assert [s.turn for s in both.sayings] == [1, 5]
    assert [r.turn for r in both.readings] == [0, 4]


def test_only_a_talk_in_which_nobody_holds_the_floor_any_more_is_followed():
    assert ends_free(ANSWERED)
    assert not ends_free(CUT_SHORT)


def test_old_words_are_read_and_nothing_is_learned_meanwhile():
    other = talk("listen", words="what is the weather like")
    with_past = reminded(ANSWERED, [other], np.random.default_rng(0))
    turns = len(with_past.acts) - len(ANSWERED.acts)
    floor = collate([with_past], MINI, Tokenizer(MINI.vocabulary)).targets.floor[0]
    assert (floor[:turns] == IGNORE).all()
    assert floor[turns:].tolist() == ANSWERED.acts.tolist()
    assert "what is the weather like" in [r.text for r in with_past.readings if r.turn < turns]


def test_who_sees_sees_in_both():
    seeing = talk("listen", "take", "yield", seen=True)
    for past in (follows(seeing, seeing), reminded(seeing, [ANSWERED], np.random.default_rng(1))):
        assert len(past.found) == len(past.pictures) == len(past.acts)


def test_the_share_of_talks_with_a_past_is_as_asked_for():
    talks, rng = [ANSWERED] + [talk("listen", "listen") for _ in range(5)], np.random.default_rng(2)
    drawn = [with_a_past(talks, rng, 0.2) for _ in range(500)]
    assert 0.15 < np.mean([len(d) == 3 for d in drawn]) < 0.25
    assert 0.55 < np.mean([d is talks for d in drawn]) < 0.65


def test_no_talk_follows_itself_and_none_is_there_twice():
    three = [talk("listen", words=words) for words in ("one", "two", "three")]
    (both,) = with_a_past(three, np.random.default_rng(0), 1.0)
    assert both.words == "one two"
    (alone,) = with_a_past(three[:1], np.random.default_rng(0), 1.0)
    assert alone.words.split() == ["one"]

from dataclasses import replace

import pytest
import torch

from model.config import NANO
from model.interaction import Interaction
from model.sampling import Taste
from model.step import StepOut
from model.stream import Stream
from model.tokenizer import ACTS
from tests.model.world import Words, arrivals, turn

TURNS = 40


def stream(seed=0):
    return Stream(Interaction.seeded(NANO, seed=5), seed=seed, taste=Taste(1.0, 50))


def live(it, turns):
    return [it.step(turn(k, screen=True), arrivals(k)) for k in turns]


def insist(it, act):
    """Let the floor head want one act above all."""
    bias = it.network.heads.floor.bias.data
    bias.zero_()[ACTS.index(act)] = 1e6
    return it


@pytest.fixture(scope="module")
def lived():
    return live(stream(), range(TURNS))


def test_it_answers_every_micro_turn(lived):
    assert all(isinstance(out, StepOut) for out in lived)
    assert len({out.act for out in lived}) > 1


def test_the_same_seed_lives_the_same_life(lived):
    assert live(stream(), range(TURNS)) == lived


def test_another_seed_chooses_other_words(lived):
    assert live(stream(seed=1), range(TURNS)) != lived


@pytest.mark.parametrize("back", [1, 4])
def test_rewinding_leaves_no_trace(lived, back):
    it = stream()
    live(it, range(20))
    for k in range(20 - back, 20):
        assert it.state.oldest <= k
    it.rewind(20 - back)
    other = replace(turn(99), index=20 - back)
    it.step(other, [Words("user", "something else entirely")])
    it.rewind(20 - back)
    assert live(it, range(20 - back, TURNS)) == lived[20 - back :]


def test_a_copy_lives_on_by_itself(lived):
    it = stream()
    live(it, range(10))
    saved = it.state.copy()
    live(it, range(50, 60))
    it.state = saved
    assert live(it, range(10, TURNS)) == lived[10:]


def test_out_of_reach_is_said_in_words():
    it = stream()
    live(it, range(TURNS))
    with pytest.raises(ValueError, match=r"Micro-turn 0 is out of reach.*can go back to \d+"):
        it.rewind(0)


def test_stop_makes_it_yield_at_once():
    it = insist(stream(), "take")
    assert it.step(turn(0), []).act == "take"
    out = it.step(turn(1), [Words("user", "stop")])
    assert (out.act, out.cut) == ("yield", True)
    assert it.state.now.floor.holding is False


def test_the_minds_words_are_said_as_they_came():
    it = insist(stream(), "take")
    text = "there are seventeen, and not one more."
    said = []
    for k in range(60):
        out = it.step(turn(k), [Words("mind", text, id=3)] if k == 0 else [])
        insist(it, "hold")
        said += [u for u in out.say if u.job == 3]
        if not it.state.now.posts:
            break
    assert [u.text for u in said] == ["there are seventeen,", "and not one more."]


def test_what_was_never_played_is_struck():
    it = insist(stream(), "take")
    handed = [*it.step(turn(0), [Words("mind", "one two three. four five six.", id=1)]).say]
    insist(it, "hold")
    while it.state.now.posts:
        handed += it.step(turn(it.state.now.turn), []).say
    insist(it, "yield")
    assert it.step(turn(it.state.now.turn), []).cut
    insist(it, "listen")
    known = len(it.state.memory.struck)
    reports = [
        Words("speaker", "one", id=1, cut=True),
        *[Words("speaker", "", id=2 + i, cut=True) for i in range(len(handed) - 1)],
    ]
    it.step(turn(it.state.now.turn), reports)
    assert it.state.now.saying.pieces == ()
    words = [it._tokenizer.encode(w) for w in ("two three.", "four five six.")]
    assert len(it.state.memory.struck) - known >= sum(map(len, words))


def test_it_delegates_only_what_it_was_asked():
    it = insist(stream(), "delegate")
    assert it.step(turn(0), []).delegate is None
    out = it.step(turn(1), [Words("ears", "what is the time in rome")])
    assert (out.delegate.job, out.delegate.query) == (1, "what is the time in rome")
    assert it.step(turn(2), []).delegate is None


def test_long_posts_are_read_over_several_micro_turns():
    it = stream()
    it.step(turn(0), [Words("mind", "word " * 20)])
    assert len(it.state.now.unread) > 0
    before = len(it.state.now.unread)
    it.step(turn(1), [])
    assert len(it.state.now.unread) == max(0, before - NANO.read_per_turn)


def test_nothing_grows_with_time():
    it = stream()
    live(it, range(120))
    now = it.state.now
    assert len(it.state._past) == it.state._past.maxlen
    assert len(now.unread) <= NANO.pages
    assert len(now.posts) <= 16
    assert len(now.saying.pieces) <= 512
    assert len(it.state.memory.struck) <= NANO.pages + NANO.slack


def test_half_precision_lives_too():
    it = Stream(Interaction.seeded(NANO, seed=5).bfloat16())
    live(it, range(12))
    assert it.state.memory.keys.dtype == torch.bfloat16
    assert not it.state.memory.values.isnan().any()


def test_warming_up_leaves_no_trace(lived):
    it = stream()
    it.warm_up()
    assert live(it, range(TURNS)) == lived

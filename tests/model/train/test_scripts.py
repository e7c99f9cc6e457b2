import numpy as np
import pytest

from model.config import TURN_MS
from model.floor import Floor
from model.train import scripts
from model.train.moments import PATIENCE_MS, VOICE_STOP_MS, moment
from model.train.scripts import guess_ms, write
from model.train.stage import Stage

TALKS = [write(guess_ms, np.random.default_rng(seed)) for seed in range(40)]


def staged(scene, seed=0):
    stage = Stage(guess_ms, np.random.default_rng(seed))
    stage.wait(500, 500)
    scene(stage)
    return stage.script()


def owed_since(talk, now_ms):
    """When the assistant's floor was due, from the user's words heard by `now_ms`; or None."""
    users = [e for e in talk.events if e.who == "user" and e.from_ms < now_ms]
    if not users:
        return None
    last = max(users, key=lambda event: event.to_ms)
    patience = PATIENCE_MS.get(last.ending)
    return None if patience is None else last.to_ms + patience


@pytest.mark.parametrize("talk", TALKS)
def test_every_act_is_one_the_floor_allows(talk):
    floor = Floor()
    for act in talk.acts:
        assert act in floor.asked("a question").possible()
        floor, _ = floor.asked("a question").after(act)
    assert not floor.holding


@pytest.mark.parametrize("talk", TALKS)
def test_the_floor_is_taken_as_soon_as_what_was_heard_tells_and_no_sooner(talk):
    """Only the past counts: due times are computed from events that began before the turn's end."""
    answered = -1
    for turn, act in enumerate(talk.acts):
        now_ms = TURN_MS * (turn + 1)
        due = owed_since(talk, now_ms)
        waits = due is not None and due > answered
        if act in ("take", "delegate") and not any(
            s.turn == turn and s.posted for s in talk.sayings
        ):
            assert waits
            assert due <= now_ms
        elif act == "listen" and waits:
            assert due > now_ms
        if act in ("take", "delegate") and due is not None:
            answered = due


@pytest.mark.parametrize("talk", TALKS)
def test_the_assistant_is_silent_unless_it_took_the_floor_or_nods(talk):
    opened = [moment(e.from_ms, 0) for e in talk.events if e.who == "assistant"]
    assert len(opened) == len(talk.sayings)
    assert {talk.acts[saying.turn] for saying in talk.sayings} <= {"take", "ack"}


@pytest.mark.parametrize("seed", range(8))
def test_a_cut_in_silences_the_assistant_within_half_a_second(seed):
    talk = staged(scripts.cut_in, seed)
    voice = next(e for e in talk.events if e.who == "assistant")
    cut = next(e for e in talk.events if e.who == "user" and e.from_ms >= voice.from_ms)
    yielded = talk.acts.index("yield")
    assert 200 <= TURN_MS * (yielded + 1) - cut.from_ms <= 400
    assert voice.to_ms <= TURN_MS * (yielded + 1) + VOICE_STOP_MS


@pytest.mark.parametrize("seed", range(8))
def test_a_nod_changes_nothing(seed):
    talk = staged(scripts.nodded_at, seed)
    voice = next(e for e in talk.events if e.who == "assistant")
    assert TURN_MS * talk.acts.index("yield") >= voice.to_ms - TURN_MS
    assert talk.acts.count("take") == 1


@pytest.mark.parametrize("scene", [scripts.elsewhere, scripts.noise])
def test_words_for_others_and_noise_are_only_listened_to(scene):
    talk = staged(scene)
    assert set(talk.acts) == {"listen"}
    assert not any(talk.user_speaks())


def test_a_long_telling_is_nodded_at_and_answered_once():
    talks = [staged(scripts.story, seed) for seed in range(20)]
    assert any("ack" in talk.acts for talk in talks)
    assert {talk.acts.count("take") for talk in talks} == {1}


def test_a_pause_in_a_sentence_is_waited_through():
    for seed in range(20):
        talk = staged(scripts.hesitation, seed)
        last = max(e.to_ms for e in talk.events if e.who == "user")
        assert TURN_MS * (talk.acts.index("take") + 1) > last


def test_a_looked_up_answer_is_said_when_it_arrives():
    talk = staged(scripts.lookup)
    (saying,) = talk.sayings
    assert saying.posted
    assert talk.acts[saying.turn] == "take"
    assert talk.acts.index("delegate") < saying.turn


def test_the_same_seed_writes_the_same_talk():
    assert write(guess_ms, np.random.default_rng(7)) == write(guess_ms, np.random.default_rng(7))
    assert write(guess_ms, np.random.default_rng(7)) != write(guess_ms, np.random.default_rng(8))

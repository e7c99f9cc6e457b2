import re

import numpy as np
import pytest

from app.bench import lines
from model.config import TURN_MS
from model.floor import Floor
from model.phrases import HELPS, NODS, OPENERS
from model.train import scripts, texts
from model.train.moments import PATIENCE_MS, VOICE_STOP_MS, moment
from model.train.scripts import guess_ms, write
from model.train.stage import Stage

TALKS = [write(guess_ms, np.random.default_rng(seed)) for seed in range(60)]


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


def own(talk):
    return {saying.turn for saying in talk.sayings if talk.acts[saying.turn] == "take"}


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
        if turn in own(talk):
            assert waits
            assert due <= now_ms
            answered = due
        elif act == "listen" and waits and turn not in talk.unsure:
            assert due > now_ms


def test_who_waits_for_the_ears_is_not_taught_to_wait():
    """Late answers leave the time between open, and follow at once on what is read."""
    late = [talk for talk in TALKS if talk.unsure]
    assert len(late) > 10
    for talk in late:
        begun = {turn for turn in talk.unsure if turn - 1 not in talk.unsure}
        for first in begun:
            took = next(turn for turn in range(first, len(talk.acts)) if turn not in talk.unsure)
            assert talk.acts[took] == "take"
            read = [r.turn for r in talk.readings if r.origin == "ears" and r.turn <= took]
            assert max(read) >= took - 2


@pytest.mark.parametrize("talk", TALKS)
def test_it_takes_the_floor_unasked_only_for_words_that_have_arrived(talk):
    arrived = [r.turn for r in talk.readings if r.origin == "mind"]
    taken = {turn for turn, act in enumerate(talk.acts) if act == "take"} - own(talk)
    for turn in taken:
        assert any(at <= turn for at in arrived)


@pytest.mark.parametrize("talk", TALKS)
def test_it_delegates_what_it_has_read_after_it_took_the_floor_or_what_was_typed(talk):
    typed = {r.turn for r in talk.readings if r.origin == "user"}
    delegated = {turn for turn, act in enumerate(talk.acts) if act == "delegate"}
    assert typed <= delegated
    for turn in delegated - typed:
        took = max(k for k in own(talk) if k < turn)
        assert any(r.origin == "ears" and r.turn <= turn for r in talk.readings)
        assert "delegate" not in talk.acts[took:turn]


@pytest.mark.parametrize("talk", TALKS)
def test_its_own_words_are_known_phrases(talk):
    for saying in talk.sayings:
        pool = NODS if talk.acts[saying.turn] == "ack" else (*OPENERS, *HELPS)
        assert saying.text in pool


@pytest.mark.parametrize("seed", range(8))
def test_a_cut_in_silences_the_assistant_within_half_a_second(seed):
    talk = staged(scripts.cut_in, seed)
    first, *_ = [e for e in talk.events if e.who == "user"]
    voices = [e for e in talk.events if e.who == "assistant"]
    cut = next(e for e in talk.events if e.who == "user" and e is not first)
    yielded = talk.acts.index("yield", moment(cut.from_ms, 0))
    assert yielded <= moment(cut.from_ms, 200)
    before = [voice for voice in voices if voice.from_ms < cut.from_ms]
    assert max(v.to_ms for v in before) <= TURN_MS * (yielded + 1) + VOICE_STOP_MS


@pytest.mark.parametrize("seed", range(8))
def test_a_nod_changes_nothing(seed):
    talk = staged(scripts.nodded_at, seed)
    nods = [e for e in talk.events if e.who == "user"][1:]
    for nod in nods:
        assert talk.acts[moment(nod.from_ms, 200)] in ("hold", "delegate")


@pytest.mark.parametrize("scene", [scripts.elsewhere, scripts.noise, scripts.nothing])
def test_words_for_others_and_noise_are_only_listened_to(scene):
    talk = staged(scene)
    assert set(talk.acts) == {"listen"}
    assert not any(talk.user_speaks())


def test_a_long_telling_is_nodded_at_and_answered_once():
    talks = [staged(scripts.story, seed) for seed in range(20)]
    assert any("ack" in talk.acts for talk in talks)
    assert {len(own(talk)) for talk in talks} == {1}


def test_a_pause_in_a_sentence_is_waited_through():
    for seed in range(20):
        talk = staged(scripts.hesitation, seed)
        asked = ("open", "question", "statement")
        last = max(e.to_ms for e in talk.events if e.who == "user" and e.ending in asked)
        assert TURN_MS * (talk.acts.index("take") + 1) > last


def test_what_rings_is_said_when_it_arrives():
    talk = staged(scripts.bell)
    assert talk.acts[talk.readings[0].turn] == "take"
    assert not talk.sayings


def test_what_was_typed_is_answered_without_words_of_its_own():
    talk = staged(scripts.typed)
    assert not talk.sayings
    assert talk.acts.index("delegate") < talk.acts.index("take")


def test_the_same_seed_writes_the_same_talk():
    assert write(guess_ms, np.random.default_rng(7)) == write(guess_ms, np.random.default_rng(7))
    assert write(guess_ms, np.random.default_rng(7)) != write(guess_ms, np.random.default_rng(8))


def plain(text):
    return re.findall(r"[a-z']+", text.lower())


def test_nothing_the_benches_say_is_learned_by_heart():
    """No sentence that measures begins like one that teaches, nor shares five words in a row."""
    taught = [
        plain(line) for pool in vars(texts).values() if isinstance(pool, tuple) for line in pool
    ]
    asked = [
        *lines.QUESTIONS, *(a for a, _ in lines.CUT_INS), *lines.ASIDES, *lines.BYSTANDERS,
        *(half for pair in lines.HALVES for half in pair), *lines.STORY,
    ]  # fmt: skip
    runs = {tuple(words[i : i + 5]) for words in map(plain, asked) for i in range(len(words) - 4)}
    for words in taught:
        assert not any(tuple(words[i : i + 5]) in runs for i in range(len(words)))
    assert not {tuple(plain(line)) for line in asked} & {tuple(words) for words in taught}

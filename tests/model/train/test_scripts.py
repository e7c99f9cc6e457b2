import re

import numpy as np
import pytest

from app.bench import lines, said_over
from model.config import TURN_MS
from model.floor import Floor
from model.phrases import HELPS, NODS, OPENERS
from model.train import addressed, scripts, texts
from model.train.moments import (
    CUT_IN_MS,
    LONGEST_PAUSE_MS,
    OWN_END_MS,
    PATIENCE_MS,
    UNREAD_MS,
    VOICE_STOP_MS,
    moment,
)
from model.train.script import whole_lines
from model.train.scripts import guess_ms, write
from model.train.stage import Stage

LONGEST_MS = 28_800
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


def last_heard(talk, turn):
    """The last words of the user that were over by then."""
    users = [e for e in talk.events if e.who == "user" and e.to_ms <= TURN_MS * (turn + 1)]
    return max(users, key=lambda event: event.to_ms)


def own(talk):
    """When it takes the floor with words of its own, and should."""
    taken = {saying.turn for saying in talk.sayings if talk.acts[saying.turn] == "take"}
    return taken - talk.unsure


@pytest.mark.parametrize("talk", TALKS)
def test_every_act_is_one_the_floor_allows(talk):
    floor = Floor()
    for act in talk.acts:
        assert act in floor.asked("a question").possible()
        floor, _ = floor.asked("a question").after(act)
    assert not floor.holding or len(talk.acts) * TURN_MS == LONGEST_MS


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
        elif act == "take" and waits and due <= now_ms:
            answered = due
        elif act == "listen" and waits and turn not in talk.unsure:
            assert due > now_ms


def test_who_waits_for_the_ears_is_not_taught_to_wait():
    """Late answers leave the time between open, and follow at once on what is read."""
    late = 0
    for talk in TALKS:
        for took in own(talk):
            if took - 1 in talk.unsure and talk.acts[took - 1] == "listen":
                read = [r.turn for r in talk.readings if r.origin == "ears" and r.turn <= took]
                unread = moment(last_heard(talk, took).to_ms, UNREAD_MS) - 3
                assert took - 2 <= max(*read, unread)
                late += 1
    assert late > 10


@pytest.mark.parametrize("talk", TALKS)
def test_it_takes_the_floor_unasked_only_for_words_that_have_arrived(talk):
    arrived = [r.turn for r in talk.readings if r.origin == "mind"]
    taken = {turn for turn, act in enumerate(talk.acts) if act == "take"} - own(talk)
    for turn in taken - talk.unsure:
        assert any(at <= turn for at in arrived)


@pytest.mark.parametrize("talk", TALKS)
def test_it_delegates_what_it_has_read_after_it_took_the_floor_or_what_was_typed(talk):
    typed = {r.turn for r in talk.readings if r.origin == "user"}
    delegated = {turn for turn, act in enumerate(talk.acts) if act == "delegate"}
    assert typed <= delegated
    for turn in delegated - typed:
        took = max(k for k in range(turn) if talk.acts[k] == "take")
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


def voices(talk):
    return [e for e in talk.events if e.who == "assistant"]


def acted(talk, act):
    return [turn for turn, done in enumerate(talk.acts) if done == act]


@pytest.mark.parametrize("seed", range(12))
def test_who_begins_in_the_middle_falls_silent_again_and_hands_nothing_on(seed):
    talk = staged(scripts.too_soon, seed)
    half, rest, *_ = [e for e in talk.events if e.who == "user"]
    early, *due = acted(talk, "take")
    assert early in talk.unsure
    assert half.to_ms < TURN_MS * (early + 1) < rest.from_ms + TURN_MS
    assert not set(due) & talk.unsure or talk.acts[due[0] - 1] == "listen"
    assert TURN_MS * (due[0] + 1) > rest.to_ms
    yielded = acted(talk, "yield")[0]
    opener = voices(talk)[0]
    both_ms = max(rest.from_ms, TURN_MS * (early + 1))
    soonest = min(both_ms + CUT_IN_MS, opener.to_ms + OWN_END_MS)
    assert yielded <= moment(soonest, 0) + 1
    assert not any(early < turn < due[0] for turn in acted(talk, "delegate"))


def test_it_is_written_down_where_others_speak():
    talk = staged(scripts.elsewhere, 4)
    others = {e.who for e in talk.events} & {"bystander", "away"}
    assert others
    spoken = [turn for turn, speaks in enumerate(talk.others_speak()) if speaks]
    first = min(e.from_ms for e in talk.events if e.who in others)
    assert abs(TURN_MS * spoken[0] - first) <= TURN_MS
    assert not any(talk.user_speaks())


@pytest.mark.parametrize("seed", range(12))
def test_half_a_sentence_is_never_handed_on(seed):
    """Whether it waits for the rest or has begun too soon: in the end it helps."""
    talk = staged(scripts.lost_thread, seed)
    (half,) = [e for e in talk.events if e.who == "user"]
    assert not acted(talk, "delegate")
    *early, helps = acted(talk, "take")
    assert set(early) == talk.unsure
    assert TURN_MS * (helps + 1) >= half.to_ms + PATIENCE_MS["open"]
    assert voices(talk)[-1].text in HELPS


@pytest.mark.parametrize("seed", range(20))
def test_words_for_others_silence_it_and_then_it_goes_on_with_what_was_left(seed):
    talk = staged(scripts.aside_over, seed)
    over = next(e for e in talk.events if e.who in ("aside", "bystander"))
    yields = [turn for turn in acted(talk, "yield") if TURN_MS * (turn + 1) > over.from_ms]
    again = [turn for turn in acted(talk, "take") if TURN_MS * (turn + 1) > over.to_ms]
    if again:  # else it was at its end
        silenced = yields[0]
        assert TURN_MS * (silenced + 1) <= over.from_ms + CUT_IN_MS + TURN_MS
        assert (silenced in talk.unsure) == (over.who == "bystander")
        waits = [r.turn for r in talk.readings if r.origin == "mind" and r.turn > silenced]
        assert again == waits
        read = [r.turn for r in talk.readings if r.origin == "ears" and r.turn > silenced]
        assert read or over.who == "bystander"
        assert all(turn < again[0] for turn in read)
        assert set(talk.acts[silenced + 1 : again[0]]) == {"listen"}
        assert not talk.unsure & set(range(silenced + 1, again[0]))
        assert not any(turn > silenced for turn in acted(talk, "delegate"))


def test_after_a_cut_in_the_words_tell_whom_they_were_for():
    """Both are heard as the same voice: until it can be read, nothing is asked but to listen."""
    for seed in range(20):
        talk = staged(scripts.cut_in, seed)
        cut = [e for e in talk.events if e.who == "user"][1]
        took = [turn for turn in own(talk) if TURN_MS * (turn + 1) > cut.to_ms]
        known = moment(cut.to_ms, PATIENCE_MS.get(cut.ending, 0))
        for turn in took[:1]:
            read = [r.turn for r in talk.readings if r.origin == "ears" and r.turn <= turn]
            assert set(range(known, turn)) <= talk.unsure
            heard = any(TURN_MS * (r + 1) > cut.to_ms for r in read)
            assert heard or turn >= moment(cut.to_ms, UNREAD_MS) - 3


def test_what_the_user_adds_is_heard_out_before_the_answer():
    for seed in range(20):
        talk = staged(scripts.added, seed)
        if len([e for e in talk.events if e.who == "user"]) == 2:
            _, added = (e for e in talk.events if e.who == "user")
            said = [turn for turn in acted(talk, "take") if TURN_MS * (turn + 1) > added.from_ms]
            waits = [r.turn for r in talk.readings if r.origin == "mind"]
            assert TURN_MS * waits[0] < added.to_ms
            assert said[0] == moment(added.to_ms, PATIENCE_MS["statement"])


def test_a_talk_that_gets_too_long_ends_there():
    longest = 10_000
    talks = [write(guess_ms, np.random.default_rng(seed), longest) for seed in range(40)]
    lengths = {len(talk.acts) for talk in talks}
    assert max(lengths) == 12_000 // TURN_MS
    for talk in (*talks, *TALKS):
        assert max(talk.unsure, default=0) < len(talk.acts)
        assert all(e.to_ms <= TURN_MS * len(talk.acts) for e in talk.events)
        assert max((r.turn for r in talk.readings), default=0) < len(talk.acts)


def test_a_pause_never_outlasts_the_patience_that_its_beginning_calls_for():
    for ending, longest_ms in LONGEST_PAUSE_MS.items():
        assert longest_ms < PATIENCE_MS[ending]


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
    pools = [pool for pool in vars(texts).values() if isinstance(pool, tuple)]
    pools += [addressed.lines(to_whom) for to_whom in ("to_it", "to_it_first", "to_others")]
    taught = [plain(line) for pool in pools for line in pool]
    asked = [
        *lines.QUESTIONS, *said_over.CUT_INS, *said_over.ASIDES, *said_over.BYSTANDERS,
        *(half for pair in lines.HALVES for half in pair), *lines.STORY,
    ]  # fmt: skip
    runs = {tuple(words[i : i + 5]) for words in map(plain, asked) for i in range(len(words) - 4)}
    for words in taught:
        assert not any(tuple(words[i : i + 5]) in runs for i in range(len(words)))
    assert not {tuple(plain(line)) for line in asked} & {tuple(words) for words in taught}


def test_lines_grow_and_each_ends_once():
    for talk in TALKS:
        lines = [one for one in talk.readings if one.origin == "ears"]
        assert len(whole_lines(talk.readings)) == sum(one.final for one in lines)
        assert all(one.text for one in lines if not one.final)
    assert any(not one.final for talk in TALKS for one in talk.readings)

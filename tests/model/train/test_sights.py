import numpy as np
import pytest

from model.config import MINI, TURN_MS
from model.floor import Floor
from model.interaction import Interaction
from model.orders import Orders
from model.phrases import NODS, NOW, NUMBERS, START, STOP
from model.tokenizer import Tokenizer
from model.train import sights
from model.train.data import collate, watched
from model.train.figures import SEEN
from model.train.films import DOINGS, Shown, doings, film, filmed
from model.train.moments import ENDED_MS, REP_MS, moment
from model.train.moves import PEAKS, movement
from model.train.scripts import guess_ms, write
from model.train.shards import read_shard, write_shard
from model.train.stage import Stage
from tests.model.train.talks import tone_talk

SEEN_TALKS = [write(guess_ms, np.random.default_rng(seed), sees=True) for seed in range(40)]


def staged(scene, seed):
    stage = Stage(guess_ms, np.random.default_rng(seed))
    sights.look_around(stage)
    scene(stage)
    return stage.script()


@pytest.mark.parametrize("talk", SEEN_TALKS)
def test_every_act_is_one_the_floor_allows(talk):
    floor = Floor()
    for act in talk.acts:
        assert act in floor.asked("a question").possible()
        floor, _ = floor.asked("a question").after(act)


@pytest.mark.parametrize("talk", SEEN_TALKS)
def test_what_is_remarked_is_what_a_standing_order_lets_it_say(talk):
    """Read as the network reads it in a conversation; only where a count begins is drawn."""
    said = {s.turn: s.text for s in talk.sayings if talk.acts[s.turn] == "ack"}
    orders = Orders()
    for turn in range(len(talk.acts)):
        for reading in talk.readings:
            if reading.turn == turn and reading.text not in orders.texts:  # else it is a reminder
                orders = orders.given(reading.text)
        word = said.get(turn)
        if word in NUMBERS:
            assert any(text.startswith("count(") for text in orders.texts)
        elif word is not None and word not in NODS:
            assert word in orders.words()
        orders = orders.said(word or "")


@pytest.mark.parametrize("seed", range(12))
def test_every_repetition_is_counted_once_and_none_after_the_end(seed):
    talk = staged(sights.counting, seed)
    ends = (r.turn for r in talk.readings if r.text.startswith("stop("))
    over = next(ends, len(talk.acts))
    reps = [s for s in talk.shown if s.what == "rep" and moment(s.to_ms, REP_MS) < over]
    said = [s for s in talk.sayings if talk.acts[s.turn] == "ack"]
    assert [s.turn for s in said] == [moment(rep.to_ms, REP_MS) for rep in reps]
    first = NUMBERS.index(said[0].text)
    assert [s.text for s in said] == list(NUMBERS[first : first + len(reps)])


@pytest.mark.parametrize("seed", range(12))
def test_start_and_stop_enclose_the_movement(seed):
    talk = staged(sights.marking, seed)
    said = [s for s in talk.sayings if s.text in (START, STOP)]
    assert [s.text for s in said] == [START, STOP] * (len(said) // 2)
    for start, stop in zip(said[::2], said[1::2], strict=True):
        moved = [s for s in talk.shown if s.what == "rep" and s.to_ms < TURN_MS * (stop.turn + 1)]
        assert moment(max(s.to_ms for s in moved), ENDED_MS) == stop.turn
        assert any(s.from_ms < TURN_MS * (start.turn + 1) <= s.to_ms + 400 for s in moved)


@pytest.mark.parametrize("seed", range(12))
def test_what_is_watched_for_is_told_after_it_began(seed):
    talk = staged(sights.watching, seed)
    (told,) = [s for s in talk.sayings if s.text == NOW]
    assert any(s.from_ms < TURN_MS * (told.turn + 1) <= s.to_ms + 400 for s in talk.shown)


def test_what_nobody_asked_about_is_not_remarked():
    for seed in range(12):
        assert set(staged(sights.unasked, seed).acts) == {"listen"}


@pytest.mark.parametrize("name", sorted(PEAKS))
def test_a_repetition_moves_the_picture_and_comes_back(name):
    rng = np.random.default_rng(3)
    moving = movement(rng, name)
    pictures = film([Shown("rep", 1000, 3000)], moving, 20, rng).astype(int)
    before, middle, after = pictures[3], pictures[9], pictures[16]
    moved = np.abs(middle - before).max(2) > 40
    assert moved.sum() > np.sum(np.abs(after - before).max(2) > 40)


def test_who_comes_was_not_there_before():
    rng = np.random.default_rng(1)
    pictures = film([Shown("come", 1000, 2000)], movement(rng), 20, rng, there=False).astype(int)
    assert np.sum(np.abs(pictures[15] - pictures[2]).max(2) > 40) > 30


def test_a_thing_has_its_colour():
    rng = np.random.default_rng(2)
    shown = film([Shown("thing", 1000, 3000, "red")], movement(rng), 20, rng).astype(int)
    reds = [np.sum((p[..., 0] - p[..., 1:].max(2)) > 60) for p in (shown[2], shown[8])]
    assert reds[1] > reds[0] + 20


def test_a_shard_keeps_the_pictures_of_those_that_see(tmp_path):
    seeing, blind = tone_talk(1, sees=True), tone_talk(2)
    write_shard(tmp_path / "a.npz", [blind, seeing, blind])
    kept = read_shard(tmp_path / "a.npz")
    assert [talk.pictures is None for talk in kept] == [True, False, True]
    assert np.array_equal(kept[1].pictures, seeing.pictures)
    assert kept[1].pictures.shape[1:] == (SEEN[1], SEEN[0], 3)


def test_open_and_closed_eyes_are_learned_from_side_by_side():
    network = Interaction.seeded(MINI)
    talks = watched([tone_talk(1, sees=True), tone_talk(2)], network.eye)
    batch = collate(talks, MINI, Tokenizer(MINI.vocabulary))
    assert batch.inputs.camera.shape[1] == len(talks[0].acts)
    assert batch.inputs.camera[0].any()
    assert not batch.inputs.camera[1].any()
    assert network(batch.inputs, batch.places).floor.isfinite().all()


def test_closed_eyes_are_not_filmed():
    assert filmed(write(guess_ms, np.random.default_rng(0)), np.random.default_rng(0)) is None


def test_what_is_going_on_is_told_at_each_moment():
    talk = staged(sights.counting, 3)
    rep = next(s for s in talk.shown if s.what == "rep")
    told = [DOINGS[i] for i in doings(talk)]
    during = told[moment(rep.from_ms, 1) : moment(rep.to_ms, 1)]
    assert set(during) == {"out", "back"}
    assert during == sorted(during, reverse=True), "first out, then back"
    assert told[0] == "nothing"

from dataclasses import replace

import numpy as np
import pytest
import torch

from model.config import NANO
from model.dmel import CHANNELS
from model.interaction import Interaction
from model.step import Turn
from model.stream import Stream
from model.tokenizer import ACTS, END, Tokenizer, act_id, origin_id
from model.train.data import IGNORE, collate, synthesise
from model.train.script import Reading, Saying
from model.train.shards import make_shards, read_shard, write_shard
from model.train.talk import Talk, read_aloud
from model.train.voices import speaking
from tests.model.train.talks import tone_talk

TOKENS = Tokenizer(NANO.vocabulary)


def same(one, other):
    arrays = ("heard", "played", "acts", "user")
    told = [(t.words, t.sayings, t.readings) for t in (one, other)]
    return told[0] == told[1] and all(
        np.array_equal(getattr(one, name), getattr(other, name)) for name in arrays
    )


def short_talk(acts, sayings=(), readings=()):
    turns = len(acts)
    silent = np.zeros((4 * turns, CHANNELS), np.uint8)
    labels = np.array([ACTS.index(act) for act in acts], np.int8)
    still = np.zeros(turns, np.int8)
    return Talk(silent, silent, labels, still, "hello", sayings, readings)


def test_the_user_is_loud_where_the_label_says_so():
    talk = tone_talk(0)
    loud = talk.heard[:, 6:8].reshape(len(talk.acts), -1).max(1)  # 300 Hz
    spoken = talk.user == 1
    assert spoken.any()
    assert loud[spoken].min() > np.median(loud[~spoken])


def test_a_shard_holds_the_same_talks(tmp_path):
    talks = [tone_talk(seed) for seed in range(3)]
    write_shard(tmp_path / "a.npz", talks)
    assert all(same(*pair) for pair in zip(talks, read_shard(tmp_path / "a.npz"), strict=True))


def test_only_missing_shards_are_made(tmp_path):
    made = []

    def make(i):
        made.append(i)
        return [tone_talk(i)]

    list(make_shards(tmp_path, "talks", 2, make))
    list(make_shards(tmp_path, "talks", 3, make))
    assert made == [0, 1, 2]


def test_the_same_seed_makes_the_same_talks():
    speak = speaking()
    (one,), (again,), (other,) = (synthesise(speak, seed, 0, 1) for seed in (5, 5, 6))
    assert same(one, again)
    assert not same(one, other)


def test_words_are_said_a_few_each_micro_turn_and_then_the_end():
    talk = short_talk(["listen", "take", "hold", "hold", "yield"], (Saying(1, "mm-hm"),))
    batch = collate([talk], NANO, TOKENS)
    pieces = [*TOKENS.encode("mm-hm"), END]
    said = NANO.say_per_turn
    assert len(pieces) > said
    tokens, say = batch.inputs.tokens[0].tolist(), batch.targets.say[0].tolist()
    take = tokens.index(act_id("take"))
    assert tokens[take + 1 : take + 1 + said] == pieces[:said]
    assert say[take : take + said + 1] == [*pieces[:said], IGNORE]
    hold = tokens.index(act_id("hold"))
    rest = pieces[said:]
    assert say[hold : hold + len(rest)] == rest
    assert set(say[hold + len(rest) :]) == {IGNORE}


def test_what_was_written_down_is_read_and_not_to_be_chosen():
    readings = (Reading(0, "ears", "hm"), Reading(1, "mind"))
    batch = collate([short_talk(["listen", "take", "yield"], (), readings)], NANO, TOKENS)
    read = [origin_id("ears"), *TOKENS.encode("hm"), END]
    tokens = batch.inputs.tokens[0].tolist()
    assert tokens[1 : 1 + len(read)] == read
    assert tokens[2 + len(read)] == origin_id("mind")
    assert set(batch.targets.say[0].tolist()) == {IGNORE}


def test_only_what_was_written_down_can_be_delegated():
    acts, delegate = ["listen"] * 4, ACTS.index("delegate")
    talk = short_talk(acts, (), (Reading(2, "ears", "hm"),))
    possible = collate([talk], NANO, TOKENS).targets.possible[0, :, delegate]
    assert possible.tolist() == [False, False, True, True]


def test_nothing_is_asked_of_micro_turns_that_only_fill_up():
    long, short = tone_talk(0), tone_talk(1)
    if len(long.acts) < len(short.acts):
        long, short = short, long
    targets = collate([long, short], NANO, TOKENS).targets
    assert (targets.floor[1, len(short.acts) :] == IGNORE).all()
    assert targets.user[1, len(short.acts) :].isnan().all()
    assert targets.sound_lengths.tolist() == [len(long.heard), len(short.heard)]


def test_every_wanted_act_is_possible():
    targets = collate([tone_talk(seed) for seed in range(4)], NANO, TOKENS).targets
    known = targets.floor != IGNORE
    chosen = targets.possible.gather(-1, targets.floor.clamp_min(0)[..., None])[..., 0]
    assert chosen[known].all()


def test_speech_read_aloud_says_nothing_about_what_comes_after_it():
    talk = read_aloud(np.zeros(32_000, np.int16), "hello")
    targets = collate([talk], NANO, TOKENS).targets
    assert targets.floor[0, 0] == ACTS.index("listen")
    assert targets.floor[0, -1] == IGNORE
    assert targets.user.isnan().all()


class Given:
    """A micro-turn; fits `Turn`."""

    camera = screen = None

    def __init__(self, index, mic, played):
        self.index, self.mic, self.played = index, mic, played


@torch.inference_mode()
def test_what_is_learned_from_is_what_a_conversation_gives(monkeypatch):
    """A stream that takes the same acts answers as the batch does."""
    network = Interaction.seeded(NANO)
    stream = Stream(network)
    mic = np.random.default_rng(0).normal(0, 2000, 6 * 3200).astype(np.int16)
    turns: list[Turn] = [
        Given(k, mic[3200 * k : 3200 * (k + 1)], np.zeros(4800, np.int16)) for k in range(6)
    ]
    floors = []
    listens = lambda _, logits, *__: (floors.append(logits), "listen")[1]  # noqa: E731
    monkeypatch.setattr("model.stream.likeliest", listens)
    for turn in turns:
        stream.step(turn, [])
    talk = replace(read_aloud(mic, ""), acts=np.zeros(6, np.int8))
    batch = collate([talk], NANO, TOKENS)
    answers = network(batch.inputs, batch.places)
    torch.testing.assert_close(answers.floor[0], torch.stack(floors), rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("seed", range(3))
def test_no_token_is_beyond_the_vocabulary(seed):
    assert int(collate([tone_talk(seed)], NANO, TOKENS).inputs.tokens.max()) < NANO.vocabulary

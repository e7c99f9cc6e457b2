"""Bench items through the real session and cascade, with fakes where weights would be."""

from dataclasses import replace

import numpy as np
import pytest

from app.bench.parts import engine_names
from app.bench.room import Cue, Echo, Room
from app.bench.scenes import Scene, disc
from app.bench.talk import Talk, hold
from app.errors import UsageError
from app.events import Ordered
from capture.frames import MIC_RATE_HZ
from model.parts.cascade import Cascade
from model.step import Utterance
from tests.bench import FakeEars, parts
from tests.fakes import LOUD, FakeVad

ANSWER = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen."


def sound(seconds):
    return np.full(int(seconds * MIC_RATE_HZ), LOUD, np.int16)


def test_the_answer_sounds_where_its_words_are_said_to_be():
    record = hold(Talk(sound(1.0), 9.0, answers=(ANSWER,)), parts())
    words = record.words
    assert " ".join(word.text for word in words) == ANSWER
    start, end = record.segments[0]
    assert words[0].start_s == pytest.approx(start, abs=0.02)
    assert words[-1].end_s == pytest.approx(end, abs=0.02)


def test_a_cue_comes_after_the_assistant_began_and_cuts_it_short():
    cue = Cue(sound(1.0), after_s=0.5, not_before_s=1.0)
    talk = Talk(sound(1.0), 6.0, cue, answers=(ANSWER, "fine."))
    record = hold(talk, parts())
    began = record.segments[0][0]
    assert record.cue_s == pytest.approx((began + 0.5, began + 1.5), abs=0.011)
    assert record.segments[0][1] - record.cue_s[0] < 0.8
    assert record.words[-1].text == "fine."


def test_a_cue_never_sounds_where_nothing_is_said():
    record = hold(Talk(np.zeros(3200, np.int16), 1.0, Cue(sound(1.0), 0.5)), parts())
    assert record.cue_s is None
    assert record.words == []


def test_the_same_item_twice_gives_the_same_record():
    talk = Talk(sound(1.0), 4.0, Cue(sound(0.6), 0.7), answers=(ANSWER, "fine."))
    first, second = hold(talk, parts()), hold(talk, parts())
    assert first.words == second.words
    assert np.array_equal(first.played, second.played)


class Reader(Cascade):
    """A cascade with eyes: it says which orders it was given."""

    reads_orders = True

    def __init__(self):
        super().__init__(FakeVad())

    def step(self, turn, arrivals):
        orders = [a.text for a in arrivals if isinstance(a, Ordered)]
        out = super().step(turn, [a for a in arrivals if not isinstance(a, Ordered)])
        return replace(out, say=(*out.say, *map(Utterance, orders)))


class Coach(FakeEars):
    text = "Please count out reps for squat."


def test_an_engine_with_eyes_is_given_what_is_asked_of_it_and_others_decline():
    wall = Scene(lambda _: disc(None), 0.0, 6.0)
    seeing = hold(Talk(sound(1.0), 5.0, camera=wall), parts(Reader, Coach))
    assert " ".join(word.text for word in seeing.words) == "count(squat)"
    blind = hold(Talk(sound(1.0), 8.0), parts(ears=Coach))
    assert "a network that sees" in " ".join(word.text for word in blind.words)


def test_echo_is_late_and_damped_before_it_is_cancelled():
    room = Room(np.zeros(0, np.int16), 2.0, echo=Echo(-20.0, 100))
    room._canceller.cancel = lambda mic, played: mic
    room.speaker.play(np.full(24_000, 10_000, np.int16), last=True)
    mic = np.concatenate([turn.mic for turn in room.turns()])
    first = np.flatnonzero(np.abs(mic) > 500)[0]
    assert first / MIC_RATE_HZ == pytest.approx(0.1, abs=0.01)
    assert mic.max() == pytest.approx(1000, rel=0.1)


def test_unknown_engines_are_named():
    with pytest.raises(UsageError, match="ferret"):
        engine_names("cascade,ferret")


def test_words_under_way_when_the_sound_ends_were_said():
    mic = np.concatenate([sound(1.0), np.zeros(3 * MIC_RATE_HZ, np.int16)])
    record = hold(Talk(mic, answers=(ANSWER,)), parts())
    texts = [word.text for word in record.words]
    assert 0 < len(texts) < 15
    assert " ".join(texts) == ANSWER[: len(" ".join(texts))]

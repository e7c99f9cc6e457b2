import numpy as np
import pytest

from model.config import TURN_MS
from model.train.corpora import Person
from model.train.noises import LENGTH_MS, noise
from model.train.rooms import echo, room
from model.train.script import Event, Script
from model.train.scripts import write
from model.train.sound import Cast, render
from model.train.voices import Speaker, anybody, speaking


@pytest.fixture(scope="module")
def speak():
    return speaking()


def loudness(signal, from_ms, to_ms, rate_hz):
    part = signal[from_ms * rate_hz // 1000 : to_ms * rate_hz // 1000].astype(np.float64)
    return np.sqrt(np.mean(part**2))


def scene(cast, who, text="hello, can you hear me?", from_ms=1000):
    to_ms = from_ms + cast.length_ms(who, text)
    return Script((Event(who, text, from_ms, to_ms),), ("listen",) * 25, ())


def rendered(speak, who, seed=0):
    rng = np.random.default_rng(seed)
    cast = Cast(speak, rng)
    script = scene(cast, who)
    return script.events[0], render(script, cast, rng)


@pytest.mark.parametrize("seed", range(5))
def test_the_user_sounds_where_the_script_says(speak, seed):
    event, talk = rendered(speak, "user", seed)
    inside = loudness(talk.mic, event.from_ms, event.to_ms, 16_000)
    before = loudness(talk.mic, 0, event.from_ms - 20, 16_000)
    assert inside > 3 * before
    assert loudness(talk.mic, event.from_ms, event.from_ms + 100, 16_000) > 1.5 * before
    assert not talk.played.any()


def test_the_assistant_is_played_where_the_script_says(speak):
    event, talk = rendered(speak, "assistant")
    samples = np.flatnonzero(np.abs(talk.played) > 100) / 24
    assert samples[0] == pytest.approx(event.from_ms, abs=30)
    assert samples[-1] == pytest.approx(event.to_ms, abs=60)


def test_both_signals_are_as_long_as_the_micro_turns(speak):
    _, talk = rendered(speak, "user")
    assert (len(talk.mic), len(talk.played)) == (25 * 3200, 25 * 4800)
    assert talk.mic.dtype == talk.played.dtype == np.int16


def test_an_answer_that_was_cut_stops_where_it_was_cut(speak):
    cast = Cast(speak, np.random.default_rng(0))
    cut = Event("assistant", "one two three four five six seven", 400, 1000)
    talk = render(Script((cut,), ("listen",) * 20, ()), cast, np.random.default_rng(0))
    assert loudness(talk.played, 800, 1000, 24_000) > 100
    assert not talk.played[1000 * 24 :].any()


def test_an_echo_is_5_to_40_db_down_and_late():
    rng = np.random.default_rng(0)
    played = np.zeros(16_000, np.float32)
    played[:8000] = 0.1 * rng.standard_normal(8000)
    for _ in range(20):
        back = echo(played, rng, 16_000, room(rng, 16_000))
        down = 20 * np.log10(np.sqrt(np.mean(back**2)) / np.sqrt(np.mean(played**2)))
        assert -48 < down < -3
        assert not back[:80].any()


def share_below(sound, hz):
    power = np.abs(np.fft.rfft(sound, 24_000)) ** 2
    return power[:hz].sum() / power.sum()


def test_a_lower_speaker_is_lower(speak):
    one, other = (share_below(speak(Speaker(pitch), "hello"), 140) for pitch in (1.0, 0.5))
    assert other > 10 * one


def test_nobody_has_the_voice_of_the_assistant():
    rng = np.random.default_rng(0)
    people = [anybody(rng) for _ in range(500)]
    assert not any(abs(p.pitch - 1) < 0.08 and abs(p.formants - 1) < 0.05 for p in people)


@pytest.mark.parametrize("name", LENGTH_MS)
def test_every_noise_sounds(name):
    sound = noise(name, 16_000, 16_000, np.random.default_rng(0))
    assert np.isfinite(sound).all()
    assert np.sqrt(np.mean(sound**2)) == pytest.approx(1, abs=0.01)


def test_the_same_seed_renders_the_same_samples(speak):
    def talk(seed):
        rng = np.random.default_rng(seed)
        cast = Cast(speak, rng)
        return render(write(cast.length_ms, rng, 16_000), cast, rng)

    one, again, other = talk(3), talk(3), talk(4)
    assert np.array_equal(one.mic, again.mic)
    assert np.array_equal(one.played, again.played)
    assert not np.array_equal(one.mic[: 5 * TURN_MS], other.mic[: 5 * TURN_MS])


def recorded(seed, name):
    rng = np.random.default_rng(seed)
    loud = np.repeat((0, 1, 1, 0.02, 1, 1, 0), 8000)  # half a second each, a lull in the middle
    pcm = (8000 * loud * rng.standard_normal(len(loud))).clip(-32768, 32767).astype(np.int16)
    return Person(name, (("one two three four", pcm),))


def cast_with_people(seed=1):
    people = [recorded(n, f"person {n}") for n in range(2)]
    rng = np.random.default_rng(seed)
    while not (cast := Cast(lambda *_: np.zeros(240, np.float32), rng, people)).recorded:
        pass
    return cast


def test_a_recorded_sentence_is_heard_without_the_silence_around_it():
    cast = cast_with_people()
    words = cast.sentence("user")
    assert words == "one two three four"
    assert cast.length_ms("user", words) == pytest.approx(2500, abs=40)


def test_a_recorded_sentence_is_parted_where_it_is_quietest():
    first, second = cast_with_people().halves()
    assert (first, second) == ("one two ...", "three four.")
    cast = cast_with_people()
    lengths = [cast.length_ms("user", half) for half in cast.halves()]
    assert lengths[0] == pytest.approx(1250, abs=270)
    assert sum(lengths) == pytest.approx(2500, abs=40)


def test_nobody_recorded_means_nobody_recorded(speak):
    cast = Cast(speak, np.random.default_rng(0))
    assert not cast.recorded
    assert cast.sentence("user") is None
    assert cast.halves() is None

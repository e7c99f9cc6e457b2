import numpy as np
import pytest

from app.echo_test import delay_ms, judge
from capture.resample import TwoThirds

TURNS = 25


@pytest.fixture
def played():
    """Five seconds of noise that rises and falls as syllables do: int16 [4800] each."""
    chance = np.random.default_rng(7)
    at_s = np.arange(TURNS * 4800) / 24_000
    sound = chance.normal(0, 3000, len(at_s)) * (0.55 + 0.45 * np.sin(2 * np.pi * 4 * at_s))
    return np.split(sound.clip(-32768, 32767).astype(np.int16), TURNS)


@pytest.fixture
def room():
    return hiss(4)


def hiss(turns, loud=8):
    chance = np.random.default_rng(3)
    return [chance.normal(0, loud, 3200).astype(np.int16) for _ in range(turns)]


def echo(played, gain, late=960):
    """What a microphone hears of it, 60 ms late, in a hissing room."""
    down = TwoThirds()
    far = np.concatenate([down.push(turn) for turn in played]).astype(float) * gain
    near = np.concatenate([np.zeros(late), far[:-late]]) + np.concatenate(hiss(len(played)))
    return np.split(near.clip(-32768, 32767).astype(np.int16), len(played))


def test_headphones_are_told_from_loudspeakers(room, played):
    verdict = judge(room, hiss(TURNS), played)
    assert verdict.good
    assert "does not hear the speaker" in verdict.text


def test_an_echo_that_is_taken_out_is_told_with_its_delay(room, played):
    verdict = judge(room, echo(played, 0.2), played)
    assert verdict.good
    assert "60 ms late" in verdict.text
    assert "will not interrupt itself" in verdict.text


def test_an_echo_that_cannot_be_taken_out_asks_for_headphones(room, played):
    verdict = judge(room, echo(played, 0.2, late=16_000), played)  # a second late
    assert not verdict.good
    assert "use headphones" in verdict.text


def test_a_dead_microphone_and_a_dead_speaker_are_told(room, played):
    dead = [np.zeros(3200, np.int16)] * TURNS
    assert "no sound at all" in judge(dead[:4], dead, played).text
    silent = [np.zeros(4800, np.int16)] * TURNS
    assert "speaker played nothing" in judge(room, hiss(TURNS), silent).text


def test_the_delay_is_found_to_the_millisecond(played):
    assert delay_ms(echo(played, 0.1, late=1600), played) == pytest.approx(100, abs=1)

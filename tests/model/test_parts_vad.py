import numpy as np
import pytest

from model.parts.floor import SpeechState
from model.parts.vad import SileroVad
from model.parts.voice import HibariVoice


@pytest.fixture(scope="module")
def speech():
    pcm = HibariVoice().speak("Good morning, how are you today?").pcm
    return np.ascontiguousarray(pcm[: len(pcm) // 3 * 3].reshape(-1, 3)[:, :2].reshape(-1))


def test_speech_is_told_from_silence(speech):
    silence = np.zeros(16_000, np.int16)
    assert SileroVad().probabilities(speech).max() > 0.9
    assert SileroVad().probabilities(silence).max() < 0.1


def test_blocks_of_any_size_give_what_the_whole_gives(speech):
    whole = SileroVad().probabilities(speech)
    vad = SileroVad()
    parts = [vad.probabilities(speech[i : i + 777]) for i in range(0, len(speech), 777)]
    np.testing.assert_allclose(np.concatenate(parts), whole, atol=1e-5)
    assert len(whole) == len(speech) // 512


def feed(state: SpeechState, *stretches: tuple[int, float]) -> SpeechState:
    for ms, probability in stretches:
        state.feed([probability] * (ms // 32))
    return state


def test_a_short_gap_does_not_end_a_stretch_of_speech():
    state = feed(SpeechState(), (320, 0.9), (96, 0.1), (320, 0.9))
    assert state.run_ms == 736
    assert state.silence_ms == 0


def test_a_long_gap_ends_it_and_silence_is_counted_from_the_last_speech():
    state = feed(SpeechState(), (320, 0.9), (640, 0.1))
    assert (state.run_ms, state.silence_ms) == (0, 640)


def test_between_the_thresholds_the_state_stays_as_it_was():
    assert feed(SpeechState(), (320, 0.4)).run_ms == 0
    assert feed(SpeechState(), (320, 0.9), (320, 0.4)).run_ms == 640

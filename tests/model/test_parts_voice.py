import numpy as np
import pytest

from model.parts.voice import HibariVoice


@pytest.fixture(scope="module")
def voice():
    return HibariVoice()


def test_the_same_text_sounds_the_same_to_the_bit(voice):
    np.testing.assert_array_equal(voice.speak("Hello there.").pcm, voice.speak("Hello there.").pcm)


def test_every_word_has_its_place_in_order(voice):
    text = "One two three, four and twenty."
    spoken = voice.speak(text)
    assert len(spoken.starts) == len(text.split())
    assert list(spoken.starts) == sorted(spoken.starts)
    assert 0 <= spoken.starts[0] < 0.3 * 24_000
    assert spoken.starts[-1] < len(spoken.pcm)


def test_word_places_are_near_the_pauses_that_are_heard(voice):
    spoken = voice.speak("Stop. Now we go on with a much longer piece.")
    loud = np.abs(spoken.pcm.astype(np.int32)) > 300
    quiet_ms = [i for i in range(0, len(loud) - 2400, 240) if not loud[i : i + 2400].any()]
    pause = next(i for i in quiet_ms if i > 2400)  # the first pause inside
    assert spoken.starts[1] == pytest.approx(pause + 2400, abs=0.35 * 24_000)


@pytest.mark.parametrize("text", ["", "...", " - ", "*"])
def test_what_has_no_sound_gives_no_samples(voice, text):
    assert len(voice.speak(text).pcm) == 0

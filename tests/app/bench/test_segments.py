import numpy as np
import pytest

from app.bench.segments import by_energy, by_voice, trimmed
from tests.fakes import LOUD, FakeVad


def signal(*loud_s, seconds=4.0):
    pcm = np.zeros(int(seconds * 16_000), np.int16)
    for start, end in loud_s:
        pcm[int(start * 16_000) : int(end * 16_000)] = LOUD
    return pcm


def test_sound_is_found_to_ten_milliseconds():
    assert by_energy(signal((1.0, 2.0)), 16_000) == [pytest.approx((1.0, 2.0))]


def test_short_gaps_belong_to_the_sound_and_long_ones_do_not():
    assert len(by_energy(signal((1.0, 1.5), (1.6, 2.0)), 16_000)) == 1
    assert len(by_energy(signal((1.0, 1.5), (1.8, 2.0)), 16_000)) == 2


def test_silence_holds_no_sound():
    assert by_energy(signal(), 16_000) == []


def test_speech_is_found_to_a_window():
    assert by_voice(signal((1.024, 2.048)), FakeVad()) == [pytest.approx((1.024, 2.048), abs=0.07)]


def test_trimming_leaves_the_sound():
    assert len(trimmed(signal((1.0, 2.0)))) == 16_000


def test_trimming_leaves_a_soft_last_word():
    pcm = signal((1.0, 2.0))
    pcm[int(2.2 * 16_000) : int(2.6 * 16_000)] = LOUD // 50
    assert len(trimmed(pcm)) == 25_600
    assert len(trimmed(pcm, share=0.05)) == 16_000


def test_trimming_silence_leaves_it():
    assert len(trimmed(signal())) == 64_000

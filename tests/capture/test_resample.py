import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capture.resample import Resampler, TwoThirds


def tone(hz, rate_hz, seconds=1.0):
    return (8000 * np.sin(2 * np.pi * hz * np.arange(int(rate_hz * seconds)) / rate_hz)).astype(
        np.int16
    )


def level_db(pcm):
    return 20 * np.log10(np.sqrt(np.mean(pcm.astype(float) ** 2)) + 1e-9)


@pytest.mark.parametrize("rates", [(48_000, 16_000), (44_100, 16_000), (24_000, 44_100)])
def test_a_flushed_stream_keeps_its_length_and_its_tone(rates):
    from_hz, to_hz = rates
    resampler = Resampler(*rates)
    for _ in range(2):  # flushing starts afresh
        line = tone(440, from_hz)
        parts = [resampler.push(line[k : k + 700]) for k in range(0, len(line), 700)]
        parts.append(resampler.push(line[:0], last=True))
        out = np.concatenate(parts)
        assert abs(len(out) - to_hz) <= 1
        middle = slice(2000, 14_000)
        np.testing.assert_allclose(out[middle], tone(440, to_hz)[middle], atol=80)


def test_equal_rates_pass_unchanged():
    line = tone(440, 16_000)
    assert Resampler(16_000, 16_000).push(line) is line


@settings(deadline=None)
@given(sizes=st.lists(st.integers(0, 400), max_size=12))
def test_two_thirds_is_the_same_in_any_blocks(sizes):
    line = np.random.default_rng(1).integers(-9000, 9000, 3 * sum(sizes)).astype(np.int16)
    stream, at, parts = TwoThirds(), 0, [np.zeros(0, np.int16)]
    for size in sizes:
        parts.append(stream.push(line[at : at + 3 * size]))
        at += 3 * size
    whole = TwoThirds().push(line)
    assert len(whole) == 2 * sum(sizes)
    np.testing.assert_allclose(np.concatenate(parts), whole, atol=1)


def test_two_thirds_keeps_speech_and_stops_aliases():
    for hz in (100, 1000, 5000):
        assert level_db(TwoThirds().push(tone(hz, 24_000))) == pytest.approx(
            level_db(tone(hz, 16_000)), abs=0.3
        )
    assert level_db(TwoThirds().push(tone(10_500, 24_000))) < level_db(tone(440, 16_000)) - 50


def test_two_thirds_is_half_a_millisecond_late():
    click = np.zeros(2400, np.int16)
    click[1200] = 20_000
    assert np.argmax(TwoThirds().push(click)) == 800 + 8


def test_two_thirds_wants_threes():
    with pytest.raises(ValueError, match="two thirds of 4"):
        TwoThirds().push(np.zeros(4, np.int16))

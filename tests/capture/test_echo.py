import numpy as np
import pytest

from capture.echo import EchoCanceller
from capture.resample import TwoThirds

FAR = "The quick brown fox jumps over the lazy dog while the sun sets slowly behind the hills."
NEAR = "Please stop for a moment, I would like to ask you something else."


def db(pcm):
    return 10 * np.log10(np.mean(pcm.astype(float) ** 2) + 1e-9)


def echo_of(far_16k):
    """Three taps around 40 ms and one at 200 ms."""
    echo = np.zeros(len(far_16k))
    for delay, gain in [(640, 0.3), (720, -0.15), (900, 0.1), (3200, 0.08)]:
        echo[delay:] += gain * far_16k[:-delay]
    return echo


def through(canceller, mic, far):
    turns = zip(mic.reshape(-1, 3200), far.reshape(-1, 4800), strict=True)
    return np.concatenate([canceller.cancel(*turn) for turn in turns])


@pytest.fixture(scope="module")
def far(speech):
    line = np.concatenate([speech(FAR, seed) for seed in (1, 2, 3)])
    return line[: len(line) // 4800 * 4800]


def test_the_echo_is_down_by_20_db_after_three_seconds(far):
    noise = np.random.default_rng(0).normal(0, 3, len(far) * 2 // 3)
    mic = (echo_of(TwoThirds().push(far)) + noise).astype(np.int16)
    clean = through(EchoCanceller(), mic, far)
    assert clean.shape == mic.shape
    assert clean.dtype == np.int16
    assert db(clean[48_000:]) < db(mic[48_000:]) - 20


def test_the_user_is_heard_while_it_speaks(far, speech):
    near, start = TwoThirds().push(speech(NEAR, 9)[:72_000]), 6 * 16_000
    talk = slice(start, start + len(near))
    line = np.zeros(len(far) * 2 // 3, np.int16)
    line[talk] = near
    mic = np.clip(echo_of(TwoThirds().push(far)) + line, -32768, 32767).astype(np.int16)
    both = through(EchoCanceller(), mic, far)[talk]
    alone = through(EchoCanceller(), line, np.zeros_like(far))[talk]  # as late, as high-passed
    assert np.corrcoef(both, alone)[0, 1] > 0.75
    assert db(both) == pytest.approx(db(near), abs=3)


def test_alone_the_user_passes_nearly_unchanged(speech):
    near = TwoThirds().push(speech(NEAR, 9)[:72_000])
    clean = through(EchoCanceller(), near, np.zeros(72_000, np.int16))
    assert db(clean) == pytest.approx(db(near), abs=1)


def test_the_same_sound_gives_the_same_result(far):
    mic = echo_of(TwoThirds().push(far)).astype(np.int16)
    once, again = (through(EchoCanceller(), mic, far) for _ in range(2))
    np.testing.assert_array_equal(once, again)


def test_only_whole_turns_are_taken():
    with pytest.raises(ValueError, match=r"not \(1600,\) and \(4800,\)"):
        EchoCanceller().cancel(np.zeros(1600, np.int16), np.zeros(4800, np.int16))

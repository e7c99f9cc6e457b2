import numpy as np
import pytest

from capture.played import CUSHION, HARD_LIMIT, Played


def run(played, ratio, turns, sound, jitter_seed=None):
    """A device whose clock runs `ratio` times the microphone's, in blocks of 20 ms."""
    rng = np.random.default_rng(jitter_seed)
    sent, out = 0, []
    for turn in range(turns):
        late = 0 if jitter_seed is None else int(rng.integers(0, 400))
        while sent + 480 <= (turn + 1) * 4800 * ratio - late:
            played.write(sound(np.arange(sent, sent + 480)))
            sent += 480
        out.append(played.take())
    return np.concatenate(out), sent


def counting(at):
    return (at % 30_000 + 1).astype(np.int16)


def test_what_was_played_comes_back_in_order():
    out, _ = run(Played(24_000), 1.0, 50, counting)
    heard = out[out > 0]
    assert np.all((np.diff(heard.astype(int)) == 1) | (np.diff(heard.astype(int)) == -29_999))
    assert len(heard) >= 50 * 4800 - 2 * CUSHION


@pytest.mark.parametrize("ratio", [0.999, 1.0, 1.001])
@pytest.mark.parametrize("sound", [counting, lambda at: np.zeros(len(at), np.int16)])
def test_a_clock_that_drifts_is_followed(ratio, sound):
    played = Played(24_000)
    out, sent = run(played, ratio, 2000, sound, jitter_seed=3)
    assert len(out) == 2000 * 4800
    drift = abs(sent - len(out))
    assert played.slipped <= drift + CUSHION + 2 * HARD_LIMIT
    assert played._record.available <= CUSHION + 2 * HARD_LIMIT


def test_jitter_costs_no_hole_once_the_cushion_is_there():
    played = Played(24_000)
    run(played, 1.0, 10, counting, jitter_seed=5)
    before = played.slipped
    out, _ = run(played, 1.0, 10, counting)
    assert played.slipped == before
    assert (out > 0).all()


def test_a_reader_that_catches_up_misses_nothing():
    played, sent, out = Played(24_000), 0, []
    for turn in range(30):
        stalled = 10 <= turn < 15
        for _ in range(10):
            played.write(counting(np.arange(sent, sent + 480)))
            sent += 480
        if not stalled:
            out += [played.take() for _ in range(6 if turn == 15 else 1)]
    heard = np.concatenate(out)
    assert heard.tolist() == counting(np.arange(len(heard))).tolist()
    assert played.slipped == 0


def test_what_was_played_before_the_talk_is_left_out():
    played = Played(24_000)
    played.write(counting(np.arange(24_000)))
    assert played.take()[0] == 24_000 - 4800 - CUSHION + 1
    assert played.slipped == 0


def test_another_rate_is_brought_to_24_khz():
    played = Played(48_000)
    tone = (8000 * np.sin(2 * np.pi * 440 * np.arange(48_000 * 4) / 48_000)).astype(np.int16)
    out = []
    for start in range(0, len(tone), 9600):
        played.write(tone[start : start + 9600])
        out.append(played.take())
    spectrum = np.abs(np.fft.rfft(np.concatenate(out)[24_000:48_000]))
    assert np.argmax(spectrum) == 440
    assert played.slipped <= 3 * CUSHION


def test_nothing_played_is_silence():
    assert not Played(24_000).take().any()

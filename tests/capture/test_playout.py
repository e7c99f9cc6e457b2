import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capture.playout import CAPACITY_S, Playout


def pull(playout, count):
    out = np.empty(count, np.int16)
    playout.pull_into(out)
    return out


Acts = st.lists(
    st.tuples(st.sampled_from(["push", "pull", "cut", "last"]), st.integers(0, 3000)), max_size=30
)


@settings(deadline=None)
@given(acts=Acts)
def test_at_24_khz_every_sample_is_accounted_for(acts):
    playout, waiting, heard, number = Playout(), [], 0, 0
    for act, count in acts:
        if act in ("push", "last"):
            block = (np.arange(number, number + count) % 30_000 + 1).astype(np.int16)
            number += count
            playout.push(block, last=act == "last")
            waiting += block.tolist()
        elif act == "pull":
            out = pull(playout, count).tolist()
            assert out == (waiting + [0] * count)[:count]
            heard += min(count, len(waiting))
            waiting = waiting[count:]
        else:
            playout.cut()
            kept = len(waiting[:120])
            waiting = [int(s * g) for s, g in zip(waiting, np.linspace(1, 0, kept), strict=False)]
        assert playout.played == heard


@settings(deadline=None, max_examples=50)
@given(acts=Acts, rate_hz=st.sampled_from([16_000, 44_100, 48_000]))
def test_when_run_empty_played_is_pushed_minus_cut_at_any_rate(acts, rate_hz):
    playout, pushed, before = Playout(rate_hz), 0, 0
    for act, count in acts:
        if act in ("push", "last"):
            playout.push(np.full(count, 1000, np.int16), last=act == "last")
            pushed += count
        elif act == "pull":
            pull(playout, count)
        else:
            before = playout.played
            playout.cut()
            fade = pull(playout, rate_hz)
            assert not fade[int(0.005 * rate_hz) :].any()
            assert before <= playout.played <= before + 121
            pushed = playout.played
        assert playout.played <= pushed
    playout.push(np.zeros(0, np.int16), last=True)
    pull(playout, rate_hz * CAPACITY_S)
    assert playout.played == pushed


def test_played_follows_the_device_while_it_plays():
    playout = Playout(48_000)
    playout.push(np.full(24_000, 1000, np.int16), last=True)
    pull(playout, 12_000)
    assert playout.played == 6_000
    pull(playout, 1)
    assert playout.played in (6_000, 6_001)


def test_silence_between_utterances_does_not_count():
    playout = Playout()
    for _ in range(2):
        playout.push(np.ones(100, np.int16), last=True)
        pull(playout, 5000)
    assert playout.played == 200


def test_a_cut_fades_instead_of_clicking():
    playout = Playout()
    playout.push(np.full(24_000, 10_000, np.int16))
    pull(playout, 480)
    playout.cut()
    fade = pull(playout, 480)
    assert np.all(np.diff(fade.astype(int)) <= 0)
    assert np.abs(np.diff(fade.astype(int))).max() < 100
    assert not fade[120:].any()


def test_speech_after_a_cut_is_played():
    playout = Playout(48_000)
    playout.push(np.full(24_000, 10_000, np.int16))
    playout.cut()
    playout.push(np.full(2_400, 5_000, np.int16), last=True)
    assert np.abs(pull(playout, 6_000)[2_000:4_000]).min() > 4_000


def test_speech_beyond_thirty_seconds_is_refused_and_counted():
    playout = Playout()
    assert playout.push(np.ones(24_000 * CAPACITY_S, np.int16)) == 0
    assert playout.push(np.ones(500, np.int16)) == 500
    pull(playout, 24_000 * CAPACITY_S + 1)
    assert playout.played == 24_000 * CAPACITY_S


def test_another_rate_goes_on_where_the_first_left_off():
    playout = Playout(24_000)
    playout.push(np.full(24_000, 1000, np.int16), last=True)
    pull(playout, 6_000)
    playout.retune(48_000)
    assert playout.played == 6_000
    rest = pull(playout, 40_000)
    assert np.count_nonzero(rest) == pytest.approx(36_000, abs=2)
    assert playout.played == 24_000
    playout.retune(48_000)
    assert playout.played == 24_000

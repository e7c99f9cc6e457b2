import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.pace import BIN_MS, Pace


def test_a_run_of_late_steps_is_warned_of_once():
    pace = Pace()
    warnings = [pace.took(ms) for ms in (10, 250, 300, 260, 10, 210)]
    assert [bool(w) for w in warnings] == [False, True, False, False, False, True]
    assert pace.late == 4
    assert "250 ms" in warnings[1]


@given(st.lists(st.floats(0, 1500), min_size=1, max_size=300))
def test_percentiles_are_those_of_all_steps_to_a_quarter_millisecond(steps):
    pace = Pace()
    for ms in steps:
        pace.took(ms)
    for share in (0.5, 0.95, 0.99):
        exact = np.percentile(steps, share * 100, method="inverted_cdf")
        assert pace.percentile_ms(share) == pytest.approx(exact, abs=BIN_MS + 1e-6)
    assert pace.max_ms == max(steps)


def test_memory_does_not_grow_with_the_session():
    pace = Pace()
    before = pace._histogram.nbytes + pace._recent.nbytes
    for _ in range(10_000):
        pace.took(1.0)
    assert pace._histogram.nbytes + pace._recent.nbytes == before
    assert pace.turns == 10_000

"""Step times against the 200 ms there are: a bounded record, one warning per run of misses."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.events import TURN_MS
from app.wording import shown

RECENT_TURNS = 25
BIN_MS = 0.25
BINS = 8000
"""A histogram up to two seconds: percentiles of a session of any length in a fixed 64 kB."""


@dataclass(slots=True)
class Pace:
    """Step times of a session, in milliseconds. Fed with durations; reads no clock."""

    turns: int = 0
    late: int = 0
    last_ms: float = 0.0
    max_ms: float = 0.0
    _missing: bool = False
    _histogram: NDArray[np.int64] = field(default_factory=lambda: np.zeros(BINS, np.int64))
    _recent: NDArray[np.float64] = field(default_factory=lambda: np.zeros(RECENT_TURNS))

    def took(self, step_ms: float) -> str | None:
        """Record one step; a sentence where a run of misses begins, else None."""
        self._recent[self.turns % RECENT_TURNS] = step_ms
        self._histogram[min(int(step_ms / BIN_MS), BINS - 1)] += 1
        self.turns += 1
        self.last_ms = step_ms
        self.max_ms = max(self.max_ms, step_ms)
        missed, before = step_ms > TURN_MS, self._missing
        self.late += missed
        self._missing = missed
        if missed and not before:
            return shown(f"A step took {step_ms:.0f} ms; there are {TURN_MS} ms for it.")
        return None

    def recent_ms(self) -> float:
        """Median of the last five seconds' steps."""
        return (
            float(np.median(self._recent[: min(self.turns, RECENT_TURNS)])) if self.turns else 0.0
        )

    def percentile_ms(self, share: float) -> float:
        """The step time that `share` of all steps stayed below, to a quarter of a millisecond."""
        if not self.turns:
            return 0.0
        index = int(np.searchsorted(np.cumsum(self._histogram), share * self.turns))
        return min((index + 1) * BIN_MS, self.max_ms)

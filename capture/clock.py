"""A metronome with absolute deadlines: one late beat does not make the next one late."""

import time
from collections.abc import Callable


class Metronome:
    """Beats every `period_s`; beat `k` is due at `start_s + k * period_s`, whatever came before.

    Args:
        period_s: seconds between beats.
        start_s: when beat 0 was; the first `wait` if not given.
        clock: seconds that never run backwards.
        sleep: waits so many seconds; may return early, for instance because of a shutdown.
    """

    def __init__(
        self,
        period_s: float,
        start_s: float | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._period_s = period_s
        self._clock = clock
        self._sleep = sleep
        self._start_s = start_s
        self._beats = 0

    def wait(self) -> float:
        """Waits for the next beat and returns how late it is in seconds; past ones never wait."""
        if self._start_s is None:
            self._start_s = self._clock()
        self._beats += 1
        due_s = self._start_s + self._beats * self._period_s
        early_s = due_s - self._clock()
        if early_s > 0:
            self._sleep(early_s)
        return max(0.0, self._clock() - due_s)

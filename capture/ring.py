"""A preallocated ring of samples between an audio callback and one reader."""

import threading
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

Samples = NDArray[Any]
"""Shape [n], of the ring's dtype."""


class Ring:
    """Holds the newest `capacity_samples`; what overflows is the oldest, and it is counted.

    One thread writes, one reads. The lock is held for the copy alone, so a callback never waits
    longer than that, and writing allocates no sample memory.
    """

    def __init__(self, capacity_samples: int, dtype: DTypeLike = np.int16) -> None:
        if capacity_samples < 1:
            raise ValueError(f"a ring needs room for a sample, not for {capacity_samples}")
        self._buffer: Samples = np.zeros(capacity_samples, dtype)
        self._start = 0
        self._filled = 0
        self._lost = 0
        self._changed = threading.Condition()

    @property
    def capacity(self) -> int:
        return len(self._buffer)

    @property
    def available(self) -> int:
        """Samples that can be read now."""
        return self._filled

    def write(self, block: Samples) -> int:
        """Appends `block` [n]; returns how many samples were lost to make room for it."""
        with self._changed:
            lost = max(0, self._filled + len(block) - self.capacity)
            newest = block[-self.capacity :] if len(block) > self.capacity else block
            self._forget(min(self._filled, lost))
            self._put(newest)
            self._lost += lost
            self._changed.notify()
        return lost

    def read_into(self, out: Samples) -> int:
        """Fills `out` from the oldest sample on; returns how many samples it got."""
        with self._changed:
            count = min(len(out), self._filled)
            first = min(count, self.capacity - self._start)
            out[:first] = self._buffer[self._start : self._start + first]
            out[first:count] = self._buffer[: count - first]
            self._forget(count)
        return count

    def read(self, count: int) -> Samples:
        """The oldest samples, at most `count` of them."""
        out = np.empty(min(count, self._filled), self._buffer.dtype)
        return out[: self.read_into(out)]

    def clear(self) -> int:
        """Forgets everything without calling it lost; returns how many samples that were."""
        with self._changed:
            count = self._filled
            self._forget(count)
        return count

    def take_lost(self) -> int:
        """Samples lost since the last call; they came before everything that can be read now."""
        with self._changed:
            lost, self._lost = self._lost, 0
        return lost

    def take(self, count: int) -> tuple[int, Samples]:
        """What `take_lost` and `read` give, with no write between them."""
        with self._changed:
            return self.take_lost(), self.read(count)

    def wait(self, count: int, timeout_s: float) -> bool:
        """Waits until `count` samples can be read; False when `timeout_s` passed first."""
        with self._changed:
            return self._changed.wait_for(lambda: self._filled >= count, timeout_s)

    def _forget(self, count: int) -> None:
        self._start = (self._start + count) % self.capacity
        self._filled -= count

    def _put(self, block: Samples) -> None:
        end = (self._start + self._filled) % self.capacity
        first = min(len(block), self.capacity - end)
        self._buffer[end : end + first] = block[:first]
        self._buffer[: len(block) - first] = block[first:]
        self._filled += len(block)

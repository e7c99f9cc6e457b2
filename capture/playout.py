"""Speech on its way out: what waits to be played, and how much of it has been played."""

import threading

import numpy as np
import soxr

from capture.frames import SPEAKER_RATE_HZ, Pcm
from capture.resample import Resampler
from capture.ring import Ring

CAPACITY_S = 30
FADE_S = 0.005
"""A cut fades out over so long; shorter ones click."""


class Playout:
    """A bounded queue of speech at the rate of the device, with exact accounts at 24 kHz.

    Speech is pushed and cut by the engine and pulled by the device. Whenever the queue has run
    empty, `played` is exactly what was pushed minus what was cut; in between it follows what was
    pulled, to the sample where the device runs at 24 kHz and within a sample elsewhere.

    Args:
        rate_hz: the device's rate.
    """

    def __init__(self, rate_hz: int = SPEAKER_RATE_HZ) -> None:
        self._feeding = threading.Lock()  # one push or cut at a time, resampling included
        self._lock = threading.Lock()  # the queue and its accounts; the device waits for this one
        self._settled = 0  # played before the speech now in the queue, 24 kHz
        self._pushed = 0  # of the speech now in the queue, 24 kHz
        self._pulled = 0  # the part of it that was played, at the device's rate
        self._held_back = False  # whether the resampler keeps an end of it
        self._tune(rate_hz)

    @property
    def played(self) -> int:
        """Samples of speech (24 kHz) pulled so far."""
        with self._lock:
            return self._settled + self._under_way()

    def push(self, pcm_24k: Pcm, *, last: bool = False) -> int:
        """Queues speech [n] at 24 kHz; returns how many samples of it found no room."""
        with self._feeding:
            block = self._resampler.push(pcm_24k, last=last)
            with self._lock:
                room = self._queue.capacity - self._queue.available
                self._queue.write(block[:room])
                dropped = self._at_24k(max(0, len(block) - room))
                self._pushed += len(pcm_24k) - dropped
                self._held_back = not last and self.rate_hz != SPEAKER_RATE_HZ
                self._settle()
        return dropped

    def pull_into(self, out: Pcm) -> None:
        """Fills `out` [n] at the device's rate; silence where there is no speech."""
        with self._lock:
            count = self._queue.read_into(out)
            out[count:] = 0
            self._pulled += count
            self._settle()

    def cut(self) -> None:
        """Forgets what waits, but for a fade of 5 ms, which still counts as played."""
        with self._feeding, self._lock:
            fade = self._queue.read(int(FADE_S * self.rate_hz))
            self._queue.clear()
            self._resampler.clear()
            self._queue.write((fade * np.linspace(1, 0, len(fade))).astype(np.int16))
            self._pushed = min(self._pushed, self._at_24k(self._pulled + len(fade)))
            self._held_back = False
            self._settle()

    def retune(self, rate_hz: int) -> None:
        """Goes on at another rate, after the device was opened anew."""
        if rate_hz == self.rate_hz:
            return
        with self._feeding, self._lock:
            waiting, old_hz = self._queue.read(self._queue.capacity), self.rate_hz
            played = self._under_way()
            self._settled, self._pushed, self._pulled = (
                self._settled + played,
                self._pushed - played,
                0,
            )
            self._tune(rate_hz)
            self._queue.write(soxr.resample(waiting, old_hz, rate_hz))
            self._held_back = False
            self._settle()

    def _tune(self, rate_hz: int) -> None:
        self.rate_hz = rate_hz
        self._queue = Ring(rate_hz * CAPACITY_S)
        self._resampler = Resampler(SPEAKER_RATE_HZ, rate_hz)

    def _under_way(self) -> int:
        return min(self._pushed, self._at_24k(self._pulled))

    def _at_24k(self, samples: int) -> int:
        return round(samples * SPEAKER_RATE_HZ / self.rate_hz)

    def _settle(self) -> None:
        """Closes the accounts once everything that was pushed has been pulled."""
        if not self._queue.available and not self._held_back:
            self._settled += self._pushed
            self._pushed = self._pulled = 0

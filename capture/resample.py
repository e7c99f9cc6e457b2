"""Streaming changes of sample rate."""

import numpy as np
import soxr
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from capture.frames import Pcm


class Resampler:
    """int16 mono from one rate to another, block by block; equal rates pass unchanged.

    Soxr's low quality is 16-bit clean with a wider roll-off and holds back a few milliseconds; the
    higher ones hold back up to 30 ms, which talk cannot spare.
    """

    def __init__(self, from_hz: int, to_hz: int) -> None:
        self.from_hz = from_hz
        self.to_hz = to_hz
        self._stream = (
            None if from_hz == to_hz else soxr.ResampleStream(from_hz, to_hz, 1, "int16", "LQ")
        )

    def push(self, block: Pcm, *, last: bool = False) -> Pcm:
        """Converts `block` [n]; `last` adds what was held back and starts afresh."""
        if self._stream is None:
            return block
        converted: Pcm = self._stream.resample_chunk(block, last=last)
        if last:
            self._stream.clear()
        return converted

    def clear(self) -> None:
        """Forgets what is held back."""
        if self._stream is not None:
            self._stream.clear()


class TwoThirds:
    """24 kHz to 16 kHz, exactly two samples for every three, 0.5 ms late.

    A windowed-sinc low-pass at 48 kHz in two phases: every output is one product of the newest
    inputs with the even or the odd taps.
    """

    HALF = 24
    """Taps on each side of the middle, at 48 kHz."""
    CUTOFF_HZ = 7_400

    def __init__(self) -> None:
        taps = _low_pass(self.HALF, self.CUTOFF_HZ / 48_000)
        self._even: NDArray[np.float32] = taps[0::2][::-1].copy()
        self._odd: NDArray[np.float32] = taps[1::2][::-1].copy()
        self._history: NDArray[np.float32] = np.zeros(self.HALF, np.float32)

    def push(self, block: Pcm) -> Pcm:
        """Converts `block` [3 m] into [2 m]."""
        if len(block) % 3:
            raise ValueError(f"two thirds of {len(block)} samples are not a whole number")
        if not len(block):
            return block
        line = np.concatenate([self._history, block.astype(np.float32)])
        self._history = line[-self.HALF :].copy()
        out = np.empty((len(block) // 3, 2), np.float32)
        out[:, 0] = sliding_window_view(line[:-2], len(self._even))[::3] @ self._even
        out[:, 1] = sliding_window_view(line[2:], len(self._odd))[::3] @ self._odd
        return np.clip(np.rint(out.ravel()), -32768, 32767).astype(np.int16)


def _low_pass(half: int, cutoff: float) -> NDArray[np.float32]:
    """Taps [2 half + 1] of a windowed sinc; gain 2 makes up for the zeros between samples."""
    at = np.arange(-half, half + 1)
    taps = np.sinc(2 * cutoff * at) * np.kaiser(2 * half + 1, 7.0)
    return np.asarray(2 * taps / taps.sum(), np.float32)

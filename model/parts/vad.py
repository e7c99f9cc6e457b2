"""Voice activity: samples -> probability of speech, by Silero VAD 6 (MIT) on onnxruntime."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from model import onnx
from model.parts.weights import VAD, verified

WINDOW_SAMPLES = 512
"""32 ms at 16 kHz: one probability each."""
WINDOW_MS = 32
CONTEXT_SAMPLES = 64
_SCALE = 1.0 / 32768.0


class Vad(Protocol):
    """Voice activity as the cascade uses it."""

    def probabilities(self, pcm: NDArray[np.int16]) -> NDArray[np.float32]:
        """int16 [n] at 16 kHz -> one probability per 32 ms window completed by these samples."""
        ...


class SileroVad:
    """Silero VAD as a stream: the state is carried on, samples left over are kept."""

    def __init__(self) -> None:
        self._net = onnx.session(verified(VAD))
        self._h = np.zeros((1, 1, 128), np.float32)
        self._c = np.zeros((1, 1, 128), np.float32)
        self._rest = np.zeros(CONTEXT_SAMPLES, np.float32)

    def probabilities(self, pcm: NDArray[np.int16]) -> NDArray[np.float32]:
        samples = np.concatenate([self._rest, pcm.astype(np.float32) * _SCALE])
        count = (len(samples) - CONTEXT_SAMPLES) // WINDOW_SAMPLES
        self._rest = samples[count * WINDOW_SAMPLES :]
        if count == 0:
            return np.zeros(0, np.float32)
        length = CONTEXT_SAMPLES + WINDOW_SAMPLES
        windows = np.lib.stride_tricks.sliding_window_view(samples, length)[::WINDOW_SAMPLES][
            :count
        ]
        speech, self._h, self._c = self._net.run(
            None, {"input": np.ascontiguousarray(windows), "h": self._h, "c": self._c}
        )
        return np.asarray(speech, np.float32)

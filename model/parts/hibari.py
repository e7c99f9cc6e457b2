"""hibari loaded safely, and in other people's voices.

hibari predicts, every 12.5 ms, the envelopes of the harmonics and of the noise, and the pitch.
Scaling the pitch and stretching the envelopes along frequency, before the sound is made of them,
gives another person's voice.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from model import onnx
from model.parts.weights import VOICE, verified


def load() -> Any:
    """A `hibari.Hibari` of the verified weights, on one thread. Raises WeightsError."""
    weights = verified(VOICE)
    onnx.runtime()  # before hibari loads it
    from hibari import Hibari

    return Hibari(model=str(weights), threads=1)


def sound_as(
    tts: Any, phonemes: str, *, pitch: float, formants: float, pace: float = 1.0
) -> NDArray[np.float32]:
    """One line of phonemes in a voice that differs by these factors; float32 [n] at 24 kHz."""
    from hibari import dsp

    ids = np.asarray([tts.ids(phonemes)], np.int64)
    inputs = {"ids": ids, "speed": np.asarray([pace], np.float32)}
    *envelopes, f0 = (out[0] for out in tts.sess.run(None, inputs))
    bins = len(envelopes[0])
    source = np.minimum(np.arange(bins) / formants, bins - 1).astype(np.int64)
    warped = [envelope[source] for envelope in envelopes]
    sound: NDArray[np.float32] = dsp.synth(*warped, f0 * pitch, np.random.default_rng(0))
    return sound

"""What lies between a mouth and the samples: a room, distance, a band, an echo, clipping."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
_DRY = 0.2
"""How often hardly anything of the room is heard with the user."""
_HEADSET = 40.0


@dataclass(frozen=True, slots=True, eq=False)
class Room:
    """How sound reaches the microphone.

    Attributes:
        near: impulse response from the user, float32 [n] at 16 kHz.
        far: from somebody further off or turned away: more room, fewer highs.
    """

    near: Samples
    far: Samples


def room(rng: np.random.Generator, rate_hz: int) -> Room:
    """Some room: its reverberation dies away by 60 dB in 0.1 to 0.7 s."""
    decay_s = float(rng.uniform(0.1, 0.7))
    direct = _HEADSET if rng.random() < _DRY else float(rng.uniform(1.5, 8))
    near = _response(rng, rate_hz, decay_s, direct=direct)
    far = _response(rng, rate_hz, decay_s, direct=float(rng.uniform(0.3, 1)))
    return Room(near, band(far, rate_hz, 80, float(rng.uniform(2500, 5000))))


def _response(rng: np.random.Generator, rate_hz: int, decay_s: float, direct: float) -> Samples:
    """A direct sound and a tail of decaying noise whose energy is one."""
    at_s = np.arange(int(decay_s * rate_hz)) / rate_hz
    tail = rng.standard_normal(len(at_s)) * 10 ** (-3 * at_s / decay_s)
    tail[: rate_hz // 500] = 0
    tail /= np.sqrt(np.square(tail).sum())
    tail[0] = direct
    return np.asarray(tail / np.hypot(1, direct), np.float32)


def heard_through(sound: Samples, response: Samples) -> Samples:
    """The sound in the room; float32, longer by the response."""
    length = len(sound) + len(response) - 1
    size = 1 << (length - 1).bit_length()
    spectrum = np.fft.rfft(sound, size) * np.fft.rfft(response, size)
    return np.fft.irfft(spectrum, size)[:length].astype(np.float32)


def band(sound: Samples, rate_hz: int, low_hz: float, high_hz: float) -> Samples:
    """Only these frequencies, as codecs and lines pass them."""
    hz = np.fft.rfftfreq(len(sound), 1 / rate_hz) + 1e-9
    rise = 1 / (1 + (low_hz / hz) ** 12)
    fall = 1 / (1 + (hz / high_hz) ** 12)
    return np.fft.irfft(np.fft.rfft(sound) * rise * fall, len(sound)).astype(np.float32)


def echo(played: Samples, rng: np.random.Generator, rate_hz: int, room: Room) -> Samples:
    """What the microphone hears of the speaker: late, in the room, 5 to 40 dB down."""
    delay = int(rng.uniform(0.005, 0.25) * rate_hz)
    loud = 10 ** (-rng.uniform(5, 40) / 20)
    clips = rng.random() < 0.3
    driven = (np.tanh(played * 8) / 8).astype(np.float32) if clips else played
    late = np.concatenate((np.zeros(delay, np.float32), heard_through(driven, room.far)))
    return np.asarray(late[: len(played)] * loud, np.float32)

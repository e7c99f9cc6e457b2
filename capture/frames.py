"""What the senses deliver: pictures, notices and the 200 ms micro-turn that holds them.

Time is counted in samples: micro-turn `k` covers [200 k, 200 (k + 1)) ms of the session, which is
exactly 3 200 samples of microphone and 4 800 samples of speaker, whatever any clock says.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

TURN_MS = 200
MIC_RATE_HZ = 16_000
SPEAKER_RATE_HZ = 24_000
MIC_TURN_SAMPLES = MIC_RATE_HZ * TURN_MS // 1000
SPEAKER_TURN_SAMPLES = SPEAKER_RATE_HZ * TURN_MS // 1000

Pcm = NDArray[np.int16]
"""Mono 16-bit samples, shape [n]; the rate is named where it is used."""

Rgb = NDArray[np.uint8]
"""A picture, shape [height, width, 3], red first."""

Eye = Literal["camera", "screen"]


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """One picture of one eye.

    Attributes:
        eye: where it was taken.
        rgb: uint8 [height, width, 3].
        age_ms: how old it was when its micro-turn closed.
    """

    eye: Eye
    rgb: Rgb
    age_ms: int


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the senses lost or a device that changed, in words a user understands.

    Attributes:
        kind: `dropped` (sound or pictures were lost) or `device` (a device went, came, is absent).
        text: one sentence.
    """

    kind: Literal["dropped", "device"]
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class MicroTurn:
    """Two hundred milliseconds of the world.

    Attributes:
        index: `k`, counted from 0.
        mic: int16 [3200] at 16 kHz, after echo cancellation: what the model hears.
        played: int16 [4800] at 24 kHz: what really left the speaker, silence included.
        played_samples: samples of speech (24 kHz) that have left the speaker since the session
            began; the silence between utterances does not count.
        camera, screen: the newest picture of each eye, or None where there is none.
        notices: what was lost or changed meanwhile.
        raw: int16 [3200] at 16 kHz, what the microphone gave before echo cancellation; None where
            that is off.
    """

    index: int
    mic: Pcm
    played: Pcm
    played_samples: int
    camera: Picture | None = None
    screen: Picture | None = None
    notices: tuple[Notice, ...] = ()
    raw: Pcm | None = None

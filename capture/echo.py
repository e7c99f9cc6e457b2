"""Echo cancellation: takes out of the microphone what the speaker put in."""

import numpy as np
import pywebrtc_audio

from capture.echo_path import EchoPath
from capture.frames import MIC_RATE_HZ, MIC_TURN_SAMPLES, SPEAKER_TURN_SAMPLES, Pcm
from capture.resample import TwoThirds

FRAME = MIC_RATE_HZ // 100
"""Samples of the 10 ms over which the canceller adapts."""


class EchoCanceller:
    """WebRTC's third canceller (AEC3) and high-pass; no noise suppression, no gain control.

    It finds the delay between speaker and microphone by itself, up to about half a second, as long
    as the played sound comes no later than its echo. The first second or two of speech pass while
    it learns the room. Sound leaves it 8 ms late. Where the microphone does
    not hear the speaker at all, as with headphones, sound passes as it is. It reads no clock: the
    same turns give the same result.
    """

    def __init__(self) -> None:
        self._canceller = pywebrtc_audio.EchoCanceller(sample_rate=MIC_RATE_HZ)
        self._far_end = TwoThirds()
        self._path = EchoPath()

    def cancel(self, mic_16k: Pcm, played_24k: Pcm) -> Pcm:
        """One micro-turn without echo.

        Args:
            mic_16k: int16 [3200] at 16 kHz, as heard.
            played_24k: int16 [4800] at 24 kHz, what the speaker played meanwhile.

        Returns:
            int16 [3200] at 16 kHz.
        """
        if mic_16k.shape != (MIC_TURN_SAMPLES,) or played_24k.shape != (SPEAKER_TURN_SAMPLES,):
            raise ValueError(
                f"a micro-turn is [3200] and [4800], not {mic_16k.shape} and {played_24k.shape}"
            )
        far = self._far_end.push(played_24k)
        near = np.empty_like(mic_16k)
        for start in range(0, MIC_TURN_SAMPLES, FRAME):
            frame = slice(start, start + FRAME)
            near[frame] = self._canceller.process(mic_16k[frame], far[frame])
        self._path.hear(mic_16k, played_24k)
        return mic_16k if self._path.absent else near

"""The room of a bench item: what the microphone hears, some of it depending on what is played.

A voice that cuts in must come while the assistant speaks, and assistants begin at different times:
a `Cue` therefore counts from the moment at which the assistant's voice is first heard. `Echo` puts
that voice back into the microphone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

import numpy as np

from capture.echo import EchoCanceller
from capture.frames import MIC_RATE_HZ, MIC_TURN_SAMPLES, SPEAKER_RATE_HZ, TURN_MS, MicroTurn, Pcm
from capture.resample import TwoThirds
from capture.source import PictureSource
from capture.speaker import VirtualSpeaker

PATIENCE_S = 12.0
"""How long after the fixed sound a cue waits for the assistant to begin."""
TURN_S = TURN_MS / 1000


@dataclass(frozen=True, slots=True, eq=False)
class Cue:
    """Sound that comes `after_s` after the assistant began to speak.

    Attributes:
        pcm: int16 [n] at 16 kHz.
        after_s: counted from the first sound it plays at or after `not_before_s`.
    """

    pcm: Pcm
    after_s: float
    not_before_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Echo:
    """The assistant's own voice in the microphone, `gain_db` as loud and `delay_ms` late."""

    gain_db: float
    delay_ms: int


class Room:
    """Micro-turns of one item, in step with a virtual speaker; fits `app.engine.Source`.

    Args:
        mic: the fixed sound, int16 [n] at 16 kHz.
        tail_s: silence after the last sound of the user.
        camera: an eye, or None.

    Attributes:
        cue_s: when the cue sounded (start, end), or None while it has not.
    """

    def __init__(
        self,
        mic: Pcm,
        tail_s: float,
        cue: Cue | None = None,
        echo: Echo | None = None,
        camera: PictureSource | None = None,
    ) -> None:
        self.speaker = VirtualSpeaker()
        self.cue_s: tuple[float, float] | None = None
        self.began = False
        self._mic, self._tail_s, self._cue, self._camera = mic, tail_s, cue, camera
        self._echo = _EchoPath(echo) if echo else None
        self._canceller = EchoCanceller() if echo else None
        self._closed = False

    def turns(self) -> Iterator[MicroTurn]:
        for index in count():
            if self._closed or index * TURN_S >= self._end_s():
                return
            played, total = self.speaker.take_played()
            self._await_cue(index, played)
            mic = self._heard(index)
            if self._echo and self._canceller:
                mic = self._canceller.cancel(_mixed(mic, self._echo.of(played)), played)
            camera = self._camera.picture_at(index) if self._camera else None
            yield MicroTurn(index, mic, played, total, camera)

    def close(self) -> None:
        self._closed = True

    def _end_s(self) -> float:
        fixed_s = len(self._mic) / MIC_RATE_HZ
        if self._cue is None:
            return fixed_s + self._tail_s
        if self.cue_s is None:
            return fixed_s + max(PATIENCE_S, self._tail_s)
        return max(fixed_s, self.cue_s[1]) + self._tail_s

    def _await_cue(self, index: int, played: Pcm) -> None:
        """Fix the time of the cue as soon as the assistant is heard."""
        sounding = np.flatnonzero(played)
        if self._cue is None or self.cue_s is not None or not len(sounding):
            return
        at_s = index * TURN_S + int(sounding[0]) / SPEAKER_RATE_HZ
        if at_s >= self._cue.not_before_s:
            start_s = max(at_s + self._cue.after_s, index * TURN_S)
            self.cue_s = (start_s, start_s + len(self._cue.pcm) / MIC_RATE_HZ)

    def _heard(self, index: int) -> Pcm:
        first = index * MIC_TURN_SAMPLES
        heard = _window(self._mic, first)
        if self._cue is None or self.cue_s is None:
            return heard
        self.began = self.began or (index + 1) * TURN_S > self.cue_s[0]
        return _mixed(heard, _window(self._cue.pcm, first - round(self.cue_s[0] * MIC_RATE_HZ)))


class _EchoPath:
    """Speaker to microphone: resampled, delayed, damped."""

    def __init__(self, echo: Echo) -> None:
        self._gain = 10 ** (echo.gain_db / 20)
        self._down = TwoThirds()
        self._late: Pcm = np.zeros(MIC_RATE_HZ * echo.delay_ms // 1000, np.int16)

    def of(self, played: Pcm) -> Pcm:
        """int16 [4800] at 24 kHz -> int16 [3200] at 16 kHz."""
        sound = np.concatenate([self._late, self._down.push(played)])
        self._late = sound[MIC_TURN_SAMPLES:]
        return (sound[:MIC_TURN_SAMPLES] * self._gain).astype(np.int16)


def _window(pcm: Pcm, first: int) -> Pcm:
    """A micro-turn of `pcm` from sample `first`, which may lie before or after it; zeros there."""
    turn: Pcm = np.zeros(MIC_TURN_SAMPLES, np.int16)
    start, end = max(first, 0), min(first + MIC_TURN_SAMPLES, len(pcm))
    if start < end:
        turn[start - first : end - first] = pcm[start:end]
    return turn


def _mixed(one: Pcm, other: Pcm) -> Pcm:
    mixed: Pcm = np.clip(one.astype(np.int32) + other, -32768, 32767).astype(np.int16)
    return mixed

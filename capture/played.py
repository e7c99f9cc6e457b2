"""What left the speaker, handed out in step with the microphone although each has its own clock."""

from collections import deque

import numpy as np

from capture.frames import SPEAKER_RATE_HZ, SPEAKER_TURN_SAMPLES, Pcm
from capture.resample import Resampler
from capture.ring import Ring

CUSHION = SPEAKER_RATE_HZ // 20
"""Samples (50 ms) kept in hand, so that two late blocks of the device leave no hole: a hole shifts
all that follows against its echo, and the canceller then needs seconds to find it again."""
SOFT_LIMIT = SPEAKER_RATE_HZ // 50
"""Surplus silence above this is left out."""
HARD_LIMIT = 2 * SOFT_LIMIT
"""Surplus sound above this is left out too: later still, it would come after its own echo."""
WINDOW = 10
"""Turns over which a surplus must last; a reader that catches up has one for a moment only."""
BACKLOG_S = 5
"""Seconds kept for a late reader, a little more than the microphone keeps."""


class Played:
    """A bounded record between the speaker's callback and one reader.

    The device hands sound on some 40 ms before it is heard, and the microphone delivers it later
    still, so the record runs ahead of its echo as long as little is kept in hand.

    Args:
        rate_hz: the device's rate.

    Attributes:
        slipped: samples (24 kHz) put in or left out so far to stay in step.
    """

    def __init__(self, rate_hz: int) -> None:
        self.slipped = 0
        self._device = Ring(rate_hz * BACKLOG_S)
        self._block: Pcm = np.zeros(rate_hz * BACKLOG_S, np.int16)
        self._resampler = Resampler(rate_hz, SPEAKER_RATE_HZ)
        self._record = Ring(SPEAKER_RATE_HZ * (BACKLOG_S + 1))
        self._surpluses: deque[int] = deque(maxlen=WINDOW)
        self._begun = False

    def write(self, block: Pcm) -> None:
        """Notes what the device was given, [n] at its rate; called by its callback."""
        self._device.write(block)

    def take(self) -> Pcm:
        """The next int16 [4800] at 24 kHz, filled up with silence where the device was too slow."""
        arrived = self._block[: self._device.read_into(self._block)]
        self._record.write(self._resampler.push(arrived))
        if not self._begun:
            self._begun = True
            self._record.read(max(0, self._record.available - SPEAKER_TURN_SAMPLES - CUSHION))
        turn: Pcm = np.zeros(SPEAKER_TURN_SAMPLES, np.int16)
        short = SPEAKER_TURN_SAMPLES - self._record.available
        if short > 0:
            self._record.read_into(turn[: max(0, self._record.available - CUSHION)])
            self.slipped += min(SPEAKER_TURN_SAMPLES, short + CUSHION)
        else:
            self._record.read_into(turn)
        self._shorten()
        return turn

    def _shorten(self) -> None:
        """Leaves out a surplus that stays: the speaker's clock is the faster one."""
        self._surpluses.append(self._record.available - CUSHION)
        surplus = min(self._surpluses)
        if len(self._surpluses) < WINDOW or surplus <= SOFT_LIMIT:
            return
        waiting = self._record.read(self._record.available)
        if surplus <= HARD_LIMIT and waiting[:surplus].any():
            surplus = 0
        else:
            self._surpluses.clear()
        self._record.write(waiting[surplus:])
        self.slipped += surplus

"""Whether the microphone hears the speaker at all.

With headphones it does not. A canceller that waits for an echo which never comes takes the user's
own voice for it, up to its first ten seconds of playing; so where there is no echo, nothing is
cancelled.
"""

from dataclasses import dataclass

import numpy as np

from capture.frames import Pcm

PLAYING_DB = -45.0
"""Above this the speaker is taken to play something audible (full scale is 0 dB)."""
QUIET_DB = -70.0
"""Below this a microphone hears nothing that could be taken for speech; a faint echo is louder."""
ABSENT_TURNS = 4
"""Quiet turns in a row, while the speaker plays, that show there is no echo."""
PRESENT_TURNS = 15
"""Loud ones in a row that show there is one again; a user who cuts in has been heard long
before."""


@dataclass(slots=True)
class EchoPath:
    """Judges turn by turn; only turns in which the speaker plays count."""

    absent: bool = False
    _quiet: int = 0
    _loud: int = 0

    def hear(self, mic: Pcm, played: Pcm) -> None:
        """One micro-turn of raw microphone and of what was played meanwhile, at any rates."""
        if level_db(played) < PLAYING_DB:
            return
        quiet = level_db(mic) < QUIET_DB
        self._quiet = self._quiet + 1 if quiet else 0
        self._loud = 0 if quiet else self._loud + 1
        if self._quiet >= ABSENT_TURNS:
            self.absent = True
        elif self._loud >= PRESENT_TURNS:
            self.absent = False


def level_db(pcm: Pcm) -> float:
    """Root mean square of int16 [n] in dB of full scale."""
    power = float(np.mean(np.square(pcm, dtype=np.float64))) if len(pcm) else 0.0
    return 10.0 * float(np.log10(max(power, 1e-3) / 32768.0**2))

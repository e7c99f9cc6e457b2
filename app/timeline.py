"""The last minute, micro-turn by micro-turn, as the strip above the conversation shows it."""

from collections import deque
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from app.events import TURN_MS
from capture.frames import MicroTurn, Pcm
from ui.rows import Act, Slot

SLOTS: Final = 60_000 // TURN_MS
BARS: Final = 4
"""Loudness is measured so many times in a micro-turn: every 50 ms."""

QUIET_DB: Final = -60.0


@dataclass(slots=True)
class Timeline:
    """A minute of `Slot`s, the newest last."""

    _slots: deque[Slot] = field(default_factory=lambda: deque(maxlen=SLOTS))

    def slots(self) -> tuple[Slot, ...]:
        return tuple(self._slots)

    def add(
        self, turn: MicroTurn, *, act: Act, working: bool, step_ms: float, hearing: bool
    ) -> None:
        """Take in one micro-turn: its floor act, whether work goes on, what its step took."""
        slot = Slot(
            turn=turn.index,
            heard=loudness(turn.mic),
            played=loudness(turn.played),
            act=act,
            working=working,
            step_ms=step_ms,
            hearing=hearing,
        )
        self._slots.append(slot)


def loudness(pcm: Pcm) -> tuple[float, ...]:
    """Root mean square of each 50 ms as a share of a 60 dB scale, 0 (silence) to 1."""
    samples = pcm[: len(pcm) - len(pcm) % BARS].astype(np.float64).reshape(BARS, -1) / 32768.0
    level_db = 10 * np.log10(np.mean(samples**2, axis=1) + 1e-12)
    return tuple(float(share) for share in np.clip(1.0 - level_db / QUIET_DB, 0.0, 1.0).round(3))

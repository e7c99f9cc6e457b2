"""Whether the user is speaking: a pure state machine fed with probabilities, 32 ms each.

Speech begins when it has lasted `onset_ms` within a short look-back, and ends after `end_ms`
without; the two thresholds (hysteresis) keep it from flickering on breath and room.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from model.parts.vad import WINDOW_MS


@dataclass(slots=True)
class SpeechState:
    """Speech of one person, as durations.

    Attributes:
        begin_above, end_below: probabilities that count as speech and as silence.
        run_ms: how long the present stretch of speech has lasted, small gaps included; 0 in
            silence.
        silence_ms: how long it has been silent since the last speech.
        gap_ms: a pause within a stretch shorter than this does not end it.
    """

    begin_above: float = 0.5
    end_below: float = 0.35
    gap_ms: int = 160
    run_ms: int = 0
    silence_ms: int = 0
    _speaking: bool = False

    def feed(self, probabilities: Iterable[float]) -> None:
        for probability in probabilities:
            self._speaking = probability > (self.end_below if self._speaking else self.begin_above)
            if self._speaking:
                self.run_ms += WINDOW_MS
                self.silence_ms = 0
            else:
                self.silence_ms += WINDOW_MS
                if self.run_ms and self.silence_ms < self.gap_ms:
                    self.run_ms += WINDOW_MS
                elif self.silence_ms >= self.gap_ms:
                    self.run_ms = 0

"""How the talk keeps up: step times, time to answer, memory, losses. Bounded for any length."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from app.events import Event, Heard, Said, Saying, Trouble
from app.transcript import nods_in
from ui.rows import Vitals

ANSWERS: Final = 50
MEMORY_EVERY: Final = 25  # micro-turns
MEMORIES: Final = 720
"""An hour of them."""

LONGEST_MS: Final = 30_000
"""What comes later is no answer but a new beginning."""


@dataclass(slots=True)
class Pulse:
    """Folds micro-turns into `Vitals`."""

    _answers_ms: deque[int] = field(default_factory=lambda: deque(maxlen=ANSWERS))
    _memory_mb: deque[float] = field(default_factory=lambda: deque(maxlen=MEMORIES))
    _dropped: int = 0
    _asked_ms: int | None = None  # when the user's unanswered words ended
    _nods: set[int] = field(default_factory=set)
    _begun: int = 0  # the last utterance that began

    def take(self, turn: int, events: Sequence[Event], memory_mb: float) -> None:
        if memory_mb and turn % MEMORY_EVERY == 0:
            self._memory_mb.append(memory_mb)
        self._nods |= nods_in(events)
        for event in events:
            match event:
                case Trouble(kind="dropped"):
                    self._dropped += 1
                case Heard(final=True):
                    self._asked_ms = event.to_ms
                case Saying() if event.id in self._nods:
                    pass
                case Saying() if event.id > self._begun:
                    self._begun = event.id
                    self._answered(event.from_ms)
                case Said():
                    self._nods.discard(event.id)

    def vitals(self, *, late: int, turns: int) -> Vitals:
        return Vitals(
            answers_ms=tuple(self._answers_ms),
            memory_mb=tuple(self._memory_mb),
            dropped=self._dropped,
            late=late,
            turns=turns,
        )

    def _answered(self, at_ms: int) -> None:
        if self._asked_ms is not None and 0 <= at_ms - self._asked_ms <= LONGEST_MS:
            self._answers_ms.append(at_ms - self._asked_ms)
        self._asked_ms = None

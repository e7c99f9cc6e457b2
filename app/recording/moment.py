"""One micro-turn as a recording holds it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.events import Arrival, Event
from capture.frames import MicroTurn

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """What went in, what arrived, what came out.

    Attributes:
        turn: the micro-turn as the engine took it.
        arrivals: in the order in which the session took them.
        events: in order. Those read from a file lack `Play`: what sounded is in `turn.played`.
        answer: what the engine answered (`model.step.StepOut` as JSON) and `step_ms`.
        facts: the events as they are stored; empty until read from a file.
        at: the byte of the file at which reading can begin with this moment.
    """

    turn: MicroTurn
    arrivals: tuple[Arrival, ...] = ()
    events: tuple[Event, ...] = ()
    answer: Mapping[str, Any] = field(default_factory=dict)
    facts: tuple[Json, ...] = ()
    at: int = 0

"""Standing orders: what the user wants done from now on, or at its time.

    timer, remind     the clock: `due` gives what is to be said now
    count, watch_for  the interaction network reads them as text and acts by itself

Every change is posted, so that the window, the recording and the network know of it.
"""

import itertools
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from app.events import MIND_IDS, Ordered
from app.tools.clock import spoken_time
from app.tools.numbers import spoken_length

Kind = Literal["timer", "remind", "count", "watch_for"]
MOST_STANDING = 50
LATE = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class StandingOrder:
    """One of them.

    Attributes:
        about: what is counted, watched for or to be reminded of; may be empty for a timer.
        due: when it is next heard of; None where only the network can tell.
        span: how long a timer runs, or between two reminders that come again.
        again: it stays after it was heard of.
        job: that gave it; where that is cancelled, the order never was.
    """

    id: int
    kind: Kind
    about: str = ""
    due: datetime | None = None
    span: timedelta | None = None
    again: bool = False
    job: int = 0

    @property
    def text(self) -> str:
        """In the form that the network reads."""
        if self.kind in ("count", "watch_for"):
            return f"{self.kind}({self.about})"
        when = f"every {self._span}" if self.again else f"at {self._clock}"
        return f"remind({when}: {self.about or 'the time is up'})"

    @property
    def title(self) -> str:
        """For the card and for people."""
        match self.kind:
            case "timer":
                return f"Timer, {self._span}" + (f", {self.about}" if self.about else "")
            case "remind":
                every = f", every {self._span}" if self.again else ""
                return f"Reminder: {self.about}{every}"
            case "count":
                return f"Counting {self.about}"
        return f"Watching for {self.about}"

    def words(self, now: datetime) -> str:
        """What is said when it is due, or later, if nobody could hear it then."""
        late = self.due is not None and now - self.due > LATE
        return (
            f"{self._words} It was due at {spoken_time(self.due)}."
            if late and self.due
            else (self._words)
        )

    @property
    def _words(self) -> str:
        if self.kind == "timer":
            name = f"{self.about} timer" if self.about else f"timer of {self._span}"
            return f"Your {name} is up."
        return (
            f"{self.about[:1].upper()}{self.about[1:]}."
            if self.again
            else (f"This is your reminder: {self.about}.")
        )

    def posted(self, *, standing: bool = True) -> Ordered:
        due = f"at {self._clock}" if self.due else ""
        text = self.text if standing else f"stop({self.text})"
        return Ordered(self.id, text, self.title, due, standing)

    @property
    def _span(self) -> str:
        return spoken_length(self.span or timedelta())

    @property
    def _clock(self) -> str:
        return f"{self.due:%H:%M}" if self.due else ""


class Orders:
    """All that stand; used by tools in the mind's thread and by the loop at every micro-turn.

    Args:
        post: tells the conversation of every change.
        changed: called after it; must not wait.
    """

    def __init__(self, post: Callable[[Ordered], None], changed: Callable[[], None]) -> None:
        self._post, self._changed = post, changed
        self._lock = threading.Lock()
        self._standing: dict[int, StandingOrder] = {}
        self._ids = itertools.count(MIND_IDS)

    def next_id(self) -> int:
        """A number for a job or an order of the mind's own."""
        return next(self._ids)

    def give(self, kind: Kind, about: str = "", **when: object) -> StandingOrder:
        """Put up a new order; `when` are `due`, `span`, `again` and `job`."""
        order = StandingOrder(self.next_id(), kind, about, **when)  # type: ignore[arg-type]
        with self._lock:
            self._standing[order.id] = order
            oldest = next(iter(self._standing)) if len(self._standing) > MOST_STANDING else 0
        if oldest:
            self.stop(oldest)
        self._tell(order.posted())
        return order

    def restore(self, orders: Iterable[StandingOrder]) -> None:
        """Put up orders of an earlier run."""
        for order in orders:
            self.give(order.kind, order.about, due=order.due, span=order.span, again=order.again)

    def stop(self, number: int) -> StandingOrder | None:
        """End one; None where it does not stand (any more)."""
        with self._lock:
            order = self._standing.pop(number, None)
        if order:
            self._tell(order.posted(standing=False))
        return order

    def standing(self) -> tuple[StandingOrder, ...]:
        with self._lock:
            return tuple(self._standing.values())

    def due(self, now: datetime) -> list[StandingOrder]:
        """Those whose moment has come; one that comes again is set for its next."""
        out = [o for o in self.standing() if o.due is not None and o.due <= now]
        for order in out:
            if order.again and order.span:
                missed = (now - order.due) // order.span if order.due else 0
                later = replace(order, due=(order.due or now) + (missed + 1) * order.span)
                with self._lock:
                    if order.id in self._standing:
                        self._standing[order.id] = later
                self._tell(later.posted())
            else:
                self.stop(order.id)
        return sorted(out, key=lambda order: order.due or now)

    def _tell(self, posted: Ordered) -> None:
        self._post(posted)
        self._changed()


def told(order: StandingOrder, now: datetime) -> str:
    """One order in a spoken phrase, with what is left of it."""
    if order.due is None:
        return order.title
    if order.kind == "timer":
        return f"{order.title}: {spoken_length(order.due - now)} left"
    return f"{order.title}, at {spoken_time(order.due)}"

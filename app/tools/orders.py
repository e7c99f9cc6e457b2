"""All standing orders.

Every change is posted, so that the window, the recording and the network know of it.
"""

import itertools
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from app.events import MIND_IDS, TURN_MS, Ordered
from app.tools.order import Kind, StandingOrder

MOST_STANDING = 50
AHEAD = timedelta(milliseconds=TURN_MS)
"""Words that are said at once are heard a micro-turn after they are handed over."""


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

    def give(self, kind: Kind, about: str = "", **more: object) -> StandingOrder:
        """Put up a new order; `more` are the other fields of a `StandingOrder`."""
        return self._put(StandingOrder(0, kind, about, **more))  # type: ignore[arg-type]

    def restore(self, orders: Iterable[StandingOrder]) -> None:
        """Put up orders of an earlier run."""
        for order in orders:
            self._put(order)

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
        out = [o for o in self.standing() if o.due and o.due <= _seen_from(o, now)]
        for order in out:
            later = _next(order, _seen_from(order, now))
            if later is None:
                self.stop(order.id)
                continue
            with self._lock:
                if order.id in self._standing:
                    self._standing[order.id] = later
            self._tell(later.posted())
        return sorted(out, key=lambda order: order.due or now)

    def _put(self, order: StandingOrder) -> StandingOrder:
        order = replace(order, id=self.next_id())
        with self._lock:
            self._standing[order.id] = order
            oldest = next(iter(self._standing)) if len(self._standing) > MOST_STANDING else 0
        if oldest:
            self.stop(oldest)
        self._tell(order.posted())
        return order

    def _tell(self, posted: Ordered) -> None:
        self._post(posted)
        self._changed()


def _seen_from(order: StandingOrder, now: datetime) -> datetime:
    return now + AHEAD if order.at_once else now


def _next(order: StandingOrder, now: datetime) -> StandingOrder | None:
    """The order after it was heard of; None where that was the last time."""
    if not (order.again and order.span and order.due) or order.left == 1:
        return None
    missed = (now - order.due) // order.span
    return replace(order, due=order.due + (missed + 1) * order.span, left=max(order.left - 1, 0))

"""Timers and reminders that speak up on time, and the orders to count and to watch out."""

import re
from datetime import datetime, timedelta

from app.errors import ToolError
from app.tools.clock import moment_in, spoken_date, spoken_time
from app.tools.hands import Hands
from app.tools.numbers import digits, length, spoken_length
from app.tools.order import Kind, StandingOrder, told

LONGEST = timedelta(days=366)
BREATH = timedelta(seconds=30)
"""What comes again sooner than this is said on time whoever speaks, and not announced."""


async def set_timer(hands: Hands, duration: str, name: str = "") -> str:
    """Start a timer that speaks up when it is over.

    Args:
        hands: of the job.
        duration: e.g. "5 minutes" or "an hour and a half".
        name: what it is for, e.g. "pasta"; may be empty.
    """
    span = span_of(duration)
    hands.order("timer", name, due=hands.now + span, span=span)
    what = f"{name} timer" if name else "timer"
    return f"Your {what} of {spoken_length(span)} is running."


async def remind(hands: Hands, about: str, when: str = "", every: str = "") -> str:
    """Remind the user of something at a moment, or again and again.

    Args:
        hands: of the job.
        about: what to say, e.g. "call mum".
        when: a moment, e.g. "in 10 minutes", "at 17:30", "tomorrow at 9"; empty with `every`.
        every: time between reminders, e.g. "20 minutes"; empty for a single one.
    """
    if every:
        span = span_of(every)
        if span < BREATH:
            hands.order("say", about, due=hands.now + span, span=span, again=True)
            return "Okay."
        hands.order("remind", about, due=hands.now + span, span=span, again=True)
        return f"All right, every {spoken_length(span).removeprefix('one ')}: {about}."
    due = moment_in(when, hands.now)
    if due is None:
        raise ToolError("I did not understand when to remind you.")
    if not hands.now < due <= hands.now + LONGEST:
        raise ToolError("That moment is not within the next year.")
    hands.order("remind", about, due=due)
    return f"I will remind you {_spoken_moment(due, hands.now)}: {about}."


async def list_orders(hands: Hands) -> str:
    """Say which timers, reminders, counts and watches stand."""
    standing = [told(order, hands.now) for order in hands.orders.standing()]
    return ". ".join(standing) + "." if standing else "Nothing is running."


async def stop_order(hands: Hands, which: str = "") -> str:
    """End timers, reminders, counting or watching.

    Args:
        hands: of the job.
        which: words of its name or kind ("timer", "squats", "all"); empty for the newest.
    """
    standing = hands.orders.standing()
    if not standing:
        return "There is nothing to stop."
    wanted = which.lower().strip()
    words = set(wanted.removesuffix("s").split())
    chosen = [o for o in standing if words <= _names(o)] or [
        o for o in standing if words & _names(o)
    ]
    if wanted in ("all", "everything"):
        chosen = list(standing)
    elif not wanted:
        chosen = [standing[-1]]
    for order in chosen:
        hands.orders.stop(order.id)
    if not chosen:
        return f"There is no {which} to stop."
    return f"Stopped: {', '.join(order.title for order in chosen)}."


async def count(hands: Hands, action: str) -> str:
    """Have the interaction network count aloud how often the user does something.

    Args:
        hands: of the job.
        action: what is counted, e.g. "squats".
    """
    return _see_to(hands, "count", action, "counting")


async def watch_for(hands: Hands, cue: str) -> str:
    """Have the interaction network speak up when it sees something.

    Args:
        hands: of the job.
        cue: what to watch for, e.g. "somebody comes in", and after a colon what to do then.
    """
    return _see_to(hands, "watch_for", cue, "watching")


async def mark(hands: Hands, event: str) -> str:
    """Have the interaction network say "start" when something starts and "stop" when it ends.

    Args:
        hands: of the job.
        event: what starts and ends, e.g. "the person raises their arms".
    """
    return _see_to(hands, "mark", event, "watching")


def _names(order: StandingOrder) -> set[str]:
    names = re.findall(r"[a-z_'-]+", f"{order.kind} {order.title} {order.about}".lower())
    return {*names, "say"} if order.at_once else set(names)


def _see_to(hands: Hands, kind: Kind, about: str, doing: str) -> str:
    if not hands.network:
        raise ToolError(f"For {doing} I need a network that sees.")
    hands.order(kind, about)
    return f"Okay, {doing}." if hands.sees else f"Okay, {doing} once the camera shows me something."


def span_of(text: str) -> timedelta:
    """A length of time in words. Raises ToolError."""
    span = length(digits(text))
    if span is None or not timedelta() < span <= LONGEST:
        raise ToolError("I did not understand how long.")
    return span


def _spoken_moment(due: datetime, now: datetime) -> str:
    if due - now < timedelta(hours=1):
        return f"in {spoken_length(due - now)}"
    time = f"at {spoken_time(due)}"
    return time if due.date() == now.date() else f"on {spoken_date(due)}, {time}"

"""A standing order: what the user wants done from now on, or at its time.

timer, remind           the clock rings, and the words wait until nobody speaks
say                     the clock rings, and the words are said at once, whoever speaks
cue                     the user's words ring: whenever they hold the cue, the reply is said
count, watch_for, mark  the interaction network reads them as text and acts by itself
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from app.events import Ordered
from app.tools.clock import spoken_time
from app.tools.numbers import spoken_length

Kind = Literal["timer", "remind", "say", "cue", "count", "watch_for", "mark"]
SEEN: tuple[Kind, ...] = ("count", "watch_for", "mark")
"""What only a network with open eyes can do."""
LATE = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class StandingOrder:
    """One of them.

    Attributes:
        about: what is counted, watched for, to be said or to be reminded of, or the cue; may be
            empty for a timer.
        due: when it is next heard of; None where the clock cannot tell.
        span: how long a timer runs, or between two times that it is heard of.
        again: it stays after it was heard of.
        left: how often it still comes again; 0 where nobody set an end.
        reply: what is said at a cue.
        since_ms: session time from which on the user's words may hold the cue.
        job: that gave it; where that is cancelled, the order never was.
    """

    id: int
    kind: Kind
    about: str = ""
    due: datetime | None = None
    span: timedelta | None = None
    again: bool = False
    left: int = 0
    reply: str = ""
    since_ms: int = 0
    job: int = 0

    @property
    def text(self) -> str:
        """In the form that a network reads."""
        if self.kind in SEEN:
            return f"{self.kind}({self.about})"
        if self.kind == "cue":
            return f"say(at {self.about}: {self.reply})"
        verb = "say" if self.kind == "say" else "remind"
        when = f"every {self._span}" if self.again else f"at {self._clock}"
        return f"{verb}({when}: {self.about or 'the time is up'})"

    @property
    def title(self) -> str:
        """For the card and for people."""
        every = f", every {self._span}" if self.again else ""
        match self.kind:
            case "timer":
                return f"Timer, {self._span}" + (f", {self.about}" if self.about else "")
            case "remind":
                return f"Reminder: {self.about}{every}"
            case "say":
                return f"Saying {self.about}{every}"
            case "cue":
                return f"Saying {self.reply} whenever you say {self.about}"
            case "count":
                return f"Counting {self.about}"
            case "mark":
                return f"Saying start and stop: {self.about}"
        return f"Watching for {self.about}"

    @property
    def at_once(self) -> bool:
        """Its words are said whoever speaks."""
        return self.kind in ("say", "cue")

    def is_late(self, now: datetime) -> bool:
        """It was due while nobody could hear it."""
        return self.due is not None and now - self.due > LATE

    def words(self, now: datetime) -> str:
        """What is said when it is due, or later, if nobody could hear it then."""
        late = f" It was due at {spoken_time(self.due)}." if self.due and self.is_late(now) else ""
        return self.spoken + late

    @property
    def spoken(self) -> str:
        """What is said when its moment has come."""
        if self.kind == "timer":
            name = f"{self.about} timer" if self.about else f"timer of {self._span}"
            return f"Your {name} is up."
        if self.at_once or self.again:
            return sentence(self.reply or self.about)
        return f"This is your reminder: {self.about}."

    def posted(self, *, standing: bool = True) -> Ordered:
        return Ordered(
            self.id,
            self.text if standing else f"stop({self.text})",
            self.title,
            f"at {self._clock}" if self.due else "",
            standing,
            network=self.kind in SEEN,
            says=self.spoken if self.at_once else "",
            hears=self.about if self.kind == "cue" else "",
        )

    @property
    def _span(self) -> str:
        return spoken_length(self.span or timedelta())

    @property
    def _clock(self) -> str:
        return f"{self.due:%H:%M}" if self.due else ""


def sentence(words: str) -> str:
    """Words as they stand in a text."""
    return f"{words[:1].upper()}{words[1:]}" + ("" if words[-1:] in ".!?" else ".")


def told(order: StandingOrder, now: datetime) -> str:
    """One order in a spoken phrase, with what is left of it."""
    if order.due is None:
        return order.title
    if order.kind == "timer":
        return f"{order.title}: {spoken_length(order.due - now)} left"
    return f"{order.title}, at {spoken_time(order.due)}"

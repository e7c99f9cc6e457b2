"""What the mind posted and nobody has heard yet: it waits here until the floor is free.

    post ──► continues what is being said, or answers the last question ──► engine at once
        └──► waits: highest priority first, several in one go ──► floor free ──► engine
                 └──► not worth saying any more, already said, cancelled ──► let go

The engine still decides when to speak; this only keeps results of older questions, and words nobody
asked for, from running into the user. Pure: knows only what it is given.
"""

from collections import deque
from collections.abc import Set
from dataclasses import dataclass, field, replace

from app.events import Words

MOST_WAITING = 64
AT_ONCE = 3
"""Results that are said in one go; a fourth waits for the next pause."""
QUIET_TURNS, URGENT_QUIET_TURNS = 2, 1
"""Silence of the user before words that nobody waits for; urgent ones (timers) need less."""
REMEMBERED = 8


@dataclass(frozen=True, slots=True)
class Floor:
    """Who speaks, as far as it matters here.

    Attributes:
        quiet_turns: micro-turns since the user spoke or was in the middle of something.
        saying: jobs whose words are being said or wait in the mouth; `busy` also without a job.
        awaited: the job that answers the user's last question; 0 for none.
    """

    quiet_turns: int
    saying: Set[int]
    busy: bool
    awaited: int


@dataclass(slots=True)
class Delivery:
    """Attributes:
    answered: jobs of which words of the answer went to the engine.
    """

    answered: set[int] = field(default_factory=set)
    _waiting: list[Words] = field(default_factory=list)
    _said: deque[str] = field(default_factory=lambda: deque(maxlen=REMEMBERED))

    def put(self, post: Words) -> None:
        """Take in words of the mind; an empty interim one means that more is to come."""
        if post.interim and not post.text:
            self.answered.discard(post.id)
            return
        if not post.interim:
            self._waiting = [w for w in self._waiting if w.id != post.id or not w.interim]
        self._waiting.append(post)
        del self._waiting[:-MOST_WAITING]

    def holds(self, job: int) -> bool:
        """Words of this job wait."""
        return any(post.id == job for post in self._waiting)

    def forget(self, job: int) -> None:
        """Nobody wants to hear of this job any more."""
        self._waiting = [post for post in self._waiting if post.id != job]
        self.answered.discard(job)

    def expired(self, now_ms: int) -> list[Words]:
        """Take out what came too late to be said."""
        late = [post for post in self._waiting if 0 < post.until_ms < now_ms]
        self._waiting = [post for post in self._waiting if post not in late]
        return late

    def due(self, floor: Floor) -> list[Words]:
        """Take out what the engine may have now, in the order in which to say it."""
        jobs = self._jobs(floor)
        out: list[Words] = []
        for job in jobs:
            fresh = job not in floor.saying and job != floor.awaited
            joined = fresh and any(post.text for post in out)
            out += self._handed(job, fresh=fresh, joined=joined)
        return out

    def _jobs(self, floor: Floor) -> list[int]:
        """The jobs that may be heard now, the most urgent first."""
        going_on = [job for job in self._ids() if job in floor.saying]
        if going_on or floor.busy:
            opened = not floor.saying and floor.awaited in self._ids()  # "let me see" is being said
            return going_on or ([floor.awaited] if opened else [])
        ranked = sorted(self._ids(), key=lambda job: -self._priority(job))
        ready = any(floor.quiet_turns >= self._quiet_needed(j, floor.awaited) for j in ranked)
        return ranked[:AT_ONCE] if ready else []

    def _ids(self) -> list[int]:
        return list(dict.fromkeys(post.id for post in self._waiting))

    def _priority(self, job: int) -> int:
        return max(post.priority for post in self._waiting if post.id == job)

    def _quiet_needed(self, job: int, awaited: int) -> int:
        if job == awaited:
            return 1
        return URGENT_QUIET_TURNS if self._priority(job) else QUIET_TURNS

    def _handed(self, job: int, *, fresh: bool, joined: bool) -> list[Words]:
        """Take out the words of a job. `fresh`: it begins, unasked; `joined`: after others."""
        posts = [post for post in self._waiting if post.id == job]
        self._waiting = [post for post in self._waiting if post.id != job]
        out: list[Words] = []
        for post in posts:
            key = " ".join(post.text.lower().split())
            if fresh and not post.priority and key in self._said:
                out.append(replace(post, text=""))
                continue
            begins = joined and bool(key) and not out
            out.append(replace(post, text=f"Also: {post.text}") if begins else post)
            if key:
                self._said.append(key)
            if key and not post.interim:
                self.answered.add(job)
        return out

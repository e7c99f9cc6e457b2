"""What the mind found and the user has not heard: it waits for the floor, at times once more.

posted ──► waits ──► first ──► the voice ──► played
▲                       │
└─ it was not meant ── cut ──► the user meant it: forgotten
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from model.interrupted import Interrupted
from model.saying import Post, Saying
from model.step import FloorAct

_MOST = 16
_OVERDUE_TURNS = 10
"""Micro-turns of silence after which words are said that the network has found no moment for."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Words of the mind.

    Attributes:
        posts: what waits to be said, usually a sentence each.
        dropped: the job whose answer was cut; what else comes of it is not said.
        idle: micro-turns for which they have waited in silence.
        again: what was cut waits since the last micro-turn.
        interrupted: what was cut, while it is not known whether the user meant to cut it.
    """

    posts: tuple[Post, ...] = ()
    dropped: int = 0
    idle: int = 0
    again: bool = False
    interrupted: Interrupted = field(default_factory=Interrupted)

    def posted(self, job: int, text: str) -> "Waiting":
        """The mind has found something to say."""
        if not text:
            return self
        if job and job == self.dropped:
            return replace(self, interrupted=self.interrupted.more(Post(job, text)))
        return replace(self, posts=(*self.posts, Post(job, text))[-_MOST:])

    def without_first(self) -> "Waiting":
        """The first went to the voice."""
        return replace(self, posts=self.posts[1:])

    def without(self, jobs: Sequence[int]) -> "Waiting":
        """What these jobs have found is not wanted any more."""
        return replace(self, posts=tuple(post for post in self.posts if post.job not in jobs))

    def stopped(self) -> "Waiting":
        """The user wants to hear nothing of it."""
        return replace(self, posts=(), interrupted=Interrupted())

    def cut(self, saying: Saying) -> "Waiting":
        """The user speaks over an answer: the rest of it does not wait any more."""
        job = next((post.job for post in saying.posts if post.job), self.dropped)
        rest = tuple(post for post in self.posts if post.job == job)
        others = tuple(post for post in self.posts if post.job != job)
        return Waiting(others, job, interrupted=Interrupted(open=True, waiting=rest))

    def left(self, text: str, played: str) -> "Waiting":
        """A sentence of which only the beginning was played."""
        return replace(self, interrupted=self.interrupted.left(text, played))

    def heard(self, text: str) -> "Waiting":
        """The ears wrote down what was said, or it was typed."""
        return replace(self, interrupted=self.interrupted.heard(text))

    def grows(self) -> "Waiting":
        """A line of the ears grows."""
        return replace(self, interrupted=self.interrupted.grows())

    def lived(self, act: FloorAct, *, spoken_to: bool, promised: bool) -> "Waiting":
        """A micro-turn later; what was cut waits again if nobody meant to cut it.

        Args:
            act: what it did with the floor.
            spoken_to: the user spoke.
            promised: an answer to something new is promised.
        """
        idle = self.idle + 1 if self.posts and act == "listen" and not spoken_to else 0
        new = promised or act == "delegate"
        interrupted = Interrupted() if new else self.interrupted.lived(spoken_to=spoken_to)
        if not interrupted.goes_on:
            return replace(self, idle=idle, again=False, interrupted=interrupted)
        posts = (*interrupted.rest, *self.posts)[:_MOST]
        return Waiting(posts, idle=idle, again=True)

    @property
    def overdue(self) -> bool:
        """Nobody speaks, and still they are not said."""
        return self.idle >= _OVERDUE_TURNS

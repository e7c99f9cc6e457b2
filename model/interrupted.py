"""An answer that was cut, until it is known whether the user meant to cut it.

The network yields to the first sounds of a voice, when "mm-hm" and "wait" are still alike. If it
was a nod after all, what was left of the answer waits to be said again; the network decides when.

    cut ──► speech goes on, or a plea for silence, or a new answer begins ──► forgotten
     └────► silence, and the ears wrote down a nod, or nothing in time ──► waits again
"""

from dataclasses import dataclass, replace

from model.phrases import is_nod
from model.saying import Post

_NOD_TURNS = 3
"""The longest nod, in micro-turns with speech."""
_QUIET_TURNS = 2
_EARS_TURNS = 8
"""Quiet micro-turns after which the ears will not write anything down any more."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """What is left of an answer.

    Attributes:
        open: an answer was cut, and it is not known yet why.
        posts: sentences, the first from the word on at which it was cut; none where nothing was.
        waiting: those that had not gone to the voice.
        spoken: micro-turns in which the user spoke since.
        quiet: micro-turns since the user last spoke.
        written: the ears wrote down a nod.
    """

    open: bool = False
    posts: tuple[Post, ...] = ()
    waiting: tuple[Post, ...] = ()
    spoken: int = 0
    quiet: int = 0
    written: bool = False

    def left(self, text: str, played: str) -> "Interrupted":
        """A sentence of which only the beginning was played."""
        rest = " ".join(text.split()[len(played.split()) :])
        return replace(self, posts=(*self.posts, Post(0, rest))) if self.open and rest else self

    def lived(self, *, spoken_to: bool) -> "Interrupted":
        """A micro-turn later."""
        if not spoken_to:
            return replace(self, quiet=self.quiet + 1)
        on = replace(self, spoken=self.spoken + 1, quiet=0)
        return on if on.spoken <= _NOD_TURNS else Interrupted()

    def heard(self, text: str) -> "Interrupted":
        """The ears wrote down what was said."""
        short = is_nod(text) or len(text.split()) == 1
        return replace(self, written=True) if short else Interrupted()

    @property
    def rest(self) -> tuple[Post, ...]:
        """All that is left to say; it answers nobody's question any more."""
        return (*self.posts, *(Post(0, post.text) for post in self.waiting))

    @property
    def was_nod(self) -> bool:
        """The user did not mean to cut it."""
        enough = _QUIET_TURNS if self.written else _EARS_TURNS
        return bool(self.posts) and self.quiet >= enough

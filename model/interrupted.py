"""An answer that was cut, until it is known whether the user meant to cut it.

The network yields to the first sounds of a voice, when "mm-hm", "wait" and "mum, I am coming" are
still alike. What was left of the answer waits to be said again unless it answers what was said; the
network decides when.

    cut ──► a plea for silence, thanks, a long talk, or a new answer begins ──► forgotten
     └────► silence, and the ears wrote down a nod, or words that it
            answered with nothing, or nothing in time ────────────────────────► waits again
"""

from dataclasses import dataclass, replace

from model.phrases import dismisses, is_nod
from model.saying import Post

_LONG_TURNS = 40
"""Micro-turns with speech after which nobody remembers the answer."""
_QUIET_TURNS = 2
_ANSWER_TURNS = 6
"""From words in writing on, micro-turns in which it would have begun to answer them."""
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
        writing: a line of the ears grows.
        nod: the ears wrote down a nod.
        written: micro-turns since they wrote down the last of other words, -1 before that.
    """

    open: bool = False
    posts: tuple[Post, ...] = ()
    waiting: tuple[Post, ...] = ()
    spoken: int = 0
    quiet: int = 0
    writing: bool = False
    nod: bool = False
    written: int = -1

    def left(self, text: str, played: str) -> "Interrupted":
        """A sentence of which only the beginning was played."""
        rest = " ".join(text.split()[len(played.split()) :])
        return replace(self, posts=(*self.posts, Post(0, rest))) if self.open and rest else self

    def more(self, post: Post) -> "Interrupted":
        """A sentence of the same answer was found since."""
        return replace(self, waiting=(*self.waiting, post)) if self.open else self

    def lived(self, *, spoken_to: bool) -> "Interrupted":
        """A micro-turn later; of what is said now the ears have written nothing yet."""
        if not spoken_to:
            written = self.written + 1 if self.written >= 0 else -1
            return replace(self, quiet=self.quiet + 1, written=written)
        just = 1 if self.written == 0 else -1
        on = replace(self, spoken=self.spoken + 1, quiet=0, written=just)
        return on if on.spoken <= _LONG_TURNS else Interrupted()

    def heard(self, text: str) -> "Interrupted":
        """The ears wrote down what was said."""
        if dismisses(text):
            return Interrupted()
        heard = replace(self, writing=False)
        if is_nod(text) or (len(text.split()) == 1 and not text.endswith(",")):
            return replace(heard, nod=True)
        return replace(heard, written=0)

    def grows(self) -> "Interrupted":
        """The ears write down what is said; more will come of it."""
        return replace(self, writing=True)

    @property
    def rest(self) -> tuple[Post, ...]:
        """All that is left to say; it answers nobody's question any more."""
        return (*self.posts, *(Post(0, post.text) for post in self.waiting))

    @property
    def goes_on(self) -> bool:
        """The user did not mean to cut it."""
        if not self.posts or self.quiet < (_EARS_TURNS if self.writing else _QUIET_TURNS):
            return False
        passed = self.nod if self.written < 0 else self.written >= _ANSWER_TURNS
        return passed or (self.written < 0 and self.quiet >= _EARS_TURNS)

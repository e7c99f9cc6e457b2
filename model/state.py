"""Everything that lasts from one micro-turn to the next, as a value: copied, put back, rewound."""

from collections import deque
from copy import copy
from dataclasses import dataclass, field

import torch
from torch import Tensor

from model.config import Config
from model.ear import Listened
from model.eye import Seen
from model.floor import Floor
from model.following import Following
from model.hearing import Hearing
from model.meant import Meant
from model.memory import Mark, Memory
from model.orders import Orders
from model.owed import Owed
from model.saying import Saying
from model.tokenizer import act_id
from model.waiting import Waiting


@dataclass(slots=True, eq=False)
class Now:
    """The small things. Every field holds an immutable value, so a shallow copy is a copy.

    Attributes:
        turn: the next micro-turn's index.
        pieces: what was said in the last micro-turn.
        last: the last token said, an act or a piece; it opens the next sense block.
        mic_tail, played_tail: float32, the last 50 ms of both signals.
        camera, screen: patches of each eye's last picture, float32 [P, 40, 40, 3].
        seen: what an eye that compares remembers.
        listened: what an ear remembers.
        sees: this micro-turn has a picture of the camera's.
        spoken_to: the last micro-turn in which the user spoke.
        unread: ids of words that wait to be read.
        eager, yielding: added to the logits of `take` and `yield`; the user's wish, 0 by default.
        key_held: only who holds a key is heard, and so speaks to it.
        all_said: what the last line adds to the log-odds that the user has come to an end.
        awaited: orders that wait for something said: the id of each, and its pieces.
        following, hearing, saying, floor, meant, owed, waiting, orders: see there.
    """

    mic_tail: Tensor
    played_tail: Tensor
    turn: int = 0
    pieces: tuple[int, ...] = ()
    last: int = act_id("listen")
    camera: Tensor | None = None
    screen: Tensor | None = None
    seen: Seen | None = None
    listened: Listened | None = None
    sees: bool = False
    spoken_to: int = -100
    unread: tuple[int, ...] = ()
    eager: float = 0.0
    yielding: float = 0.0
    key_held: bool = False
    all_said: float = 0.0
    awaited: tuple[tuple[int, tuple[int, ...]], ...] = ()
    following: Following = field(default_factory=Following)
    hearing: Hearing = field(default_factory=Hearing)
    saying: Saying = field(default_factory=Saying)
    floor: Floor = field(default_factory=Floor)
    meant: Meant = field(default_factory=Meant)
    owed: Owed = field(default_factory=Owed)
    waiting: Waiting = field(default_factory=Waiting)
    orders: Orders = field(default_factory=Orders)

    @property
    def speaking(self) -> bool:
        """Something was handed to the voice and not yet played to its end."""
        return bool(self.saying.utterances)

    @property
    def over_an_answer(self) -> bool:
        """Words of the mind are being said, or were cut and may be gone on with."""
        posts = (*self.waiting.interrupted.rest, *self.saying.posts)
        return any(post.text for post in posts)

    def asks_nothing(self) -> None:
        """What was said so far wants no answer, or none any more."""
        self.owed, self.floor = Owed(), self.floor.asked_no_more()


@dataclass(frozen=True, slots=True, eq=False)
class _Before:
    """A micro-turn's beginning."""

    mark: Mark
    now: Now
    chance: Tensor


class StreamState:
    """Memory, the small things, and chance.

    Attributes:
        memory: the rings of all layers.
        now: the small things.
        generator: the only source of chance.
    """

    def __init__(self, config: Config, memory: Memory, now: Now, seed: int) -> None:
        self.memory = memory
        self.now = now
        self.generator = torch.Generator().manual_seed(seed)
        self._slack = config.slack
        turns = config.slack // config.positions(camera=False, screen=False) + 1
        self._past: deque[_Before] = deque(maxlen=turns)

    def begin_turn(self, index: int) -> None:
        """Put down where micro-turn `index` begins, to be able to come back."""
        self.now.turn = index
        chance = self.generator.get_state()
        self._past.append(_Before(self.memory.mark(), copy(self.now), chance))

    @property
    def oldest(self) -> int:
        """The earliest micro-turn that can be rewound to."""
        counts = self.memory.mark()
        return min(
            (
                before.now.turn
                for before in self._past
                if counts.text - before.mark.text <= self._slack
                and counts.sense - before.mark.sense <= self._slack
            ),
            default=self.now.turn,
        )

    def rewind(self, turn: int) -> None:
        """Go back to the beginning of micro-turn `turn`, as if what followed had never been.

        Raises:
            ValueError: `turn` lies before `oldest` or ahead.
        """
        if turn == self.now.turn:
            return
        if not self.oldest <= turn < self.now.turn:
            raise ValueError(
                f"Micro-turn {turn} is out of reach: the state is at {self.now.turn} and can go "
                f"back to {self.oldest}. Copy the state earlier to go back further."
            )
        while (before := self._past.pop()).now.turn > turn:
            pass
        self.memory.rewind(before.mark)
        self.now = before.now
        self.generator.set_state(before.chance)

    def copy(self) -> "StreamState":
        """A second state that goes on from here by itself."""
        other = copy(self)
        other.memory, other.now, other._past = self.memory.copy(), copy(self.now), self._past.copy()
        other.generator = torch.Generator()
        other.generator.set_state(self.generator.get_state())
        return other

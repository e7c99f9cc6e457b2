"""Whether somebody speaks over its voice whom the network overlooks.

There are two witnesses: the ears, who wrote something down, and the network, who took a moment of
it for the user. What only one of them notices is often its own echo.
"""

from dataclasses import dataclass

from model.phrases import is_nod

_ROOM_TURNS = 15
"""Micro-turns of its own voice after which echo cancellation has learned the room."""
_EARS_TURNS = 12
"""Micro-turns after which what was spoken over its voice is written down."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """What the network noticed of others during its own speech.

    Attributes:
        voice: micro-turns in which it spoke, as far as the room was still unknown.
        moment: micro-turns since it heard the user over it, -1 where that is long ago.
    """

    voice: int = 0
    moment: int = -1

    def lived(self, *, spoken_to: bool, speaking: bool) -> "Overlap":
        """A micro-turn later, in which the user spoke to it, its own voice sounded, or both."""
        if speaking and spoken_to and self.voice >= _ROOM_TURNS:
            return Overlap(self.voice, 0)
        moment = self.moment + 1 if 0 <= self.moment < _EARS_TURNS else -1
        return Overlap(min(self.voice + speaking, _ROOM_TURNS), moment)

    def cut_in(self, text: str) -> bool:
        """Whether these words, just written down, were said over its voice and are no nod."""
        return self.moment >= 0 and len(text.split()) > 1 and not is_nod(text)

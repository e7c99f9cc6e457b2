"""Whether somebody speaks over its voice whom the network overlooks.

There are two witnesses: the ears, who wrote something down, and the network, who had an inkling of
a voice. What only one of them notices is often its own echo.
"""

from dataclasses import dataclass

from model.phrases import is_nod

SURELY_SILENT = -2.0
"""Log-odds below which nobody speaks to it: one in eight, for a cut-in is not to be missed."""
_ROOM_TURNS = 15
"""Micro-turns of its own voice after which echo cancellation has learned the room."""
_EARS_TURNS = 12
"""Micro-turns after which what was spoken over its voice is written down."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """What the network noticed of others during its own speech.

    Attributes:
        voice: micro-turns in which it spoke, as far as the room was still unknown.
        inkling: micro-turns since somebody may have spoken, -1 where that is long ago.
    """

    voice: int = 0
    inkling: int = -1

    def lived(self, user: float, *, speaking: bool) -> "Overlap":
        """A micro-turn later.

        Args:
            user: log-odds that the user speaks to it.
            speaking: its own voice sounds.
        """
        if speaking and self.voice >= _ROOM_TURNS and user > SURELY_SILENT:
            return Overlap(self.voice, 0)
        inkling = self.inkling + 1 if 0 <= self.inkling < _EARS_TURNS else -1
        return Overlap(min(self.voice + speaking, _ROOM_TURNS), inkling)

    def cut_in(self, text: str) -> bool:
        """Whether these words, just written down, were said over its voice and are no nod."""
        return self.inkling >= 0 and len(text.split()) > 1 and not is_nod(text)

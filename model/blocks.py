"""The sequence grows by blocks: words to read, a micro-turn of the senses, a piece that was said.

Each goes through the network once, at the end of the memory, and is never computed again.
"""

import numpy as np
from numpy.typing import NDArray

from model.interaction import Answers, Inputs, Interaction
from model.layout import sense_kinds
from model.memory import SENSE, TEXT
from model.run import Run
from model.senses import Senses
from model.state import Now, StreamState
from model.step import Turn
from model.tokenizer import END, FIRST_BYTE


class Blocks:
    """Puts blocks at the end of a state's memory; holds constants only.

    Attributes:
        pieces: the tokens that can be said: the end, bytes and pieces of words.
    """

    def __init__(self, network: Interaction, run: Run) -> None:
        config = network.config
        self.pieces = (END, *range(FIRST_BYTE, config.vocabulary))
        self._config = config
        self._run = run
        self._senses = Senses(config, network.eye)

    def silence(self) -> Now:
        """The moment before the first micro-turn."""
        return self._senses.silence()

    def read(self, state: StreamState) -> None:
        """Read what is waiting, as much as a micro-turn allows."""
        now, most = state.now, self._config.read_per_turn
        ids, now.unread = now.unread[:most], now.unread[most:]
        if ids:
            self._append(self._senses.tokens(list(ids)), np.full(len(ids), TEXT), state)

    def sense(self, turn: Turn, state: StreamState) -> Answers:
        """Hear and see, after the last token has been put down."""
        now = state.now
        inputs = self._senses.take_in(turn, now)
        piece = now.last in self.pieces
        camera, screen = inputs.camera.shape[1] > 0, inputs.screen.shape[1] > 0
        now.sees = camera
        _place(now.last, state)
        kinds = sense_kinds(self._config, piece=piece, camera=camera, screen=screen)
        return self._append(inputs, kinds, state)

    def put_down(self, token: int, state: StreamState) -> Answers:
        """One token as a block of its own."""
        _place(token, state)
        kind = TEXT if token in self.pieces else SENSE
        return self._append(self._senses.tokens([token]), np.array([kind]), state)

    def _append(self, inputs: Inputs, kinds: NDArray[np.int64], state: StreamState) -> Answers:
        return self._run(inputs, state.memory.place(kinds), state.memory)


def _place(token: int, state: StreamState) -> None:
    """Remember where a piece is about to stand among text."""
    if token >= FIRST_BYTE:
        state.now.saying = state.now.saying.placed(int(state.memory.counts[TEXT]))

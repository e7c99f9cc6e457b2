"""What attention looks back on: two rings of keys and values, and where each position stands.

    slot    0        1 ........................... S
          [ sink ][ pages + slack ][ window + slack ]
                     text ring        sense ring

Sound, pictures and acts go round in the *window*: seconds to a minute, then they are overwritten.
Text (what was read and what was said) goes round in the *pages*, which only text turns, so a
standing order outlives any amount of looking and listening. Slot 0 is the *sink*, a learned key
with the value zero, for a head that finds nothing to attend to.

A ring is longer than its reach by the slack. A block of positions is written before it looks back,
and a conversation may be rewound by up to the slack: in both cases what is overwritten lies beyond
the reach. Unwritten keys are NaN and unwritten values zero: a slot that is read by mistake turns
its whole row into NaN, a slot that is masked costs nothing, and every step reads the same S slots,
so a step costs the same after an hour as after a second.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from model.config import Config

TEXT, SENSE = 0, 1
_PERIOD = 1 << 24
"""Positions after which the rotation returns to where it began: 46 hours at 100 a second."""


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where the positions of a block stand, and what each of them may look at.

    Attributes:
        angle: float32 [B, T, K/4], by how much each pair of a head's first half is turned.
        visible: bool [B, T, S]; of a whole sequence [B, N, 1 + N], the sink first.
        slots: int64 [1 + T], the sink's and those to write; empty for a whole sequence.
    """

    angle: Tensor
    visible: Tensor
    slots: Tensor

    def to(self, device: torch.device | str) -> "Places":
        """The same on `device`."""
        return Places(self.angle.to(device), self.visible.to(device), self.slots.to(device))


@dataclass(frozen=True, slots=True)
class Mark:
    """A point in time to rewind to.

    Attributes:
        text, sense: positions there were.
        struck: ordinals of text that was not to be seen any more.
    """

    text: int
    sense: int
    struck: frozenset[int]


@dataclass(frozen=True, slots=True, eq=False)
class _Held:
    """What slots hold: of which kind, the how-manieth of it, the how-manieth of all; each [S]."""

    kind: NDArray[np.int64]
    ordinal: NDArray[np.int64]
    clock: NDArray[np.int64]


class Memory:
    """The rings of all layers.

    Attributes:
        keys, values: [L, B, G, S, K].
        ordinal: int64 [S], the how-manieth of its ring a slot holds; -1 for none.
        clock: int64 [S], the how-manieth of both rings.
        counts: text and sense positions written so far.
        struck: ordinals of text that nobody sees any more.
    """

    def __init__(
        self,
        config: Config,
        batch: int = 1,
        device: torch.device | str = "cpu",
        dtype: torch.dtype = torch.float32,
    ) -> None:
        shape = (config.layers, batch, config.kv_heads, config.slots, config.head_width)
        self.keys = torch.full(shape, math.nan, device=device, dtype=dtype)
        self.values = torch.zeros(shape, device=device, dtype=dtype)
        self.ordinal = np.full(config.slots, -1, np.int64)
        self.clock = np.zeros(config.slots, np.int64)
        self.counts = np.zeros(2, np.int64)
        self.struck: frozenset[int] = frozenset()
        self._config = config
        self._first = np.array([1, 1 + config.pages + config.slack])
        self._length = np.array([config.pages, config.window]) + config.slack
        self._kind = np.where(np.arange(config.slots) < self._first[SENSE], TEXT, SENSE)

    def place(self, kinds: NDArray[np.int64]) -> Places:
        """Take the next slots for positions of these kinds (TEXT or SENSE), in this order.

        At most `slack` positions fit into one block; what a later block overwrites is out of reach.
        """
        assert len(kinds) <= self._config.slack, f"{len(kinds)} positions do not fit into the slack"
        counts = self.counts + _counts(kinds)  # [T, 2]
        clock = counts.sum(1) - 1  # [T]
        ordinal = counts[np.arange(len(kinds)), kinds] - 1  # [T]
        slots = self._first[kinds] + ordinal % self._length[kinds]  # [T]
        self.ordinal[slots], self.clock[slots] = ordinal, clock
        self.counts = counts[-1]
        held = _Held(self._kind, self._unstruck(), self.clock)
        visible = _visible(counts, held, self._config)  # [T, S]
        visible[:, 0] = True  # the sink
        return Places(
            angle(torch.from_numpy(clock)[None], self._config),
            torch.from_numpy(visible)[None],
            torch.from_numpy(np.concatenate(([0], slots))),
        )

    def write(self, layer: int, k: Tensor, v: Tensor, slots: Tensor) -> tuple[Tensor, Tensor]:
        """Put [B, G, 1 + T, K] into a layer's slots -> all its keys and values, [B, G, S, K]."""
        keys, values = self.keys[layer], self.values[layer]
        return keys.index_copy_(2, slots, k), values.index_copy_(2, slots, v)

    def mark(self) -> Mark:
        """Now, to be rewound to later."""
        return Mark(int(self.counts[TEXT]), int(self.counts[SENSE]), self.struck)

    def rewind(self, mark: Mark) -> None:
        """Forget what was written since `mark`, at most the slack of either ring."""
        to = np.array([mark.text, mark.sense])
        assert (self.counts - to <= self._config.slack).all(), "rewound by more than the slack"
        slots = np.flatnonzero(self.ordinal >= to[self._kind])
        self.ordinal[slots] = -1
        self.keys[..., slots, :] = math.nan
        self.values[..., slots, :] = 0.0
        self.counts, self.struck = to, mark.struck

    @property
    def texts(self) -> range:
        """The ordinals of all text that there still is."""
        written = int(self.counts[TEXT])
        return range(max(0, written - int(self._length[TEXT])), written)

    def strike(self, texts: Iterable[int]) -> None:
        """Hide single text positions, given by their ordinals; what followed them stays."""
        oldest = int(self.counts[TEXT] - self._length[TEXT])
        self.struck = frozenset(o for o in self.struck.union(texts) if o >= oldest)

    def copy(self) -> "Memory":
        """A second memory with the same content."""
        other = Memory.__new__(Memory)
        other.__dict__.update(self.__dict__)
        other.keys, other.values = self.keys.clone(), self.values.clone()
        other.ordinal, other.counts = self.ordinal.copy(), self.counts.copy()
        other.clock = self.clock.copy()
        return other

    def _unstruck(self) -> NDArray[np.int64]:
        """The ordinals, -1 for what was struck."""
        if not self.struck:
            return self.ordinal
        hidden = (self._kind == TEXT) & np.isin(self.ordinal, list(self.struck))
        return np.where(hidden, -1, self.ordinal)


def whole(kinds: NDArray[np.int64], config: Config) -> Places:
    """Places of a whole sequence that is its own memory, by the same rules; kinds int64 [N]."""
    counts = _counts(kinds)  # [N, 2]
    ordinal = counts[np.arange(len(kinds)), kinds] - 1
    clock = counts.sum(1) - 1
    visible = _visible(counts, _Held(kinds, ordinal, clock), config)  # [N, N]
    sink = np.ones((len(kinds), 1), np.bool_)
    return Places(
        angle(torch.from_numpy(clock)[None], config),
        torch.from_numpy(np.concatenate((sink, visible), 1))[None],
        torch.empty(0, dtype=torch.int64),
    )


def angle(clock: Tensor, config: Config) -> Tensor:
    """How far each pair is turned at a position: clock int64 [B, T] -> float32 [B, T, K/4].

    Every pair makes a whole number of turns in 2^24 positions, so the angle is taken from integers
    modulo the period and is as exact after a day as in the first second. Distances alone count, and
    none that matters comes near the period.
    """
    pairs = config.head_width // 4
    turns = [round(_PERIOD / (2 * math.pi) * 10_000 ** (-i / pairs)) for i in range(pairs)]
    steps = clock[..., None] % _PERIOD * torch.tensor(turns) % _PERIOD  # [B, T, K/4], < 2^48
    return (steps.double() * (2 * math.pi / _PERIOD)).float()


def _counts(kinds: NDArray[np.int64]) -> NDArray[np.int64]:
    """Positions of either kind up to and with each: [T] -> [T, 2]."""
    return np.stack((kinds == TEXT, kinds == SENSE), 1).cumsum(0)


def _visible(counts: NDArray[np.int64], held: _Held, config: Config) -> NDArray[np.bool_]:
    """Which slots positions with these counts [T, 2] may see, [T, S]."""
    upto = counts[:, held.kind]  # [T, S]
    reach = np.array([config.pages, config.window])[held.kind]  # [S]
    seen = (held.ordinal >= 0) & (held.ordinal < upto) & (held.ordinal >= upto - reach)
    if config.recall:
        age = counts.sum(1, keepdims=True) - 1 - held.clock  # [T, S]
        seen &= (held.kind == SENSE) | (age <= config.recall)
    return np.asarray(seen)

"""Talks that other processes make while a network learns; each is learned from once.

A network that sees a talk again and again learns it by heart: in the end it takes half a sentence
for a whole one by its melody. A core makes about as many talks as another one learns from.
"""

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from multiprocessing import get_context
from pathlib import Path

import torch

from model.train.corpora import Person, people
from model.train.data import synthesise
from model.train.lines import Lines, read_lines
from model.train.talk import Talk
from model.train.voices import speaking

PER_SHARD = 20
"""Talks that are made at a time."""
_AHEAD = 4
"""Shards of each maker that are waiting or being made."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What talks are made of.

    Attributes:
        seed: the same makes the same talks.
        longest_ms: of the longest.
        manifests: of recorded people.
        text: a folder of sentences that people wrote.
        sees: some have a camera.
    """

    seed: int
    longest_ms: int
    manifests: tuple[Path, ...] = ()
    text: Path | None = None
    sees: bool = False

    def make(self, shard: int) -> list[Talk]:
        """The talks of one shard.

        Raises:
            WeightsError: the voice's weights are missing or damaged.
            ManifestError: a manifest cannot be used.
        """
        recorded, lines = _people(self.manifests), _lines(self.text)
        size, ms = PER_SHARD, self.longest_ms
        return synthesise(_speak(), self.seed, shard, size, ms, recorded, lines, sees=self.sees)


class Supply:
    """An endless row of talks. What keeps a maker from making them is raised by `take`.

    Args:
        recipe: of all of them.
        first: the number of the first shard.
        makers: processes that make them.
    """

    def __init__(self, recipe: Recipe, first: int, makers: int) -> None:
        self._recipe = recipe
        self._makers = ProcessPoolExecutor(
            makers, get_context("spawn"), torch.set_num_threads, (1,)
        )
        self._numbers = count(first)
        self._coming: deque[Future[list[Talk]]] = deque()
        self._here: list[Talk] = []
        for _ in range(_AHEAD * makers):
            self._order()

    def take(self, talks: int) -> Sequence[Talk]:
        """The next talks; waits until they are made."""
        while len(self._here) < talks:
            self._here += self._coming.popleft().result()
            self._order()
        taken, self._here = self._here[:talks], self._here[talks:]
        return taken

    def close(self) -> None:
        """Let the makers go."""
        self._makers.shutdown(cancel_futures=True)

    def _order(self) -> None:
        self._coming.append(self._makers.submit(self._recipe.make, next(self._numbers)))


_speak = lru_cache(maxsize=1)(speaking)


@lru_cache(maxsize=2)
def _people(manifests: tuple[Path, ...]) -> list[Person]:
    return people(manifests)  # takes a minute


@lru_cache(maxsize=2)
def _lines(text: Path | None) -> Lines:
    return read_lines(text) if text else Lines()

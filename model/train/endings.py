"""Lines that are whole, and lines that break off, as ears write both.

Many a beginning could be a sentence ("I met her"), so no line is surely whole; but what follows on
most beginnings their last words show. Both are drawn equally long, or short lines would all seem to
break off. People wrote the sentences, or said them as lists have them (`model.train.addressed`), or
read them aloud, where there is a file of `model.train.written`.
"""

from collections import defaultdict
from collections.abc import Iterable

import numpy as np

from model.following import MARKS
from model.train.addressed import lines as listed
from model.train.lines import Lines
from model.train.misheard import misheard
from model.train.written import Written

_READ_ALOUD = 0.4
"""How often it is what ears made of a sentence read aloud."""
_SHARES = {
    "assistants": 0.25,
    "people": 0.35,
    "to_it": 0.12,
    "to_it_first": 0.12,
    "to_others": 0.16,
}
"""Of the others: what people wrote to assistants and to each other, and each list."""
_FEWEST, _MOST, _MOST_MORE = 3, 10, 4
"""Words of a line, and how many more were to come where it breaks off."""
_BARE, _BADLY = 0.4, 0.5
"""How often commas are left out, and how often many words are wrong."""

_ByLength = dict[int, tuple[str, ...]]


class Endings:
    """Draws lines of both sorts."""

    def __init__(self, lines: Lines, written: Written | None = None) -> None:
        """With what people wrote, and what ears made of what people read aloud."""
        lists = {name: listed(name) for name in ("to_it", "to_it_first", "to_others")}
        pools = {"assistants": lines.to_assistants, "people": lines.to_people, **lists}
        self._pools = {name: _by_length(pool) for name, pool in pools.items()}
        written = written or Written()
        self._read = {False: _by_length(written.whole), True: _by_length(written.broken)}

    def draw(self, rng: np.random.Generator, *, broken: bool) -> str:
        """A line as ears write it."""
        words = int(rng.integers(_FEWEST, _MOST + 1))
        read = self._read[broken].get(words, ())
        if read and rng.random() < _READ_ALOUD:
            return _one_of(read, rng)
        said = self._sentence(words + int(broken and rng.integers(1, _MOST_MORE + 1)), rng)
        if broken:
            said = " ".join(said.split()[:words]).rstrip(MARKS)
        if rng.random() < _BARE:
            said = said.replace(",", "")
        return misheard(said, "user", rng, recorded=rng.random() < _BADLY, unfinished=broken)

    def _sentence(self, words: int, rng: np.random.Generator) -> str:
        """Of so many words, out of any pool that has such; the lists have."""
        fit = {name: pool[words] for name, pool in self._pools.items() if words in pool}
        shares = np.array([_SHARES[name] for name in fit])
        return _one_of(list(fit.values())[rng.choice(len(fit), p=shares / shares.sum())], rng)


def _by_length(lines: Iterable[str]) -> _ByLength:
    found = defaultdict[int, list[str]](list)
    for line in lines:
        found[len(line.split())].append(line)
    return {words: tuple(of) for words, of in found.items()}


def _one_of(pool: tuple[str, ...], rng: np.random.Generator) -> str:
    return pool[int(rng.integers(len(pool)))]

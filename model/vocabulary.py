"""How `pieces.json` came to be: byte pairs joined, the most frequent first.

    python -m model.vocabulary TEXT... > model/pieces.json

A pair is joined only where it stands inside a word that occurs more than once, so that no name met
a single time leaves a trace.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from model.tokenizer import words

_PIECES = 752


def learn(lines: Iterable[str], pieces: int = _PIECES) -> list[tuple[str, str]]:
    """The `pieces` most useful merges of these lines, in the order in which they are to be made."""
    counted = Counter(word for line in lines for word in words(line))
    parts = {word: [bytes([b]) for b in word.encode()] for word, n in counted.items() if n > 1}
    pairs: Counter[tuple[bytes, bytes]] = Counter()
    where: dict[tuple[bytes, bytes], set[str]] = {}
    for word in parts:
        _count(word, parts[word], counted[word], pairs, where)
    merges: list[tuple[str, str]] = []
    while len(merges) < pieces and pairs:
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        merges.append((best[0].decode("latin-1"), best[1].decode("latin-1")))
        for word in where.pop(best):
            _count(word, parts[word], -counted[word], pairs, where)
            parts[word] = _join(parts[word], best)
            _count(word, parts[word], counted[word], pairs, where)
        del pairs[best]
    return merges


def _count(
    word: str,
    parts: list[bytes],
    times: int,
    pairs: Counter[tuple[bytes, bytes]],
    where: dict[tuple[bytes, bytes], set[str]],
) -> None:
    """Add a word's pairs `times` times; remember in which words a pair stands."""
    for pair in pairwise(parts):
        pairs[pair] += times
        if times > 0:
            where.setdefault(pair, set()).add(word)


def _join(parts: list[bytes], pair: tuple[bytes, bytes]) -> list[bytes]:
    joined: list[bytes] = []
    for part in parts:
        if joined and (joined[-1], part) == pair:
            joined[-1] += part
        else:
            joined.append(part)
    return joined


def _lines(path: Path) -> list[str]:
    """The last tab-separated field of each line of a text, plain or gzip."""
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    lines = content.decode().splitlines()
    return [line.rsplit("\t", 1)[-1] for line in lines if not line.startswith("#")]


if __name__ == "__main__":
    merges = learn(line for path in sys.argv[1:] for line in _lines(Path(path)))
    sys.stdout.write("[" + ",\n".join(json.dumps(pair) for pair in merges) + "]\n")

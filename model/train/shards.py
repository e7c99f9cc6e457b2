"""Talks on disk: numbered files of a few talks each, two levels to the byte.

    levels   uint8 [talks' positions, 2, C/2]   heard, played
    labels   int8 [talks' micro-turns, 2]       act, user
    pictures uint8 [micro-turns with an eye open, 60, 80, 3]
    rest     JSON: of each talk its micro-turns, words, sayings, readings, and if it has pictures

A file appears under its name only when it is whole, and the same seed makes the same file, so
making them can be stopped and gone on with at any time.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import astuple
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.config import SOUNDS_PER_TURN
from model.dmel import LEVELS
from model.train.figures import SEEN
from model.train.script import Reading, Saying
from model.train.talk import Talk

_NOTHING = np.zeros((0, SEEN[1], SEEN[0], 3), np.uint8)


def make_shards(
    folder: Path, name: str, count: int, make: Callable[[int], list[Talk]]
) -> Iterator[Path]:
    """The files `name-00000.npz` to `count`; those that are missing are made, one by one."""
    folder.mkdir(parents=True, exist_ok=True)
    for i in range(count):
        path = folder / f"{name}-{i:05}.npz"
        if not path.exists():
            write_shard(path, make(i))
        yield path


def write_shard(path: Path, talks: list[Talk]) -> None:
    """One file, whole or not at all."""
    rest = [
        {
            "turns": len(t.acts),
            "words": t.words,
            "sayings": [astuple(s) for s in t.sayings],
            "readings": [astuple(r) for r in t.readings],
            "seen": t.pictures is not None,
        }
        for t in talks
    ]
    unfinished = path.with_suffix(".part")
    with unfinished.open("wb") as file:
        np.savez_compressed(
            file,
            levels=np.concatenate([np.stack((_pack(t.heard), _pack(t.played)), 1) for t in talks]),
            labels=np.concatenate([np.stack((t.acts, t.user), 1) for t in talks]),
            pictures=np.concatenate(
                [_NOTHING, *(t.pictures for t in talks if t.pictures is not None)]
            ),
            rest=np.array(json.dumps(rest)),
        )
    unfinished.replace(path)


def read_shard(path: Path) -> list[Talk]:
    """The talks of one file."""
    with np.load(path, allow_pickle=False) as file:
        levels, labels, rest = file["levels"], file["labels"], json.loads(str(file["rest"]))
        pictures = file["pictures"]
    talks, turn, picture = [], 0, 0
    for facts in rest:
        turns = slice(turn, turn + facts["turns"])
        sounds = slice(SOUNDS_PER_TURN * turns.start, SOUNDS_PER_TURN * turns.stop)
        heard, played = (_unpack(levels[sounds, i]) for i in (0, 1))
        acts, user = labels[turns].T
        sayings = tuple(Saying(*saying) for saying in facts["sayings"])
        readings = tuple(Reading(*reading) for reading in facts["readings"])
        seen = pictures[picture : picture + facts["turns"]] if facts["seen"] else None
        picture += facts["turns"] * facts["seen"]
        talks.append(Talk(heard, played, acts, user, facts["words"], sayings, readings, seen))
        turn = turns.stop
    return talks


def _pack(levels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return levels[:, ::2] * np.uint8(LEVELS) + levels[:, 1::2]


def _unpack(packed: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.stack(np.divmod(packed, np.uint8(LEVELS)), -1).reshape(len(packed), -1)

"""What was talked about before a talk: most are held by somebody who was there already.

Talks to learn from are short, and in all of them the pages (`model.memory`) begin empty. In a
conversation of minutes they are full of old questions and answers, which a network has to leave
alone that never saw any. So some talks go on from others.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from model.config import SOUNDS_PER_TURN
from model.floor import Floor
from model.tokenizer import ACTS
from model.train.script import Reading, whole_lines
from model.train.talk import UNKNOWN, Talk, untaught

_MOST_TURNS = 12
"""In which old words are read, as many in each as there is room for."""
_LINES = 12
"""Of old words, at most."""


def with_a_past(talks: Sequence[Talk], rng: np.random.Generator, share: float) -> Sequence[Talk]:
    """So large a share of all draws: half as many talks, each after one of the others; as large a
    share: each after words of all others. Otherwise as they are.
    """
    chance = rng.random()
    first = [talk for talk in talks if ends_free(talk)][: len(talks) // 2]
    if chance < share and first:
        rest = [talk for talk in talks if talk not in first]
        return [follows(one, other) for one, other in zip(first, rest, strict=False)]
    if chance < 2 * share:
        return [reminded(talk, [o for o in talks if o is not talk], rng) for talk in talks]
    return talks


def follows(earlier: Talk, talk: Talk) -> Talk:
    """One talk after another, in the same sitting.

    Both see or neither does. In `earlier` nobody may hold the floor at the end: see `ends_free`.
    """
    turns = len(earlier.acts)
    found = pictures = None
    if earlier.found is not None and talk.found is not None:
        found = torch.cat((earlier.found, talk.found))
    if earlier.pictures is not None and talk.pictures is not None:
        pictures = np.concatenate((earlier.pictures, talk.pictures))
    return Talk(
        np.concatenate((earlier.heard, talk.heard)),
        np.concatenate((earlier.played, talk.played)),
        np.concatenate((earlier.acts, talk.acts)),
        np.concatenate((earlier.user, talk.user)),
        f"{earlier.words} {talk.words}",
        (*earlier.sayings, *(replace(one, turn=turns + one.turn) for one in talk.sayings)),
        (*earlier.readings, *(replace(one, turn=turns + one.turn) for one in talk.readings)),
        pictures,
        found,
    )


def ends_free(talk: Talk) -> bool:
    """Nobody holds the floor at the end of it."""
    floor = Floor()
    for turn in range(len(talk.acts)):
        floor, _ = floor.after(talk.act(turn))
    return not floor.holding


def reminded(talk: Talk, others: Sequence[Talk], rng: np.random.Generator) -> Talk:
    """A talk before which words of others were read, in a few micro-turns of which no act is
    to be learned.
    """
    lines = [line for other in others for line in whole_lines(other.readings)]
    turns = int(rng.integers(2, _MOST_TURNS + 1))
    read = tuple(
        Reading(int(rng.integers(0, turns)), "ears", line)
        for line in rng.permutation(np.array(lines, object))[:_LINES]
    )
    begins = slice(0, turns * SOUNDS_PER_TURN)
    quiet = Talk(
        np.zeros_like(talk.heard[begins]),
        np.zeros_like(talk.played[begins]),
        np.full(turns, untaught(ACTS.index("listen")), np.int8),
        np.full(turns, UNKNOWN, np.int8),
        "",
        readings=tuple(sorted(read, key=lambda one: one.turn)),
        pictures=_still(talk.pictures, turns),
        found=None if talk.found is None else talk.found[:1].expand(turns, -1),
    )
    return follows(quiet, talk)


def _still(pictures: NDArray[np.uint8] | None, turns: int) -> NDArray[np.uint8] | None:
    return None if pictures is None else np.repeat(pictures[:1], turns, 0)

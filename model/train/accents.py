"""Moonshine learns to understand people whose English has an accent.

    python -m model.train.accents --minutes 60 --speech FOLDER --text FOLDER --out FOLDER
                                  --into WEIGHTS

    examples (`model.train.dictation`) ──► cross-entropy ──► mean of the last ──► WEIGHTS/ears.npz

Examples that are not in FOLDER/data yet are made first. FOLDER/state goes on with the next call,
until all examples were learned from so many times. Several processes, under `torchrun`, learn
together.
"""

import argparse
import os
import sys
import time
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import distributed

from model.checkpoint import EARS, load_network, write_sums
from model.errors import WeightsError
from model.tokenizer import Tokenizer
from model.train.accent_steps import Learner, batches
from model.train.cuts import Placing
from model.train.dictation import Examples, MadeUp, load_examples, recorded, save_examples
from model.train.minutes import agreed, shares
from model.train.recogniser import Recogniser

RATE = 1.5e-4
_MADE_UP, _PASSES, _SHARD = 6000, 3, 500
_LOG_EVERY, _SAVE_S = 25, 240.0


def main() -> None:
    """Examples, then steps, then into a checkpoint that has an ear."""
    given = _arguments()
    torch.set_num_threads(1)
    rank, ranks = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
    if ranks > 1:
        distributed.init_process_group("gloo")
    recogniser = Recogniser()
    paths = _make(recogniser, given, rank, ranks)
    if ranks > 1:
        distributed.barrier()
    examples = [it for path in paths for it in load_examples(path)]
    drawn = batches(examples, given.passes, np.random.default_rng(given.seed))
    learner, state = Learner(recogniser, drawn, given.rate, given.seed), given.out / "state"
    learner.load(state)
    saved_s, lost = time.monotonic(), list[float]()
    for _ in agreed(shares(given.minutes)):
        if learner.over:
            break
        lost.append(learner.step())
        if rank == 0 and learner.steps % _LOG_EVERY == 0:
            sys.stdout.write(f"step {learner.steps} of {len(drawn)}: {np.mean(lost):.3f}\n")
            sys.stdout.flush()
            lost.clear()
        if rank == 0 and time.monotonic() - saved_s > _SAVE_S:
            learner.save(state)
            saved_s = time.monotonic()
    if rank == 0:
        learner.save(state)
        learner.use_mean()
        write(recogniser.differences(), given.into)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m model.train.accents", description=__doc__)
    parser.add_argument("--minutes", type=float, required=True, help="how long to make steps")
    parser.add_argument("--speech", type=Path, required=True, help="folder of corpora")
    parser.add_argument("--text", type=Path, help="folder of dialogues: sentences people wrote")
    parser.add_argument("--out", type=Path, required=True, help="examples and the state")
    parser.add_argument("--into", type=Path, required=True, help="the checkpoint")
    parser.add_argument("--made-up", type=int, default=_MADE_UP, help="sentences of nobody")
    parser.add_argument("--passes", type=int, default=_PASSES, help="over all examples")
    parser.add_argument("--rate", type=float, default=RATE, help="of learning, at its highest")
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def _make(recogniser: Recogniser, given: argparse.Namespace, rank: int, ranks: int) -> list[Path]:
    """Shards of examples, those that are not there yet by all processes together."""
    network = load_network(given.into)
    if network.ear is None:
        raise WeightsError(f"The network in {given.into} has no ear; see model.train.ears.")
    data = given.out / "data"
    data.mkdir(parents=True, exist_ok=True)
    making = Examples(recogniser, Placing(network.ear, Tokenizer(network.config.vocabulary)))
    people, made_up, seed = recorded(given.speech), MadeUp(given.text), given.seed
    of_people = [data / f"recorded-{seed}-{i:05}.npz" for i in range(0, len(people), _SHARD)]
    of_nobody = [data / f"made-up-{seed}-{i:05}.npz" for i in range(0, given.made_up, _SHARD)]
    for i, path in islice(enumerate(of_people), rank, None, ranks):
        if not path.exists():
            said = people[i * _SHARD :][:_SHARD]
            draws = np.random.default_rng((seed, i, 0))
            save_examples(path, list(making.of_recorded(said, draws)))
    for i, path in islice(enumerate(of_nobody), rank, None, ranks):
        if not path.exists():
            lines = made_up.said(_SHARD, np.random.default_rng((seed, i, 1)))
            save_examples(path, [making.written(*it) for it in lines])
    return [*of_people, *of_nobody]


def write(differences: dict[str, NDArray[np.uint8]], folder: Path) -> None:
    """Beside a network, from then on one of its files."""
    np.savez_compressed(folder / EARS, **differences)  # type: ignore[arg-type]
    write_sums(folder)


if __name__ == "__main__":
    main()

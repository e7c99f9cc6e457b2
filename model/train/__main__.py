"""Train a network, from nothing or from where the last run stopped.

    python -m model.train --minutes 30 --out FOLDER [--preset small] [--speech FOLDER]

Data that is not in FOLDER/data yet is made first and does not count against the minutes, nor do the
steps that an eye makes by itself, before all others; it stays in FOLDER/eye.safetensors. With
--fresh N, N processes make talks without pictures meanwhile, and each of them is learned from once;
of those in FOLDER/data only the ones with pictures are used then. A JSON line each few steps goes
to stdout and FOLDER/log.jsonl; the last one tells what talks that were held back say of it.
FOLDER/state goes on with the next call, FOLDER/weights is a checkpoint.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from model.checkpoint import load_network, save_network
from model.config import PRESETS, Config
from model.eye import Eye
from model.interaction import Interaction
from model.step import FloorAct
from model.tokenizer import ACTS
from model.train.corpora import clips as recorded_clips
from model.train.data import spoken
from model.train.evaluate import evaluate
from model.train.eyes import Examined, clips, learn
from model.train.loop import Plan, Trainer, train
from model.train.losses import Weights
from model.train.shards import make_shards, read_shard
from model.train.supply import PER_SHARD, Recipe, Supply
from model.train.talk import Talk

_CLIPS_PER_SHARD = 200
_HELD_BACK_SEED = 1_000_003
_LEAN: dict[FloorAct, float] = {"take": -1.5, "yield": 0.7}
"""Added to the logits of the network that is written out. Rare acts weigh more in the loss, which
makes it eager to speak; and yielding to a nod costs less than not yielding to a word."""
_CARD = "# A network in training\n\nNot measured on real conversations; see `model/train/LOG.md`.\n"


def synthetic(folder: Path, name: str, recipe: Recipe, talks: int) -> list[Talk]:
    """So many scripted talks, made where they are missing."""
    paths = make_shards(
        folder,
        f"{name}-{recipe.seed}-{recipe.longest_ms // 1000}s" + "-seen" * recipe.sees,
        shards(talks),
        recipe.make,
    )
    return [talk for path in paths for talk in read_shard(path)][:talks]


def shards(talks: int) -> int:
    """That hold so many talks."""
    return -(-talks // PER_SHARD)


def real(folder: Path, manifests: list[Path]) -> list[Talk]:
    """The clips of all manifests, each a talk of its own."""
    found = [clip for path in manifests for clip in recorded_clips(path)]
    cut = [found[i : i + _CLIPS_PER_SHARD] for i in range(0, len(found), _CLIPS_PER_SHARD)]
    paths = make_shards(folder, "speech", len(cut), lambda i: list(spoken(cut[i])))
    return [talk for path in paths for talk in read_shard(path)]


def see(eye: Eye, given: argparse.Namespace, log: Callable[[dict[str, float]], None]) -> None:
    """Let an eye learn to see, or take over what it has learned before."""
    path = given.out / "eye.safetensors"
    if not path.exists():
        learn(Examined(eye), clips(given.clips, given.seed), given.eye_steps, given.seed, log)
        save_file(eye.state_dict(), path)
    eye.load_state_dict(load_file(path))


def begin(config: Config, seed: int, start: Path | None) -> Interaction:
    """A network that has learned nothing, or what it has in common with a checkpoint."""
    network = Interaction.seeded(config, seed)
    if start:
        known, own = load_network(start).state_dict(), network.state_dict()
        fits = {n: t for n, t in known.items() if n in own and t.shape == own[n].shape}
        network.load_state_dict(own | fits)
        lean(network, -1)
    return network


def lean(network: Interaction, times: int) -> None:
    """Add `_LEAN`, or with -1 take it away again."""
    with torch.no_grad():
        for act, by in _LEAN.items():
            network.heads.floor.bias[ACTS.index(act)] += times * by


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m model.train", description=__doc__)
    parser.add_argument("--minutes", type=float, required=True, help="how long to make steps")
    parser.add_argument("--out", type=Path, required=True, help="state, log and weights")
    parser.add_argument("--preset", choices=sorted(PRESETS), default="mini")
    parser.add_argument("--start", type=Path, help="a folder of weights to begin with")
    parser.add_argument("--talks", type=int, default=400, help="scripted talks to learn from")
    parser.add_argument(
        "--fresh", type=int, default=0, metavar="N", help="processes that make more meanwhile"
    )
    parser.add_argument("--held-back", type=int, default=60, help="scripted talks to measure on")
    parser.add_argument("--seconds", type=int, default=24, help="of the longest scripted talks")
    parser.add_argument("--speech", type=Path, help="folder of corpora: recorded people")
    parser.add_argument("--text", type=Path, help="folder of dialogues: sentences people wrote")
    parser.add_argument(
        "--read-aloud", action="store_true", help="learn words from their clips as well"
    )
    parser.add_argument("--clips", type=int, default=3000, help="for an eye to learn from")
    parser.add_argument("--eye-steps", type=int, default=3000, help="that it makes by itself")
    parser.add_argument("--batch", type=int, default=8, help="talks of a step")
    parser.add_argument("--rate", type=float, default=2e-3, help="of learning, at its highest")
    parser.add_argument("--cool-down", type=float, default=0.0, help="last share of the minutes")
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def main() -> None:
    """Data, steps, measurement."""
    given = arguments()
    torch.set_num_threads(1)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    data = given.out / "data"
    manifests = sorted(given.speech.glob("*/manifest.tsv")) if given.speech else []
    config = PRESETS[given.preset]
    recipe = Recipe(
        given.seed, 1000 * given.seconds, tuple(manifests), given.text, config.camera_every > 0
    )
    talks = synthetic(data, "talks", recipe, given.talks)
    other = replace(recipe, seed=_HELD_BACK_SEED, manifests=(), text=None)
    held_back = synthetic(data, "held-back", other, given.held_back)
    if given.read_aloud:
        talks += real(data, manifests)
    network = begin(config, given.seed, given.start).to(device)
    weights = Weights() if given.read_aloud else Weights(hear=0.0)
    plan = Plan(batch=given.batch, rate=given.rate, seed=given.seed, weights=weights)
    trainer = Trainer(network, talks, plan)
    with ExitStack() as ends, (given.out / "log.jsonl").open("a") as file:

        def log(line: dict[str, float]) -> None:
            text = json.dumps(line) + "\n"
            for to in (file, sys.stdout):
                to.write(text)
                to.flush()

        if network.eye is not None:
            see(network.eye, given, log)
        trainer.resume(given.out / "state")
        if given.fresh:
            used = shards(given.talks) + shards(trainer.steps * given.batch)
            unseen = replace(recipe, sees=False)
            supply = Supply(unseen, used, given.fresh)
            ends.callback(supply.close)
            trainer.fresh = supply.take
        end_s: float = time.monotonic() + 60 * given.minutes

        def left() -> float:
            left_s = max(0.0, end_s - time.monotonic())
            return float(left_s / (60 * given.minutes)) if left_s else 0.0

        train(trainer, given.out / "state", left, log, cool_down=given.cool_down)
        lean(network, 1)
        log({"step": trainer.steps, **evaluate(network, held_back)})
    save_network(network, given.out / "weights", _CARD)


if __name__ == "__main__":
    main()

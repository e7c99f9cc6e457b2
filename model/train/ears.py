"""An ear learns to hear by itself, before it is a part of a network.

    python -m model.train.ears --minutes 90 --out FOLDER --speech FOLDER --text FOLDER

    Moonshine's encoder ──► layers ─────────────────────────────────────────┐
    sound ──► front, until it says what Moonshine's convolutions say ───────┴──► all of it, by CTC
    text ──► language

Utterances that are not in FOLDER/data yet are made first. FOLDER/ear-state goes on with the next
call, FOLDER/ear.safetensors is the mean of the last weights (an exponential one). With --into, a
checkpoint that `python -m model.train` made can hear by them from then on; its config says whether
it does so unasked. Several processes, under `torchrun`, learn together.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import distributed

from model.checkpoint import CARD, load_network, save_network
from model.config import MINI
from model.ear import Ear
from model.interaction import Interaction
from model.language import Language
from model.tokenizer import Tokenizer
from model.train.ear_steps import LAST_RATE, Learner, learn_front
from model.train.heard import make_shard, rows
from model.train.keep import load_state, save_state
from model.train.languages import MarkedLines, learn_language
from model.train.minutes import agreed, shares
from model.train.moonshine import Encoder
from model.train.utterances import Speech

_SAVE_S, _LOG_EVERY = 240.0, 25


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m model.train.ears", description=__doc__)
    parser.add_argument("--minutes", type=float, required=True, help="how long to make steps")
    parser.add_argument("--out", type=Path, required=True, help="data, state and the ear")
    parser.add_argument("--speech", type=Path, required=True, help="folder of corpora")
    parser.add_argument("--text", type=Path, help="folder of dialogues: sentences people wrote")
    parser.add_argument("--shards", type=int, default=200, help="of nine minutes each")
    parser.add_argument("--front-minutes", type=float, default=12.0, help="for its front alone")
    parser.add_argument("--language-minutes", type=float, default=8.0, help="for its language")
    parser.add_argument("--into", type=Path, help="a checkpoint that is to hear so")
    parser.add_argument("--rate", type=float, default=3e-4, help="of learning, at its highest")
    parser.add_argument("--cool-down", action="store_true", help="slower and slower to the end")
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def main() -> None:
    """Utterances, the front, steps."""
    given = arguments()
    torch.set_num_threads(1)
    rank, ranks = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
    if ranks > 1:
        distributed.init_process_group("gloo")
    manifests = sorted(given.speech.glob("*/manifest.tsv"))
    data, front, language = (
        given.out / name for name in ("data", "front.safetensors", "language.safetensors")
    )
    data.mkdir(parents=True, exist_ok=True)
    paths = [data / f"heard-{given.seed}-{i:05}.npz" for i in range(given.shards)]
    speech = Speech(manifests, given.text)
    for i, path in enumerate(paths):
        if i % ranks == rank and not path.exists():
            make_shard(path, speech, np.random.default_rng((given.seed, i)))
    torch.manual_seed(given.seed)
    ear, encoder = Ear(MINI.vocabulary), Encoder()
    encoder.begin(ear)
    if rank == 0 and not front.exists():
        draws = np.random.default_rng(given.seed)
        learn_front(ear, encoder, speech, shares(given.front_minutes), draws)
        save_file(ear.front.state_dict(), front)
    if rank == 0 and not language.exists():
        _learn_language(speech, given, language)
    if ranks > 1:
        distributed.barrier()
    ear.front.load_state_dict(load_file(front))
    _learn(ear, paths, given, rank)
    if rank == 0 and given.into:
        put_into(given.into, given.out)


def put_into(checkpoint: Path, learned: Path) -> None:
    """Let the network of one folder hear as was learned in another. Raises WeightsError."""
    network = load_network(checkpoint)
    hearing = Interaction.seeded(replace(network.config, ear=True))
    parts = {
        f"{part}.{name}": tensor
        for part in ("ear", "language")
        for name, tensor in load_file(learned / f"{part}.safetensors").items()
    }
    if hearing.line_reader and network.line_reader is None:
        torch.nn.init.zeros_(hearing.line_reader.tell.weight)  # no opinion what lines tell
    hearing.load_state_dict(hearing.state_dict() | network.state_dict() | parts)
    save_network(hearing, checkpoint, (checkpoint / CARD).read_text())


def _learn_language(speech: Speech, given: argparse.Namespace, path: Path) -> None:
    language = Language(MINI.vocabulary)
    lines = MarkedLines(speech.lines(), Tokenizer(MINI.vocabulary))
    draws = np.random.default_rng(given.seed)
    lost = learn_language(language, lines, shares(given.language_minutes), draws)
    _tell(language=round(lost, 3))
    save_file(language.state_dict(), path)


def _learn(ear: Ear, paths: Sequence[Path], given: argparse.Namespace, rank: int) -> None:
    state, mean = given.out / "ear-state", given.out / "ear.safetensors"
    learner = Learner(ear, given.rate)
    learner.steps = load_state(state, ear, learner.optimizer)
    if mean.exists() and learner.steps:
        learner.mean = load_file(mean)
    saved_s, lost = time.monotonic(), list[float]()
    draws = np.random.default_rng((given.seed, learner.steps, rank))
    batches = rows(paths, Tokenizer(MINI.vocabulary), draws)
    for share, batch in zip(agreed(shares(given.minutes)), batches, strict=False):
        lost.append(learner.step(batch, 1 - share * (1 - LAST_RATE) if given.cool_down else 1.0))
        if rank == 0 and learner.steps % _LOG_EVERY == 0:
            _tell(ear_step=learner.steps, ctc=round(float(np.mean(lost)), 3))
            lost.clear()
        if rank == 0 and time.monotonic() - saved_s > _SAVE_S:
            _save(learner, state, mean)
            saved_s = time.monotonic()
    if rank == 0:
        _save(learner, state, mean)


def _tell(**facts: float) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def _save(learner: Learner, state: Path, mean: Path) -> None:
    save_state(state, learner.ear, learner.optimizer, learner.steps)
    save_file(learner.mean, mean)


if __name__ == "__main__":
    main()

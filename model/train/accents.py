"""Moonshine learns to understand people whose English has an accent.

    python -m model.train.accents --minutes 40 --speech FOLDER --into WEIGHTS

    recorded people ──► whole sentences, parts, beginnings ──┐
    made-up people, sentences of `to_it` and `to_others` ────┴──► cross-entropy ──► WEIGHTS/ears.npz

Which mark ends what somebody read aloud nobody knows; there it learns what it would have written
before. Several processes, under `torchrun`, learn together.
"""

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soxr
import torch
from numpy.typing import NDArray
from torch import distributed
from torch.nn.utils import clip_grad_norm_

from model.checkpoint import EARS, load_network, write_sums
from model.dmel import MIC_HZ
from model.errors import WeightsError
from model.following import mark_at_end
from model.hearing import with_capitals
from model.parts import hibari
from model.parts.byte_pairs import BytePairs
from model.parts.moonshine import TOKENIZER, Moonshine
from model.tokenizer import Tokenizer
from model.train.addressed import lines
from model.train.corpora import ManifestError, clips, cut
from model.train.cuts import Placing, parts
from model.train.minutes import agreed, shares
from model.train.recogniser import Recogniser, Samples
from model.train.utterances import as_heard, heard, say

RATE = 1.5e-4
_OF_ONE_PERSON, _FEWEST_WORDS, _LONGEST_S = 40, 2, 12.0
_MADE_UP, _MADE_OF = 1100, ("to_it", "to_it_first", "to_others")
_BATCH_S, _POOL = 48.0, 500
_WARM_STEPS, _LOG_EVERY = 60, 25
_MARKS = ".?,!"


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """Sound, float32 [n] at 16 kHz, and the pieces of what is to be written for it."""

    sound: Samples
    pieces: tuple[int, ...]


def recorded(speech: Path) -> list[tuple[Samples, str]]:
    """Sound and words of recorded people, so many of each.

    Raises:
        ManifestError: a manifest cannot be used, or nobody was recorded.
    """
    of: dict[str, int] = {}
    found = list[tuple[Samples, str]]()
    for manifest in sorted(speech.glob("*/manifest.tsv")):
        for clip, sound in cut(clips(manifest)):
            words, person = as_heard(clip.words), f"{manifest.parent.name}/{clip.speaker}"
            long = len(words.split()) >= _FEWEST_WORDS and len(sound) < _LONGEST_S * MIC_HZ
            if long and of.get(person, 0) < _OF_ONE_PERSON:
                of[person] = of.get(person, 0) + 1
                found.append((sound.astype(np.float32) / np.float32(32768), words))
    if not found:
        raise ManifestError(
            f"Nobody is recorded in {speech}; give a folder whose corpora have a manifest.tsv with "
            "clips of the split train."
        )
    return found


def made_up(count: int, rng: np.random.Generator) -> list[tuple[Samples, str]]:
    """Anybody who says something to an assistant or to somebody else, in some place."""
    tts, known = hibari.load(), [line for name in _MADE_OF for line in lines(name)]
    found = list[tuple[Samples, str]]()
    while len(found) < count:
        line = with_capitals(known[rng.integers(len(known))])
        if not any(map(str.isdigit, line)) and (said := say(tts, line, rng)) is not None:
            found.append((heard(said, rng), line if mark_at_end(line) else line + "."))
    return found


class Examples:
    """Makes examples of what was said."""

    def __init__(self, recogniser: Recogniser) -> None:
        """With a recogniser that has not learned yet: it tells which mark ends what was read."""
        self._recogniser = recogniser
        self._pairs = BytePairs(Moonshine().read(TOKENIZER))
        self._marks = [self._pairs.known[mark.encode()] for mark in _MARKS]

    def written(self, sound: Samples, text: str) -> Example:
        """Of a text with a mark."""
        return Example(sound, tuple(self._pairs.encode(text)))

    @torch.no_grad()
    def read_aloud(self, sound: Samples, words: str) -> Example:
        """Of words without one."""
        pieces = self._pairs.encode(with_capitals(words))
        heard = np.pad(sound, (0, max(MIC_HZ // 4, MIC_HZ - len(sound))))
        odds = self._recogniser.odds([heard], [pieces])[0, -1, self._marks]
        return Example(sound, (*pieces, self._marks[int(odds.argmax())]))


def disturbed(sound: Samples, rng: np.random.Generator) -> Samples:
    """Faster or slower, louder or softer, with silence around it, noise and holes."""
    faster = float(rng.uniform(0.85, 1.15))
    x = np.asarray(soxr.resample(sound, MIC_HZ, MIC_HZ * faster, quality="LQ"), np.float32)
    x = np.pad(x, rng.integers(0, 6000, 2)) * np.float32(10 ** (rng.uniform(-8, 4) / 20))
    if rng.random() < 0.5:
        loud = np.float32(10 ** (rng.uniform(-60, -38) / 20))
        x = x + loud * rng.standard_normal(len(x), np.float32)
    for _ in range(int(rng.integers(0, 3))):
        hole = round(rng.uniform(0.02, 0.15) * MIC_HZ)
        begin = int(rng.integers(0, max(1, len(x) - hole)))
        x[begin : begin + hole] = 0
    heard: Samples = np.clip(x, -1, 1)
    return heard


def batches(examples: Sequence[Example], rng: np.random.Generator) -> Iterator[list[Example]]:
    """Without end: all in any order, those of one length together."""
    while True:
        order, found = rng.permutation(len(examples)), list[list[Example]]()
        for first in range(0, len(order), _POOL):
            pool = [examples[i] for i in order[first : first + _POOL]]
            found += _filled(sorted(pool, key=lambda it: len(it.sound)))
        yield from (found[i] for i in rng.permutation(len(found)))


def _filled(by_length: Sequence[Example]) -> Iterator[list[Example]]:
    """As many in each as fit."""
    batch = list[Example]()
    for it in by_length:
        if batch and len(it.sound) * (len(batch) + 1) > _BATCH_S * MIC_HZ:
            yield batch
            batch = []
        batch.append(it)
    yield batch


def learn(
    recogniser: Recogniser, examples: Sequence[Example], minutes: float, rate: float, seed: int
) -> None:
    """Fast at first, then slower and slower to the end."""
    rank = distributed.get_rank() if distributed.is_initialized() else 0
    ranks = distributed.get_world_size() if distributed.is_initialized() else 1
    learns = [p for p in recogniser.model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(learns, lr=rate, betas=(0.9, 0.98), weight_decay=0.01)
    disturbs = np.random.default_rng((seed, rank))
    drawn = batches(examples, np.random.default_rng(seed))
    recogniser.model.train()
    lost = list[float]()
    for step, (share, batch) in enumerate(zip(agreed(shares(minutes)), drawn, strict=False)):
        warm = min(1.0, (step + 1) / _WARM_STEPS)
        optimizer.param_groups[0]["lr"] = rate * warm * (1 + np.cos(np.pi * share)) / 2
        optimizer.zero_grad(set_to_none=True)
        pieces = sum(len(it.pieces) + 1 for it in batch)
        if mine := batch[rank::ranks]:
            sounds = [disturbed(it.sound, disturbs) for it in mine]
            loss = recogniser.loss(sounds, [it.pieces for it in mine]) / pieces
            loss.backward()  # type: ignore[no-untyped-call]
            lost.append(float(loss.detach()) * len(batch) / len(mine))
        _add_up(learns)
        if torch.isfinite(clip_grad_norm_(learns, 1.0)):
            optimizer.step()
        if rank == 0 and step % _LOG_EVERY == 0:
            sys.stdout.write(f"step {step}, {share:.0%}: {np.mean(lost[-_LOG_EVERY:]):.3f}\n")
            sys.stdout.flush()
    recogniser.model.eval()


def _add_up(learns: Sequence[torch.nn.Parameter]) -> None:
    """The gradients of all processes."""
    if not distributed.is_initialized():
        return
    for parameter in learns:
        if parameter.grad is None:
            parameter.grad = torch.zeros_like(parameter)
        distributed.all_reduce(parameter.grad)


def main() -> None:
    """Into a checkpoint that has an ear."""
    parser = argparse.ArgumentParser(prog="python -m model.train.accents", description=__doc__)
    parser.add_argument("--minutes", type=float, required=True, help="how long to make steps")
    parser.add_argument("--speech", type=Path, required=True, help="folder of corpora")
    parser.add_argument("--into", type=Path, required=True, help="the checkpoint")
    parser.add_argument("--made-up", type=int, default=_MADE_UP, help="sentences of nobody")
    parser.add_argument("--rate", type=float, default=RATE, help="of learning, at its highest")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    torch.set_num_threads(1)
    if int(os.environ.get("WORLD_SIZE", 1)) > 1:
        distributed.init_process_group("gloo")
    network = load_network(given.into)
    if network.ear is None:
        raise WeightsError(f"The network in {given.into} has no ear; see model.train.ears.")
    draws = np.random.default_rng(given.seed)
    placing = Placing(network.ear, Tokenizer(network.config.vocabulary))
    recogniser = Recogniser()
    making, examples, began_s = Examples(recogniser), list[Example](), time.monotonic()
    for sound, words in recorded(given.speech):
        placed = placing.place(sound, words.split())
        for part, said in ((sound, words), *parts(sound, placed, draws)):
            examples.append(making.read_aloud(part, said))
    examples += [making.written(*it) for it in made_up(given.made_up, draws)]
    first = not distributed.is_initialized() or distributed.get_rank() == 0
    if first:
        sys.stdout.write(f"{len(examples)} examples in {time.monotonic() - began_s:.0f} s\n")
    learn(recogniser, examples, given.minutes, given.rate, given.seed)
    if first:
        write(recogniser.differences(), given.into)


def write(differences: dict[str, NDArray[np.uint8]], folder: Path) -> None:
    """Beside a network, from then on one of its files."""
    np.savez_compressed(folder / EARS, **differences)  # type: ignore[arg-type]
    write_sums(folder)


if __name__ == "__main__":
    main()

"""Steps by which Moonshine learns: what is drawn, disturbed and learned from.

examples ──► batches of one length ──► disturbed ──► cross-entropy ──► AdamW ──► mean

A mean of weights hears better than the last of them do, and one rounds away what still swings.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import soxr
import torch
from torch import Tensor, distributed, nn
from torch.nn.utils import clip_grad_norm_
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from model.dmel import MIC_HZ
from model.errors import WeightsError
from model.train.dictation import Example
from model.train.keep import kept_network, load_state, save_state
from model.train.recogniser import Recogniser
from model.train.utterances import Samples

_BATCH_S, _POOL = 48.0, 500
_WARM_STEPS, _MEAN = 60, 0.995
_OF_MEAN = "mean.module."


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


def batches(
    examples: Sequence[Example], passes: int, rng: np.random.Generator
) -> list[list[Example]]:
    """All, so many times, in any order, those of one length together."""
    found = list[list[Example]]()
    for _ in range(passes):
        order, of_pass = rng.permutation(len(examples)), list[list[Example]]()
        for first in range(0, len(order), _POOL):
            pool = [examples[i] for i in order[first : first + _POOL]]
            of_pass += _filled(sorted(pool, key=lambda it: len(it.sound)))
        found += [of_pass[i] for i in rng.permutation(len(of_pass))]
    return found


def _filled(by_length: Sequence[Example]) -> Iterator[list[Example]]:
    """As many in each as fit."""
    batch = list[Example]()
    for it in by_length:
        if batch and len(it.sound) * (len(batch) + 1) > _BATCH_S * MIC_HZ:
            yield batch
            batch = []
        batch.append(it)
    yield batch


class Learner:
    """Makes steps, each for a process's part of a batch: fast at first, then slower to the end.

    Attributes:
        steps: made so far.
    """

    def __init__(
        self, recogniser: Recogniser, drawn: Sequence[Sequence[Example]], rate: float, seed: int
    ) -> None:
        """With all batches from the first to the last, and the rate at its highest."""
        self._recogniser, self._drawn, self._rate, self._seed = recogniser, drawn, rate, seed
        self._rank, self._ranks = (
            (distributed.get_rank(), distributed.get_world_size())
            if distributed.is_initialized()
            else (0, 1)
        )
        averaging = get_ema_multi_avg_fn(_MEAN)  # type: ignore[no-untyped-call]
        self._mean = AveragedModel(recogniser.model, multi_avg_fn=averaging)
        self._both = nn.ModuleDict({"now": recogniser.model, "mean": self._mean})
        self._learns = [p for p in recogniser.model.parameters() if p.requires_grad]
        self._optimizer = torch.optim.AdamW(
            self._learns, lr=rate, betas=(0.9, 0.98), weight_decay=0.01
        )
        self.steps = 0
        recogniser.model.train()

    @property
    def over(self) -> bool:
        """Whether all batches were learned from."""
        return self.steps >= len(self._drawn)

    def save(self, state: Path) -> None:
        """Where it stands."""
        save_state(state, self._both, self._optimizer, self.steps)

    def load(self, state: Path) -> None:
        """Go on from there, if there is anything."""
        self.steps = load_state(state, self._both, self._optimizer)

    def step(self) -> float:
        """One; the loss per piece, of this process's part."""
        share, warm = self.steps / len(self._drawn), min(1.0, (self.steps + 1) / _WARM_STEPS)
        rate = self._rate * warm * (1 + np.cos(np.pi * share)) / 2
        self._optimizer.param_groups[0]["lr"] = rate
        self._optimizer.zero_grad(set_to_none=True)
        lost = self._backward(self._drawn[self.steps])
        _add_up(self._learns)
        if torch.isfinite(clip_grad_norm_(self._learns, 1.0)):
            self._optimizer.step()
            self._mean.update_parameters(self._recogniser.model)
        self.steps += 1
        return lost

    def use_mean(self) -> None:
        """From now on the recogniser is the mean of the last (an exponential one)."""
        self._recogniser.model.load_state_dict(self._mean.module.state_dict())
        self._recogniser.model.eval()

    def _backward(self, batch: Sequence[Example]) -> float:
        mine = batch[self._rank :: self._ranks]
        if not mine:
            return 0.0
        rng = np.random.default_rng((self._seed, self.steps, self._rank))
        sounds = [disturbed(it.sound, rng) for it in mine]
        pieces = sum(len(it.pieces) + 1 for it in batch)
        loss = self._recogniser.loss(sounds, [it.pieces for it in mine]) / pieces
        loss.backward()  # type: ignore[no-untyped-call]
        return float(loss.detach()) * len(batch) / len(mine)


def kept_mean(state: Path) -> dict[str, Tensor]:
    """The mean of the last weights that a trial kept there. Raises WeightsError: there are none."""
    kept = kept_network(state)
    mean = {n.removeprefix(_OF_MEAN): t for n, t in kept.items() if n.startswith(_OF_MEAN)}
    if not mean:
        raise WeightsError(f"{state} is no state of model.train.accents.")
    return mean


def _add_up(learns: Sequence[nn.Parameter]) -> None:
    """The gradients of all processes."""
    if not distributed.is_initialized():
        return
    for parameter in learns:
        if parameter.grad is None:
            parameter.grad = torch.zeros_like(parameter)
        distributed.all_reduce(parameter.grad)

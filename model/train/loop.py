"""The training loop: draw talks, one step of AdamW, balance the experts; again.

The talks of a step depend on the seed and the step's number only: training that was stopped and
gone on with makes the same steps as training that was not.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np
import torch
from torch.nn.utils import clip_grad_norm_
from torch.optim import AdamW

from model.interaction import Interaction
from model.moe import Mixture
from model.tokenizer import Tokenizer
from model.train.data import Batch, collate, watched
from model.train.earlier import with_a_past
from model.train.keep import load_state, save_state
from model.train.losses import Weights, losses, total
from model.train.talk import Talk


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train.

    Attributes:
        batch: talks of a step.
        rate: of learning, at its highest.
        warm_up: steps until it is reached; afterwards it falls with the root of the steps.
        decay: of weights, for matrices only.
        clip: the longest gradient that is followed as it is.
        seed: of the draw.
        weights: of the losses.
        follow: share of steps whose talks go on from other talks, and of those before which words
            of others were read; see `model.train.earlier`.
    """

    batch: int = 8
    rate: float = 2e-3
    warm_up: int = 100
    decay: float = 0.01
    clip: float = 1.0
    seed: int = 0
    weights: Weights = field(default_factory=Weights)
    follow: float = 0.2

    def rate_at(self, step: int) -> float:
        """The rate of learning at a step, the first being 0."""
        return self.rate * min((step + 1) / self.warm_up, math.sqrt(self.warm_up / (step + 1)))


class Trainer:
    """A network being trained.

    Attributes:
        network: on its device, in float32; on CUDA it computes in bfloat16.
        steps: made so far.
        cooling: what the rate of learning is multiplied by, 1 unless a run comes to its end.
        fresh: gives so many talks with closed eyes, in place of those that are drawn again.
    """

    def __init__(self, network: Interaction, talks: Sequence[Talk], plan: Plan) -> None:
        assert talks, "nothing to learn from"
        self.network = network.train()
        self.steps = 0
        self.cooling = 1.0
        self.fresh: Callable[[int], Sequence[Talk]] | None = None
        self._talks = talks
        self._plan = plan
        self._tokenizer = Tokenizer(network.config.vocabulary)
        self._mixtures = [part for part in network.modules() if isinstance(part, Mixture)]
        self._device = network.text_embed.weight.device
        self._optimizer = AdamW(_groups(network, plan.decay), lr=plan.rate, betas=(0.9, 0.95))

    def step(self) -> dict[str, float]:
        """Make one step; the losses before it, and `all`, their weighted sum."""
        for group in self._optimizer.param_groups:
            group["lr"] = self.cooling * self._plan.rate_at(self.steps)
        parts, whole = self._losses(self._draw().to(self._device))
        self._optimizer.zero_grad(set_to_none=True)
        whole.backward()  # type: ignore[no-untyped-call]
        clip_grad_norm_(self.network.parameters(), self._plan.clip)
        self._optimizer.step()
        for mixture in self._mixtures:
            mixture.balance()
        self.steps += 1
        return {name: float(loss.detach()) for name, loss in (parts | {"all": whole}).items()}

    def save(self, folder: Path) -> None:
        """Keep where training stands."""
        save_state(folder, self.network, self._optimizer, self.steps)

    def resume(self, folder: Path) -> None:
        """Go on from what was kept, if anything was."""
        self.steps = load_state(folder, self.network, self._optimizer)

    def _losses(self, batch: Batch) -> tuple[dict[str, torch.Tensor], torch.Tensor]:
        cuda = self._device.type == "cuda"
        with torch.autocast(self._device.type, torch.bfloat16, enabled=cuda):
            answers = self.network(batch.inputs, batch.places)
        parts = losses(answers, batch.targets, self._plan.weights)
        return parts, total(parts, self._plan.weights)

    @cached_property
    def _pools(self) -> list[list[Talk]]:
        """Talks with closed eyes, and with open ones that the eye has looked through."""
        talks = watched(self._talks, self.network.eye)
        pools = ([t for t in talks if (t.pictures is None) == closed] for closed in (True, False))
        return [pool for pool in pools if pool]

    def _draw(self) -> Batch:
        """Talks with closed eyes or with open ones, which take twice the room, by their share."""
        rng = np.random.default_rng((self._plan.seed, self.steps))
        pools = self._pools
        sizes = np.array([len(pool) for pool in pools])
        pool = pools[int(rng.choice(len(sizes), p=sizes / sizes.sum()))]
        if self.fresh and pool[0].pictures is None:
            drawn = self.fresh(self._plan.batch)
        else:
            size = min(self._plan.batch, len(pool))
            drawn = [pool[i] for i in rng.choice(len(pool), size, replace=False)]
        talks = with_a_past(drawn, rng, self._plan.follow)
        return collate(talks, self.network.config, self._tokenizer)


def train(
    trainer: Trainer,
    folder: Path,
    left: Callable[[], float],
    log: Callable[[dict[str, float]], object],
    *,
    cool_down: float = 0.0,
    log_every: int = 20,
    save_every: int = 200,
) -> None:
    """Steps while any of the run is left; means of the losses go to `log`, the state to `folder`.

    Args:
        trainer: makes the steps.
        folder: of the state.
        left: the share of the run that is left, from 1 to 0.
        log: takes the means.
        cool_down: in so large a last part of the run the rate falls evenly to nothing.
        log_every: steps between two means.
        save_every: steps between two states.
    """
    seen: list[dict[str, float]] = []
    while (share := left()) > 0:
        trainer.cooling = min(1.0, share / cool_down) if cool_down else 1.0
        seen.append(trainer.step())
        if trainer.steps % log_every == 0:
            names = dict.fromkeys(name for one in seen for name in one)
            means = {n: float(np.mean([one[n] for one in seen if n in one])) for n in names}
            log({"step": trainer.steps, **means})
            seen.clear()
        if trainer.steps % save_every == 0:
            trainer.save(folder)
    trainer.save(folder)


def _groups(network: Interaction, decay: float) -> list[dict[str, object]]:
    """Matrices decay; norms, biases and sinks do not."""
    parameters = list(network.parameters())
    return [
        {"params": [p for p in parameters if p.ndim >= 2], "weight_decay": decay},
        {"params": [p for p in parameters if p.ndim < 2], "weight_decay": 0.0},
    ]

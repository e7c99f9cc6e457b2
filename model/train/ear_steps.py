"""How an ear learns: its front from Moonshine's convolutions, then all of it by CTC."""

from collections.abc import Iterable

import numpy as np
import torch
from torch import distributed
from torch.nn.utils import clip_grad_norm_

from model.config import MINI
from model.ear import Ear, scaled
from model.train.heard import Rows, mel_of
from model.train.moonshine import Encoder
from model.train.utterances import Speech

LAST_RATE = 0.03
"""The share of a rate that is left in the end, where it gets slower."""
_FRONT_RATE, _WARM_UP, _HEAD = 2e-3, 100, 4.0
_KEPT = 0.995  # of the mean of weights, each step


def learn_front(
    ear: Ear, encoder: Encoder, speech: Speech, shares: Iterable[float], rng: np.random.Generator
) -> None:
    """Its front learns to say what the encoder's convolutions say of the same sound.

    A step for each share that is over, slower to the end.
    """
    optimizer = torch.optim.AdamW(ear.front.parameters(), lr=_FRONT_RATE)
    spread = torch.ones(())
    for share in shares:
        optimizer.param_groups[0]["lr"] = _FRONT_RATE * (1 - share * (1 - LAST_RATE))
        far = []
        for _ in range(6):
            spoken = speech.recorded(rng) if rng.random() < 0.5 else speech.made_up(rng)[0]
            wanted = encoder.frames(spoken.sound)
            mel = torch.from_numpy(mel_of(spoken).astype(np.float32) / 255)[None]
            # Sound of two frames reaches into each of the encoder's, hence one later.
            said = ear.front(scaled(mel), ear.silence())[0][0, 1 : 1 + len(wanted)]
            spread = spread.lerp(wanted.var(0) + 0.01, 0.02)
            far.append(((said - wanted[: len(said)]).square() / spread).mean())
        loss = torch.stack(far).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        clip_grad_norm_(ear.front.parameters(), 1.0)
        optimizer.step()


class Learner:
    """An ear, its mean, and how they learn; computes in bfloat16, keeps float32."""

    def __init__(self, ear: Ear, rate: float) -> None:
        self.ear, self.mean = ear, {n: p.detach().clone() for n, p in ear.named_parameters()}
        self._quick = Ear(MINI.vocabulary).bfloat16()
        self._rate, self.steps = rate, 0
        says = {id(p) for p in ear.hear.parameters()}
        self.optimizer = torch.optim.AdamW(
            [
                {"params": [p for p in ear.parameters() if id(p) not in says], "lr": 1.0},
                {"params": list(ear.hear.parameters()), "lr": _HEAD},
            ],
            betas=(0.9, 0.98),
            weight_decay=0.02,
            fused=True,
        )
        self._times = [float(group["lr"]) for group in self.optimizer.param_groups]

    def step(self, batch: Rows, slower: float) -> float:
        """One step at a share of the rate; the loss."""
        rate = self._rate * slower * min(1.0, (self.steps + 1) / _WARM_UP)
        for group, times in zip(self.optimizer.param_groups, self._times, strict=True):
            group["lr"] = rate * times
        self._quick.load_state_dict(self.ear.state_dict())
        self._quick.zero_grad(set_to_none=True)
        before = self._quick.silence(len(batch.mel))
        loss = batch.loss(self._quick(batch.mel.bfloat16(), before)[0])
        loss.backward()  # type: ignore[no-untyped-call]
        self._take_gradients()
        if torch.isfinite(clip_grad_norm_(self.ear.parameters(), 2.0)):
            self.optimizer.step()
        self.steps += 1
        kept = min(_KEPT, (self.steps + 1) / (self.steps + 20))
        with torch.no_grad():
            for name, parameter in self.ear.named_parameters():
                self.mean[name].lerp_(parameter, 1 - kept)
        return float(loss.detach())

    def _take_gradients(self) -> None:
        for own, quick in zip(self.ear.parameters(), self._quick.parameters(), strict=True):
            own.grad = torch.zeros_like(own) if quick.grad is None else quick.grad.float()
            if distributed.is_initialized():
                distributed.all_reduce(own.grad)
                own.grad /= distributed.get_world_size()

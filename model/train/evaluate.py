"""How well the network tells the floor acts of talks it never learned from.

All acts before a micro-turn are given as the script has them, so this measures single decisions,
not a conversation in which one mistake leads to another. The measure is beside two that know
nothing: `listen` always, and going on (`listen` while free, `hold` while holding).
"""

import math
from collections.abc import Sequence

import torch
from torch import Tensor

from model.interaction import Interaction
from model.tokenizer import ACTS, Tokenizer
from model.train.data import IGNORE, collate, watched
from model.train.losses import allowed
from model.train.outcomes import Outcomes, outcomes
from model.train.talk import Talk


@torch.inference_mode()
def evaluate(network: Interaction, talks: Sequence[Talk], batch: int = 8) -> dict[str, float]:
    """Shares of micro-turns; for each act how many were told, and how many told were it; and what
    they come to (`model.train.outcomes`).

    A share of nothing (an act that is never wanted or never told) is left out.
    """
    learning = network.training
    network.eval()
    talks = watched(talks, network.eye)
    found, happened = [], Outcomes()
    for i in range(0, len(talks), batch):
        told, *known = _told(network, talks[i : i + batch])
        found.append(known)
        for talk, acts in zip(talks[i : i + batch], told.tolist(), strict=True):
            for name, values in outcomes(talk, [ACTS[act] for act in acts]).items():
                happened.setdefault(name, []).extend(values)
    network.train(learning)
    told, wanted, going_on, user = (torch.cat(parts) for parts in zip(*found, strict=True))
    figures = {
        "floor": _share(told == wanted),
        "always_listen": _share(wanted == ACTS.index("listen")),
        "going_on": _share(going_on == wanted),
        "user": _share(user),
    }
    for i, act in enumerate(ACTS):
        figures[f"{act}_recall"] = _share((told == i)[wanted == i])
        figures[f"{act}_precision"] = _share((wanted == i)[told == i])
    figures |= {name: _share(torch.tensor(values)) for name, values in sorted(happened.items())}
    return {name: share for name, share in figures.items() if not math.isnan(share)}


def _told(network: Interaction, talks: Sequence[Talk]) -> tuple[Tensor, ...]:
    """The acts told, [B, turns]; and of each known micro-turn the act told, wanted, of going on;
    whether `user` was right.
    """
    device = network.text_embed.weight.device
    batch = collate(talks, network.config, Tokenizer(network.config.vocabulary)).to(device)
    answers, targets = network(batch.inputs, batch.places), batch.targets
    known = targets.floor != IGNORE
    told = allowed(answers.floor.float(), targets.possible).argmax(-1)
    free = targets.possible[..., ACTS.index("listen")]
    going_on = torch.where(free, ACTS.index("listen"), ACTS.index("hold"))
    user = (answers.user > 0) == (targets.user > 0.5)
    flags = user[known & ~targets.user.isnan()]
    return told, told[known], targets.floor[known], going_on[known], flags


def _share(true: Tensor) -> float:
    return round(float(true.float().mean()), 4) if len(true) else math.nan

"""One loss for each head.

floor   cross entropy among the acts that the floor's grammar allows; what happens seldom (take,
        yield, ack, delegate) counts more than going on, and most what to do when somebody speaks
        over the assistant: it is rare, and the hardest to tell
user    cross entropy, yes or no
hear    CTC over the whole talk, per piece
say     cross entropy
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy, ctc_loss

from model.interaction import Answers
from model.tokenizer import ACTS, BLANK
from model.train.data import IGNORE, Targets

_AFTER_TURNS = 15
"""Three seconds."""
_GOING_ON = (ACTS.index("listen"), ACTS.index("hold"))


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each loss counts.

    Attributes:
        floor, user, hear, say: the four losses.
        change: an act that changes something, against one that goes on.
        cut_in: yielding to somebody who speaks, against the same.
        nod: holding while the user speaks, against the same.
        others: holding while somebody else speaks, against the same.
        after: everything in the three seconds after such a yield, when words for the assistant are
            to be told from words for others, times what it counts otherwise.
    """

    floor: float = 1.0
    user: float = 0.5
    hear: float = 0.2
    say: float = 0.2
    change: float = 3.0
    cut_in: float = 6.0
    nod: float = 6.0
    others: float = 6.0
    after: float = 2.0


def losses(answers: Answers, targets: Targets, weights: Weights) -> dict[str, Tensor]:
    """The losses that count, scalars, not yet weighed; `hear`, the dearest, only where it does."""
    parts = {
        "floor": _floor(answers.floor.float(), targets, weights),
        "user": _user(answers.user.float(), targets.user),
        "say": _say(answers.say, targets.say),
    }
    if weights.hear:
        parts["hear"] = _hear(answers.hear, targets)
    return parts


def total(parts: dict[str, Tensor], weights: Weights) -> Tensor:
    """Their weighted sum."""
    return torch.stack([getattr(weights, name) * loss for name, loss in parts.items()]).sum()


def allowed(logits: Tensor, possible: Tensor) -> Tensor:
    """Acts that make no sense now cannot be chosen: [B, turns, 6]."""
    return logits.masked_fill(~possible, -torch.inf)


def _floor(logits: Tensor, targets: Targets, weights: Weights) -> Tensor:
    # In a filled-up or unknown micro-turn every act is left in, so that no infinity comes near.
    known = targets.floor != IGNORE
    chosen = allowed(logits, targets.possible | ~known[..., None])
    each = cross_entropy(
        chosen.flatten(0, 1), targets.floor.flatten(), ignore_index=IGNORE, reduction="none"
    ).view_as(targets.user)
    changes = ~torch.isin(targets.floor, torch.tensor(_GOING_ON, device=logits.device))
    spoken_to = targets.user > 0.5
    cut_in = (targets.floor == ACTS.index("yield")) & spoken_to
    holds = targets.floor == ACTS.index("hold")
    weight = torch.ones_like(each).where(~changes, weights.change)
    weight = weight.where(~cut_in, weights.cut_in)
    weight = weight.where(~(holds & spoken_to), weights.nod)
    weight = weight.where(~(holds & targets.others), weights.others) * known
    weight = weight.where(~_lately(cut_in), weights.after * weight)
    return (each * weight).sum() / weight.sum().clamp_min(1)


def _lately(happened: Tensor) -> Tensor:
    """Whether it happened in one of the last micro-turns, not in this: bool [B, turns]."""
    turns = torch.arange(happened.shape[1], device=happened.device).expand_as(happened)
    last = turns.where(happened, -_AFTER_TURNS - 1).cummax(1).values
    return (turns > last) & (turns - last <= _AFTER_TURNS)


def _user(logits: Tensor, wanted: Tensor) -> Tensor:
    known = ~wanted.isnan()
    each = binary_cross_entropy_with_logits(logits, wanted.nan_to_num(), reduction="none")
    return (each * known).sum() / known.sum().clamp_min(1)


def _hear(logits: Tensor, targets: Targets) -> Tensor:
    spread = logits.float().log_softmax(-1).transpose(0, 1)  # [M, B, V]
    each = ctc_loss(
        spread, targets.hear, targets.sound_lengths, targets.hear_lengths,
        blank=BLANK, reduction="none", zero_infinity=True,
    )  # fmt: skip
    return (each / targets.hear_lengths.clamp_min(1)).mean()


def _say(logits: Tensor, wanted: Tensor) -> Tensor:
    chosen = wanted != IGNORE  # a few of all tokens
    return cross_entropy(logits[chosen].float(), wanted[chosen], reduction="sum") / (
        chosen.sum().clamp_min(1)
    )

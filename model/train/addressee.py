"""A network learns whom a line is for, from lines of both sorts.

    python -m model.train.addressee --text FOLDER --into WEIGHTS

It begins with what its language knows of words; what a checkpoint knew of it before is replaced.
Five minutes of one core.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits
from torch.nn.utils.rnn import pad_sequence

from model.addressee import Addressee
from model.checkpoint import CARD, load_network, save_network
from model.errors import WeightsError
from model.tokenizer import BLANK, Tokenizer
from model.train.addressed import Addressed
from model.train.lines import read_lines

STEPS, _OF_EACH_SORT = 3000, 32
_RATE, _DECAY, _TELLS = 1e-3, 0.05, 5.0
"""Of learning, at first; of matrices; and how much faster the last layer learns, which is new."""


def learn_addressee(
    addressee: Addressee, lines: Addressed, rng: np.random.Generator, steps: int = STEPS
) -> float:
    """Slower and slower; the share of lines that it told right in the last tenth of the steps."""
    tokenizer = Tokenizer(addressee.embed.num_embeddings)
    reads = [*addressee.embed.parameters(), *addressee.memory.parameters()]
    groups = [{"params": reads}, {"params": [*addressee.tell.parameters()]}]
    optimizer = torch.optim.AdamW(groups, weight_decay=_DECAY)
    sorts = [True] * _OF_EACH_SORT + [False] * _OF_EACH_SORT
    wanted, right = torch.tensor(sorts, dtype=torch.float32), list[float]()
    addressee.train()
    for step in range(steps):
        for group, faster in zip(optimizer.param_groups, (1.0, _TELLS), strict=True):
            group["lr"] = _RATE * faster * (1 - step / steps)
        drawn = [lines.draw(rng, to_it=to_it) for to_it in sorts]
        odds = addressee(*_side_by_side(drawn, tokenizer))
        optimizer.zero_grad(set_to_none=True)
        binary_cross_entropy_with_logits(odds, wanted).backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        right.append(float(((odds > 0) == (wanted > 0)).float().mean()))
    addressee.eval()
    return float(np.mean(right[-max(1, steps // 10) :]))


def _side_by_side(lines: Sequence[str], tokenizer: Tokenizer) -> tuple[Tensor, Tensor]:
    """Pieces, filled up to the longest line, and how many of each count."""
    pieces = [torch.tensor([BLANK, *tokenizer.encode(line)]) for line in lines]
    return pad_sequence(pieces, batch_first=True), torch.tensor([len(line) for line in pieces])


def main() -> None:
    """Into a checkpoint that has an ear."""
    parser = argparse.ArgumentParser(prog="python -m model.train.addressee", description=__doc__)
    parser.add_argument("--text", type=Path, required=True, help="folder of dialogues")
    parser.add_argument("--into", type=Path, required=True, help="the checkpoint")
    parser.add_argument("--steps", type=int, default=STEPS, help="of 32 lines of each sort")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(given.seed)
    network = load_network(given.into)
    if network.language is None or network.addressee is None:
        raise WeightsError(f"The network in {given.into} has no language; see model.train.ears.")
    network.addressee.begin(network.language)
    draws = np.random.default_rng(given.seed)
    lines = Addressed(read_lines(given.text))
    right = learn_addressee(network.addressee, lines, draws, given.steps)
    sys.stdout.write(f"{right:.3f} of the lines it learned from are told right.\n")
    save_network(network, given.into, (given.into / CARD).read_text())


if __name__ == "__main__":
    main()

"""A language learns whom a line is for, from lines of both sorts.

    python -m model.train.addressee --text FOLDER --into WEIGHTS

One layer over what the language makes of a line (logistic regression); the language stays as it is.
What a checkpoint knew of it before is replaced.
"""

import argparse
import sys
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits

from model.checkpoint import CARD, load_network, save_network
from model.errors import WeightsError
from model.language import Language
from model.tokenizer import BLANK, Tokenizer
from model.train.addressed import Addressed
from model.train.lines import read_lines

_LINES, _MOST_STEPS = 24_000, 150
"""Of each sort; and of L-BFGS."""
_DECAY, _LEAST = 0.03, 1e-3
"""Of the squares of what each feature counts, all being of one size; the smallest deviation."""


def learn_addressee(language: Language, lines: Addressed, rng: np.random.Generator) -> float:
    """Set its last layer; the share of the lines that it tells right."""
    tokenizer = Tokenizer(language.embed.num_embeddings)
    sorts = [[lines.draw(rng, to_it=to_it) for _ in range(_LINES)] for to_it in (True, False)]
    made = torch.cat([_made_of(said, language, tokenizer) for said in sorts])
    wanted = torch.cat([torch.ones(_LINES), torch.zeros(_LINES)])
    mean, deviation = made.mean(0), made.std(0) + _LEAST
    layer = nn.Linear(made.shape[1], 1)
    nn.init.zeros_(layer.weight)
    nn.init.zeros_(layer.bias)
    alike = (made - mean) / deviation
    optimizer = torch.optim.LBFGS(layer.parameters(), max_iter=_MOST_STEPS)

    def lost() -> Tensor:
        optimizer.zero_grad()
        loss = binary_cross_entropy_with_logits(layer(alike)[:, 0], wanted)
        loss = loss + _DECAY * layer.weight.square().sum()
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimizer.step(lost)  # type: ignore[no-untyped-call]
    with torch.no_grad():
        right = ((layer(alike)[:, 0] > 0) == (wanted > 0)).float().mean()
        language.addressed.weight.copy_(layer.weight / deviation)
        language.addressed.bias.copy_(layer.bias - (layer.weight * mean / deviation).sum())
    return float(right)


@torch.no_grad()
def _made_of(lines: Sequence[str], language: Language, tokenizer: Tokenizer) -> Tensor:
    """Side by side where they are equally long; not in their order."""
    pieces = sorted(([BLANK, *tokenizer.encode(line)] for line in lines), key=len)
    alike = (torch.tensor(list(some)) for _, some in groupby(pieces, len))
    return torch.cat([language.made_of(some) for some in alike])


def main() -> None:
    """Into a checkpoint that has a language."""
    parser = argparse.ArgumentParser(prog="python -m model.train.addressee", description=__doc__)
    parser.add_argument("--text", type=Path, required=True, help="folder of dialogues")
    parser.add_argument("--into", type=Path, required=True, help="the checkpoint")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    torch.set_num_threads(1)
    network = load_network(given.into)
    if network.language is None:
        raise WeightsError(f"The network in {given.into} has no language; see model.train.ears.")
    draws = np.random.default_rng(given.seed)
    right = learn_addressee(network.language, Addressed(read_lines(given.text)), draws)
    sys.stdout.write(f"{right:.3f} of the lines it learned from are told right.\n")
    save_network(network, given.into, (given.into / CARD).read_text())


if __name__ == "__main__":
    main()

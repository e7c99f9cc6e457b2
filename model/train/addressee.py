"""A network learns whom a line is for, from lines of both sorts.

    python -m model.train.addressee --words FOLDER --speech FOLDER --text FOLDER --into WEIGHTS

It begins with what the folder's file knows of words, see `model.train.minilm`; what a checkpoint
knew of it before is replaced. A quarter of an hour of one core.
"""

import argparse
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits
from torch.nn.utils.rnn import pad_sequence

from model.addressee import IN_SILENCE, OVER_AN_ANSWER, Addressee
from model.checkpoint import CARD, load_network, save_network
from model.errors import WeightsError
from model.train import minilm
from model.train.addressed import Addressed
from model.train.corpora import clips
from model.train.lines import read_lines
from model.wordpieces import encode

STEPS, _OF_EACH_SORT = 1500, 12
_RATE, _DECAY, _TELLS, _WARM_STEPS = 1e-4, 0.01, 10.0, 50
"""Of learning, at most; of matrices; how much faster the last layer learns, which is new; and the
steps until learning is at its fastest."""
_SENTENCE_WORDS = 3


def learn_addressee(
    addressee: Addressee, lines: Addressed, rng: np.random.Generator, steps: int = STEPS
) -> float:
    """Slower and slower; the share of lines that it told right in the last tenth of the steps."""
    last = {id(parameter) for parameter in addressee.tell.parameters()}
    reads = [parameter for parameter in addressee.parameters() if id(parameter) not in last]
    groups = [{"params": reads}, {"params": [*addressee.tell.parameters()]}]
    optimizer = torch.optim.AdamW(groups, weight_decay=_DECAY)
    sorts = [sort for sort in product((False, True), repeat=2) for _ in range(_OF_EACH_SORT)]
    wanted = torch.tensor([to_it for to_it, _ in sorts], dtype=torch.float32)
    cases = torch.tensor([IN_SILENCE if silent else OVER_AN_ANSWER for _, silent in sorts])
    right = list[float]()
    addressee.train()
    for step in range(steps):
        rate = _RATE * min(1.0, (step + 1) / _WARM_STEPS) * (1 - step / steps)
        for group, faster in zip(optimizer.param_groups, (1.0, _TELLS), strict=True):
            group["lr"] = rate * faster
        drawn = [lines.draw(rng, to_it=to_it, in_silence=silent) for to_it, silent in sorts]
        odds = addressee(*_side_by_side(drawn)).gather(1, cases[:, None])[:, 0]
        optimizer.zero_grad(set_to_none=True)
        binary_cross_entropy_with_logits(odds, wanted).backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        right.append(float(((odds > 0) == (wanted > 0)).float().mean()))
    addressee.eval()
    return float(np.mean(right[-max(1, steps // 10) :]))


def _side_by_side(lines: Sequence[str]) -> tuple[Tensor, Tensor]:
    """Pieces, filled up to the longest line, and how many of each count."""
    pieces = [torch.tensor(encode(line)) for line in lines]
    return pad_sequence(pieces, batch_first=True), torch.tensor([len(line) for line in pieces])


def main() -> None:
    """Into a checkpoint that has an ear."""
    parser = argparse.ArgumentParser(prog="python -m model.train.addressee", description=__doc__)
    parser.add_argument("--words", type=Path, required=True, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--speech", type=Path, required=True, help="folder of corpora")
    parser.add_argument("--text", type=Path, required=True, help="folder of dialogues")
    parser.add_argument("--into", type=Path, required=True, help="the checkpoint")
    parser.add_argument("--steps", type=int, default=STEPS, help="of 48 lines")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(given.seed)
    network = load_network(given.into)
    if network.addressee is None:
        raise WeightsError(f"The network in {given.into} has no ear; see model.train.ears.")
    minilm.begin(network.addressee, given.words)
    draws = np.random.default_rng(given.seed)
    manifests = sorted(given.speech.glob("*/manifest.tsv"))
    read_aloud = sorted({clip.words for path in manifests for clip in clips(path)})
    sentences = [words for words in read_aloud if len(words.split()) >= _SENTENCE_WORDS]
    lines = Addressed(read_lines(given.text), sentences)
    right = learn_addressee(network.addressee, lines, draws, given.steps)
    sys.stdout.write(f"{right:.3f} of the lines it learned from are told right.\n")
    save_network(network, given.into, (given.into / CARD).read_text())


if __name__ == "__main__":
    main()

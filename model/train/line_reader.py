"""A network learns what lines tell: whom they are for, and whether they break off.

    python -m model.train.written --speech FOLDER --out FILE
    python -m model.train.line_reader --words FOLDER --written FILE --text FOLDER --into WEIGHTS

It begins with what the folder's file knows of words, see `model.train.minilm`; what a checkpoint
knew of lines before is replaced. Half an hour of one core.
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

from model.checkpoint import CARD, load_network, save_network
from model.errors import WeightsError
from model.line_reader import BREAKS_OFF, IN_SILENCE, OVER_AN_ANSWER, LineReader
from model.train import minilm
from model.train.addressed import Addressed
from model.train.endings import Endings
from model.train.lines import read_lines
from model.train.written import Written, read_written
from model.wordpieces import encode

STEPS, _OF_EACH_SORT, _OF_EACH_END = 2500, 12, 16
_RATE, _DECAY, _TELLS, _WARM_STEPS = 1e-4, 0.01, 10.0, 50
"""Of learning, at most; of matrices; how much faster the last layer learns, which is new; and the
steps until learning is at its fastest."""
_ANSWERS = [
    *((case, yes) for yes in (False, True) for case in (OVER_AN_ANSWER, IN_SILENCE)),
    *((BREAKS_OFF, yes) for yes in (False, True)),
]
"""What is asked of a line, and the answer."""


def learn_line_reader(
    line_reader: LineReader,
    addressed: Addressed,
    endings: Endings,
    rng: np.random.Generator,
    steps: int = STEPS,
) -> tuple[float, float]:
    """Slower and slower; the shares of lines that it told right in the last tenth of the steps:
    whom they are for, and whether they break off.
    """
    last = {id(parameter) for parameter in line_reader.tell.parameters()}
    reads = [parameter for parameter in line_reader.parameters() if id(parameter) not in last]
    groups = [{"params": reads}, {"params": [*line_reader.tell.parameters()]}]
    optimizer = torch.optim.AdamW(groups, weight_decay=_DECAY)
    batch = [one for one in _ANSWERS for _ in range(_many(one[0]))]
    asked = torch.tensor([[case] for case, _ in batch])
    wanted = torch.tensor([float(yes) for _, yes in batch])
    ends = asked[:, 0] == BREAKS_OFF
    right = list[tuple[float, float]]()
    line_reader.train()
    for step in range(steps):
        rate = _RATE * min(1.0, (step + 1) / _WARM_STEPS) * (1 - step / steps)
        for group, faster in zip(optimizer.param_groups, (1.0, _TELLS), strict=True):
            group["lr"] = rate * faster
        drawn = [_drawn(addressed, endings, rng, case, yes=yes) for case, yes in batch]
        odds = line_reader(*_side_by_side(drawn)).gather(1, asked)[:, 0]
        lost = binary_cross_entropy_with_logits(odds, wanted, reduction="none")
        optimizer.zero_grad(set_to_none=True)
        (lost[ends].mean() + lost[~ends].mean()).backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        told = ((odds > 0) == (wanted > 0)).float()
        right.append((float(told[~ends].mean()), float(told[ends].mean())))
    line_reader.eval()
    whom, whole = np.mean(right[-max(1, steps // 10) :], axis=0)
    return float(whom), float(whole)


def _many(case: int) -> int:
    return _OF_EACH_END if case == BREAKS_OFF else _OF_EACH_SORT


def _drawn(
    addressed: Addressed, endings: Endings, rng: np.random.Generator, case: int, *, yes: bool
) -> str:
    if case == BREAKS_OFF:
        return endings.draw(rng, broken=yes)
    return addressed.draw(rng, to_it=yes, in_silence=case == IN_SILENCE)


def _side_by_side(lines: Sequence[str]) -> tuple[Tensor, Tensor]:
    """Pieces, filled up to the longest line, and how many of each count."""
    pieces = [torch.tensor(encode(line)) for line in lines]
    return pad_sequence(pieces, batch_first=True), torch.tensor([len(line) for line in pieces])


def main() -> None:
    """Into a checkpoint that has an ear."""
    parser = argparse.ArgumentParser(prog="python -m model.train.line_reader", description=__doc__)
    parser.add_argument("--words", type=Path, required=True, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--written", type=Path, help="file of what was read aloud")
    parser.add_argument("--text", type=Path, required=True, help="folder of dialogues")
    parser.add_argument("--into", type=Path, required=True, help="the checkpoint")
    parser.add_argument("--steps", type=int, default=STEPS, help="of 80 lines")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(given.seed)
    network = load_network(given.into)
    if network.line_reader is None:
        raise WeightsError(f"The network in {given.into} has no ear; see model.train.ears.")
    minilm.begin(network.line_reader, given.words)
    draws = np.random.default_rng(given.seed)
    lines = read_lines(given.text)
    written = read_written(given.written) if given.written else Written()
    addressed, endings = Addressed(lines, written.whole), Endings(lines, written)
    whom, whole = learn_line_reader(network.line_reader, addressed, endings, draws, given.steps)
    sys.stdout.write(
        f"Of the lines it learned from {whom:.3f} are told right whom they are for, and "
        f"{whole:.3f} whether they break off.\n"
    )
    save_network(network, given.into, (given.into / CARD).read_text())


if __name__ == "__main__":
    main()

"""The mean of several trainings of Moonshine: it hears better than each of them.

    python -m model.train.averaged EARS.npz … --into WEIGHTS

All began with the same weights, so they lie close enough to each other for a mean between them to
be worth more than any of them (model soups: Wortsman et al. 2022, arXiv 2203.05482).
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from model.parts.moonshine import Moonshine
from model.train.accents import write
from model.train.recogniser import Recogniser


def averaged(learned: Sequence[Path]) -> Recogniser:
    """What each of these `ears.npz` learned, in equal parts. Raises WeightsError."""
    mean, *others = (Recogniser(Moonshine(path)) for path in learned)
    total = mean.model.state_dict()
    for other in others:
        for name, tensor in other.model.state_dict().items():
            total[name] += tensor
    mean.model.load_state_dict({name: tensor / len(learned) for name, tensor in total.items()})
    return mean


def main() -> None:
    """Into a checkpoint."""
    parser = argparse.ArgumentParser(prog="python -m model.train.averaged", description=__doc__)
    parser.add_argument("ears", type=Path, nargs="+", help="ears.npz of the trainings")
    parser.add_argument("--into", type=Path, required=True, help="the checkpoint")
    given = parser.parse_args()
    write(averaged(given.ears).differences(), given.into)


if __name__ == "__main__":
    main()

"""The mean of several trainings of Moonshine: it hears better than each of them.

    python -m model.train.averaged FOLDER/state EARS.npz … --into WEIGHTS

Of a training its state says more than its `ears.npz`, in which all is rounded to bytes. All began
with the same weights, so they lie close enough to each other for a mean between them to be worth
more than any of them (model soups: Wortsman et al. 2022, arXiv 2203.05482).
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from torch import Tensor

from model.parts.moonshine import Moonshine
from model.train.accent_steps import kept_mean
from model.train.accents import write
from model.train.recogniser import Recogniser


def averaged(trainings: Sequence[Path]) -> Recogniser:
    """What was learned in each, a state's folder or an `ears.npz`, in equal parts.

    Raises:
        WeightsError: one is missing or damaged.
    """
    mean, total = Recogniser(), dict[str, Tensor]()
    for path in trainings:
        learned = kept_mean(path) if path.is_dir() else _read(path)
        total = {name: total.get(name, 0) + tensor for name, tensor in learned.items()}
    mean.model.load_state_dict({name: it / len(trainings) for name, it in total.items()})
    return mean


def _read(path: Path) -> dict[str, Tensor]:
    return dict(Recogniser(Moonshine(path)).model.state_dict())


def main() -> None:
    """Into a checkpoint."""
    parser = argparse.ArgumentParser(prog="python -m model.train.averaged", description=__doc__)
    parser.add_argument("trainings", type=Path, nargs="+", help="states, or ears.npz")
    parser.add_argument("--into", type=Path, required=True, help="the checkpoint")
    given = parser.parse_args()
    write(averaged(given.trainings).differences(), given.into)


if __name__ == "__main__":
    main()

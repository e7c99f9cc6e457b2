"""Utterances on disk, and batches of them for an ear.

    mel      uint8 [steps, 80]   log-mel of all utterances, 256 levels from 0 to 1
    lengths  int64 [utterances]  steps of each
    words    text [utterances]

A row of a batch is 16 s of utterances that follow on one another, as an ear hears them in a talk.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import ctc_loss

from model.ear import REACH
from model.mel import BANDS, Mel
from model.tokenizer import BLANK, Tokenizer
from model.train.utterances import Speech, Utterance

STEPS_PER_LABEL = 4
ROW = 8 * 2 * REACH
"""Steps of log-mel in a row: 16 s."""
ROWS = 4
PER_SHARD = 200
_RECORDED = 0.5  # of what is drawn: a third, for who is made up is heard twice
_NOTHING = 0.3  # log-mel in the place of what is hidden


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """A batch.

    Attributes:
        mel: float [B, n, 80].
        lengths: labels that a row has room for, int64 [B].
        pieces: of all rows, one after the other, int64.
        counts: pieces of each row, int64 [B].
    """

    mel: Tensor
    lengths: Tensor
    pieces: Tensor
    counts: Tensor

    def loss(self, logits: Tensor) -> Tensor:
        """CTC (Graves et al. 2006), for each piece."""
        odds = logits.float().log_softmax(-1).transpose(0, 1)
        lost = ctc_loss(
            odds,
            self.pieces,
            self.lengths,
            self.counts,
            blank=BLANK,
            reduction="sum",
            zero_infinity=True,
        )
        return lost / self.counts.sum()


def mel_of(utterance: Utterance) -> NDArray[np.uint8]:
    """Its log-mel, 256 levels from 0 to 1."""
    mel = Mel()
    levels = mel(torch.from_numpy(utterance.sound), mel.silence()) * 255
    return levels.round().to(torch.uint8).numpy()


def make_shard(path: Path, speech: Speech, rng: np.random.Generator) -> None:
    """Two hundred utterances, whole or not at all."""
    drawn: list[Utterance] = []
    while len(drawn) < PER_SHARD:
        drawn += [speech.recorded(rng)] if rng.random() < _RECORDED else speech.made_up(rng)
    drawn = drawn[:PER_SHARD]
    mels = [mel_of(utterance) for utterance in drawn]
    unfinished = path.with_suffix(".part")
    with unfinished.open("wb") as file:
        np.savez(
            file,
            mel=np.concatenate(mels),
            lengths=[len(mel) for mel in mels],
            words=[utterance.words for utterance in drawn],
        )
    unfinished.replace(path)


def read_shard(path: Path) -> list[tuple[NDArray[np.uint8], str]]:
    """Log-mel and words of each utterance."""
    with np.load(path, allow_pickle=False) as file:
        mel, ends = file["mel"], np.cumsum(file["lengths"])
        starts = ends - file["lengths"]
        return [(mel[a:b], str(w)) for a, b, w in zip(starts, ends, file["words"], strict=True)]


def rows(paths: Sequence[Path], tokenizer: Tokenizer, rng: np.random.Generator) -> Iterator[Rows]:
    """Batches without end: utterances in any order, as many to a row as fit."""
    full: list[tuple[list[NDArray[np.uint8]], list[str]]] = []
    mels, said, used = list[NDArray[np.uint8]](), list[str](), 0
    while True:
        pool = [u for i in rng.choice(len(paths), 6) for u in read_shard(paths[i])]
        for i in rng.permutation(len(pool)):
            mel, words = pool[i]
            if used + len(mel) > ROW:
                full.append((mels, said))
                mels, said, used = [], [], 0
            mels, said, used = [*mels, mel], [*said, words], used + len(mel)
            if len(full) == ROWS:
                yield _batch(full, tokenizer, rng)
                full = []


def _batch(
    full: Sequence[tuple[list[NDArray[np.uint8]], list[str]]],
    tokenizer: Tokenizer,
    rng: np.random.Generator,
) -> Rows:
    mel = np.zeros((len(full), ROW, BANDS), np.float32)
    for row, (mels, _) in zip(mel, full, strict=True):
        heard = np.concatenate(mels)
        row[: len(heard)] = heard / np.float32(255)
        _hide(row, len(heard), rng)
    pieces = [tokenizer.encode(" ".join(said)) for _, said in full]
    lengths = [sum(map(len, mels)) // STEPS_PER_LABEL for mels, _ in full]
    return Rows(
        torch.from_numpy(mel),
        torch.tensor(lengths),
        torch.tensor([piece for row in pieces for piece in row]),
        torch.tensor([len(row) for row in pieces]),
    )


def _hide(row: NDArray[np.float32], steps: int, rng: np.random.Generator) -> None:
    """Some bands and some stretches (SpecAugment, Park et al. 2019), and loudness."""
    for _ in range(2):
        wide = int(rng.integers(0, 14))
        low = int(rng.integers(0, BANDS - wide))
        row[:, low : low + wide] = _NOTHING
    for _ in range(steps // 160):
        long = int(rng.integers(0, 22))
        at = int(rng.integers(0, steps - long))
        row[at : at + long] = _NOTHING
    row += np.float32(rng.normal(0, 0.03))

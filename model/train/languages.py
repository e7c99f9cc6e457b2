"""An ear's language learns what usually follows from what people write and read aloud.

Also with which mark a line ends. An ear hears no marks: two sentences in one line have one, at its
end. Half a sentence, at which somebody pauses, ends with a comma. One line in ten is what people
ask of an assistant.
"""

from collections.abc import Iterable, Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from model.language import Language
from model.tokenizer import BLANK, Tokenizer
from model.train.wishes import Wishes

_RATE, _LAST_RATE, _WARM_UP = 2e-3, 0.03, 100
_DRAWN, _BATCH = 512, 128
_NOT_ASKED = -100
_WISH, _JOINED, _HALF = 0.1, 0.15, 0.2
"""How often a line is a wish, how often it has two sentences, how often its end is missing."""


class MarkedLines:
    """Draws lines of pieces."""

    def __init__(self, sentences: Sequence[str], tokenizer: Tokenizer) -> None:
        """Of sentences with the mark at their end, where there is one."""
        self._sentences, self._tokenizer = sentences, tokenizer
        self._wishes = Wishes(sentences)

    def draw(self, rng: np.random.Generator) -> list[int]:
        """A line of words, and its mark."""
        line, other = (self._sentences[int(i)] for i in rng.integers(len(self._sentences), size=2))
        if rng.random() < _WISH:
            line = self._wishes.draw(rng)
        if rng.random() < _JOINED:
            line = f"{line.rstrip('.?')} {other}"
        words = line.split()
        if rng.random() < _HALF and len(words) > 2:
            line = " ".join(words[: int(rng.integers(1, len(words)))]) + ","
        return self._tokenizer.encode(line)


def learn_language(
    language: Language,
    lines: MarkedLines,
    shares: Iterable[float],
    rng: np.random.Generator,
) -> float:
    """A step for each share that is over, slower to the end; the mean of the last losses."""
    optimizer = torch.optim.AdamW(language.parameters(), lr=_RATE)
    lost = [float("nan")]
    for steps, share in enumerate(shares):
        rate = _RATE * min(1, (steps + 1) / _WARM_UP) * (1 - share * (1 - _LAST_RATE))
        optimizer.param_groups[0]["lr"] = rate
        # Lines of about one length, so that little is filled up.
        drawn = sorted((lines.draw(rng) for _ in range(_DRAWN)), key=len)
        at = int(rng.integers(0, _DRAWN // _BATCH)) * _BATCH
        loss = loss_of(language, drawn[at : at + _BATCH])
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(language.parameters(), 1.0)
        optimizer.step()
        lost = [*lost, float(loss.detach())][-100:]
    return float(np.nanmean(lost))


def loss_of(language: Language, lines: Sequence[list[int]]) -> Tensor:
    """Cross-entropy of each piece and of the end."""
    longest = max(map(len, lines)) + 1
    given = torch.full((len(lines), longest), BLANK)
    wanted = torch.full((len(lines), longest), _NOT_ASKED)
    for i, line in enumerate(lines):
        pieces = torch.tensor(line, dtype=torch.int64)
        given[i, 1 : len(line) + 1] = pieces
        wanted[i, : len(line)] = pieces
        wanted[i, len(line)] = BLANK
    logits, _ = language(given)
    return cross_entropy(logits.flatten(0, 1), wanted.flatten(), ignore_index=_NOT_ASKED)

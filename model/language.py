"""What usually follows: pieces of words so far -> the next piece.

A small recurrent unit (Cho et al. 2014) that has read what people write and say. The ear alone
hears sounds; which words they can have been it weighs together with this, see `model.search`.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from model.tokenizer import BLANK

EMBEDDED, WIDTH = 192, 384


class Language(nn.Module):
    """Pieces -> log-odds of the next one; `BLANK` stands for a line's beginning and its end."""

    def __init__(self, vocabulary: int) -> None:
        super().__init__()
        self.embed = nn.Embedding(vocabulary, EMBEDDED)
        self.memory = nn.GRU(EMBEDDED, WIDTH, batch_first=True)
        self.next = nn.Linear(WIDTH, vocabulary)

    def forward(self, pieces: Tensor, hidden: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """int64 [B, T] after `hidden` [1, B, W] -> logits [B, T, V], hidden."""
        out, hidden = self.memory(self.embed(pieces), hidden)
        return self.next(out), hidden

    def line(self, pieces: Sequence[int]) -> Tensor:
        """The pieces of a line as it is read, `BLANK` first, int64 [1, 1 + T]."""
        return torch.tensor([[BLANK, *pieces]], device=self.next.bias.device)

    def begin(self) -> tuple[Tensor, Tensor]:
        """Before the first piece of a line: log-odds [1, V] and hidden [1, 1, W]."""
        return self.after(torch.tensor([BLANK], device=self.next.bias.device), None)

    def after(self, pieces: Tensor, hidden: Tensor | None) -> tuple[Tensor, Tensor]:
        """One more piece of each of B lines, int64 [B] -> log-odds [B, V], hidden [1, B, W]."""
        logits, hidden = self(pieces[:, None], hidden)
        return logits[:, -1].log_softmax(-1), hidden

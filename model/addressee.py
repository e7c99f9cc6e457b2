"""Whom words said over an answer are for: the assistant, or somebody else in the room.

Both make it fall silent, for a near voice sounds the same either way. Once the ears have written
the words down, they tell: what reads them was shown lines of both sorts (`model.train.addressed`),
and its odds are added to those that the trunk gives to answering.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from model.language import EMBEDDED, WIDTH, Language
from model.tokenizer import BLANK

_SUREST = 5.0
"""More than 150 to one no single line tells."""
_DROPPED = 0.2


class Addressee(nn.Module):
    """Whole lines -> log-odds that each is for the assistant.

    A recurrent unit (Cho et al. 2014) reads a line; its mean over the line and its end tell.
    """

    def __init__(self, vocabulary: int) -> None:
        super().__init__()
        self.embed = nn.Embedding(vocabulary, EMBEDDED)
        self.memory = nn.GRU(EMBEDDED, WIDTH, batch_first=True)
        self.tell = nn.Linear(2 * WIDTH, 1)
        self.dropout = nn.Dropout(_DROPPED)

    def begin(self, language: Language) -> None:
        """Know as much of words as a language does, and nothing yet of whom they are for."""
        self.embed.load_state_dict(language.embed.state_dict())
        self.memory.load_state_dict(language.memory.state_dict())
        nn.init.zeros_(self.tell.weight)
        nn.init.zeros_(self.tell.bias)

    def forward(self, pieces: Tensor, lengths: Tensor) -> Tensor:
        """Lines, `BLANK` first, int64 [B, T], of which so many pieces count [B] -> log-odds [B]."""
        out, _ = self.memory(self.dropout(self.embed(pieces)))
        counts = torch.arange(pieces.shape[1], device=pieces.device) < lengths[:, None]
        mean = (out * counts[..., None]).sum(1) / lengths[:, None]
        end = out[torch.arange(len(out), device=out.device), lengths - 1]
        odds: Tensor = self.tell(self.dropout(torch.cat([mean, end], -1)))
        return odds[:, 0]

    @torch.no_grad()
    def odds(self, line: Sequence[int]) -> float:
        """Log-odds that a line of these pieces is for the assistant, from -5 to 5."""
        pieces = torch.tensor([[BLANK, *line]], device=self.tell.bias.device)
        lengths = torch.tensor([pieces.shape[1]], device=pieces.device)
        return float(self(pieces, lengths).clamp(-_SUREST, _SUREST))

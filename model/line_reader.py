"""What a line tells by its words: whom it is for, and whether it breaks off.

A near voice sounds the same whomever it speaks to, and somebody who thinks may sound as if that had
been all. Once the ears have written the words down, they tell; the odds are added to those that the
trunk gives to answering.

    line ──► word pieces ──► their meanings ──► three layers, both ways ──► mean, end ──► log-odds

Over an answer people talk of it, and what is no part of that is mostly for others. To one that is
silent they tell what comes to their minds. So there are odds for either case.

Few have ever talked over an assistant, but what words mean can be known from elsewhere: pieces and
layers are the first of all-MiniLM-L6-v2 (Reimers & Gurevych 2019, arXiv 1908.10084; Wang et al.
2020, arXiv 2002.10957). They were shown lines of all sorts then (`model.train.line_reader`).
"""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from model.wordpieces import LONGEST, VOCABULARY, encode

WIDTH, LAYERS = 384, 3
_HEADS, _INNER = 12, 1536
_SUREST = 5.0
"""More than 150 to one no single line tells."""
OVER_AN_ANSWER, IN_SILENCE, BREAKS_OFF = range(3)
_EPS = 1e-12


class Told(NamedTuple):
    """Log-odds, from -5 to 5.

    Attributes:
        over_an_answer: that the line is for the assistant, if it was said over an answer.
        in_silence: the same, if it was said to one that is silent.
        breaks_off: that more of it is to come.
    """

    over_an_answer: float
    in_silence: float
    breaks_off: float


class LineReader(nn.Module):
    """Lines -> log-odds of what they tell.

    Attributes:
        pieces: int8 [V, W], what each piece means; it never learns more than that.
        scale: [V, 1], that of a piece's row.
        places: [64, W], where in the line a piece stands.
    """

    pieces: Tensor
    scale: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("pieces", torch.zeros(VOCABULARY, WIDTH, dtype=torch.int8))
        self.register_buffer("scale", torch.zeros(VOCABULARY, 1))
        self.places = nn.Parameter(torch.zeros(LONGEST, WIDTH))
        self.norm = nn.LayerNorm(WIDTH, _EPS)
        self.layers = nn.ModuleList(
            nn.TransformerEncoderLayer(
                WIDTH, _HEADS, _INNER, activation="gelu", layer_norm_eps=_EPS, batch_first=True
            )
            for _ in range(LAYERS)
        )
        self.tell = nn.Linear(2 * WIDTH, len(Told._fields))

    def forward(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """Lines int64 [B, T], so many pieces of each [B] -> log-odds as in `Told`, [B, 3]."""
        beyond = torch.arange(ids.shape[1], device=ids.device) >= lengths[:, None]
        meanings = self.pieces[ids] * self.scale[ids]
        hidden = self.norm(meanings + self.places[: ids.shape[1]])
        for layer in self.layers:
            hidden = layer(hidden, src_key_padding_mask=beyond)
        mean = hidden.masked_fill(beyond[..., None], 0.0).sum(1) / lengths[:, None]
        end = hidden[torch.arange(len(ids), device=ids.device), lengths - 1]
        odds: Tensor = self.tell(torch.cat([mean, end], -1))
        return odds

    @torch.no_grad()
    def read(self, line: str) -> Told:
        """What a line tells."""
        ids = torch.tensor([encode(line)], device=self.pieces.device)
        lengths = torch.tensor([ids.shape[1]], device=ids.device)
        return Told(*self(ids, lengths)[0].clamp(-_SUREST, _SUREST).tolist())

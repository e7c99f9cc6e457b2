"""The trunk: L blocks of attention and mixture, each adding to what it was given.

          x ─┬─────────────┬─► x ─┬───────────┬─► x
             └ norm ► attention   └ norm ► mixture

A block of positions goes through all layers at once in `forward`. `prefill` takes a whole history,
layer by layer, in the same blocks as they came in: with all shapes the same, every sum runs in the
same order, and the result is that of the single steps to the last bit (float32 on the CPU). One
matrix product over the whole sequence is faster, which is what training does (`memory=None`); its
sums run in another order, and it agrees within 1e-4 of the activations' size.
"""

from collections.abc import Sequence

from torch import Tensor, nn

from model.attention import Attention
from model.config import Config
from model.memory import Memory, Places
from model.moe import Mixture


class Block(nn.Module):
    """One layer."""

    def __init__(self, config: Config, layer: int) -> None:
        super().__init__()
        self.attention_norm = nn.RMSNorm(config.width, eps=1e-6)
        self.attention = Attention(config, layer)
        self.mixture_norm = nn.RMSNorm(config.width, eps=1e-6)
        self.mixture = Mixture(config)

    def forward(self, x: Tensor, places: Places, memory: Memory | None = None) -> Tensor:
        x = x + self.attention(self.attention_norm(x), places, memory)
        out: Tensor = x + self.mixture(self.mixture_norm(x))
        return out


class Trunk(nn.Module):
    """All layers and the last norm."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(Block(config, layer) for layer in range(config.layers))
        self.norm = nn.RMSNorm(config.width, eps=1e-6)

    def forward(self, x: Tensor, places: Places, memory: Memory | None = None) -> Tensor:
        """[B, T, D] -> [B, T, D]; remembered where there is a memory."""
        for block in self.blocks:
            x = block(x, places, memory)
        out: Tensor = self.norm(x)
        return out

    def prefill(
        self, history: Sequence[Tensor], places: Sequence[Places], memory: Memory
    ) -> list[Tensor]:
        """A history of blocks [B, T, D], layer by layer; bitwise what single steps give."""
        blocks = list(history)
        for layer in self.blocks:
            blocks = [layer(x, at, memory) for x, at in zip(blocks, places, strict=True)]
        return [self.norm(x) for x in blocks]

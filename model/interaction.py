"""The interaction network, whole.

     words read,          camera,         played by     heard by
     acts, words said     screen          the speaker   the microphone
          │                  │                 │            │
        table           hMLP stem          dMel table + dMel table
          │ norm             │ norm, tag       └─────┬──────┘ norm
          │ [B, I, D]        │ [B, P, D]             │ [B, M, D]
          └──────────────────┴──── in order ─────────┘
                                  │ [B, T, D]
                    ┌─────────────┴─────────────┐
                    │  L x  attention (memory)  │
                    │       mixture of experts  │
                    └─────────────┬─────────────┘
                                  │ [B, T, D]
          ┌──────────────────── back ────────────────┐
          │ tokens                                   │ sounds
         say: the next piece            hear: a piece each 50 ms
                                        floor: an act each micro-turn, and does the user speak

One micro-turn of the sequence `in₀ out₀ in₁ out₁ …` stands in this order:

    words read | last token said | camera | screen | four sounds || act | piece, piece, ...

Nothing stands before the trunk that was trained for something else: sound, sight and text meet at
the first layer. Two exceptions, where the config has them: a camera seen by an eye that compares
(`model.eye`) learned to see repetition first, and its finding stands for the patches; and words are
heard by an ear (`model.ear`) that learned to hear first, while when to speak is decided from sound.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from model.config import Config
from model.dmel import SoundEmbedding
from model.ear import Ear
from model.eye import Eye
from model.heads import Heads
from model.language import Language
from model.line_reader import LineReader
from model.memory import Memory, Places
from model.patches import EyeEmbedding
from model.transformer import Trunk

_TABLES = ("text_embed.weight", "heard.weight", "played.weight", "camera", "screen")


@dataclass(frozen=True, slots=True, eq=False)
class Inputs:
    """What comes in: a part of a micro-turn, or many micro-turns at once.

    Attributes:
        tokens: int64 [B, I].
        camera, screen: float [B, pictures, P, 2, 40, 40, 3], or of a camera what an eye that
            compares found, [B, pictures, 1, eye]; 0 pictures where an eye is closed.
        heard, played: levels, int64 [B, M, C].
        order: int64 [B, T]: which item stands at each position, counted through tokens, camera,
            screen, sounds; None where they already stand so.
    """

    tokens: Tensor
    camera: Tensor
    screen: Tensor
    heard: Tensor
    played: Tensor
    order: Tensor | None = None

    def to(self, device: torch.device | str) -> "Inputs":
        """The same on `device`."""
        return Inputs(
            self.tokens.to(device),
            self.camera.to(device),
            self.screen.to(device),
            self.heard.to(device),
            self.played.to(device),
            None if self.order is None else self.order.to(device),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What the heads say; logits.

    Attributes:
        say: [B, I, V], the token after each token.
        hear: [B, M, V].
        floor: [B, M/4, 6].
        user: [B, M/4].
    """

    say: Tensor
    hear: Tensor
    floor: Tensor
    user: Tensor


class Interaction(nn.Module):
    """The picture above."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        self.text_embed = nn.Embedding(config.vocabulary, config.width)
        self.text_norm = nn.RMSNorm(config.width, eps=1e-6)
        self.eye = Eye(config) if config.eye else None
        self.ear = Ear(config.vocabulary) if config.ear else None
        self.language = Language(config.vocabulary) if config.ear else None
        self.line_reader = LineReader() if config.ear else None
        self.eye_embed = EyeEmbedding(config)
        self.sound_embed = SoundEmbedding(config.width)
        self.trunk = Trunk(config)
        self.heads = Heads(config)

    @classmethod
    def seeded(cls, config: Config, seed: int = 0) -> "Interaction":
        """An untrained network, the same for the same seed; touches no global random source."""
        with torch.device("meta"):
            network = cls(config)
        network.to_empty(device="cpu")
        fill(network, config.layers, torch.Generator().manual_seed(seed))
        for buffer in network.buffers():
            buffer.zero_()
        return network.eval()

    def forward(self, inputs: Inputs, places: Places, memory: Memory | None = None) -> Answers:
        """One pass: everything in, in order, through the trunk, and back to where it came from."""
        items = self.embed(inputs)  # [B, items, D]
        x = items if inputs.order is None else rows(items, inputs.order)  # [B, T, D]
        x = self.trunk(x, places, memory)
        if inputs.order is not None:
            x = rows(x, inverse(inputs.order, items.shape[1]))  # [B, items, D]
        return self.answer(x, inputs)

    def embed(self, inputs: Inputs) -> Tensor:
        """All items side by side: tokens, camera, screen, sounds; [B, items, D]."""
        parts = []
        if inputs.tokens.shape[1]:
            parts.append(self.text_norm(self.text_embed(inputs.tokens)))
        if inputs.camera.shape[1] or inputs.screen.shape[1]:
            parts.append(self.eye_embed(inputs.camera, inputs.screen))
        if inputs.heard.shape[1]:
            parts.append(self.sound_embed(inputs.heard, inputs.played))
        return torch.cat(parts, 1)

    def answer(self, items: Tensor, inputs: Inputs) -> Answers:
        """The trunk's output at the items -> the heads' answers."""
        tokens, sounds = inputs.tokens.shape[1], inputs.heard.shape[1]
        say = self.heads.of_tokens(items[:, :tokens])
        return Answers(say, *self.heads.of_sounds(items[:, items.shape[1] - sounds :]))


def rows(x: Tensor, index: Tensor) -> Tensor:
    """Pick rows of each of B: [B, n, D] by int64 [B, m] -> [B, m, D]."""
    return x.gather(1, index[..., None].expand(-1, -1, x.shape[-1]))


def inverse(order: Tensor, items: int) -> Tensor:
    """The position of each item, int64 [B, items]; 0 for an item that stands nowhere."""
    positions = torch.arange(order.shape[1], device=order.device).expand_as(order)
    return torch.zeros(len(order), items, dtype=torch.int64, device=order.device).scatter(
        1, order, positions
    )


def fill(network: nn.Module, layers: int, generator: torch.Generator) -> None:
    """Set every parameter to what it starts from, by `generator` alone.

    Matrices are normal with a deviation of 1/sqrt(inputs), those that add to the trunk smaller by
    sqrt(2 L); norms are one, biases and sinks zero, embeddings and tags 0.02.
    """
    for name, parameter in network.named_parameters():
        kind = name.rsplit(".", 1)[-1]
        if "norm" in name:
            nn.init.ones_(parameter)
        elif kind in ("bias", "sink"):
            nn.init.zeros_(parameter)
        elif name.endswith(_TABLES):
            nn.init.normal_(parameter, std=0.02, generator=generator)
        else:
            adds = name.endswith(("out.weight", "down.weight", "down"))
            std = parameter.shape[-1] ** -0.5 / ((2 * layers) ** 0.5 if adds else 1.0)
            nn.init.normal_(parameter, std=std, generator=generator)

"""Tiny conversations to feed networks with."""

from dataclasses import replace

import torch

from model.config import SOUNDS_PER_TURN, patches
from model.dmel import CHANNELS, LEVELS
from model.interaction import Inputs
from model.layout import Shape

TALK = [
    Shape(camera=True),
    Shape(read=5, camera=True, screen=True),
    Shape(said=3, camera=True),
    Shape(),
    Shape(read=1, said=1, screen=True),
    Shape(said=2),
] * 9
"""More positions than NANO's window reaches, so that its rings turn over."""


def random_inputs(config, turns, seed=0):
    """All items of these micro-turns; the order is left open."""
    draw = torch.Generator().manual_seed(seed)
    tokens = 1 + sum(turn.read + 1 + turn.said for turn in turns)
    sounds = (1, len(turns) * SOUNDS_PER_TURN, CHANNELS)

    def pictures(there, size):
        return torch.randn(1, there, patches(size), 2, 40, 40, 3, generator=draw)

    return Inputs(
        torch.randint(2, config.vocabulary, (1, tokens), generator=draw),
        pictures(sum(turn.camera for turn in turns), config.camera),
        pictures(sum(turn.screen for turn in turns), config.screen),
        torch.randint(0, LEVELS, sounds, generator=draw),
        torch.randint(0, LEVELS, sounds, generator=draw),
    )


def in_order(inputs, order):
    return replace(inputs, order=order)

"""What a network of a config holds and reads, counted on the meta device: nothing is allocated."""

from typing import Any

import torch

from model.config import TURNS_PER_MINUTE, Config
from model.interaction import Interaction

_BF16 = 2  # bytes


def sizes(config: Config) -> dict[str, Any]:
    """Parameters, memory and positions, by name with their unit."""
    with torch.device("meta"):
        network = Interaction(config)
    count = {name: p.numel() for name, p in network.named_parameters()}
    total = sum(count.values())
    experts = sum(n for name, n in count.items() if name.endswith(_EXPERTS))
    tables = sum(n for name, n in count.items() if name.endswith(_TABLES))
    beside = sum(n for name, n in count.items() if name.startswith(_BESIDE))
    active = total - tables - beside - experts + experts * config.active // config.experts
    position = config.kv_bytes_per_position(_BF16)
    return {
        "parameters": total,
        "parameters_active": active,
        "weights_bf16_bytes": total * _BF16,
        "active_bf16_bytes": active * _BF16,
        "kv_bytes_per_position": position,
        "kv_bytes_per_minute": position * config.positions_per_minute,
        "kv_bytes_held": position * config.slots,
        "positions_per_minute": config.positions_per_minute,
        "positions_silent": config.positions(camera=False, screen=False),
        "positions_with_camera": config.positions(camera=True, screen=False),
        "positions_with_both_eyes": config.positions(camera=True, screen=True),
        "positions_at_most": config.most_positions,
        "window_s_with_camera": window_s(config, camera=True),
        "window_s_without_pictures": window_s(config, camera=False),
    }


_EXPERTS = ("mixture.gate_up", "mixture.down")
_TABLES = ("text_embed.weight", "sound_embed.heard.weight", "sound_embed.played.weight")
"""Only a few rows of these are read for a position; they do not count as active."""

_BESIDE = ("ear.", "language.", "line_reader.")
"""Computed once a micro-turn beside the trunk, and not for a position of it."""


def window_s(config: Config, *, camera: bool) -> float:
    """How far back the window reaches, in seconds."""
    turns = config.window / config.positions(camera=camera, screen=False)
    return round(60 * turns / TURNS_PER_MINUTE, 1)

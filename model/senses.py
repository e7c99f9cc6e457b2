"""A micro-turn of the world -> the inputs of its sense block."""

from typing import Any

import numpy as np
import torch
from torch import Tensor

from model.config import PATCH_PX, SOUNDS_PER_TURN, Config, patches
from model.dmel import CHANNELS, MIC_HZ, SPEAKER_HZ, Dmel, to_float
from model.eye import Eye, Seen, at_its_size
from model.interaction import Inputs
from model.patches import cut, paired
from model.state import Now
from model.step import Turn


class Darkness:
    """A micro-turn of silence and a black picture; fits `Turn`, and its picture."""

    index = 0
    screen = None

    def __init__(self, config: Config) -> None:
        width, height = config.camera
        self.rgb = np.zeros((height, width, 3), np.uint8)
        self.camera = self
        self.mic, self.played = np.zeros(3200, np.int16), np.zeros(4800, np.int16)


class Senses:
    """Turns signals into levels, pictures into pairs or findings; holds constants only."""

    def __init__(self, config: Config, eye: Eye | None = None) -> None:
        self._config = config
        self._eye = eye
        self._mic, self._speaker = Dmel(MIC_HZ), Dmel(SPEAKER_HZ)
        pair = (2, PATCH_PX, PATCH_PX, 3)
        of_camera = (1, config.eye) if eye else (patches(config.camera), *pair)
        self._no_camera = torch.empty(1, 0, *of_camera)
        self._no_screen = torch.empty(1, 0, patches(config.screen), *pair)
        self._no_sound = torch.empty(1, 0, CHANNELS, dtype=torch.int64)

    def silence(self) -> Now:
        """The moment before the first micro-turn."""
        return Now(self._mic.silence(), self._speaker.silence())

    def tokens(self, ids: list[int]) -> Inputs:
        """Text alone."""
        tokens = torch.tensor([ids], dtype=torch.int64)
        return Inputs(tokens, self._no_camera, self._no_screen, self._no_sound, self._no_sound)

    def take_in(self, turn: Turn, now: Now) -> Inputs:
        """The last token, the pictures and the four sounds of a micro-turn; moves `now` on."""
        mic, played = to_float(turn.mic), to_float(turn.played)
        heard = self._mic.levels(mic, now.mic_tail)
        own = self._speaker.levels(played, now.played_tail)
        now.mic_tail, now.played_tail = mic[-self._mic.hop :], played[-self._speaker.hop :]
        config, at = self._config, turn.index
        camera = turn.camera if _looks(config.camera_every, at) else None
        screen = turn.screen if _looks(config.screen_every, at) else None
        cameras, screens = self._no_camera, self._no_screen
        if camera is not None and self._eye is not None:
            cameras, now.seen = _look(self._eye, camera, now.seen)
        elif camera is not None:
            cameras, now.camera = _pair(camera, now.camera, config.camera)
        if screen is not None:
            screens, now.screen = _pair(screen, now.screen, config.screen)
        assert len(heard) == SOUNDS_PER_TURN, f"a micro-turn has 3200 samples, not {len(mic)}"
        return Inputs(torch.tensor([[now.last]]), cameras, screens, heard[None], own[None])


def _pair(picture: Any, before: Tensor | None, size: tuple[int, int]) -> tuple[Tensor, Tensor]:
    """A picture and the one before it, [1, 1, P, 2, 40, 40, 3], and what is before the next."""
    cells = cut(picture.rgb, size)
    return paired(cells, before)[None, None], cells


def _look(eye: Eye, picture: Any, seen: Seen | None) -> tuple[Tensor, Seen]:
    """What the eye finds in a picture after what was seen, [1, 1, 1, eye]."""
    rgb = at_its_size(picture.rgb)[None, None].to(eye.alike.weight.device)
    found, seen = eye(rgb, seen)
    return found[:, :, None].float().cpu(), seen


def _looks(every: int, index: int) -> bool:
    return every > 0 and index % every == 0

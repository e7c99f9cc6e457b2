"""The second eye: what the user's screen shows."""

import os
import threading
from collections.abc import Iterator

import numpy as np
from mss import MSS, ScreenShotError

from capture import vision
from capture.clock import Metronome
from capture.errors import DeviceError
from capture.frames import Rgb
from capture.grabber import Grabber

SHOT_S = 0.5
"""Seconds between pictures: a screen changes slowly and is dear to read."""


class Screen(Grabber):
    """The newest picture of one screen (Windows, macOS, X11), read in a thread of its own.

    Args:
        number: which screen, from 1.
        size: width and height of the pictures; other shapes get black borders.
        max_age_ms: an older picture counts as none.

    Raises:
        DeviceError: there is no display, or no screen of that number.
    """

    def __init__(
        self, number: int = 1, size: tuple[int, int] = vision.SIZE, max_age_ms: int = 2000
    ) -> None:
        self.name = f"screen {number}"
        self._number = number
        self._size = size
        _check(number)
        super().__init__("screen", self.name, max_age_ms)

    def shots(self, closed: threading.Event) -> Iterator[Rgb]:
        metronome = Metronome(SHOT_S, sleep=closed.wait)
        try:
            with MSS() as screens:
                while not closed.is_set():
                    shot = screens.grab(screens.monitors[self._number])
                    yield vision.to_rgb(np.asarray(shot)[:, :, :3], self._size)
                    metronome.wait()
        except (ScreenShotError, IndexError) as error:
            raise DeviceError(f"cannot be read any more ({error})") from error


def _check(number: int) -> None:
    if "WAYLAND_DISPLAY" in os.environ and "DISPLAY" not in os.environ:
        raise DeviceError("Wayland shows no program the whole screen; log in with X11 to share it")
    try:
        with MSS() as screens:
            known = len(screens.monitors) - 1  # number 0 is all of them together
    except ScreenShotError as error:
        raise DeviceError(f"there is no screen to look at: {error}") from error
    if not 1 <= number <= known:
        raise DeviceError(f"there is no screen {number}; this computer has {known}, counted from 1")

"""The second eye: what the user's screen shows."""

import os
import threading
from collections.abc import Callable, Iterator

import numpy as np
from mss import MSS, ScreenShotError

from capture import vision
from capture.clock import Metronome
from capture.errors import DeviceError
from capture.frames import Rgb
from capture.grabber import Grabber

EDGES = ("left", "top", "width", "height")
SHOT_S = 0.5
"""Seconds between pictures: a screen changes slowly and is dear to read."""

Area = tuple[int, int, int, int]
"""Left, top, width and height in pixels; of all screens together."""


class Screen(Grabber):
    """The newest picture of a screen or a part (Windows, macOS, X11), read in its own thread.

    Args:
        number: which screen, from 1.
        size: width and height of the pictures; other shapes get black borders.
        max_age_ms: an older picture counts as none.
        area: see this part of all screens instead.
        hidden: where it is to be left black, asked before every picture; None for nowhere.

    Raises:
        DeviceError: there is no display, or no screen of that number.
    """

    def __init__(
        self,
        number: int = 1,
        size: tuple[int, int] = vision.SIZE,
        max_age_ms: int = 2000,
        area: Area | None = None,
        hidden: Callable[[], Area | None] = lambda: None,
    ) -> None:
        self.name = f"screen {number}"
        self._number = number
        self._size = size
        self._area, self._hidden = area, hidden
        _check(number)
        super().__init__("screen", self.name, max_age_ms)

    def shots(self, closed: threading.Event) -> Iterator[Rgb]:
        metronome = Metronome(SHOT_S, sleep=closed.wait)
        try:
            with MSS() as screens:
                while not closed.is_set():
                    place = screens.monitors[self._number]
                    if self._area is not None:
                        place = dict(zip(EDGES, self._area, strict=True))
                    bgr = np.array(screens.grab(place))[:, :, :3]
                    blacken(bgr, (place["left"], place["top"]), self._hidden())
                    self.sharp = bgr[:, :, ::-1]
                    yield vision.to_rgb(bgr, self._size)
                    metronome.wait()
        except (ScreenShotError, IndexError) as error:
            raise DeviceError(f"cannot be read any more ({error})") from error


def blacken(bgr: vision.Bgr, corner: tuple[int, int], area: Area | None) -> None:
    """Make `area` of all screens black in a picture whose upper left corner lies at `corner`."""
    if area is None:
        return
    left, top = area[0] - corner[0], area[1] - corner[1]
    bgr[max(0, top) : max(0, top + area[3]), max(0, left) : max(0, left + area[2])] = 0


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

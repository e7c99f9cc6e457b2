"""An eye whose pictures somebody else takes: where the system gives them to the window alone."""

import threading
from collections.abc import Iterator
from typing import Protocol

from capture import vision
from capture.clock import Metronome
from capture.errors import DeviceError
from capture.frames import Rgb
from capture.grabber import Grabber
from capture.screen import SHOT_S


class Grab(Protocol):
    """Who takes the pictures, in a way of its own; called from the eye's thread."""

    def shot(self) -> Rgb | None:
        """The newest picture, uint8 [height, width, 3]; None where there is no new one."""

    def failure(self) -> str:
        """Why there will be no more pictures; empty as long as there may be."""

    def close(self) -> None: ...


class Grabbed(Grabber):
    """The newest picture of a `Grab`, twice a second; owns and closes it.

    Args:
        grab: takes the pictures.
        name: what is seen, such as `window "Notes"`.
        size: width and height of the pictures; other shapes get black borders.
        max_age_ms: an older picture counts as none. A window that does not change gives no new one.
    """

    def __init__(
        self,
        grab: Grab,
        name: str,
        size: tuple[int, int] = vision.SIZE,
        max_age_ms: int = 2000,
    ) -> None:
        self.name = name
        self._grab_from = grab
        self._size = size
        super().__init__("screen", name, max_age_ms)

    def shots(self, closed: threading.Event) -> Iterator[Rgb]:
        metronome, last = Metronome(SHOT_S, sleep=closed.wait), None
        while not closed.is_set():
            if why := self._grab_from.failure():
                raise DeviceError(why)
            rgb = self._grab_from.shot()
            self.sharp = self.sharp if rgb is None else rgb
            last = last if rgb is None else vision.fit(rgb, self._size)
            if last is not None:
                yield last
            metronome.wait()

    def close(self) -> None:
        super().close()
        self._grab_from.close()

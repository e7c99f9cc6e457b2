"""The first eye: a camera, or a file or an address that takes its place."""

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from capture import devices, vision
from capture.clock import Metronome
from capture.errors import DeviceError
from capture.frames import Rgb
from capture.grabber import Grabber
from capture.holders import programs_using

SHOT_S = 0.1
"""Pictures more frequent than this are taken from the camera but not decoded."""


class Camera(Grabber):
    """The newest picture of a camera; a thread waits for it, the talk never does.

    Args:
        source: a camera's name or number, the path of a video file, or an address (`http://...`).
            A file plays once, at its own rate.
        size: width and height of the pictures; other shapes get black borders.
        max_age_ms: an older picture counts as none.

    Raises:
        DeviceError: no camera has that name. One that is busy or goes away gives a notice instead.
    """

    def __init__(
        self,
        source: str | int,
        size: tuple[int, int] = vision.SIZE,
        max_age_ms: int = 1000,
    ) -> None:
        self._size, self._source = size, source
        self._address = source if isinstance(source, str) and _is_address(source) else None
        if self._address is not None:
            self.name = urlsplit(self._address).hostname or Path(self._address).name
        else:
            self.name = devices.choose("camera", source).name
        super().__init__("camera", f'camera "{self.name}"', max_age_ms)

    def shots(self, closed: threading.Event) -> Iterator[Rgb]:
        if self._address is None:
            index = devices.choose("camera", self._source).index  # plugged in anew it has another
            capture = vision.open_camera(index)
        else:
            capture = vision.open_stream(self._address)
        try:
            if not capture.isOpened():
                raise DeviceError(_why_closed(None if self._address else index))
            is_file = self._address is not None and Path(self._address).is_file()
            yield from self._play(capture, closed) if is_file else self._watch(capture, closed)
        finally:
            capture.release()

    def _watch(self, capture: vision.Capture, closed: threading.Event) -> Iterator[Rgb]:
        """Drains the camera, so that what is decoded is new."""
        next_s = 0.0
        while not closed.is_set():
            if not capture.grab():
                raise DeviceError("went away; the talk goes on without it")
            if time.monotonic() >= next_s:
                next_s = time.monotonic() + SHOT_S
                if (rgb := vision.decode(capture, self._size)) is not None:
                    yield rgb

    def _play(self, capture: vision.Capture, closed: threading.Event) -> Iterator[Rgb]:
        """Plays a file once in real time."""
        metronome = Metronome(1 / vision.frames_per_second(capture), sleep=closed.wait)
        while not closed.is_set() and capture.grab():
            if (rgb := vision.decode(capture, self._size)) is not None:
                yield rgb
            metronome.wait()


def _why_closed(index: int | None) -> str:
    """Why a camera or an address does not open, as far as the system tells."""
    file = Path(f"/dev/video{index}")
    if index is None or not file.exists():
        return "does not open: it is absent or in use by another program"
    if not os.access(file, os.R_OK | os.W_OK):
        return "may not be used by this account; add the account to the group video"
    if users := programs_using(file):
        return f"is in use by {', '.join(users)}; close that to be seen"
    return "is there but gives no picture; unplug it and plug it in again"


def _is_address(source: str) -> bool:
    return "://" in source or Path(source).is_file()

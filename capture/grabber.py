"""A thread that keeps the newest picture of one eye, and says so when there is none."""

import logging
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator

from capture.errors import DeviceError
from capture.frames import Eye, Notice, Picture, Rgb
from capture.notices import Notices

log = logging.getLogger(__name__)

OPEN_S = 5.0
RETRY_S = 2.0
CLOSE_S = 2.5


class Grabber(ABC):
    """One slot with the newest picture; whatever blocks, blocks only the thread.

    Args:
        eye: which eye the pictures belong to.
        label: what notices call it, such as `camera "Webcam"`.
        max_age_ms: older pictures are not shown.

    Attributes:
        sharp: the newest picture in its own size, where the eye keeps it, to be read.
    """

    def __init__(self, eye: Eye, label: str, max_age_ms: int) -> None:
        self._eye = eye
        self._label = label
        self._max_age_s = max_age_ms / 1000
        self._newest: tuple[Rgb, float] | None = None
        self.sharp: Rgb | None = None
        self._trouble = False
        self._ended = False
        self._opening_s: float | None = time.monotonic()
        self._notices = Notices()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._grab, name=f"grab {label}", daemon=True)
        self._thread.start()

    @abstractmethod
    def shots(self, closed: threading.Event) -> Iterator[Rgb]:
        """Open the eye and yield its pictures as they come, until it ends or `closed` is set.

        Tried again every 2 s after a DeviceError.

        Raises:
            DeviceError: the eye is absent, busy or breaks off.
        """

    def picture_at(self, turn_index: int) -> Picture | None:
        """The newest picture: a live eye knows no other time than now."""
        return self.latest()

    def latest(self) -> Picture | None:
        """The newest picture with its age; None where there is none young enough."""
        newest, now_s = self._newest, time.monotonic()
        if newest is not None and now_s - newest[1] <= self._max_age_s:
            return Picture(self._eye, newest[0], int((now_s - newest[1]) * 1000))
        self._explain(newest, now_s)
        return None

    def take_notices(self) -> list[Notice]:
        return self._notices.take()

    def close(self) -> None:
        self._closed.set()
        self._thread.join(CLOSE_S)
        if self._thread.is_alive():
            log.warning("the %s does not close; it is left to the system", self._label)

    def _explain(self, newest: tuple[Rgb, float] | None, now_s: float) -> None:
        opening_s = self._opening_s
        if self._ended or self._trouble:
            return
        if newest is not None:
            self._trouble = True
            self._notices.dropped(
                f"The {self._label} shows nothing new; the talk goes on without it."
            )
        elif opening_s is not None and now_s - opening_s > OPEN_S:
            self._fail("is in use by another program or absent: it did not open within 5 s")

    def _fail(self, why: str) -> None:
        if not self._trouble:
            self._trouble = True
            self._notices.device(f"The {self._label} {why}.")

    def _show(self, rgb: Rgb) -> None:
        if self._trouble:
            self._trouble = False
            self._notices.device(f"The {self._label} is back.")
        self._newest, self._opening_s = (rgb, time.monotonic()), None

    def _grab(self) -> None:
        while not self._closed.is_set():
            self._opening_s = time.monotonic()
            try:
                for rgb in self.shots(self._closed):
                    self._show(rgb)
                self._ended, self._newest = True, None
                return
            except DeviceError as error:
                self._newest = self._opening_s = None
                self._fail(str(error))
            self._closed.wait(RETRY_S)

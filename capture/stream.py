"""A sound stream that is watched: closed when its device goes away, opened when it is back."""

import logging
import threading
import time
from collections.abc import Callable

from capture import portaudio
from capture.errors import DeviceError
from capture.notices import Notices

log = logging.getLogger(__name__)

SILENT_S = 1.0
"""A stream without callbacks for so long has lost its device."""
STARTING_S = 3.0
"""Unless it was opened so recently: sound servers may take two seconds to begin."""
RETRY_S = 2.0
LOOK_S = 0.1
CLOSE_S = 2.0


class KeptStream:
    """Owns one PortAudio stream; opening, closing and waiting for it happen in a thread of its own.

    Args:
        label: what notices call it, such as `microphone "USB Audio"`.
        open_stream: opens and starts the stream; raises DeviceError. Its callback calls `beat`.
        notices: where it tells that the device went or came.
    """

    def __init__(
        self, label: str, open_stream: Callable[[], portaudio.AudioStream], notices: Notices
    ) -> None:
        self._label = label
        self._open = open_stream
        self._notices = notices
        self._stream: portaudio.AudioStream | None = None
        self._opened_s = 0.0
        self._closed = threading.Event()
        self._watchdog = threading.Thread(target=self._watch, name=f"watch {label}", daemon=True)
        self.beat_s = 0.0

    @property
    def alive(self) -> bool:
        """Whether the device is there, as far as is known."""
        return self._stream is not None

    @property
    def flowing(self) -> bool:
        """Whether the device has delivered or taken sound within the last second."""
        fresh = time.monotonic() - self.beat_s < SILENT_S
        return self.alive and fresh and self.beat_s > self._opened_s

    def start(self) -> None:
        """Opens the stream.

        Raises:
            DeviceError: it does not open.
        """
        self._adopt(self._open())
        self._watchdog.start()

    def beat(self) -> None:
        """Called by the callback: the device is at work."""
        self.beat_s = time.monotonic()

    def close(self) -> None:
        """Stops watching and closes the stream."""
        self._closed.set()
        if self._watchdog.is_alive():
            self._watchdog.join(CLOSE_S)
        if self._watchdog.is_alive():
            log.warning("the %s does not close; it is left to the system", self._label)
            return
        self._drop()

    def _watch(self) -> None:
        retry_s = 0.0
        while not self._closed.wait(LOOK_S):
            if self._stream is not None and self._is_silent(self._stream):
                self._drop()
                self._notices.device(f"The {self._label} went away; the talk goes on without it.")
                retry_s = time.monotonic() + RETRY_S
            elif self._stream is None and time.monotonic() >= retry_s:
                self._reopen()
                retry_s = time.monotonic() + RETRY_S

    def _is_silent(self, stream: portaudio.AudioStream) -> bool:
        now_s = time.monotonic()
        if now_s - self._opened_s > STARTING_S and now_s - self.beat_s > SILENT_S:
            return True
        return not stream.active

    def _reopen(self) -> None:
        try:
            self._adopt(self._open())
        except DeviceError:
            portaudio.rescan()
        else:
            self._notices.device(f"The {self._label} is back.")

    def _adopt(self, stream: portaudio.AudioStream) -> None:
        self._opened_s = time.monotonic()
        self.beat_s = self._opened_s
        self._stream = stream

    def _drop(self) -> None:
        if self._stream is not None:
            stream, self._stream = self._stream, None
            portaudio.close(stream)

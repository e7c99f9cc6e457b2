"""A sound stream that is watched: closed when its device goes away, opened when it is back.

While a device is away another takes its place, where there is one; it gives way when the one that
was wanted returns.
"""

import logging
import threading
import time
from collections.abc import Callable
from typing import Literal

from capture import devices, portaudio
from capture.choice import Wanted, change_in_words, same, serving
from capture.devices import Device
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
        kind: what the device is.
        wanted: which one.
        open_stream: opens and starts a device; raises DeviceError. Its callback calls `beat`.
        notices: where it tells that the device went, came or was replaced.
    """

    def __init__(
        self,
        kind: Literal["microphone", "speaker"],
        wanted: Wanted,
        open_stream: Callable[[Device], portaudio.AudioStream],
        notices: Notices,
    ) -> None:
        self._kind: Literal["microphone", "speaker"] = kind
        self._wanted = wanted
        self._open = open_stream
        self._notices = notices
        self._stream: portaudio.AudioStream | None = None
        self._device: Device | None = None  # the last that served
        self._asked = False  # the user wants another one
        self._told_away = False
        self._opened_s = 0.0
        self._closed = threading.Event()
        self._changed = threading.Event()
        self._watchdog = threading.Thread(target=self._watch, name=f"watch {kind}", daemon=True)
        self.beat_s = 0.0

    @property
    def name(self) -> str:
        """Of the device that serves, or served last."""
        return self._device.name if self._device else "none"

    @property
    def alive(self) -> bool:
        """Whether the device is there, as far as is known."""
        return self._stream is not None

    @property
    def flowing(self) -> bool:
        """Whether the device has delivered or taken sound within the last second."""
        fresh = time.monotonic() - self.beat_s < SILENT_S
        return self.alive and fresh and self.beat_s > self._opened_s

    def start(self, *, patient: bool = False) -> None:
        """Opens the stream.

        Raises:
            DeviceError: it does not open; a patient one waits until it does.
        """
        try:
            if self._wanted != "none":
                device = devices.choose(self._kind, self._wanted)
                self._adopt(device, self._open(device))
        except DeviceError as error:
            if not patient:
                raise
            self._told_away = True
            self._notices.device(f"{str(error)[:1].upper()}{str(error)[1:]}.")
        self._watchdog.start()

    def use(self, wanted: Wanted) -> None:
        """Goes over to another device, soon."""
        self._wanted, self._asked = wanted, True
        self._changed.set()

    def beat(self) -> None:
        """Called by the callback: the device is at work."""
        self.beat_s = time.monotonic()

    def close(self) -> None:
        """Stops watching and closes the stream."""
        self._closed.set()
        if self._watchdog.is_alive():
            self._watchdog.join(CLOSE_S)
        if self._watchdog.is_alive():
            log.warning("the %s does not close; it is left to the system", self._kind)
            return
        self._drop()

    def _watch(self) -> None:
        stop = devices.watch(self._note_change)
        retry_s = 0.0
        while not self._closed.wait(LOOK_S):
            if portaudio.rescan_is_due():
                self._drop()
                portaudio.rescan()
                retry_s = 0.0
            elif self._stream is not None and self._is_silent(self._stream):
                self._lose()
                retry_s = time.monotonic() + RETRY_S
            elif self._changed.is_set() or (self._stream is None and time.monotonic() >= retry_s):
                self._changed.clear()
                self._settle()
                retry_s = time.monotonic() + RETRY_S
        stop()

    def _note_change(self) -> None:
        """Devices came or went."""
        portaudio.ask_for_rescan()
        self._changed.set()

    def _is_silent(self, stream: portaudio.AudioStream) -> bool:
        now_s = time.monotonic()
        if now_s - self._opened_s > STARTING_S and now_s - self.beat_s > SILENT_S:
            return True
        return not stream.active

    def _lose(self) -> None:
        self._drop()
        if not self._replaceable():
            self._tell_away()

    def _replaceable(self) -> bool:
        """Whether another device is there to take its place."""
        best = serving(self._kind, self._wanted)
        if best is None or self._device is None or same(best, self._device):
            return False
        self._changed.set()
        return True

    def _settle(self) -> None:
        """Has the best device serve; leaves everything as it is where that one does already."""
        best = serving(self._kind, self._wanted)
        if best is None:
            self._drop()
            if self._wanted != "none":
                self._tell_away()
            return
        if self._stream is not None and self._device is not None and same(best, self._device):
            return
        before, quiet = self._device, not self._told_away and self._stream is None
        self._drop()
        try:
            self._adopt(best, self._open(best))
        except DeviceError:
            portaudio.rescan()
            self._tell_away()
            return
        self._tell_change(before, best, resumed=quiet)

    def _tell_change(self, before: Device | None, now: Device, *, resumed: bool) -> None:
        asked, self._asked, self._told_away = self._asked, False, False
        if before is None or asked:
            self._notices.device(f'The {now.kind} is "{now.name}" now.')
        elif not (resumed and same(before, now)):
            self._notices.device(change_in_words(before, now, self._wanted))

    def _tell_away(self) -> None:
        if not self._told_away and self._device is not None:
            self._told_away = True
            label = f'{self._kind} "{self._device.name}"'
            self._notices.device(f"The {label} went away; the talk goes on without it.")

    def _adopt(self, device: Device, stream: portaudio.AudioStream) -> None:
        self._opened_s = time.monotonic()
        self.beat_s = self._opened_s
        self._device, self._stream = device, stream

    def _drop(self) -> None:
        if self._stream is not None:
            stream, self._stream = self._stream, None
            portaudio.close(stream)

"""The one door to PortAudio: imported late, its devices listed, its streams opened one at a time.

PortAudio lists devices when it starts and never again, and is not safe to open from two threads, so
one lock guards it and `rescan` starts it afresh while no stream is open.
"""

import importlib
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Literal, Protocol

from capture.errors import DeviceError

BLOCKS_PER_S = 50
"""Callbacks per second: blocks of 20 ms."""
LATENCY_S = 0.04
"""What is asked of the sound system; with one block it stays well below 100 ms."""

Direction = Literal["input", "output"]
Callback = Callable[[Any, int, Any, Any], None]
"""Called with (block int16 [frames, channels], frames, times, status)."""


class AudioStream(Protocol):
    """An open PortAudio stream."""

    @property
    def active(self) -> bool: ...
    def start(self) -> None: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Format:
    """How a device is opened: samples per second, interleaved channels and frames per callback."""

    rate_hz: int
    channels: int

    @property
    def block_frames(self) -> int:
        return self.rate_hz // BLOCKS_PER_S


_lock = threading.Lock()
_open_streams = 0


def sounddevice() -> ModuleType:
    """The binding.

    Raises:
        DeviceError: PortAudio itself is missing.
    """
    try:
        return importlib.import_module("sounddevice")
    except OSError as error:
        raise DeviceError(
            f"no sound: PortAudio is missing ({error}); on Debian: apt install libportaudio2"
        ) from error


def host_api() -> dict[str, Any]:
    """The sound system to use: WASAPI on Windows for its short delay, else PortAudio's default."""
    sd = sounddevice()
    apis: list[dict[str, Any]] = list(sd.query_hostapis())
    if not apis:
        raise DeviceError("this computer has no sound system that PortAudio knows")
    wasapi = [api for api in apis if "WASAPI" in api["name"]]
    return wasapi[0] if sys.platform == "win32" and wasapi else apis[0]


def rescan() -> bool:
    """Lists the devices afresh; False where an open stream forbids it."""
    sd = sounddevice()
    with _lock:
        if _open_streams:
            return False
        sd._terminate()  # sounddevice has no public way to start PortAudio again
        sd._initialize()
        return True


def open_best(
    direction: Direction, index: int, wanted_hz: int, callback_for: Callable[[Format], Callback]
) -> AudioStream:
    """Opens and starts a device at `wanted_hz` if it can, else at its own rate.

    Args:
        direction: which way the sound goes.
        index: PortAudio's number of the device.
        wanted_hz: the rate tried first.
        callback_for: makes the callback for a format about to be tried.

    Raises:
        DeviceError: no format is accepted; the device is absent or busy.
    """
    sd = sounddevice()
    refusals: list[str] = []
    for form in _formats(sd.query_devices(index), direction, wanted_hz):
        try:
            return _open(sd, direction, index, form, callback_for(form))
        except sd.PortAudioError as error:
            refusals.append(f"{form.rate_hz} Hz, {form.channels} channel(s): {error}")
    name = sd.query_devices(index)["name"]
    raise DeviceError(
        f'"{name}" does not open ({"; ".join(refusals)}); is another program using it?'
    )


def close(stream: AudioStream) -> None:
    """Closes a stream of `open_best` at once, whatever it still holds."""
    global _open_streams  # PortAudio is one for the whole process
    with _lock:
        stream.close()
        _open_streams -= 1


def _open(
    sd: ModuleType, direction: Direction, index: int, form: Format, callback: Callback
) -> AudioStream:
    global _open_streams
    kind = sd.InputStream if direction == "input" else sd.OutputStream
    with _lock:
        stream: AudioStream = kind(
            device=index,
            samplerate=form.rate_hz,
            channels=form.channels,
            blocksize=form.block_frames,
            latency=LATENCY_S,
            dtype="int16",
            callback=callback,
        )
        try:
            stream.start()
        except sd.PortAudioError:
            stream.close()
            raise
        _open_streams += 1
    return stream


def _formats(info: dict[str, Any], direction: Direction, wanted_hz: int) -> list[Format]:
    """A true stereo device is opened in stereo; anything else in mono, in stereo if it insists."""
    most = int(info[f"max_{direction}_channels"])
    channels = [2, 1] if most == 2 else [1, 2]
    rates = dict.fromkeys([wanted_hz, int(info["default_samplerate"])])
    return [Format(rate, count) for rate in rates for count in channels if count <= most]

"""The one door to PortAudio: imported late, its devices listed, its streams opened one at a time.

PortAudio lists devices when it starts and never again, and is not safe to open from two threads, so
one lock guards it and `rescan` starts it afresh while no stream is open.
"""

import importlib
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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


_SERVERS: dict[str, dict[Direction, str]] = {
    "pulse": {"input": "PULSE_SOURCE", "output": "PULSE_SINK"},
    "pipewire": {"input": "PIPEWIRE_NODE", "output": "PIPEWIRE_NODE"},
}
"""ALSA's doors to sound servers, and the variables that say which device of theirs is meant."""

_lock = threading.Lock()
_open_streams = 0
_rescan_due = False


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
    global _rescan_due
    sd = sounddevice()
    with _lock:
        if _open_streams:
            return False
        _rescan_due = False
        sd._terminate()  # sounddevice has no public way to start PortAudio again
        sd._initialize()
        return True


def server() -> str:
    """The name of the device behind which a sound server keeps its own; empty where there is none.

    PortAudio knows nothing of those: they are named to the server when the stream is opened.
    """
    names = {info["name"] for info in sounddevice().query_devices()}
    return next((name for name in _SERVERS if name in names), "")


def ask_for_rescan() -> None:
    """Devices came or went: every open stream is to be closed for a moment, so that PortAudio sees
    them. Not needed where a sound server keeps the list.
    """
    global _rescan_due
    if not server():
        with _lock:
            _rescan_due = True


def rescan_is_due() -> bool:
    """Whether to close the stream and call `rescan`: the last to do so brings it about."""
    return _rescan_due


def open_best(
    direction: Direction,
    index: int,
    wanted_hz: int,
    callback_for: Callable[[Format], Callback],
    key: str = "",
) -> AudioStream:
    """Opens and starts a device at `wanted_hz` if it can, else at its own rate.

    Args:
        direction: which way the sound goes.
        index: PortAudio's number of the device.
        wanted_hz: the rate tried first.
        callback_for: makes the callback for a format about to be tried.
        key: the sound server's own name of the device; empty where it is PortAudio that knows it.

    Raises:
        DeviceError: no format is accepted; the device is absent or busy.
    """
    sd = sounddevice()
    refusals: list[str] = []
    for form in _formats(sd.query_devices(index), direction, wanted_hz):
        try:
            return _open(sd, direction, index, form, callback_for(form), key)
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
    sd: ModuleType, direction: Direction, index: int, form: Format, callback: Callback, key: str
) -> AudioStream:
    global _open_streams
    kind = sd.InputStream if direction == "input" else sd.OutputStream
    with _lock, _meaning(direction, key):
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


@contextmanager
def _meaning(direction: Direction, key: str) -> Iterator[None]:
    """While a stream is opened, say to the sound server which of its devices is meant."""
    if not key:
        yield
        return
    variable = _SERVERS[server()][direction]
    before = os.environ.get(variable)
    os.environ[variable] = key
    try:
        yield
    finally:
        if before is None:
            del os.environ[variable]
        else:
            os.environ[variable] = before


def _formats(info: dict[str, Any], direction: Direction, wanted_hz: int) -> list[Format]:
    """A true stereo device is opened in stereo; anything else in mono, in stereo if it insists."""
    most = int(info[f"max_{direction}_channels"])
    channels = [2, 1] if most == 2 else [1, 2]
    rates = dict.fromkeys([wanted_hz, int(info["default_samplerate"])])
    return [Format(rate, count) for rate in rates for count in channels if count <= most]

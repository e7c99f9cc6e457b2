"""What a PulseAudio or PipeWire server has plugged in: asked once, then told by the server."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

import pulsectl

from capture.devices import Kind
from capture.errors import DeviceError

log = logging.getLogger(__name__)

CLIENT = "microturn devices"
LISTEN_S = 1.0
"""How often the thread looks whether it is to end."""
RETRY_S = 2.0
CLOSE_S = 3.0


@dataclass(frozen=True, slots=True)
class Plugged:
    """Fits `capture.devices.Known`."""

    name: str
    key: str
    kind: Kind
    default: bool


class PulseWatch:
    """Fits `capture.devices.Watch`; listens in a thread of its own.

    Raises:
        DeviceError: no server answers.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._told: list[Callable[[], None]] = []
        self._closed = threading.Event()
        try:
            with pulsectl.Pulse(CLIENT) as server:
                self._plugged = _look(server)
        except pulsectl.PulseError as error:
            raise DeviceError(f"no sound server answers ({error})") from error
        self._thread = threading.Thread(target=self._listen, name="watch devices", daemon=True)
        self._thread.start()

    def available(self) -> list[Plugged]:
        """All microphones and speakers there are now."""
        with self._lock:
            return list(self._plugged)

    def watch(self, on_change: Callable[[], None]) -> Callable[[], None]:
        """Have `on_change` called when something came or went; returns what ends that."""
        with self._lock:
            self._told.append(on_change)

        def stop() -> None:
            with self._lock:
                self._told.remove(on_change)

        return stop

    def close(self) -> None:
        """Listen no more."""
        self._closed.set()
        self._thread.join(CLOSE_S)

    def _listen(self) -> None:
        while not self._closed.is_set():
            try:
                with pulsectl.Pulse(CLIENT) as server:
                    self._follow(server)
            except pulsectl.PulseError:  # the server went; one may come again
                self._take([])
                self._closed.wait(RETRY_S)

    def _follow(self, server: pulsectl.Pulse) -> None:
        def heard(_event: object) -> None:
            raise pulsectl.PulseLoopStop

        server.event_mask_set("sink", "source", "server")
        server.event_callback_set(heard)
        while not self._closed.is_set():
            self._take(_look(server))
            server.event_listen(timeout=LISTEN_S)

    def _take(self, plugged: list[Plugged]) -> None:
        with self._lock:
            if plugged == self._plugged:
                return
            self._plugged = plugged
            told = list(self._told)
        for tell in told:
            tell()


def _look(server: pulsectl.Pulse) -> list[Plugged]:
    """Microphones and speakers; what only repeats a speaker's sound is no microphone."""
    first = server.server_info()
    microphones = [
        Plugged(one.description, one.name, "microphone", one.name == first.default_source_name)
        for one in server.source_list()
        if one.proplist.get("device.class") != "monitor"
    ]
    speakers = [
        Plugged(one.description, one.name, "speaker", one.name == first.default_sink_name)
        for one in server.sink_list()
    ]
    return [*microphones, *speakers]

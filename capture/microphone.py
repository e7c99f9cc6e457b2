"""Where the user's voice comes from: a device, or nothing at all."""

import threading
import time
from collections import deque
from typing import Any, Protocol

import numpy as np

from capture import portaudio
from capture.choice import Wanted
from capture.clock import Metronome
from capture.devices import Device
from capture.frames import MIC_RATE_HZ, MIC_TURN_SAMPLES, TURN_MS, Notice, Pcm
from capture.notices import Notices
from capture.resample import Resampler
from capture.ring import Ring
from capture.stream import KeptStream
from capture.turns import Slice, Slicer

TURN_S = TURN_MS / 1000
RING_S = 4
"""Seconds of sound kept for a late reader before the oldest is lost."""
WAIT_S = 0.1
"""How often a waiting reader looks whether it was closed."""


class Microphone(Protocol):
    """A stream of micro-turns of sound."""

    @property
    def name(self) -> str: ...

    @property
    def live(self) -> bool:
        """Whether sound is really arriving and is not muted: what the microphone light shows."""

    def read_turn(self) -> Pcm | None:
        """Waits for the next int16 [3200] at 16 kHz; None when the source ended or was closed."""

    def take_notices(self) -> list[Notice]: ...

    def mute(self, on: bool) -> None:  # noqa: FBT001
        """Puts true zeros in the place of sound, or lets sound through again."""

    def use(self, device: Wanted) -> None:
        """Hears by another device, soon; what is no device hears on as it is."""

    def close(self) -> None:
        """Ends `read_turn` in whichever thread it waits."""


class _Line:
    """One opening of the device: its ring, its rate, and the way from there to 16 kHz mono."""

    def __init__(self, form: portaudio.Format) -> None:
        self.channels = form.channels
        self.rate_hz = form.rate_hz
        self.ring = Ring(form.rate_hz * form.channels * RING_S)
        self.hush: Pcm = np.zeros(form.block_frames * form.channels, np.int16)
        self._resampler = Resampler(form.rate_hz, MIC_RATE_HZ)

    def at_device(self, samples: int) -> int:
        """How many interleaved device samples hold `samples` at 16 kHz, rounded up."""
        return -(-samples * self.rate_hz // MIC_RATE_HZ) * self.channels

    def forget(self) -> None:
        """Leaves out what came before the talk."""
        self.ring.clear()
        self.ring.take_lost()

    def read(self, samples: int) -> tuple[int, Pcm]:
        """How many samples at 16 kHz were lost, and about `samples` that came after them."""
        lost, block = self.ring.take(self.at_device(samples))
        if self.channels > 1:
            block = block.reshape(-1, self.channels).mean(axis=1).astype(np.int16)
        return lost // self.channels * MIC_RATE_HZ // self.rate_hz, self._resampler.push(block)


class DeviceMicrophone:
    """A microphone of this computer; the talk begins with the first `read_turn`.

    While there is no device its turns are silent and keep real time. While the wanted one is away
    another takes its place.

    Args:
        device: its name or a part of it, its number, `none`, or None for the default one.
        patient: where it does not open it is waited for.

    Raises:
        DeviceError: there is no such microphone, or it does not open, and it is not waited for.
    """

    def __init__(self, device: Wanted = None, *, patient: bool = False) -> None:
        self._line = _Line(portaudio.Format(MIC_RATE_HZ, 1))
        self._slicer = Slicer()
        self._ready: deque[Pcm] = deque()
        self._begun = False
        self._muted = False
        self._overflows = 0
        self._closed = threading.Event()
        self._away: Metronome | None = None
        self._notices = Notices()
        self._stream = KeptStream("microphone", device, self._open, self._notices)
        self._stream.start(patient=patient)

    @property
    def name(self) -> str:
        return self._stream.name

    @property
    def live(self) -> bool:
        return self._stream.flowing and not self._muted

    def read_turn(self) -> Pcm | None:
        if not self._begun:
            self._begun = True
            self._line.forget()
        while not self._ready:
            if self._closed.is_set():
                return None
            if self._stream.alive or self._line.ring.available:
                self._listen()
            else:
                self._keep_time()
        turn = self._ready.popleft()
        return np.zeros_like(turn) if self._muted else turn

    def take_notices(self) -> list[Notice]:
        if self._overflows:
            self._overflows = 0
            self._notices.dropped(
                "The sound system lost some microphone sound: the computer is busy."
            )
        return self._notices.take()

    def mute(self, on: bool) -> None:  # noqa: FBT001
        self._muted = on

    def use(self, device: Wanted) -> None:
        self._stream.use(device)

    def close(self) -> None:
        self._closed.set()
        self._stream.close()

    def _open(self, device: Device) -> portaudio.AudioStream:
        return portaudio.open_best(
            "input", device.index, MIC_RATE_HZ, self._callback_for, device.key
        )

    def _callback_for(self, form: portaudio.Format) -> portaudio.Callback:
        line = self._line = _Line(form)

        def heard(block: Pcm, frames: int, times: Any, status: Any) -> None:
            if status.input_overflow:
                self._overflows += 1
            # What is said while muted never enters the ring, so unmuting cannot reveal it.
            line.ring.write(line.hush[: block.size] if self._muted else block.reshape(-1))
            self._stream.beat()

        return heard

    def _listen(self) -> None:
        """Waits a moment for the rest of a turn and slices what has come."""
        self._away = None
        line = self._line
        enough = line.ring.wait(line.at_device(self._slicer.missing), WAIT_S)
        if not enough and self._stream.alive:
            return
        lost, block = line.read(MIC_TURN_SAMPLES)
        if lost:
            self._deliver(self._slicer.gap(lost))
            lost_ms = lost * 1000 // MIC_RATE_HZ
            self._notices.dropped(f"{lost_ms} ms of sound were lost: the computer is busy.")
        self._deliver(self._slicer.push(block))

    def _keep_time(self) -> None:
        """A turn of silence at the time at which the device would have delivered it."""
        if self._away is None:
            since_s = self._stream.beat_s or time.monotonic()
            self._away = Metronome(TURN_S, since_s, sleep=self._closed.wait)
        self._away.wait()
        if not self._closed.is_set():
            self._deliver(self._slicer.push(np.zeros(MIC_TURN_SAMPLES, np.int16)))

    def _deliver(self, slices: list[Slice]) -> None:
        self._ready.extend(one.pcm for one in slices)

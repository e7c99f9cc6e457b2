"""A private PulseAudio server for tests: a microphone one can speak into, a speaker one can hear.

say() ──► micfeed ──► virtmic  (default source: what the program hears)
          ▲ echo()
          └───────── spk.monitor ◄── spk  (default sink: what the program plays)
                          └──► record()
"""

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import numpy as np
import pytest

from capture import portaudio
from capture.files import read_audio
from capture.frames import Pcm

RATE_HZ = 24_000
"""Of everything recorded."""

# Without rewinding a null sink renders 50 ms ahead; with it, two seconds, and starts as late.
DEVICES = [
    ["module-null-sink", "sink_name=micfeed", "norewinds=1"],
    ["module-remap-source", "master=micfeed.monitor", "source_name=virtmic"],
    ["module-null-sink", "sink_name=spk", "norewinds=1"],
]


class Recording:
    """What the speaker played; `pcm` is int16 [n] at 24 kHz once the recording is over."""

    def __init__(self, raw: Path) -> None:
        self._raw = raw
        self.pcm: Pcm = np.zeros(0, np.int16)

    def samples(self) -> int:
        """How many have arrived so far; the server sends them some 20 ms late."""
        return self._raw.stat().st_size // 2

    def finish(self) -> None:
        self.pcm = np.frombuffer(self._raw.read_bytes(), np.int16)


class Pulse:
    """The server in the folder `runtime`; `env` is what a program needs to use it."""

    def __init__(self, runtime: Path) -> None:
        self.runtime = runtime
        self._modules: list[str] = []
        self._running: list[subprocess.Popen[bytes]] = []
        self.env = {
            "PULSE_SERVER": f"unix:{runtime}/pulse/native",
            "PULSE_COOKIE": str(runtime / "cookie"),
        }
        own = {"XDG_RUNTIME_DIR": str(runtime), "HOME": str(runtime)}
        self._server = subprocess.Popen(
            [
                *["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"],
                *["--use-pid-file=no", "--realtime=no", "--high-priority=no", "--disallow-exit"],
                *["-L", "module-native-protocol-unix"],
            ],
            env=os.environ | own,
            stderr=subprocess.DEVNULL,
        )
        self._until_it_answers()
        self.plug()

    def say(self, sound: Path | Pcm, rate_hz: int = 16_000) -> subprocess.Popen[bytes]:
        """Speaks a file or samples into the microphone; returns at once, `wait()` to the end."""
        pcm = read_audio(sound) if isinstance(sound, Path) else sound
        raw = self._new_file()
        raw.write_bytes(pcm.tobytes())
        return self._run("paplay", *self._raw("micfeed", rate_hz), str(raw))

    @contextlib.contextmanager
    def playing(self, sink: str, raw: Path) -> Iterator[None]:
        """Plays samples at 16 kHz into any sink while the block runs."""
        player = self._run("paplay", *self._raw(sink, 16_000), str(raw))
        try:
            yield
        finally:
            player.terminate()
            player.wait()

    @contextlib.contextmanager
    def record(self, sink: str = "spk") -> Iterator[Recording]:
        """Records a speaker while the block runs."""
        raw = self._new_file()
        recording = Recording(raw)
        with raw.open("wb") as out:
            recorder = self._run("parec", *self._raw(f"{sink}.monitor", RATE_HZ), stdout=out)
            try:
                _until(lambda: recording.samples() > 0)
                yield recording
                time.sleep(0.1)  # what was just played is still on its way
            finally:
                recorder.terminate()
                recorder.wait()
        recording.finish()

    @contextlib.contextmanager
    def echo(self, latency_ms: int = 60, volume: str = "100%") -> Iterator[None]:
        """Lets the microphone hear the speaker while the block runs; 50 % is 18 dB down."""
        source = ["source=spk.monitor", "sink=micfeed", f"latency_msec={latency_ms}"]
        module = self.control("load-module", "module-loopback", *source)
        self.control("set-sink-input-volume", self._input_of("module-loopback"), volume)
        try:
            yield
        finally:
            self.control("unload-module", module)

    def unplug(self) -> None:
        """Takes microphone and speaker away; streams that use them break off.

        One alone would not do: the server moves its streams to whatever device is left.
        """
        for module in reversed(self._modules):
            self.control("unload-module", module)
        self._modules = []

    def plug(self) -> None:
        """Brings microphone and speaker."""
        self._modules = [self.control("load-module", *device) for device in DEVICES]
        self.control("set-default-source", "virtmic")
        self.control("set-default-sink", "spk")

    def stop(self) -> None:
        for process in [*self._running, self._server]:
            process.kill()
            process.wait()

    def _new_file(self) -> Path:
        return self.runtime / f"{len(self._running)}.raw"

    def _raw(self, device: str, rate_hz: int) -> list[str]:
        form = ["--format=s16le", f"--rate={rate_hz}", "--channels=1"]
        return ["--latency-msec=20", "--raw", *form, f"--device={device}"]

    def _run(self, *command: str, stdout: IO[bytes] | None = None) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(command, env=os.environ | self.env, stdout=stdout)
        self._running.append(process)
        return process

    def control(self, *command: str) -> str:
        env = os.environ | self.env
        done = subprocess.run(
            ["pactl", *command], env=env, check=True, capture_output=True, text=True, timeout=30
        )
        return done.stdout.strip()

    def _input_of(self, module: str) -> str:
        inputs = self.control("list", "short", "sink-inputs").splitlines()
        return next(line.split()[0] for line in inputs if module in line)

    def _until_it_answers(self) -> None:
        def answers() -> bool:
            with contextlib.suppress(subprocess.CalledProcessError, subprocess.TimeoutExpired):
                return bool(self.control("info"))
            return False

        _until(answers)


@pytest.fixture
def pulse(monkeypatch: pytest.MonkeyPatch) -> Iterator[Pulse]:
    """A fresh server, with PortAudio in this process connected to it."""
    if not all(map(shutil.which, ["pulseaudio", "pactl", "paplay", "parec"])):
        pytest.skip("pulseaudio and pulseaudio-utils are not installed")
    runtime = Path(tempfile.mkdtemp(prefix="pulse-"))  # a socket's path must be short
    server = Pulse(runtime)
    try:
        for name, value in server.env.items():
            monkeypatch.setenv(name, value)
        assert portaudio.rescan(), "a stream of an earlier test is still open"
        names = {device["name"] for device in portaudio.sounddevice().query_devices()}
        if "pulse" not in names:
            pytest.skip("ALSA has no pulse plugin: apt install libasound2-plugins")
        yield server
    finally:
        server.stop()
        shutil.rmtree(runtime, ignore_errors=True)


def _until(true: Callable[[], bool], limit_s: float = 30.0) -> None:
    deadline = time.monotonic() + limit_s
    while not true():
        assert time.monotonic() < deadline, "the sound server does not answer"
        time.sleep(0.05)

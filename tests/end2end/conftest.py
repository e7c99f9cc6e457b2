"""The real window on a screen of its own, with a microphone and a speaker one can test."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from model.phrases import PHRASES
from tests.pulse import Pulse, pulse
from tests.xvfb import screen

__all__ = ["pulse"]

BARE = ("microturn",)
"""The command alone, as it is first started."""
ROOT = Path(__file__).resolve().parents[2]


class RunningApp:
    """`microturn run` in a process of its own; its events as they come."""

    def __init__(self, display: str, pulse: Pulse, folder: Path, *options: str) -> None:
        self._events = folder / "events.jsonl"
        self._pulse = pulse
        environment = os.environ | pulse.env
        environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(folder)}
        environment["XDG_RUNTIME_DIR"] = str(pulse.runtime)
        self.environment = environment
        command = [sys.executable, "-m", "app", "run", "--events", str(self._events), *options]
        if options == BARE:
            command = [sys.executable, "-m", "app"]
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
        )

    def ctl(self, order: str) -> str:
        """What `microturn ctl` prints."""
        command = [sys.executable, "-m", "app", "ctl", order]
        done = subprocess.run(
            command, cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=90
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def events(self, kind: str | None = None) -> list[dict]:
        text = self._events.read_text() if self._events.exists() else ""
        lines = text[: text.rfind("\n") + 1].splitlines()
        found = [json.loads(line) for line in lines]
        return [event for event in found if kind in (None, event["type"])]

    def wait_for(self, what: Callable[[], object], limit_s: float = 90.0) -> object:
        deadline = time.monotonic() + limit_s
        while not (found := what()):
            assert self._process.poll() is None, self._process.stderr.read()
            assert time.monotonic() < deadline, f"in vain; so far: {self.events()[-30:]}"
            time.sleep(0.1)
        return found

    def answers(self) -> list[dict]:
        """What it said, apart from the few words of its own that the network may put before."""
        return [event for event in self.events("said") if event["text"] not in PHRASES]

    def asked(self, word: str) -> list[int]:
        """Jobs that were handed on, of questions with this word."""
        return [e["job"] for e in self.events("delegated") if word in e["query"].lower()]

    def until_it_answers(self, word: str) -> None:
        """Wait until words of the mind are being said to a question with this word."""
        jobs = self.wait_for(lambda: self.asked(word))

        def answering() -> bool:
            found = {e["job"] for e in self.events("job") if e["state"] == "running"}
            holds = self.events("floor")[-1]["act"] in ("take", "hold")
            return holds and bool(found & set(jobs))

        self.wait_for(answering)
        # The network's few words before it end first, and nothing tells when the answer begins.
        time.sleep(1.5)

    def until_it_has_answered(self, word: str) -> None:
        """Wait until the answer to a question with this word has been said to its end."""
        jobs = self.wait_for(lambda: self.asked(word))

        def delivered() -> set[int]:
            return {e["job"] for e in self.events("job") if e["state"] == "delivered"}

        self.wait_for(lambda: delivered() & set(jobs))
        self.wait_for(lambda: self.events("floor")[-1]["act"] == "listen")

    def until_it_listens(self) -> None:
        self.wait_for(
            lambda: "protocol-native" in self._pulse.control("list", "short", "source-outputs"),
            limit_s=150.0,
        )
        time.sleep(1.0)

    def close(self) -> int:
        """Ctrl-C, as from a terminal, unless it has ended; the exit code."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
        return self.ended()

    def ended(self) -> int:
        """Wait for its end; the exit code."""
        try:
            return self._process.wait(120)
        finally:
            self._process.kill()
            self._process.stderr.close()


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual screen of 1280 by 900."""
    with screen() as name:
        yield name


@pytest.fixture
def hands(display: str) -> Callable[..., None]:
    """`hands(*actions)` moves the mouse and presses keys, in xdotool's words."""
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed")

    def do(*actions: str) -> None:
        environment = os.environ | {"DISPLAY": display}
        subprocess.run(["xdotool", *actions], env=environment, check=True, timeout=60)

    return do


@pytest.fixture
def start(display: str, pulse: Pulse, tmp_path: Path) -> Iterator[Callable[..., RunningApp]]:
    """`start(*options)` opens the window and waits until the microphone is open."""
    running: list[RunningApp] = []

    def start(*options: str) -> RunningApp:
        app = RunningApp(display, pulse, tmp_path, *options)
        running.append(app)
        app.until_it_listens()
        return app

    yield start
    for app in running:
        app.close()

"""Trying microphone and speaker out beside the talk, in a thread of its own."""

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager

import numpy as np

from app.echo_test import Verdict, judge
from app.errors import EXPECTED
from app.wording import shown
from capture.echo_path import level_db
from capture.frames import SPEAKER_RATE_HZ, TURN_MS, Pcm
from capture.microphone import DeviceMicrophone
from capture.speaker import DeviceSpeaker
from ui.rows import Tried

QUIET_DB = -60.0
NOTES_HZ = (523.25, 783.99)
NOTE_S = 0.45
ROOM_TURNS = 4
LAST_TURNS = 3
PATIENCE_S = 12.0
SENTENCE = (
    "This is how I sound. Please say nothing for a moment, while I find out whether the microphone "
    "hears me."
)


class Trial:
    """One test at a time: the newest takes the place of the one before.

    Args:
        devices: names of the microphone and the speaker in force.
        tell: is told how it goes, in the thread.
        hushed: within it the talk hears nothing, because a test speaks.
    """

    def __init__(
        self,
        devices: Callable[[], tuple[str | None, str | None]],
        tell: Callable[[Tried], None],
        hushed: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._devices = devices
        self._tell = tell
        self._hushed = hushed
        self._test = ""
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self, test: str) -> None:
        """`listen`: tell the level; `tone`: play two notes; `echo`: judge the echo; else stop."""
        self.close()
        self._test = test
        work = {"listen": self._listen, "tone": self._tone, "echo": self._echo}.get(test)
        if work is not None:
            self._stop = threading.Event()
            self._thread = threading.Thread(
                target=self._guarded, args=(work, test), name="trial", daemon=True
            )
            self._thread.start()

    def renew(self) -> None:
        """Listen to the microphone that is in force by now, where it is listened to."""
        if self._test == "listen":
            self.begin("listen")

    def close(self) -> None:
        """Stop what is under way."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(PATIENCE_S)
            self._thread = None

    def _guarded(self, work: Callable[[], Verdict | None], test: str) -> None:
        try:
            verdict = work()
        except EXPECTED as error:
            text = str(error)
            verdict = Verdict(f"{text[:1].upper()}{text[1:]}.", good=False)
        if verdict is not None and not self._stop.is_set():
            self._tell(Tried(test, text=verdict.text, good=verdict.good, over=True))

    def _listen(self) -> Verdict | None:
        microphone = DeviceMicrophone(self._devices()[0])
        try:
            while not self._stop.is_set() and (turn := microphone.read_turn()) is not None:
                self._tell(Tried("listen", level=_share(turn), live=microphone.live))
        finally:
            microphone.close()
        return None

    def _tone(self) -> Verdict:
        speaker = DeviceSpeaker(self._devices()[1])
        self._tell(Tried("tone", text=shown("Two notes…")))
        try:
            _play(speaker, chime(), self._stop)
        finally:
            speaker.close()
        return Verdict(shown(f'Two notes were played by "{speaker.name}".'), good=True)

    def _echo(self) -> Verdict:
        from model.parts.voice import HibariVoice

        self._tell(Tried("echo", text=shown("Say nothing for a moment…")))
        with self._hushed():
            return self._overhear(HibariVoice().speak(SENTENCE).pcm)

    def _overhear(self, sound: Pcm) -> Verdict:
        """Speak, and keep what is heard meanwhile."""
        mic, out = self._devices()
        microphone = DeviceMicrophone(mic)
        try:
            speaker = DeviceSpeaker(out)
        except EXPECTED:
            microphone.close()
            raise
        room, heard, played = [], [], []
        try:
            for _ in range(ROOM_TURNS):
                room.append(_turn(microphone))
                speaker.take_played()
            speaker.play(sound, last=True)
            for _ in range(len(sound) * 1000 // (SPEAKER_RATE_HZ * TURN_MS) + LAST_TURNS):
                if self._stop.is_set():
                    break
                heard.append(_turn(microphone))
                played.append(speaker.take_played()[0])
                self._tell(Tried("echo", level=_share(heard[-1]), live=microphone.live))
        finally:
            microphone.close()
            speaker.close()
        return judge(room, heard, played)


def chime() -> Pcm:
    """Two notes, soft at both ends: int16 at 24 kHz."""
    at_s = np.arange(int(NOTE_S * SPEAKER_RATE_HZ)) / SPEAKER_RATE_HZ
    shape = np.minimum(at_s / 0.02, 1.0) * np.exp(-4.0 * at_s)
    notes = [
        shape * (np.sin(2 * np.pi * hz * at_s) + 0.3 * np.sin(4 * np.pi * hz * at_s))
        for hz in NOTES_HZ
    ]
    sound: Pcm = (np.concatenate(notes) * 9000).astype(np.int16)
    return sound


def _play(speaker: DeviceSpeaker, sound: Pcm, stop: threading.Event) -> None:
    """Play to the end, or as long as may be waited for."""
    speaker.play(sound, last=True)
    deadline = time.monotonic() + PATIENCE_S / 2
    while speaker.take_played()[1] < len(sound) and time.monotonic() < deadline:
        if stop.wait(TURN_MS / 1000):
            return
    stop.wait(TURN_MS / 1000)  # the last of it is on its way


def _turn(microphone: DeviceMicrophone) -> Pcm:
    turn = microphone.read_turn()
    assert turn is not None, "nobody else closes it"
    return turn


def _share(turn: Pcm) -> float:
    return min(max(1.0 - level_db(turn) / QUIET_DB, 0.0), 1.0)

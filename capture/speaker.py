"""Where the assistant's voice goes: a device, or nowhere but into the record."""

from typing import Any, Protocol

import numpy as np

from capture import portaudio
from capture.choice import Wanted
from capture.devices import Device
from capture.frames import SPEAKER_RATE_HZ, SPEAKER_TURN_SAMPLES, TURN_MS, Notice, Pcm
from capture.notices import Notices
from capture.played import Played
from capture.playout import Playout
from capture.stream import KeptStream


class Speaker(Protocol):
    """Plays speech and says what was played."""

    @property
    def name(self) -> str: ...

    def play(self, pcm_24k: Pcm, last: bool = False) -> None:  # noqa: FBT001, FBT002
        """Queues speech [n] at 24 kHz; `last` marks the end of an utterance."""

    def cut(self) -> None:
        """Empties the output at once, with a fade of 5 ms; from any thread."""

    def take_played(self) -> tuple[Pcm, int]:
        """What left the speaker since the last call and how much speech that makes in all.

        Returns:
            int16 [4800] at 24 kHz, silence included; and the samples of speech (24 kHz) played
            since the start, silence between utterances not counted.
        """

    def take_notices(self) -> list[Notice]: ...

    def use(self, device: Wanted) -> None:
        """Plays by another device, soon; what is no device plays on as it is."""

    def close(self) -> None: ...


class VirtualSpeaker:
    """No device: each `take_played` plays exactly one micro-turn, however fast it is called."""

    name = "none"

    def __init__(self) -> None:
        self._playout = Playout()
        self._notices = Notices()

    def play(self, pcm_24k: Pcm, last: bool = False) -> None:  # noqa: FBT001, FBT002
        _tell_dropped(self._notices, self._playout.push(pcm_24k, last=last))

    def cut(self) -> None:
        self._playout.cut()

    def take_played(self) -> tuple[Pcm, int]:
        turn: Pcm = np.empty(SPEAKER_TURN_SAMPLES, np.int16)
        self._playout.pull_into(turn)
        return turn, self._playout.played

    def take_notices(self) -> list[Notice]:
        return self._notices.take()

    def use(self, device: Wanted) -> None:
        """There is nothing to change."""

    def close(self) -> None:
        """There is nothing to close."""


class DeviceSpeaker:
    """A speaker of this computer.

    While there is no device, `take_played` plays in its place, so the talk goes on in its rhythm.
    While the wanted one is away another takes its place.

    Args:
        device: its name or a part of it, its number, `none`, or None for the default one.
        patient: where it does not open it is waited for.

    Raises:
        DeviceError: there is no such speaker, or it does not open, and it is not waited for.
    """

    def __init__(self, device: Wanted = None, *, patient: bool = False) -> None:
        self._playout = Playout()
        self._played = Played(SPEAKER_RATE_HZ)
        self._notices = Notices()
        self._stream = KeptStream("speaker", device, self._open, self._notices)
        self.underruns = 0
        self._stream.start(patient=patient)

    @property
    def name(self) -> str:
        return self._stream.name

    @property
    def slipped(self) -> int:
        """Samples (24 kHz) of the record put in or left out to stay in step with the microphone."""
        return self._played.slipped

    def play(self, pcm_24k: Pcm, last: bool = False) -> None:  # noqa: FBT001, FBT002
        _tell_dropped(self._notices, self._playout.push(pcm_24k, last=last))

    def cut(self) -> None:
        self._playout.cut()

    def take_played(self) -> tuple[Pcm, int]:
        if not self._stream.alive:
            self._play_in_its_place()
        return self._played.take(), self._playout.played

    def take_notices(self) -> list[Notice]:
        return self._notices.take()

    def use(self, device: Wanted) -> None:
        self._stream.use(device)

    def close(self) -> None:
        self._stream.close()

    def _open(self, device: Device) -> portaudio.AudioStream:
        return portaudio.open_best(
            "output", device.index, SPEAKER_RATE_HZ, self._callback_for, device.key
        )

    def _callback_for(self, form: portaudio.Format) -> portaudio.Callback:
        playout, played = self._playout, Played(form.rate_hz)
        playout.retune(form.rate_hz)
        self._played = played
        mono: Pcm = np.zeros(form.block_frames, np.int16)

        def playing(block: Pcm, frames: int, times: Any, status: Any) -> None:
            if status.output_underflow:
                self.underruns += 1
            playout.pull_into(mono[:frames])
            block[:] = mono[:frames, np.newaxis]
            played.write(mono[:frames])
            self._stream.beat()

        return playing

    def _play_in_its_place(self) -> None:
        turn: Pcm = np.empty(self._playout.rate_hz * TURN_MS // 1000, np.int16)
        self._playout.pull_into(turn)
        self._played.write(turn)


def _tell_dropped(notices: Notices, samples: int) -> None:
    if samples:
        lost_ms = samples * 1000 // SPEAKER_RATE_HZ
        notices.dropped(
            f"{lost_ms} ms of speech were dropped: more than 30 s were waiting to be played."
        )

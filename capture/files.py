"""Sound files: read into micro-turns, and written in step with the session."""

import threading
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from capture.choice import Wanted
from capture.clock import Metronome
from capture.errors import MediaError
from capture.frames import MIC_RATE_HZ, MIC_TURN_SAMPLES, TURN_MS, Notice, Pcm

BLOCK_FRAMES = 1 << 16
TURN_S = TURN_MS / 1000


def read_audio(path: str | Path) -> Pcm:
    """A WAV, FLAC or OGG file of any rate, channels and sample format, as int16 [n] mono at 16 kHz.

    Raises:
        MediaError: the file is missing, empty, or not a sound file.
    """
    path = Path(path)
    if not path.is_file():
        raise MediaError(f'there is no sound file "{path}"')
    if path.stat().st_size == 0:
        raise MediaError(f'"{path}" is empty: 0 bytes')
    try:
        with soundfile.SoundFile(path) as file:
            pcm = _read_all(file)
    except (soundfile.LibsndfileError, OSError) as error:
        raise MediaError(f'"{path}" is not a sound file that can be read: {error}') from error
    if not len(pcm):
        raise MediaError(f'"{path}" is empty: it holds no samples')
    return pcm


def _read_all(file: soundfile.SoundFile) -> Pcm:
    """Mixes and converts block by block: an hour of stereo floats would fill the memory."""
    resampler = (
        None
        if file.samplerate == MIC_RATE_HZ
        else soxr.ResampleStream(file.samplerate, MIC_RATE_HZ, 1, "float32", "HQ")
    )
    done: list[Pcm] = []
    while len(block := file.read(BLOCK_FRAMES, dtype="float32", always_2d=True)):
        # Files of floats may hold what is no number, or far beyond full scale.
        mono = np.clip(np.nan_to_num(block), -2.0, 2.0).mean(axis=1)
        done.append(_to_pcm(mono if resampler is None else resampler.resample_chunk(mono)))
    if resampler is not None:
        done.append(_to_pcm(resampler.resample_chunk(np.zeros(0, np.float32), last=True)))
    return np.concatenate([np.zeros(0, np.int16), *done])


def _to_pcm(samples: NDArray[np.float32]) -> Pcm:
    pcm: Pcm = np.clip(np.rint(samples * 32768), -32768, 32767).astype(np.int16)
    return pcm


class FileMicrophone:
    """A sound file in the place of the microphone: the file, `tail_s` of silence, the end.

    Args:
        path: see `read_audio`.
        paced: in real time; otherwise as fast as it is read.
        tail_s: seconds of silence after the file; the last micro-turn is filled up with it too.

    Raises:
        MediaError: as `read_audio`.
    """

    def __init__(self, path: str | Path, paced: bool, tail_s: float) -> None:  # noqa: FBT001
        self.name = Path(path).name
        self._pcm = read_audio(path)
        samples = len(self._pcm) + round(tail_s * MIC_RATE_HZ)
        self._turns = -(-samples // MIC_TURN_SAMPLES)
        self._index = 0
        self._muted = False
        self._closed = threading.Event()
        self._metronome = Metronome(TURN_S, sleep=self._closed.wait) if paced else None

    @property
    def live(self) -> bool:
        return not self._muted and not self._closed.is_set() and self._index < self._turns

    def read_turn(self) -> Pcm | None:
        if self._index >= self._turns:
            return None
        if self._metronome is not None:
            self._metronome.wait()
        if self._closed.is_set():
            return None
        turn: Pcm = np.zeros(MIC_TURN_SAMPLES, np.int16)
        if not self._muted:
            start = self._index * MIC_TURN_SAMPLES
            part = self._pcm[start : start + MIC_TURN_SAMPLES]
            turn[: len(part)] = part
        self._index += 1
        return turn

    def take_notices(self) -> list[Notice]:
        return []

    def mute(self, on: bool) -> None:  # noqa: FBT001
        self._muted = on

    def use(self, device: Wanted) -> None:
        """A file stays what it is."""

    def close(self) -> None:
        self._closed.set()

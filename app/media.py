"""A recording as sound and film: the user on the left, the assistant on the right."""

import wave
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from app.errors import UsageError
from app.events import TURN_MS
from app.recording.moment import Moment
from app.recording.reader import Recording
from capture.frames import (
    MIC_RATE_HZ,
    MIC_TURN_SAMPLES,
    SPEAKER_RATE_HZ,
    SPEAKER_TURN_SAMPLES,
    Pcm,
)
from capture.resample import Resampler

TURNS_PER_S = 1000 // TURN_MS

Stereo = NDArray[np.int16]
"""Samples at 24 kHz, shape [n, 2]: user, assistant."""


class Both:
    """Joins the two sounds of one micro-turn after the other at 24 kHz."""

    def __init__(self) -> None:
        self._up = Resampler(MIC_RATE_HZ, SPEAKER_RATE_HZ)
        self._left: Pcm = np.zeros(0, np.int16)
        self._right: Pcm = np.zeros(0, np.int16)

    def push(self, mic: Pcm, played: Pcm, *, last: bool = False) -> Stereo:
        """What both sides have by now; the resampler holds some milliseconds until the `last`."""
        self._left = np.concatenate([self._left, self._up.push(mic, last=last)])
        self._right = np.concatenate([self._right, played])
        if last:
            self._left = np.pad(self._left, (0, max(0, len(self._right) - len(self._left))))
        count = min(len(self._left), len(self._right))
        joined = np.column_stack([self._left[:count], self._right[:count]])
        self._left, self._right = self._left[count:], self._right[count:]
        return joined

    def rest(self) -> Stereo:
        """What was held back."""
        nothing: Pcm = np.zeros(0, np.int16)
        return self.push(nothing, nothing, last=True)


def write_wav(recording: Recording, out: Path) -> None:
    """Stereo at 24 kHz; sample 0 is where the recording begins.

    Raises UsageError, RecordingError.
    """
    try:
        with out.open("wb") as file, wave.Wave_write(file) as wav:
            wav.setparams((2, 2, SPEAKER_RATE_HZ, 0, "NONE", ""))
            for _, stereo in _sound(recording):
                wav.writeframes(stereo.astype("<i2").tobytes())
    except OSError as error:
        raise UsageError(f'cannot write "{out}": {error.strerror}') from error


def write_mkv(recording: Recording, out: Path) -> None:
    """Sound as FLAC; the camera's pictures, else the screen's, as MJPEG, five a second.

    Raises UsageError, RecordingError.
    """
    try:
        with av.open(str(out), "w", format="matroska") as film:
            _Film(film).write(recording)
    except (OSError, av.FFmpegError) as error:
        raise UsageError(f'cannot write "{out}": {error.strerror}') from error


class _Film:
    """One container. A stream for pictures exists if there are pictures at the beginning or later;
    before the first and after the last one the picture stands still.
    """

    def __init__(self, film: Any) -> None:
        self._film = film
        self._sound = film.add_stream("flac", rate=SPEAKER_RATE_HZ, layout="stereo")
        self._video: Any = None
        self._written = 0

    def write(self, recording: Recording) -> None:
        seen = next((m for m in recording.moments() if _picture(m) is not None), None)
        picture = _picture(seen) if seen else None
        first = next((m.turn.index for m in recording.moments()), 0)
        if picture is not None:
            self._open_video(picture)
        for moment, stereo in _sound(recording):
            if self._video is not None:
                newer = _picture(moment) if moment else None
                picture = picture if newer is None else newer
                if moment is not None:
                    self._show(picture, moment.turn.index - first)
            self._play(stereo)
        for stream in (self._sound, self._video):
            if stream is not None:
                self._film.mux(stream.encode(None))

    def _open_video(self, rgb: Any) -> None:
        self._video = self._film.add_stream("mjpeg", rate=TURNS_PER_S)
        self._video.height, self._video.width = rgb.shape[:2]
        self._video.pix_fmt = "yuvj420p"

    def _show(self, rgb: Any, turn: int) -> None:
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(rgb), format="rgb24")
        frame.pts, frame.time_base = turn, Fraction(1, TURNS_PER_S)
        frame = frame.reformat(self._video.width, self._video.height, "yuvj420p")
        self._film.mux(self._video.encode(frame))

    def _play(self, stereo: Stereo) -> None:
        if not len(stereo):
            return
        frame = av.AudioFrame.from_ndarray(stereo.reshape(1, -1), format="s16", layout="stereo")
        frame.sample_rate, frame.pts = SPEAKER_RATE_HZ, self._written
        frame.time_base = Fraction(1, SPEAKER_RATE_HZ)
        self._written += len(stereo)
        self._film.mux(self._sound.encode(frame))


def _sound(recording: Recording) -> Iterator[tuple[Moment | None, Stereo]]:
    """Every moment with its sound, silence where micro-turns are missing, and what is held back."""
    both, silence = (
        Both(),
        (np.zeros(MIC_TURN_SAMPLES, np.int16), np.zeros(SPEAKER_TURN_SAMPLES, np.int16)),
    )
    following: int | None = None
    for moment in recording.moments():
        for _ in range(0 if following is None else moment.turn.index - following):
            yield None, both.push(*silence)
        yield moment, both.push(moment.turn.mic, moment.turn.played)
        following = moment.turn.index + 1
    yield None, both.rest()


def _picture(moment: Moment) -> Any:
    picture = moment.turn.camera or moment.turn.screen
    return None if picture is None else picture.rgb

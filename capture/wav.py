"""Writing a WAV file that is whole or not there."""

import wave
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from capture.errors import MediaError
from capture.frames import Pcm


class WavWriter:
    """Mono 16-bit sound; sample 0 is session time 0.

    It grows under a temporary name beside the wanted one, with a valid header at any time, and
    takes the wanted name when it is closed. After an error nothing is left of it.

    Args:
        path: the wanted name; a file of that name is replaced at the end.
        rate_hz: samples per second.

    Raises:
        MediaError: nothing can be written there.
    """

    def __init__(self, path: str | Path, rate_hz: int) -> None:
        self._path = Path(path)
        self._part = self._path.with_name(self._path.name + ".part")
        self._rate_hz = rate_hz
        self._samples = 0
        self._failed = False
        if self._path.exists() and not self._path.is_file():
            raise MediaError(
                f'cannot write "{path}": it is not an ordinary file; choose another name'
            )
        try:
            self._file = self._part.open("wb")
        except OSError as error:
            raise MediaError(f'cannot write "{path}": {error.strerror}') from error
        self._wav = wave.Wave_write(self._file)
        self._wav.setparams((1, 2, rate_hz, 0, "NONE", ""))

    def write(self, pcm: Pcm) -> None:
        """Appends int16 [n].

        Raises:
            MediaError: the disk is full or gone; later calls do nothing.
        """
        if self._failed:
            return
        try:
            self._wav.writeframes(pcm.astype("<i2", copy=False).tobytes())
        except OSError as error:
            raise self._give_up(error) from error
        self._samples += len(pcm)

    def close(self) -> None:
        """Completes the file under its name.

        Raises:
            MediaError: the disk is full or gone.
        """
        if self._failed or self._file.closed:
            return
        try:
            self._wav.close()
            self._file.close()
            self._part.replace(self._path)
        except OSError as error:
            raise self._give_up(error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def _give_up(self, error: OSError) -> MediaError:
        self._failed = True
        for open_one in (self._wav, self._file):
            with suppress(OSError):
                open_one.close()
        self._part.unlink(missing_ok=True)
        return MediaError(
            f'"{self._path}" was given up after {self._samples / self._rate_hz:.1f} s of sound: '
            f"{error.strerror}; make room or choose another place"
        )

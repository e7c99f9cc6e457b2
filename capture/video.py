"""A video file as an eye that keeps session time: fast runs see what slow ones see."""

from pathlib import Path

from capture import vision
from capture.errors import MediaError
from capture.frames import TURN_MS, Notice, Picture, Rgb


class VideoFile:
    """The picture that the file shows when a micro-turn closes; None after its end.

    Args:
        path: a video that OpenCV's FFmpeg reads.
        size: width and height of the pictures; other shapes get black borders.

    Raises:
        MediaError: the file is missing or holds no pictures.
    """

    def __init__(self, path: str | Path, size: tuple[int, int] = vision.SIZE) -> None:
        self.name = Path(path).name
        self._size = size
        if not Path(path).is_file():
            raise MediaError(f'there is no video file "{path}"')
        self._capture = vision.open_stream(str(path))
        if not self._capture.isOpened() or not self._capture.grab():
            raise MediaError(f'"{path}" holds no pictures that can be read')
        self._rate_hz = vision.frames_per_second(self._capture)
        self._frame = 0
        self._rgb: Rgb | None = vision.decode(self._capture, size)

    def picture_at(self, turn_index: int) -> Picture | None:
        """The picture shown at the end of micro-turn `turn_index`; indices never go back."""
        until_s = (turn_index + 1) * TURN_MS / 1000
        wanted = int(until_s * self._rate_hz)
        if wanted > self._frame:
            self._advance(wanted)
        if self._rgb is None:
            return None
        age_ms = int((until_s - self._frame / self._rate_hz) * 1000)
        return Picture("camera", self._rgb, max(0, age_ms))

    def take_notices(self) -> list[Notice]:
        return []

    def close(self) -> None:
        self._capture.release()

    def _advance(self, wanted: int) -> None:
        while self._frame < wanted and self._rgb is not None:
            self._frame += 1
            if not self._capture.grab():
                self._rgb = None
        if self._rgb is not None:
            self._rgb = vision.decode(self._capture, self._size)

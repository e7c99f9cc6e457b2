"""The one door to OpenCV: its import leaves Qt alone, and its backends are named, never guessed."""

import os
import sys
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from capture.errors import MediaError
from capture.frames import Rgb

# Media Foundation looks for hardware transforms for ten seconds or more when it opens a camera.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")

# What goes wrong with a camera becomes a notice; it need not be printed too.
os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")

import cv2

# The wheel brings a Qt 5 and points Qt's plugin search to it; the Qt of the window must not follow.
os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)
os.environ.pop("QT_QPA_FONTDIR", None)

CAMERA_BACKEND: int = {
    "win32": cv2.CAP_DSHOW,
    "darwin": cv2.CAP_AVFOUNDATION,
}.get(sys.platform, cv2.CAP_V4L2)
"""What opens a camera on this system."""

STREAM_BACKEND: int = cv2.CAP_FFMPEG
"""What opens files and addresses."""

SIZE = (320, 240)
"""Width and height of the pictures that leave here, unless asked otherwise."""

PNG_LEVEL = 1
"""Of zlib: higher ones take several times as long for a few per cent."""

MOST_PIXELS = 1 << 26
"""Of a picture to be decoded; a damaged one may claim anything."""

Bgr = NDArray[np.uint8]
"""A picture in OpenCV's order of colours, shape [height, width, 3], blue first."""


class Capture(Protocol):
    """What is used of OpenCV's `VideoCapture`."""

    def isOpened(self) -> bool: ...  # noqa: N802 - OpenCV's name

    def grab(self) -> bool: ...

    def retrieve(self) -> tuple[bool, Bgr]: ...

    def get(self, what: int) -> float: ...

    def set(self, what: int, value: float) -> bool: ...

    def release(self) -> None: ...


def open_camera(index: int) -> Capture:
    """A camera by its number, asked for compressed pictures and no backlog; check `isOpened`."""
    capture: Capture = cv2.VideoCapture(index, CAMERA_BACKEND)
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return capture


def open_stream(address: str) -> Capture:
    """A file or an address; gives up after 5 s, and on a picture after 2 s; check `isOpened`."""
    limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, 5000, cv2.CAP_PROP_READ_TIMEOUT_MSEC, 2000]
    capture: Capture = cv2.VideoCapture(address, STREAM_BACKEND, limits)
    return capture


def frames_per_second(capture: Capture) -> float:
    """The rate a file claims, 25 where it claims none."""
    return capture.get(cv2.CAP_PROP_FPS) or 25.0


def enumerate_cameras() -> list[tuple[str, int]]:
    """Name and number of each camera."""
    from cv2_enumerate_cameras import enumerate_cameras

    return [(camera.name, camera.index) for camera in enumerate_cameras(CAMERA_BACKEND)]


def decode(capture: Capture, size: tuple[int, int]) -> Rgb | None:
    """The picture that `grab` took, as `to_rgb` makes it; None where it is damaged."""
    whole, bgr = capture.retrieve()
    return to_rgb(bgr, size) if whole else None


def to_rgb(bgr: Bgr, size: tuple[int, int]) -> Rgb:
    """What `fit` makes of the picture once its colours are in our order."""
    return fit(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), size)


def fit(rgb: Rgb, size: tuple[int, int]) -> Rgb:
    """The whole picture, undistorted, in the middle of a black one of `size` (width, height)."""
    width, height = size
    scale = min(width / rgb.shape[1], height / rgb.shape[0])
    inner = (max(1, round(rgb.shape[1] * scale)), max(1, round(rgb.shape[0] * scale)))
    scaled = cv2.resize(rgb, inner, interpolation=cv2.INTER_AREA)
    if inner == size:
        return np.asarray(scaled, np.uint8)
    framed = np.zeros((height, width, 3), np.uint8)
    left, top = (width - inner[0]) // 2, (height - inner[1]) // 2
    framed[top : top + inner[1], left : left + inner[0]] = scaled
    return framed


def to_png(rgb: Rgb) -> bytes:
    """uint8 [height, width, 3] as a PNG file, lossless: `from_png` gives it back to the bit."""
    bgr = cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR)
    done, png = cv2.imencode(".png", bgr, [cv2.IMWRITE_PNG_COMPRESSION, PNG_LEVEL])
    assert done
    return bytes(png.tobytes())


def from_png(png: bytes) -> Rgb:
    """A PNG file as uint8 [height, width, 3]. Raises MediaError where it is none."""
    width, height = int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")
    if not 0 < width * height <= MOST_PIXELS:
        raise MediaError(f"a picture of {width} by {height} pixels cannot be decoded")
    try:
        bgr = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error as error:
        raise MediaError("a picture cannot be decoded") from error
    if bgr is None:
        raise MediaError("a picture cannot be decoded")
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)

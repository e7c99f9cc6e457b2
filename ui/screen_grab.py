"""Pictures of a window, or of what the system's own picker gives, taken by Qt for the engine."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCapturableWindow,
    QMediaCaptureSession,
    QScreenCapture,
    QVideoFrame,
    QVideoSink,
    QWindowCapture,
)

LARGEST_PX = 1280
"""Larger pictures are made smaller before they leave here."""


class ScreenGrab(QObject):
    """Fits `ui.rows.Grab`: made on the thread of the window, asked from the engine's.

    Args:
        window: what to take; None lets the system ask the user, as Wayland does.
    """

    _closed = Signal()

    def __init__(self, window: QCapturableWindow | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame: QVideoFrame | None = None
        self._failure = ""
        self._session, self._sink = QMediaCaptureSession(self), QVideoSink(self)
        self._capture = QScreenCapture(self) if window is None else QWindowCapture(self)
        self._session.setVideoSink(self._sink)
        if isinstance(self._capture, QWindowCapture):
            assert window is not None
            self._capture.setWindow(window)
            self._session.setWindowCapture(self._capture)
        else:
            self._session.setScreenCapture(self._capture)
        self._sink.videoFrameChanged.connect(self._keep)
        self._capture.errorOccurred.connect(self._fail)
        self._closed.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._capture.start()

    def shot(self) -> NDArray[np.uint8] | None:
        """The newest picture, uint8 [height, width, 3]; None where there is no new one."""
        frame, self._frame = self._frame, None
        return None if frame is None else to_rgb(frame.toImage())

    def failure(self) -> str:
        """Why there will be no more pictures; empty as long as there may be."""
        return self._failure

    def close(self) -> None:
        """Take no more pictures; callable from any thread."""
        self._closed.emit()

    @Slot(QVideoFrame)
    def _keep(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self._frame = frame

    def _fail(self, _error: object, words: str) -> None:
        self._failure = f"cannot be seen any more ({words})"

    @Slot()
    def _end(self) -> None:
        self._capture.stop()
        self.deleteLater()


def to_rgb(image: QImage) -> NDArray[np.uint8]:
    """`image` as uint8 [height, width, 3], red first, at most `LARGEST_PX` on a side."""
    if max(image.width(), image.height()) > LARGEST_PX:
        keep = Qt.AspectRatioMode.KeepAspectRatio
        image = image.scaled(LARGEST_PX, LARGEST_PX, keep, Qt.TransformationMode.FastTransformation)
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    packed = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
    return np.array(packed)


def windows(own_title: str) -> list[tuple[str, Callable[[], ScreenGrab]]]:
    """Windows of other programs that can be shown: title, and what begins to take pictures."""
    listed = [(found.description(), found) for found in QWindowCapture.capturableWindows()]
    return [
        (title, lambda found=found: ScreenGrab(found))  # type: ignore[misc]
        for title, found in listed
        if title and title != own_title and found.isValid()
    ]

"""What the assistant sees: the newest picture, whole and undistorted, and one line about it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.icons import pixmap
from ui.rows import Preview, Sight
from ui.wording import worded

RADIUS_PX: Final = 14
SHADE: Final = QColor(16, 18, 20, 190)
"""Behind the caption on a picture: white on it keeps 4.5 : 1 even where the picture is white."""


class PreviewBox(QWidget):
    """A rounded well of 16 : 10 with the picture in it, or a word about why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = Preview()
        self._image: QImage | None = None
        self._inset: QImage | None = None
        self.setAccessibleName(self.tr("What the assistant sees"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(160, 100)

    def draw(self, preview: Preview) -> None:
        """Show this picture and caption."""
        if preview is self._preview:
            return
        self._preview = preview
        self._image = None if preview.rgb is None else as_seen(to_image(preview.rgb), preview.sight)
        self._inset = None if preview.inset is None else to_image(preview.inset)
        self.setAccessibleDescription(self._caption())
        self.setToolTip(self._pixels())
        self.update()

    def heightForWidth(self, width: int) -> int:
        return width * 10 // 16

    def sizeHint(self) -> QSize:
        return QSize(288, 180)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        hints = QPainter.RenderHint
        painter.setRenderHints(hints.Antialiasing | hints.SmoothPixmapTransform)
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()), RADIUS_PX, RADIUS_PX)
        painter.setClipPath(rounded)
        painter.fillRect(self.rect(), QColor(theme.tokens().sunken))
        if self._image is None:
            self._paint_absence(painter)
        else:
            smooth = self._preview.sight is None  # else every pixel of the network is shown
            painter.setRenderHint(hints.SmoothPixmapTransform, on=smooth)
            painter.drawImage(fitted(self._image.size(), QRectF(self.rect())), self._image)
            self._paint_inset(painter)
            self._paint_caption(painter)
        if self._preview.share is not None:
            self._paint_mark(painter, rounded)

    def _paint_inset(self, painter: QPainter) -> None:
        """The camera in a corner of the screen."""
        if self._inset is None:
            return
        room = QRectF(self.width() * 0.68, theme.GRID, self.width() * 0.32 - theme.GRID, 0)
        room.setHeight(room.width() * self._inset.height() / self._inset.width())
        painter.drawImage(room, self._inset)
        painter.setPen(QPen(Qt.GlobalColor.white, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room, 3, 3)

    def _paint_mark(self, painter: QPainter, edge: QPainterPath) -> None:
        """A red edge, as around the screen itself, while something is shared."""
        share = self._preview.share
        paused = share is not None and share.paused
        tone = theme.tokens().muted if paused else theme.tokens().danger
        painter.setPen(QPen(QColor(tone), 5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(edge)

    def _caption(self) -> str:
        """What it is, and how often a new picture comes."""
        words = worded(self._preview.caption)
        rate_hz, sight = self._preview.rate_hz, self._preview.sight
        if sight is not None and not sight.every:
            return self.tr("The network does not look at it")
        if self._image is None or not rate_hz:
            return words
        return words + " · " + self.tr("{rate:.0f} a second").format(rate=max(1.0, rate_hz))

    def _pixels(self) -> str:
        if self._image is None:
            return ""
        size = self._image.size()
        words = self.tr("Just this reaches the engine: {width} × {height} pixels")
        if self._preview.sight is not None:
            words = self.tr("The network sees just this: {width} × {height} pixels")
        return words.format(width=size.width(), height=size.height())

    def _paint_absence(self, painter: QPainter) -> None:
        colours = theme.tokens()
        middle = self.rect().center()
        sign = pixmap("camera-off", colours.muted, 28, self.devicePixelRatioF())
        painter.drawPixmap(middle.x() - 14, middle.y() - 28, sign)
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(QColor(colours.muted))
        room = self.rect().adjusted(theme.GRID, middle.y() + theme.GRID, -theme.GRID, 0)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        wrapped = int(flags) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(room, wrapped, worded(self._preview.caption))

    def _paint_caption(self, painter: QPainter) -> None:
        painter.setFont(theme.font(theme.CAPTION))
        metrics = QFontMetrics(painter.font())
        room = self.width() - 5 * theme.GRID
        text = metrics.elidedText(self._caption(), Qt.TextElideMode.ElideRight, room)
        if not text:
            return
        width, height = metrics.horizontalAdvance(text) + 2 * theme.GRID, metrics.height() + 6
        pill = QRectF(theme.GRID, self.height() - height - theme.GRID, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(SHADE)
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def to_image(rgb: NDArray[np.uint8]) -> QImage:
    """A copy of `rgb`, uint8 [height, width, 3], that Qt may keep."""
    packed = np.ascontiguousarray(rgb)
    height, width, _ = packed.shape
    return QImage(packed.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def as_seen(image: QImage, sight: Sight | None) -> QImage:
    """The picture with the pixels of the network; as it is where none looks."""
    if sight is None or not sight.every:
        return image
    whole, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(sight.width, sight.height, whole, smooth)


def fitted(size: QSize, room: QRectF) -> QRectF:
    """The largest rectangle of `size`'s shape that fits into `room`, in its middle."""
    scale = min(room.width() / size.width(), room.height() / size.height())
    fit = QRectF(0, 0, size.width() * scale, size.height() * scale)
    fit.moveCenter(room.center())
    return fit

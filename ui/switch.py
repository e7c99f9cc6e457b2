"""A check box drawn as a switch: what it does takes effect at once."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui import theme

WIDTH_PX, HEIGHT_PX, RIM_PX = 44, 26, 3


class Switch(QCheckBox):
    """On is the accent with its knob on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_PX + 2 * RIM_PX, HEIGHT_PX + 2 * RIM_PX)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, on = theme.tokens(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(RIM_PX, (self.height() - HEIGHT_PX) / 2, WIDTH_PX, HEIGHT_PX)
        round_px = HEIGHT_PX / 2
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), round_px + 2, round_px + 2)
        painter.setPen(QPen(QColor(colours.accent if on else colours.muted), 1.5))
        painter.setBrush(QColor(colours.accent if on else colours.sunken))
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), round_px - 1, round_px - 1)
        middle = QPointF(
            track.right() - round_px if on else track.left() + round_px, track.center().y()
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if on else colours.muted))
        painter.drawEllipse(middle, round_px - 6, round_px - 6)

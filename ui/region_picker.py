"""Picks a part of a screen: drag a rectangle over a still of it, Esc gives up."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QScreen
from PySide6.QtWidgets import QWidget

from ui import theme

SMALLEST_PX: Final = 32
DIM: Final = QColor(0, 0, 0, 120)
FRAME: Final = QColor("#e5484d")
STEP_PX: Final = 8


class RegionPicker(QWidget):
    """Covers `screen` with its own picture, darkened outside of the rectangle.

    The arrow keys move the rectangle, with Shift they size it; Enter takes it.

    Signals:
        chosen: a rectangle in Qt's coordinates of all screens.
        given_up: nothing was chosen.
    """

    chosen = Signal(QRect)
    given_up = Signal()

    def __init__(self, screen: QScreen, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setAccessibleName(self.tr("Choose a part of the screen"))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setGeometry(screen.geometry())
        self._still = screen.grabWindow(0)
        self._from: QPoint | None = None
        centre = QRect(QPoint(), screen.geometry().size() / 2)
        centre.moveCenter(self.rect().center())
        self._part = centre

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._still)
        for dark in self._around():
            painter.fillRect(dark, DIM)
        painter.setPen(QPen(FRAME, 2))
        painter.drawRect(self._part)
        self._paint_help(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._part = QRect(self._from, event.position().toPoint()).normalized() & self.rect()
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        dragged, self._from = self._from is not None, None
        if dragged and min(self._part.width(), self._part.height()) >= SMALLEST_PX:
            self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: QPoint(-STEP_PX, 0),
            Qt.Key.Key_Right: QPoint(STEP_PX, 0),
            Qt.Key.Key_Up: QPoint(0, -STEP_PX),
            Qt.Key.Key_Down: QPoint(0, STEP_PX),
        }
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif way := ways.get(Qt.Key(event.key())):
            self._shift(way, size=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _shift(self, way: QPoint, *, size: bool) -> None:
        part = QRect(self._part)
        if size:
            part.setBottomRight(part.bottomRight() + way)
        else:
            part.translate(way)
        if self.rect().contains(part) and min(part.width(), part.height()) >= SMALLEST_PX:
            self._part = part
            self.update()

    def _take(self) -> None:
        self.chosen.emit(self._part.translated(self.geometry().topLeft()))
        self.close()

    def _around(self) -> list[QRect]:
        """Everything but the rectangle."""
        room, part = self.rect(), self._part
        return [
            QRect(0, 0, room.width(), part.top()),
            QRect(0, part.top(), part.left(), part.height()),
            QRect(part.right() + 1, part.top(), room.width(), part.height()),
            QRect(0, part.bottom() + 1, room.width(), room.height()),
        ]

    def _paint_help(self, painter: QPainter) -> None:
        text = self.tr("Drag over the part to show. Enter takes it, Esc gives up.")
        painter.setFont(theme.font(theme.BODY))
        plate = painter.fontMetrics().boundingRect(text).adjusted(-16, -8, 16, 8)
        plate.moveCenter(QPoint(self.width() // 2, 48))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(16, 18, 20, 220))
        painter.drawRoundedRect(plate, 12, 12)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

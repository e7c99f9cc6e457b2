"""The last words above all other windows: seen, and never in the way of the mouse."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
)
from PySide6.QtWidgets import QWidget

from ui.rows import Line

ROWS: Final = 3
STAYS_MS: Final = 8000
"""Words that nobody adds to go after so long."""
SMALLEST: Final = QSize(260, 76)
GRIP_PX: Final = 22
GROUND, INK, DIM, YOU, IT = "#e6121417", "#ffffff", "#b9c0c8", "#e0b45c", "#6ccbc0"
"""Whatever lies beneath, the words are read: these colours are those of no theme."""

Row = tuple[str, bool]
"""Words of one row, and whether they are the assistant's."""


class Captions(QWidget):
    """Shows who said what last, in as many rows as fit; its height decides how large.

    Signals:
        placed: where it stands after it was moved or resized.
    """

    placed = Signal(QRect)

    def __init__(self) -> None:
        super().__init__(None)
        self._lines: tuple[Line, ...] = ()
        self._on = self._arranging = False
        self._held: tuple[QPoint, QRect, bool] | None = None
        self._fade = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._fade.timeout.connect(self._clear)
        self.setWindowTitle(self.tr("Microturn captions"))
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(SMALLEST)
        self._behave()

    def draw(self, lines: tuple[Line, ...]) -> None:
        """Show the end of this conversation."""
        spoken = tuple(
            line for line in lines[-8:] if line.who in ("user", "assistant") and not line.aside
        )[-2:]
        if spoken == self._lines:
            return
        self._lines = spoken
        self._freshen()

    def turn(self, *, on: bool) -> None:
        """Whether it is there at all; without fresh words it is not seen."""
        if on != self._on:
            self._on = on
            self._freshen()

    def stand(self, place: QRect | None) -> None:
        """Stand here, as far as it is on a screen; without a place low in the middle."""
        seen = place is not None and any(
            screen.availableGeometry().intersects(place) for screen in QGuiApplication.screens()
        )
        self.setGeometry(place if place is not None and seen else _usual_place())

    def arrange(self, *, on: bool) -> None:
        """Let the user take hold of it: dragged it moves, by its corner it grows; Esc ends that."""
        if on == self._arranging:
            return
        self._arranging = on
        place = self.geometry()
        self._behave()
        self.setGeometry(place)
        if on:
            self.show()
            self.activateWindow()
        else:
            self._freshen()
            self.placed.emit(self.geometry())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        corner = self.rect().bottomRight() - event.position().toPoint()
        resizing = corner.x() < GRIP_PX and corner.y() < GRIP_PX
        self._held = (event.globalPosition().toPoint(), self.geometry(), resizing)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        start, place, resizing = self._held
        way = event.globalPosition().toPoint() - start
        if resizing:
            size = QSize(place.width() + way.x(), place.height() + way.y())
            self.resize(size.expandedTo(SMALLEST))
        else:
            self.move(place.topLeft() + way)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.arrange(on=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.arrange(on=False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.height() / (ROWS * 1.4 + 0.8)
        font = painter.font()
        font.setPixelSize(max(10, round(height)))
        painter.setFont(font)
        rows = self._rows(painter, height)
        padding, pitch = height * 0.5, height * 1.4
        used = pitch * (ROWS if self._arranging else len(rows)) + height * 0.8
        ground = QRectF(0.5, self.height() - used, self.width() - 1, used - 0.5)
        painter.setPen(QPen(QColor(IT), 2) if self._arranging else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(GROUND))
        painter.drawRoundedRect(ground, height * 0.6, height * 0.6)
        for number, (words, its) in enumerate(reversed(rows)):
            middle = self.height() - height * 0.4 - pitch * (number + 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(IT if its else YOU))
            painter.drawEllipse(QPointF(padding + height * 0.3, middle), height / 6, height / 6)
            painter.setPen(QColor(INK))
            text = QRectF(padding + height, middle - pitch / 2, self.width(), pitch)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, words)
        if self._arranging:
            self._paint_help(painter, rows)

    def _paint_help(self, painter: QPainter, rows: list[Row]) -> None:
        painter.setPen(QPen(QColor(DIM), 2))
        corner = self.rect().bottomRight()
        for step in (8, 14):
            painter.drawLine(corner - QPoint(step, 5), corner - QPoint(5, step))
        if not rows:
            painter.setPen(QColor(INK))
            told = self.tr("Drag to move, pull the corner to resize, Esc when done")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, told)

    def _rows(self, painter: QPainter, height: float) -> list[Row]:
        """The last rows of the last lines, broken to the width there is."""
        rows: list[Row] = []
        for line in self._lines:
            broken = _broken(line.text, self.width() - 2.5 * height, painter)
            rows += [(words, line.who == "assistant") for words in broken]
        return rows[-ROWS:]

    def _freshen(self) -> None:
        """There are new words, or it is to be seen from now on or no longer."""
        seen = self._on and bool(self._lines)
        self.setVisible(seen or self._arranging)
        self.update()
        if seen:
            self._fade.start()

    def _clear(self) -> None:
        self.setVisible(self._arranging)

    def _behave(self) -> None:
        flags = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        flags |= Qt.WindowType.Tool
        if not self._arranging:
            flags |= Qt.WindowType.WindowTransparentForInput
            flags |= Qt.WindowType.WindowDoesNotAcceptFocus
        self.setWindowFlags(flags)
        self.setCursor(
            Qt.CursorShape.SizeAllCursor if self._arranging else Qt.CursorShape.ArrowCursor
        )


def _broken(text: str, width: float, painter: QPainter) -> list[str]:
    layout = QTextLayout(text, painter.font())
    layout.beginLayout()
    rows = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        rows.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return rows


def _usual_place() -> QRect:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    width, height = min(880, screen.width() * 7 // 10), 132
    return QRect(screen.center().x() - width // 2, screen.bottom() - height - 48, width, height)

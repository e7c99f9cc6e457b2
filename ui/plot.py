"""A small plot of one quantity over time, with its newest value in large."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

HEAD_PX: Final = 24


class Plot(QWidget):
    """A line over a soft ground; a dashed line where there is a limit.

    Args:
        title: what is plotted.
        unit: of its values; `{}` stands for the number, as in "{} ms".
        digits: after the decimal point.
        limit: what should not be passed.
    """

    def __init__(
        self,
        title: str,
        unit: str,
        *,
        digits: int = 0,
        limit: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._unit, self._digits, self._limit = title, unit, digits, limit
        self._values: tuple[float, ...] = ()
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def draw(self, values: Sequence[float]) -> None:
        """Show these values, the newest last."""
        self._values = tuple(values)
        self.setAccessibleDescription(self._reading())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 92)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        room = QRectF(self.rect()).adjusted(0, HEAD_PX, 0, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens().sunken))
        painter.drawRoundedRect(room, 6, 6)
        painter.setClipRect(room)
        self._paint_curve(painter, room.adjusted(0, 6, 0, -4))

    def _paint_head(self, painter: QPainter) -> None:
        colours = theme.tokens()
        head = QRectF(0, 0, self.width(), HEAD_PX - 4)
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(QColor(colours.muted))
        painter.drawText(
            head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._title
        )
        painter.setFont(theme.font(theme.SMALL, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.text))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(head, right, self._reading())

    def _paint_curve(self, painter: QPainter, room: QRectF) -> None:
        colours, values = theme.tokens(), self._values
        top = 1.1 * max([*values, self._limit or 0.0, 1e-9])
        if self._limit is not None:
            y = room.bottom() - room.height() * self._limit / top
            painter.setPen(QPen(QColor(colours.danger), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        if not values:
            return
        step = room.width() / max(1, len(values) - 1)
        points = [
            QPointF(room.left() + at * step, room.bottom() - room.height() * value / top)
            for at, value in enumerate(values)
        ]
        if len(points) == 1:
            points.append(QPointF(room.right(), points[0].y()))
        ground = QColor(colours.accent)
        ground.setAlphaF(0.18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        foot = [QPointF(points[-1].x(), room.bottom() + 4), QPointF(room.left(), room.bottom() + 4)]
        painter.drawPolygon(QPolygonF([*points, *foot]))
        painter.setPen(QPen(QColor(colours.accent), 1.75))
        painter.drawPolyline(QPolygonF(points))

    def _reading(self) -> str:
        if not self._values:
            return "–"
        return self._unit.format(f"{self._values[-1]:.{self._digits}f}")

    def minimumSizeHint(self) -> QSize:
        width = QFontMetricsF(theme.font(theme.SMALL)).horizontalAdvance(self._title)
        return QSize(round(width) + 80, 72)

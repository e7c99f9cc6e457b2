"""Draws the strip of the last minute."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui import theme
from ui.line_text import speaker
from ui.rows import Act, Slot

SLOTS: Final = 300
"""Micro-turns on the strip: one minute."""

BAND_PX: Final = 3.0
FLOOR: Final = 0.22
"""Loudness below this is not drawn: the noise of a quiet room."""

LATE_MS: Final = 200


def paint_strip(
    painter: QPainter, room: QRectF, slots: Sequence[Slot], chosen: int | None = None
) -> None:
    """Draw `slots`, the newest at the right of `room`; the place `chosen` is lit up."""
    colours = theme.tokens()
    pitch = room.width() / SLOTS
    left = room.right() - len(slots) * pitch
    middle = room.center().y()
    reach = room.height() / 2 - BAND_PX - 5
    painter.setPen(Qt.PenStyle.NoPen)
    if chosen is not None:
        painter.fillRect(QRectF(chosen * pitch, 0, max(2.0, pitch), room.height()), colours.sunken)
    _paint_ticks(painter, room, middle)
    _paint_overlaps(painter, slots, left, pitch, room)
    bars = _Bars(left, pitch, middle, reach)
    speech = [bars.up(at, slot) for at, slot in enumerate(slots) if slot.hearing]
    noise = [bars.up(at, slot) for at, slot in enumerate(slots) if not slot.hearing]
    own = [bars.down(at, slot) for at, slot in enumerate(slots)]
    for colour, rects in (
        (colours.accent, speech),
        (colours.line, noise),
        (colours.voice, own),
    ):
        painter.setBrush(QColor(colour))
        painter.drawRects([rect for group in rects for rect in group])
    _paint_floor(painter, slots, left, pitch, middle)
    _paint_marks(painter, slots, left, pitch, room)
    _paint_names(painter, room)


class _Bars:
    """Loudness as bars above or below the middle; as many a micro-turn as there is room for."""

    def __init__(self, left: float, pitch: float, middle: float, reach: float) -> None:
        self._left, self._pitch, self._middle, self._reach = left, pitch, middle, reach
        self._each = 4 if pitch > 12 else 2 if pitch > 6 else 1

    def up(self, at: int, slot: Slot) -> list[QRectF]:
        return [
            QRectF(x, self._middle - BAND_PX - height, width, height)
            for x, width, height in self._heights(at, slot.heard)
        ]

    def down(self, at: int, slot: Slot) -> list[QRectF]:
        return [
            QRectF(x, self._middle + BAND_PX, width, height)
            for x, width, height in self._heights(at, slot.played)
        ]

    def _heights(self, at: int, shares: Sequence[float]) -> list[tuple[float, float, float]]:
        """Left, width and height of each bar that is to be drawn."""
        pitch, bars = self._pitch / self._each, []
        size = max(1, len(shares) // self._each)
        for number in range(self._each):
            loudest = max(shares[number * size : (number + 1) * size], default=0.0)
            if loudest > FLOOR:
                height = self._reach * (loudest - FLOOR) / (1 - FLOOR)
                x = self._left + at * self._pitch + number * pitch
                bars.append((x, max(1.0, 0.72 * pitch), max(1.0, height)))
        return bars


def _paint_ticks(painter: QPainter, room: QRectF, middle: float) -> None:
    """A faint line every ten seconds."""
    painter.setBrush(QColor(theme.tokens().line))
    lines = [
        QRectF(room.left() + number * room.width() / 6, middle - 12, 1, 24)
        for number in range(1, 6)
    ]
    painter.drawRects(lines)


def _paint_overlaps(
    painter: QPainter, slots: Sequence[Slot], left: float, pitch: float, room: QRectF
) -> None:
    """A warm ground where both speak."""
    warm = QColor(theme.tokens().warning)
    warm.setAlphaF(0.16)
    painter.setBrush(warm)
    both = [at for at, slot in enumerate(slots) if slot.hearing and max(slot.played) > FLOOR]
    painter.drawRects([QRectF(left + at * pitch, 4, pitch, room.height() - 8) for at in both])


def _paint_floor(
    painter: QPainter, slots: Sequence[Slot], left: float, pitch: float, middle: float
) -> None:
    """The act of every micro-turn, as one band whose colour changes."""
    begun = 0
    for at in range(1, len(slots) + 1):
        if at < len(slots) and slots[at].act == slots[begun].act:
            continue
        painter.setBrush(QColor(act_colour(slots[begun].act, theme.tokens())))
        band = QRectF(left + begun * pitch, middle - 1.5, (at - begun) * pitch, 3)
        painter.drawRect(band)
        begun = at


def _paint_marks(
    painter: QPainter, slots: Sequence[Slot], left: float, pitch: float, room: QRectF
) -> None:
    """Work in the background along the foot, late micro-turns as dots at the head."""
    colours = theme.tokens()
    painter.setBrush(QColor(colours.warning))
    working = [at for at, slot in enumerate(slots) if slot.working]
    painter.drawRects([QRectF(left + at * pitch, room.bottom() - 2, pitch, 2) for at in working])
    painter.setBrush(QColor(colours.danger))
    for at in (at for at, slot in enumerate(slots) if slot.step_ms > LATE_MS):
        painter.drawEllipse(QPointF(left + (at + 0.5) * pitch, 4), 2.5, 2.5)


def _paint_names(painter: QPainter, room: QRectF) -> None:
    """Whose lane it is, at the left edge, on the ground of the window."""
    colours, small = theme.tokens(), theme.font(theme.CAPTION, QFont.Weight.Medium)
    metrics = QFontMetricsF(small)
    ground = QColor(colours.window)
    ground.setAlphaF(0.85)
    painter.setFont(small)
    names = ((speaker("user"), colours.accent, 4), (speaker("assistant"), colours.voice, 0))
    for name, ink, top in names:
        y = top if top else room.height() - metrics.height() - 4
        plate = QRectF(0, y, metrics.horizontalAdvance(name) + 8, metrics.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRect(plate)
        painter.setPen(QColor(ink))
        painter.drawText(plate, int(Qt.AlignmentFlag.AlignVCenter), name)


def act_colour(act: Act, colours: theme.Tokens) -> str:
    """Its own voice while it has the floor, warm while it thinks, red where it gives way."""
    named = {
        "take": colours.voice,
        "hold": colours.voice,
        "ack": colours.accent,
        "yield": colours.danger,
        "delegate": colours.warning,
    }
    return named.get(act, colours.line)

"""Draws the strip of the last minute."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from ui import theme
from ui.rows import Act, Slot

SLOTS: Final = 300
"""Micro-turns on the strip: one minute."""

BAND_PX: Final = 3.0
FLOOR: Final = 0.3
"""Loudness below this is not drawn: the noise of a quiet room."""

CEILING: Final = 0.8
"""Loudness that reaches the edge; speech is not much louder."""

LATE_MS: Final = 200


@dataclass(frozen=True, slots=True)
class Strip:
    """Where things are: slots from `left` on, `pitch` pixels each, both voices at `middle`."""

    room: QRectF
    left: float
    pitch: float
    middle: float
    reach: float

    def x(self, at: float) -> float:
        """Of the left edge of the slot in place `at` of those drawn."""
        return self.left + at * self.pitch


def strip_of(room: QRectF, count: int) -> Strip:
    """The strip in `room` when the newest `count` slots are drawn, at its right end."""
    pitch = room.width() / SLOTS
    reach = room.height() / 2 - BAND_PX - 4
    return Strip(room, room.right() - count * pitch, pitch, room.center().y(), reach)


def paint_strip(
    painter: QPainter, room: QRectF, slots: Sequence[Slot], chosen: int | None = None
) -> None:
    """Draw `slots`, the newest at the right of `room`; the place `chosen` is lit up."""
    colours, strip = theme.tokens(), strip_of(room, len(slots))
    painter.setPen(Qt.PenStyle.NoPen)
    _paint_ticks(painter, strip)
    if chosen is not None:
        x = room.left() + chosen * strip.pitch
        light = QRectF(x, room.top(), max(2.0, strip.pitch), room.height())
        painter.fillRect(light, QColor(colours.line))
    _paint_overlaps(painter, strip, slots)
    _paint_floor(painter, strip, slots)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    noise = [() if slot.hearing else slot.heard for slot in slots]
    speech = [slot.heard if slot.hearing else () for slot in slots]
    for colour, voice, way in (
        (colours.faint, noise, -1),
        (colours.accent, speech, -1),
        (colours.voice, [slot.played for slot in slots], 1),
    ):
        painter.setBrush(QColor(colour))
        painter.drawPolygon(_silhouette(strip, voice, way))
    _paint_marks(painter, strip, slots)


def _silhouette(strip: Strip, voice: Sequence[Sequence[float]], way: int) -> QPolygonF:
    """The outline of one voice, upwards (-1) or downwards (1) from the middle."""
    base = strip.middle + way * BAND_PX
    points, silent = [QPointF(strip.left, base)], True
    for at, shares in enumerate(voice):
        if max(shares, default=0.0) <= FLOOR:
            if not silent:
                points.append(QPointF(strip.x(at), base))
            silent = True
            continue
        if silent:
            points.append(QPointF(strip.x(at), base))
        silent = False
        step = 1 / len(shares)
        for number, share in enumerate(shares):
            height = strip.reach * min(1.0, max(0.0, share - FLOOR) / (CEILING - FLOOR))
            points.append(QPointF(strip.x(at + (number + 0.5) * step), base + way * height))
    points.append(QPointF(strip.x(len(voice)), base))
    return QPolygonF(points)


def _paint_ticks(painter: QPainter, strip: Strip) -> None:
    """A faint line every ten seconds."""
    room = strip.room
    painter.setBrush(QColor(theme.tokens().line))
    painter.drawRects(
        [
            QRectF(round(room.left() + number * room.width() / 6), room.top(), 1, room.height())
            for number in range(1, 6)
        ]
    )


def _paint_overlaps(painter: QPainter, strip: Strip, slots: Sequence[Slot]) -> None:
    """A warm ground where both speak."""
    warm = QColor(theme.tokens().warning)
    warm.setAlphaF(0.2)
    painter.setBrush(warm)
    room, both = strip.room, [at for at, slot in enumerate(slots) if is_overlap(slot)]
    painter.drawRects(
        [QRectF(strip.x(at), room.top(), strip.pitch + 0.5, room.height()) for at in both]
    )


def _paint_floor(painter: QPainter, strip: Strip, slots: Sequence[Slot]) -> None:
    """The act of every micro-turn, as one band whose colour changes."""
    begun = 0
    for at in range(1, len(slots) + 1):
        if at < len(slots) and slots[at].act == slots[begun].act:
            continue
        painter.setBrush(QColor(act_colour(slots[begun].act, theme.tokens())))
        width = max(2.0, (at - begun) * strip.pitch)
        painter.drawRect(QRectF(strip.x(begun), strip.middle - 1.5, width, 3))
        begun = at


def _paint_marks(painter: QPainter, strip: Strip, slots: Sequence[Slot]) -> None:
    """Work in the background along the foot, late micro-turns as dots at the head."""
    colours, room = theme.tokens(), strip.room
    painter.setBrush(QColor(colours.warning))
    working = [at for at, slot in enumerate(slots) if slot.working]
    foot = room.bottom() - 2
    painter.drawRects([QRectF(strip.x(at), foot, strip.pitch + 0.5, 2) for at in working])
    painter.setBrush(QColor(colours.danger))
    for at in (at for at, slot in enumerate(slots) if slot.step_ms > LATE_MS):
        painter.drawEllipse(QPointF(strip.x(at + 0.5), room.top() + 3), 2.5, 2.5)


def is_overlap(slot: Slot) -> bool:
    """Both speak: the engine hears speech while something is played."""
    return slot.hearing and max(slot.played, default=0.0) > FLOOR


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

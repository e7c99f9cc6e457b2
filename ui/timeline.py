"""The last minute as two voices around one line: who spoke when, over whom, and who had the floor.

        ▁▃▅▂      ▂▅▇▅▂              you, upwards; grey where it is no speech
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━   the floor act of every micro-turn
              ▃▅▇▃▂    ▁▂▁           Microturn, downwards
    ───────                          work in the background

Hovering, or the arrow keys, tell one micro-turn in detail.
"""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.line_text import clock, speaker
from ui.rows import Line, Slot, Who
from ui.timeline_paint import SLOTS, paint_strip

HEIGHT_PX: Final = 76
PAD_PX: Final = 12
RECENT: Final = 60
"""Lines of which some may lie in the last minute."""

LONGEST: Final = 60
TURN_MS: Final = 200


class TimelineStrip(QWidget):
    """Draws the `Slot`s of the last minute, the newest at the right edge.

    Signals:
        sought: this micro-turn was clicked.
    """

    sought = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._slots: tuple[Slot, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._chosen: int | None = None  # the place of a slot, counted from the left edge
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("The last minute"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def draw(self, slots: tuple[Slot, ...], lines: tuple[Line, ...] = ()) -> None:
        """Show these micro-turns; `lines` are what was said in them."""
        self._lines = lines[-RECENT:]
        if slots and self._slots and slots[-1].turn == self._slots[-1].turn:
            return
        self._slots = slots
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.accent if self.hasFocus() else colours.line))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        self._paint_names(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        paint_strip(painter, self._room(), self._slots, self._chosen)

    def _paint_names(self, painter: QPainter) -> None:
        """Whose voice it is, in front of it."""
        colours, room = theme.tokens(), self._room()
        painter.setFont(theme.font(theme.CAPTION, QFont.Weight.DemiBold))
        half = room.height() / 2
        names = ((speaker("user"), colours.accent), (speaker("assistant"), colours.voice))
        for lane, (name, ink) in enumerate(names):
            painter.setPen(QColor(ink))
            plate = QRectF(PAD_PX, room.top() + lane * half, room.left() - PAD_PX, half)
            painter.drawText(plate, int(Qt.AlignmentFlag.AlignVCenter), name)

    def _room(self) -> QRectF:
        """Where the slots are drawn: beside the longer name."""
        metrics = QFontMetricsF(theme.font(theme.CAPTION, QFont.Weight.DemiBold))
        names = max(map(metrics.horizontalAdvance, (speaker("user"), speaker("assistant"))))
        left = PAD_PX + names + PAD_PX
        return QRectF(left, 6, self.width() - left - PAD_PX, self.height() - 12)

    def _place_at(self, x: float) -> int:
        """The place of the slot at `x`, counted from the left edge of a full strip."""
        room = self._room()
        return int((x - room.left()) * SLOTS / room.width())

    def slot_at(self, x: float) -> Slot | None:
        """The micro-turn drawn at `x` pixels from the left."""
        return self._slot(self._place_at(x))

    def describe(self, slot: Slot) -> str:
        """One micro-turn in words, a fact a line."""
        heard, played = max(slot.heard, default=0.0), max(slot.played, default=0.0)
        at_ms = slot.turn * TURN_MS
        facts = [f"{clock(at_ms)}.{at_ms // 100 % 10}  ·  {self._act(slot)}"]
        said = self._said_at(at_ms)
        voices: dict[Who, str] = {
            "user": self._voice(heard, speech=slot.hearing),
            "assistant": self._voice(played, speech=True),
        }
        facts += [f"{speaker(who)}: {voice}{said[who]}" for who, voice in voices.items()]
        if slot.hearing and played:
            facts.append(self.tr("Both speak"))
        if slot.working:
            facts.append(self.tr("Work goes on in the background"))
        late = self.tr("too late") if slot.step_ms > TURN_MS else ""
        step = self.tr("Step: {step:.0f} of {budget} ms").format(step=slot.step_ms, budget=TURN_MS)
        return "\n".join([*facts, f"{step}, {late}" if late else step])

    def _said_at(self, at_ms: int) -> dict[Who, str]:
        """What each of the two was saying then, in quotation marks; empty for silence."""
        found: dict[Who, str] = {"user": "", "assistant": ""}
        for line in self._lines:
            last_ms = at_ms + TURN_MS if line.live else line.to_ms
            if line.who in found and line.at_ms < at_ms + TURN_MS and at_ms < last_ms:
                words = line.text if len(line.text) <= LONGEST else f"{line.text[:LONGEST]}…"
                found[line.who] = f", “{words}”"
        return found

    def _slot(self, place: int) -> Slot | None:
        at = place - (SLOTS - len(self._slots))
        return self._slots[at] if 0 <= at < len(self._slots) else None

    def _act(self, slot: Slot) -> str:
        return {
            "listen": self.tr("listens"),
            "take": self.tr("takes the floor"),
            "hold": self.tr("holds the floor"),
            "ack": self.tr("nods"),
            "yield": self.tr("yields the floor"),
            "delegate": self.tr("asks its mind"),
        }[slot.act]

    def _voice(self, share: float, *, speech: bool) -> str:
        if not share:
            return self.tr("silent")
        level = self.tr("{level:.0f} dB").format(level=60 * (share - 1))
        return level if speech else self.tr("{level}, no speech").format(level=level)

    def _choose(self, place: int | None) -> None:
        slot = None if place is None else self._slot(place)
        self._chosen = place if slot else None
        self.setAccessibleDescription(self.describe(slot) if slot else "")
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            slot = self.slot_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self.describe(slot) if slot else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        self._choose(self._place_at(x))
        slot = self.slot_at(x)
        if slot and QToolTip.isVisible():
            QToolTip.showText(event.globalPosition().toPoint(), self.describe(slot), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if slot := self.slot_at(event.position().x()):
            self.sought.emit(slot.turn)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        before = SLOTS if self._chosen is None else self._chosen
        first = SLOTS - len(self._slots)
        self._choose(min(SLOTS - 1, max(first, before + by)))
        if slot := self._slot(self._chosen or 0):
            room = self._room()
            x = round(room.left() + (self._chosen or 0) * room.width() / SLOTS)
            QToolTip.showText(self.mapToGlobal(QPoint(x, HEIGHT_PX)), self.describe(slot), self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._choose(None)

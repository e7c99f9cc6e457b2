"""How loud the microphone is, as the stream itself measured it."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QLineF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import motion, theme
from ui.rows import Level

STROKES: Final = 12
STROKE_PX, PITCH_PX = 3, 6
EASE_MS: Final = 120
"""Shorter than a micro-turn, so that each level is reached before the next comes."""


class LevelMeter(QWidget):
    """Strokes lit up to the level; grey when no sound arrives, crossed in red when muted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = Level()
        self._shown = 0.0
        self._ease = QVariantAnimation(self)
        self._ease.setDuration(EASE_MS)
        self._ease.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._ease.valueChanged.connect(self._step)
        self.setAccessibleName(self.tr("Microphone level"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()

    def draw(self, level: Level) -> None:
        """Show this level."""
        if level == self._level:
            return
        self._level = level
        self._describe()
        target = level.share if level.live and not level.muted else 0.0
        self._ease.stop()
        if self.isVisible() and target != self._shown and not motion.still():
            self._ease.setStartValue(self._shown)
            self._ease.setEndValue(target)
            self._ease.start()
        else:
            self._shown = target
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(STROKES * PITCH_PX, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        lit = self._shown * STROKES
        for index in range(STROKES):
            height = 8 + 8 * index / STROKES
            painter.setBrush(QColor(colours.accent if index + 0.5 < lit else colours.line))
            stroke = QRectF(index * PITCH_PX, (self.height() - height) / 2, STROKE_PX, height)
            painter.drawRoundedRect(stroke, STROKE_PX / 2, STROKE_PX / 2)
        if self._level.muted:
            pen = QPen(QColor(colours.danger), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(QLineF(2, self.height() - 4, self.width() - 4, 4))

    def _step(self, value: float) -> None:
        self._shown = value
        self.update()

    def _describe(self) -> None:
        if self._level.muted:
            state = self.tr("The microphone is muted")
        elif self._level.live:
            state = self.tr("Sound arrives")
        else:
            state = self.tr("No sound arrives")
        self.setToolTip(state)
        self.setAccessibleDescription(state)

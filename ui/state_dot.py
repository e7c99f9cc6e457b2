"""A coloured dot that says at a glance what the assistant is doing."""

from math import cos, pi
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import motion, theme
from ui.rows import State

BREATH_MS: Final = 2400
FRAME_MS: Final = 50
BREATHING: Final = frozenset({"starting", "hearing", "thinking", "speaking"})
"""States in which something is going on; in the others the dot rests and costs nothing."""


class StateDot(QWidget):
    """A dot with a halo that breathes slowly while something is going on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State = "starting"
        self._phase_ms = 0
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._step)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def draw(self, state: State) -> None:
        """Show this state."""
        if state != self._state:
            self._state = state
            self._phase_ms = 0
            self._breathe()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(20, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = QColor(state_colour(self._state, theme.tokens()))
        swell = (1 - cos(2 * pi * self._phase_ms / BREATH_MS)) / 2
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        halo = QColor(colour)
        halo.setAlphaF(0.16 + 0.14 * swell)
        painter.setBrush(halo)
        painter.drawEllipse(middle, 6 + 3 * swell, 6 + 3 * swell)
        painter.setBrush(colour)
        painter.drawEllipse(middle, 4, 4)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._breathe()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _breathe(self) -> None:
        if self.isVisible() and self._state in BREATHING and not motion.still():
            self._timer.start()
        else:
            self._timer.stop()

    def _step(self) -> None:
        self._phase_ms = (self._phase_ms + FRAME_MS) % BREATH_MS
        self.update()


def state_colour(state: State, colours: theme.Tokens) -> str:
    """The accent while it attends, a warmer one while it works, red when it cannot hear."""
    named = {"muted": colours.danger, "thinking": colours.warning}
    return named.get(state, colours.muted if state in ("starting", "stopped") else colours.accent)

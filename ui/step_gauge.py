"""How much of each 200 ms the assistant needs, now and over the last seconds."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.rows import Slot

BUDGET_MS: Final = 200
TIGHT_SHARE: Final = 0.8
"""From this share of the budget on the gauge warns."""

BARS: Final = 20
BAR_PX, PITCH_PX = 2, 3


class StepGauge(QAbstractButton):
    """The last steps as bars under the budget; a click opens the plots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps_ms: tuple[float, ...] = ()
        self.setCheckable(True)
        self.setAccessibleName(self.tr("Step time"))
        self.setToolTip(self.tr("How the talk keeps up"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def draw(self, step_ms: float, slots: Sequence[Slot] = ()) -> None:
        """Show these micro-turns, and say the usual step time in milliseconds."""
        steps_ms = tuple(slot.step_ms for slot in slots[-BARS:]) or (step_ms,)
        if steps_ms != self._steps_ms:
            self._steps_ms = steps_ms
            words = self.tr("{step:.0f} of {budget} milliseconds")
            self.setAccessibleDescription(words.format(step=step_ms, budget=BUDGET_MS))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(BARS * PITCH_PX + 8, 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus() or self.isChecked() or self.underMouse():
            painter.setBrush(QColor(colours.sunken))
            painter.setPen(QColor(colours.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.setPen(Qt.PenStyle.NoPen)
        foot, reach = self.height() - 4.0, self.height() - 8.0
        painter.setBrush(QColor(colours.line))
        painter.drawRect(QRectF(4, foot, BARS * PITCH_PX - 1, 1))
        left = 4.0 + (BARS - len(self._steps_ms)) * PITCH_PX
        for at, step_ms in enumerate(self._steps_ms):
            share = min(1.0, step_ms / BUDGET_MS)
            height = max(1.5, share * reach)
            painter.setBrush(QColor(_colour(share, colours)))
            painter.drawRect(QRectF(left + at * PITCH_PX, foot - height, BAR_PX, height))


def _colour(share: float, colours: theme.Tokens) -> str:
    if share >= 1:
        return colours.danger
    return colours.warning if share >= TIGHT_SHARE else colours.accent

"""How much of each 200 ms the assistant needs."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

BUDGET_MS: Final = 200
TIGHT_SHARE: Final = 0.8
"""From this share of the budget on the gauge warns."""


class StepGauge(QWidget):
    """A thin bar that fills up to the budget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setAccessibleName(self.tr("Step time"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def draw(self, step_ms: float) -> None:
        """Show a step time in milliseconds."""
        share = min(1.0, step_ms / BUDGET_MS)
        if share != self._share:
            self._share = share
            self.setAccessibleDescription(
                self.tr("{step:.0f} of {budget} milliseconds").format(
                    step=step_ms, budget=BUDGET_MS
                )
            )
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(48, 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        if self._share:
            painter.setBrush(QColor(self._colour(colours)))
            painter.drawRoundedRect(QRectF(0, 0, max(4.0, self._share * self.width()), 4), 2, 2)

    def _colour(self, colours: theme.Tokens) -> str:
        if self._share >= 1:
            return colours.danger
        return colours.warning if self._share >= TIGHT_SHARE else colours.accent

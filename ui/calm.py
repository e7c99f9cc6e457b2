"""Controls over which turning the wheel scrolls the page, unless they have the focus."""

from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSlider, QSpinBox

from ui import theme
from ui.icons import pixmap


class CalmSpinBox(QSpinBox):
    """A whole number."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class CalmDecimalBox(QDoubleSpinBox):
    """A number with decimal places."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class CalmComboBox(QComboBox):
    """One of a list, with the arrow that a style sheet takes away."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        arrow = pixmap("chevron", theme.tokens().muted, 16, self.devicePixelRatioF())
        QPainter(self).drawPixmap(self.width() - 26, (self.height() - 16) // 2, arrow)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class CalmSlider(QSlider):
    """A number by its place."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()

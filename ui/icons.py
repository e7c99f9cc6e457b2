"""Icons drawn from assets/icons in a token's colour, and the round button that wears one."""

from functools import lru_cache
from importlib.resources import files
from typing import Literal

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton, QWidget

from ui import theme

Tone = Literal["text", "muted", "accent", "on_accent", "warning", "danger"]


def icon(name: str, tone: Tone = "text") -> QIcon:
    """Icon `name` in the colour that `tone` has now, sharp up to triple pixel density."""
    made = QIcon()
    for ratio in (1, 2, 3):
        made.addPixmap(pixmap(name, getattr(theme.tokens(), tone), 20, ratio))
        made.addPixmap(pixmap(name, theme.tokens().muted, 20, ratio), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=128)
def pixmap(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    """Icon `name` in `#rrggbb`, `side` logical pixels wide and high, at a device pixel ratio."""
    drawing = files("assets").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")
    made = QPixmap(QSize(side, side) * ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode())).render(painter)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


class IconButton(QToolButton):
    """A round button that names itself to screen readers and changes colour with the theme."""

    def __init__(
        self, name: str, label: str, tone: Tone = "text", parent: QWidget | None = None
    ) -> None:
        """Icon `name`, and `label` for the tool tip and for those who cannot see it."""
        super().__init__(parent)
        self._name, self._tone = name, tone
        self.setIconSize(QSize(20, 20))
        self.setToolTip(label)
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.wear(name, tone)

    def wear(self, name: str, tone: Tone) -> None:
        """Show another icon or colour."""
        if (name, tone) != (self._name, self._tone) or self.icon().isNull():
            self._name, self._tone = name, tone
            self.setIcon(icon(name, tone))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self.setIcon(icon(self._name, self._tone))

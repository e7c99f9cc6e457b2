"""The red frame around what is shared; nothing can be clicked by mistake through it."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import screens
from ui.rows import Share

WIDTH_PX: Final = 4
RED: Final = QColor("#e5484d")
GREY: Final = QColor("#8b8d98")


class ShareFrame(QWidget):
    """A ring on top of everything, cut out by a mask: it needs no compositor and takes no click."""

    def __init__(self) -> None:
        flags = (
            Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.Tool
            | Qt.WindowType.WindowTransparentForInput
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        super().__init__(None, flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Frame around what is shared"))
        self._share: Share | None = None

    def draw(self, share: Share) -> None:
        """Stand around `share`; hidden where nobody knows its place."""
        if share == self._share:
            return
        self._share = share
        place = frame_place(share)
        if place is None:
            self.hide()
            return
        self.setGeometry(place)
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paused = self._share is not None and self._share.paused
        QPainter(self).fillRect(self.rect(), GREY if paused else RED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.rect()
        self.setMask(
            QRegion(room) - QRegion(room.adjusted(WIDTH_PX, WIDTH_PX, -WIDTH_PX, -WIDTH_PX))
        )


def frame_place(share: Share) -> QRect | None:
    """Just inside a screen, just outside a part of one; None where the place is not known."""
    if share.kind == "screen" and share.area is None:
        found = screens.numbered(share.number)
        return None if found is None else found.geometry()
    place = None if share.area is None else screens.place_of(share.area)
    if place is None or share.kind == "screen":
        return place
    return place.adjusted(-WIDTH_PX, -WIDTH_PX, WIDTH_PX, WIDTH_PX)

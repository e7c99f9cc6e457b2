"""The icon in the tray: what it does at a glance, and everything within two clicks."""

from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from ui import theme
from ui.icons import pixmap
from ui.rows import Screen, State
from ui.state_dot import state_colour
from ui.wording import worded

LOOK_MS: Final = 30_000
"""A desktop that has no tray may still get one."""
SIDES: Final = (16, 22, 32, 48, 64)
Face = tuple[State, bool]
"""What the assistant does, and whether sound arrives."""


class Tray(QObject):
    """Its icon is driven by the stream: it never shows an open microphone that hears nothing.

    Signals:
        asked: as `ui.bridge.Bridge.asked`, and `mute`, `stop`, `share`, `arrange`.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face: Face | None = None
        self._menu = QMenu(parent)
        self._icon = QSystemTrayIcon(self)
        self._wait = QTimer(self, interval=LOOK_MS)
        self._wait.timeout.connect(self.show)
        self._mute = self._add(self.tr("Mute the microphone"), "mute")
        self._add(self.tr("Stop speaking"), "stop")
        self._share = self._add(self.tr("Show your screen"), "share")
        self._menu.addSeparator()
        self.captions = self._add(self.tr("Captions"), "caption")
        self.captions.setCheckable(True)
        self._add(self.tr("Move the captions…"), "arrange")
        self._menu.addSeparator()
        self._add(self.tr("Open Microturn"), "show")
        self._add(self.tr("Settings…"), "settings")
        self._add(self.tr("Quit"), "quit")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._pressed)
        self.draw(Screen())

    @property
    def shown(self) -> bool:
        """Whether there is a tray, and the icon is in it."""
        return self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Put the icon into the tray, as soon as there is one."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._wait.stop()
            self._icon.show()
        else:
            self._wait.start()

    def hide(self) -> None:
        """Take it out."""
        self._wait.stop()
        self._icon.hide()

    def draw(self, screen: Screen) -> None:
        """Show this state."""
        level, status = screen.level, screen.status
        state: State = "muted" if level.muted and status.state == "listening" else status.state
        face = (state, level.live or level.muted)
        self._mute.setText(
            self.tr("Open the microphone") if level.muted else self.tr("Mute the microphone")
        )
        shared = screen.preview.share is not None
        self._share.setText(self.tr("Stop showing") if shared else self.tr("Show your screen"))
        if face == self._face:
            return
        self._face = face
        self._icon.setIcon(_icon(*face))
        deaf = state == "listening" and not face[1]
        word = self.tr("no sound arrives") if deaf else worded(status.word)
        self._icon.setToolTip(self.tr("Microturn: {state}").format(state=word))

    def _add(self, words: str, order: str) -> QAction:
        action = self._menu.addAction(words)
        action.triggered.connect(lambda: self.asked.emit(order))
        return action

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.asked.emit("show")


def _icon(state: State, hears: bool) -> QIcon:  # noqa: FBT001 - one `Face`, taken apart
    icon = QIcon()
    for side in SIDES:
        icon.addPixmap(_drawn(state, side, hears=hears))
    return icon


def _drawn(state: State, side: int, *, hears: bool) -> QPixmap:
    """The sign of the program with a dot for its state; crossed out where it is muted."""
    drawing = QPixmap(pixmap("app", "", side, 1))
    painter = QPainter(drawing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = side * 0.2
    middle = QPointF(side - radius - side * 0.03, side - radius - side * 0.03)
    painter.setPen(QPen(QColor("#ffffff"), max(1.0, side / 16)))
    painter.setBrush(QColor(state_colour(state if hears else "stopped", theme.DARK)))
    painter.drawEllipse(middle, radius, radius)
    if state == "muted":
        painter.setPen(QPen(QColor("#5b1410"), max(1.2, side / 14)))
        box = QRectF(middle.x() - radius / 2, middle.y() - radius / 2, radius, radius)
        painter.drawLine(box.bottomLeft(), box.topRight())
    painter.end()
    return drawing

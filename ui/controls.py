"""The two things that must always be at hand: close the microphone, and have silence."""

import sys

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ui.icons import IconButton, Tone, icon

MUTE_KEYS = "Meta+M" if sys.platform == "darwin" else "Ctrl+M"
"""The physical Ctrl key everywhere; Command+M minimises windows on macOS."""


class MuteButton(IconButton):
    """Shows whether the microphone is muted, as the stream says it, and asks for the opposite.

    A press changes nothing here: the button turns only when the stream reports that it obeyed.

    Signals:
        wanted: True to mute, False to open the microphone.
    """

    wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("mic", self.tr("Mute the microphone"), parent=parent)
        self.setObjectName("mute")
        self.setCheckable(True)
        QShortcut(QKeySequence(MUTE_KEYS), self, self.click)
        self.clicked.connect(lambda: self.wanted.emit(not self.isChecked()))
        self.draw(muted=False)

    def draw(self, *, muted: bool, live: bool = False) -> None:
        """Show whether the microphone is muted, and in colour only where sound really arrives."""
        self.setChecked(muted)
        if self.property("live") != live:
            self.setProperty("live", live)
            self.style().polish(self)
        label = self.tr("Open the microphone") if muted else self.tr("Mute the microphone")
        self.setAccessibleName(label)
        self.setToolTip(f"{label} ({MUTE_KEYS})")
        tone: Tone = "accent" if live else "muted"
        self.wear("mic-off" if muted else "mic", "danger" if muted else tone)

    def nextCheckState(self) -> None:
        """Stay as it is until the stream reports."""


class StopButton(QPushButton):
    """Silence now; Esc does the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Stop"))
        self.setObjectName("stop")
        self.setAccessibleName(self.tr("Stop speaking"))
        self.setToolTip(self.tr("Stop speaking (Esc)"))
        # Not the button's own shortcut: that shows a press for 100 ms before it clicks.
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.click)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._dress()

    def _dress(self) -> None:
        self.setIcon(icon("stop", "text"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

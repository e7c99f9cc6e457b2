"""Trying devices out: what the microphone hears, a tone, and whether it hears its own voice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.icons import pixmap
from ui.level_meter import LevelMeter
from ui.rows import Level, Tried
from ui.wording import worded


class DeviceTests(QFrame):
    """Draws how a test goes; while none is under way it listens.

    Signals:
        wanted: the test to begin: `listen`, `tone`, `echo`, or empty for none.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("options")
        self._level = LevelMeter()
        self._told = QLabel()
        self._told.setObjectName("help")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._usual = self.tr("Speak: the strokes light up with your voice.")
        self._told.setText(self._usual)
        self._tone = _button(self.tr("Play a tone"))
        self._echo = _button(self.tr("Test the echo"))
        self._tone.clicked.connect(lambda: self._begin("tone"))
        self._echo.clicked.connect(lambda: self._begin("echo"))
        sign = QLabel()
        sign.setPixmap(pixmap("mic", theme.tokens().accent, 20, 2))
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(sign)
        row.addWidget(self._level)
        row.addStretch(1)
        row.addWidget(self._tone)
        row.addWidget(self._echo)
        column = QVBoxLayout(self)
        column.setContentsMargins(*4 * [2 * theme.GRID])
        column.setSpacing(theme.GRID)
        column.addLayout(row)
        column.addWidget(self._told)

    def listen(self, *, on: bool) -> None:
        """Show what the microphone hears, or let go of it."""
        self._say(self._usual)
        self._tone.setEnabled(True)
        self._echo.setEnabled(True)
        self.wanted.emit("listen" if on else "")

    def draw(self, tried: Tried) -> None:
        """Show how the test goes."""
        self._level.draw(Level(tried.level, tried.live))
        if tried.text:
            self._say(worded(tried.text), good=tried.good)
        if tried.over:
            self._tone.setEnabled(True)
            self._echo.setEnabled(True)
            if tried.test != "listen" and self.isVisible():
                self.wanted.emit("listen")

    def _begin(self, test: str) -> None:
        self._tone.setEnabled(False)
        self._echo.setEnabled(False)
        self.wanted.emit(test)

    def _say(self, text: str, *, good: bool = True) -> None:
        self._told.setText(text)
        self._told.setProperty("bad", not good)
        self._told.style().polish(self._told)


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("small")
    button.setAutoDefault(False)  # Enter in a dialog means something else
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button

"""A short message above the input line that goes away by itself."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui import theme
from ui.icons import IconButton
from ui.wording import worded

STAYS_MS: Final = 10_000


class Notice(QFrame):
    """Hidden until something has to be said; the cross or ten seconds send it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        dismiss = IconButton("close", self.tr("Dismiss"))
        dismiss.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID // 2, theme.GRID // 2, theme.GRID // 2)
        row.addWidget(self._text, 1)
        row.addWidget(dismiss)
        self.hide()

    def say(self, text: str) -> None:
        """Show `text`, instead of anything still standing there."""
        words = worded(text)
        self._text.setText(words)
        self.setAccessibleName(words)
        self.show()
        self._timer.start()

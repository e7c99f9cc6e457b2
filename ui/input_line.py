"""Words typed instead of spoken."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui import theme
from ui.icons import IconButton


class InputLine(QWidget):
    """A line to type in; Enter or the button sends it and empties it.

    Signals:
        typed: the words, without blanks around them, never empty.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self._line.setObjectName("words")
        self._line.setAccessibleName(self.tr("Type instead of speaking"))
        self._line.setPlaceholderText(self.tr("Type instead of speaking"))
        self._line.setFrame(False)
        self._line.setMaxLength(4000)
        self._send = IconButton("send", self.tr("Send"), "on_accent")
        self._send.setObjectName("send")
        self._line.returnPressed.connect(self._submit)
        self._line.textChanged.connect(self._weigh)
        self._send.clicked.connect(self._submit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self._line, 1)
        row.addWidget(self._send)
        self.setFocusProxy(self._line)
        self._weigh("")

    def _weigh(self, text: str) -> None:
        self._send.setEnabled(bool(text.strip()))

    def _submit(self) -> None:
        words = self._line.text().strip()
        if words:
            self._line.clear()
            self.typed.emit(words)

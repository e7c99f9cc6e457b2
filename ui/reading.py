"""The page that the mind reads, beside the conversation: what it found in it is marked."""

from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QBrush, QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from ui import theme
from ui.icons import IconButton
from ui.rows import Reading

LINE_HEIGHT: Final = 130.0


class ReadingPane(QFrame):
    """Hidden until a page is read; the cross puts it away until the next one comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self._reading: Reading | None = None
        self._title, self._site = _words("query"), _words("result")
        self._title.setWordWrap(True)
        self._text = QTextEdit(readOnly=True)
        self._text.setObjectName("page")
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("The page that is being read"))
        close = IconButton("close", self.tr("Close the page"))
        close.clicked.connect(self.hide)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._site)
        head = QHBoxLayout()
        head.addLayout(names, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addLayout(head)
        column.addWidget(self._text, 1)
        self.hide()

    def draw(self, reading: Reading | None) -> None:
        """Show this page; the same one again changes nothing."""
        if reading == self._reading:
            return
        self._reading = reading
        self.setVisible(reading is not None)
        if reading is None:
            return
        self._title.setText(reading.title)
        self._site.setText(urlsplit(reading.url).netloc)
        self._site.setToolTip(reading.url)
        self._text.setPlainText(reading.text)
        self._space_out()
        self._mark(reading)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._reading:
            self._mark(self._reading)

    def _space_out(self) -> None:
        """Give lines and paragraphs room."""
        look = QTextBlockFormat()
        look.setBottomMargin(theme.GRID)
        look.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        everything = QTextCursor(self._text.document())
        everything.select(QTextCursor.SelectionType.Document)
        everything.mergeBlockFormat(look)

    def _mark(self, reading: Reading) -> None:
        """Colour what was found, and bring the first of it into view."""
        look = QTextCharFormat()
        look.setBackground(QBrush(QColor(theme.tokens().accent_soft)))
        found = []
        for start, end in reading.marks:
            selection = QTextEdit.ExtraSelection()
            selection.format = look
            selection.cursor = self._cursor(start, end)
            found.append(selection)
        self._text.setExtraSelections(found)
        start = reading.marks[0][0] if reading.marks else 0
        self._text.setTextCursor(self._cursor(start, start))
        self._text.ensureCursorVisible()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        """Qt counts UTF-16 units, Python counts characters."""
        text = self._reading.text if self._reading else ""
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setObjectName(role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label

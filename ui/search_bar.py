"""Finds words in the conversation: opened by Ctrl+F, closed by Esc."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from ui import theme
from ui.icons import IconButton


class SearchBar(QFrame):
    """A line for what is searched, how often it was found, and the way from one to the next.

    Signals:
        searched: other words are looked for; empty when the search is over.
        moved: to the next place (1) or the one before (-1).
    """

    searched = Signal(str)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self._line, self._count = QLineEdit(), QLabel()
        self._line.setPlaceholderText(self.tr("Search the conversation"))
        self._line.setAccessibleName(self.tr("Search the conversation"))
        self._line.setMaxLength(200)
        self._count.setObjectName("count")
        back = IconButton("up", self.tr("Previous place"))
        on = IconButton("down", self.tr("Next place"))
        close = IconButton("close", self.tr("Close the search"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, 2, 4, 2)
        row.setSpacing(theme.GRID // 2)
        row.addWidget(self._line, 1)
        for widget in (self._count, back, on, close):
            row.addWidget(widget)
        self._line.textChanged.connect(self.searched)
        back.clicked.connect(lambda: self.moved.emit(-1))
        on.clicked.connect(lambda: self.moved.emit(1))
        close.clicked.connect(self.end)
        self._line.installEventFilter(self)
        self.setFocusProxy(self._line)
        self.hide()

    def begin(self) -> None:
        """Open, ready to type; what was searched last is chosen."""
        self.show()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        self.searched.emit(self._line.text())

    def end(self) -> None:
        """Close and forget what was found."""
        self.hide()
        self.searched.emit("")

    def draw(self, place: int, places: int) -> None:
        """Show that the `place`th of `places` is looked at, counted from 1."""
        text = self.tr("{place} of {places}").format(place=place, places=places)
        nothing = self.tr("Not found") if self._line.text() else ""
        self._count.setText(text if places else nothing)
        self._line.setAccessibleDescription(self._count.text())

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """Enter and the arrows go from place to place; Esc closes before it stops the talk."""
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            return True
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            return False
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.moved.emit(-way if shifted else way)
        return True

"""The settings: pages on the left, options on the right, and a line that searches them all."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.icons import icon
from ui.option_row import OptionRow
from ui.options import Option
from ui.wording import worded

USUAL_SIZE: Final = QSize(920, 660)
PAGES_PX: Final = 208


class SettingsDialog(QDialog):
    """Shows the options it is given; what is chosen is told, and shown once it is so.

    Signals:
        chosen: the name of an option and its new value.
        page_shown: the heading of the page that is looked at; empty when the dialog closes.
    """

    chosen = Signal(str, object)
    page_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumSize(640, 400)
        self.resize(USUAL_SIZE)
        self._rows: dict[str, OptionRow] = {}
        self._waiting: dict[str, Option] = {}  # those that have no row yet
        self._sections: dict[str, _Section] = {}
        self._search, self._pages = QLineEdit(), _Pages()
        self._nothing = QLabel(self.tr("No setting is called that."))
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(self._make_next)
        self._arrange()
        self._search.textChanged.connect(self._find)
        self._pages.currentRowChanged.connect(self._turn)
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)

    def draw(self, options: tuple[Option, ...]) -> None:
        """Show these options, page by page; those that are there are changed in place."""
        for option in options:
            if (row := self._rows.get(option.name)) is not None:
                row.draw(option)
            else:
                self._waiting[option.name] = option
                self._section(option.page)
        self._making.start()
        if self._pages.currentRow() < 0 and self._sections:
            self._pages.setCurrentRow(0)

    def add(self, page: str, widget: QWidget) -> None:
        """Put something besides options at the top of a page."""
        self._section(page).lead(widget)

    def turn_to(self, page: str) -> None:
        """Show the page with this heading."""
        self._pages.setCurrentRow(list(self._sections).index(page))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._search.setFocus()
        self.page_shown.emit(self._page())

    def done(self, result: int) -> None:
        super().done(result)
        self.page_shown.emit("")

    def _page(self) -> str:
        """The heading of the page that is shown; empty while all are searched."""
        number = self._pages.currentRow()
        return list(self._sections)[number] if number >= 0 else ""

    def _make_next(self) -> None:
        """One row at a time, so that the window goes on meanwhile."""
        if not self._waiting:
            self._making.stop()
            return
        option = self._waiting.pop(next(iter(self._waiting)))
        row = self._rows[option.name] = OptionRow(option)
        row.chosen.connect(self.chosen)
        self._section(option.page).add(row)

    def _make_all(self, page: str = "") -> None:
        """Those of a page first, or all there are, now: they are wanted."""
        wanted = [o for o in self._waiting.values() if page in ("", o.page)]
        self._waiting = {o.name: o for o in [*wanted, *self._waiting.values()]}
        for _ in wanted:
            self._make_next()

    def _section(self, page: str) -> "_Section":
        if page not in self._sections:
            self._sections[page] = section = _Section(worded(page))
            section.hide()
            self._column.insertWidget(self._column.count() - 2, section)
            self._pages.addItem(worded(page))
        return self._sections[page]

    def _turn(self, number: int) -> None:
        """Show one page, where nothing is searched for."""
        if number < 0:
            return
        if self._search.text():
            self._search.clear()
        self._make_all(list(self._sections)[number])
        for place, section in enumerate(self._sections.values()):
            section.show_only(None)
            section.setVisible(place == number)
        self._nothing.hide()
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.minimum())
        self.page_shown.emit(self._page())

    def _find(self, text: str) -> None:
        wanted = text.casefold().split()
        if not wanted:
            if self._pages.currentRow() < 0:
                self._pages.setCurrentRow(0)
            return
        self._pages.setCurrentRow(-1)
        self._make_all()
        found = [section for section in self._sections.values() if section.show_only(wanted)]
        for section in self._sections.values():
            section.setVisible(section in found)
        self._nothing.setVisible(not found)

    def _arrange(self) -> None:
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search the settings"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._search.setObjectName("field")
        self._pages.setAccessibleName(self.tr("Pages"))
        self._pages.setObjectName("pages")
        side = QFrame()
        side.setObjectName("pages")
        side.setFixedWidth(PAGES_PX)
        left = QVBoxLayout(side)
        left.setContentsMargins(*4 * [2 * theme.GRID])
        left.setSpacing(2 * theme.GRID)
        left.addWidget(self._search)
        left.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # pages differ in height
        row.addWidget(side)
        row.addWidget(self._scrolling(), 1)

    def _scrolling(self) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("cards")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(
            3 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID
        )
        self._column.setSpacing(3 * theme.GRID)
        self._nothing.setObjectName("help")
        self._nothing.hide()
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self._area


class _Pages(QListWidget):
    """The headings; none of them is chosen while all pages are searched."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        chosen = self.currentRow()
        with QSignalBlocker(self):  # Qt would choose the first where none is
            super().focusInEvent(event)
            self.setCurrentRow(chosen)


class _Section(QWidget):
    """A heading and its options in one card."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        title = QLabel(heading)
        title.setObjectName("title")
        self._heading = heading.casefold()
        self._rows: list[OptionRow] = []
        self._leading: list[QWidget] = []
        self._card = QFrame()
        self._card.setObjectName("options")
        self._cards = QVBoxLayout(self._card)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * theme.GRID)
        self._column.addWidget(title)
        self._column.addWidget(self._card)

    def add(self, row: OptionRow) -> None:
        row.setProperty("first", not self._rows)
        self._rows.append(row)
        self._cards.addWidget(row)

    def lead(self, widget: QWidget) -> None:
        self._leading.append(widget)
        self._column.insertWidget(len(self._leading), widget)

    def show_only(self, wanted: list[str] | None) -> bool:
        """Show the options in which all these words stand, or all for None; True if any."""
        shown = []
        for row in self._rows:
            said = f"{row.words()} {self._heading}"
            fits = wanted is None or all(word in said for word in wanted)
            row.setVisible(fits)
            if fits:
                shown.append(row)
        for place, row in enumerate(shown):
            row.setProperty("first", place == 0)
            row.style().polish(row)
        for widget in self._leading:
            widget.setVisible(wanted is None)
        return bool(shown)

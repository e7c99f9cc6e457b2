"""The conversation as a list model that changes only where the conversation has changed."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from ui.line_text import places_of, shown_text, spelled
from ui.rows import Line

LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""Where a row keeps its `Line`."""

HEIGHT_ROLE: Final = int(Qt.ItemDataRole.SizeHintRole)


class LineModel(QStandardItemModel):
    """Rows of `Line` with their heights.

    Qt asks every row for its height at each change. The heights lie in Qt's own items, so that ten
    thousand answers cost a few milliseconds and not ten thousand calls of Python.
    """

    def __init__(self, height_of: Callable[[Line], int], parent: QObject | None = None) -> None:
        """`height_of` measures a line in pixels for the present width."""
        super().__init__(0, 1, parent)
        self._height_of = height_of
        self._lines: tuple[Line, ...] = ()

    def draw(self, lines: tuple[Line, ...]) -> None:
        """Become `lines`: rows of the same id are changed in place, others removed or inserted."""
        old = self._lines
        if lines is old:
            return
        self._lines = lines
        head = _matching(old, lines)
        tail = _matching(old[head:][::-1], lines[head:][::-1])
        if len(old) > head + tail:
            self.removeRows(head, len(old) - head - tail)
        inserted = [self._item(line) for line in lines[head : len(lines) - tail]]
        if inserted:
            self._insert(head, inserted)
        kept = old[:head] + lines[head : len(lines) - tail] + old[len(old) - tail :]
        for row, (one, other) in enumerate(zip(kept, lines, strict=True)):
            if one is not other and one != other:
                self._fill(self.item(row), other)

    def line(self, row: int) -> Line:
        """The line that stands in `row`."""
        return self._lines[row]

    def rows_with(self, needle: str) -> list[int]:
        """Rows in whose words `needle` stands, whatever the case."""
        return [
            row
            for row, line in enumerate(self._lines)
            if any(True for _ in places_of(needle, shown_text(line)))
        ]

    def remeasure(self) -> None:
        """Measure all rows anew, after the width or the font has changed."""
        self.layoutAboutToBeChanged.emit()
        with QSignalBlocker(self):
            for row, line in enumerate(self._lines):
                self.item(row).setData(QSize(0, self._height_of(line)), HEIGHT_ROLE)
        self.layoutChanged.emit()

    def _insert(self, row: int, items: list[QStandardItem]) -> None:
        if row == self.rowCount():
            self.invisibleRootItem().appendRows(items)
        else:
            self.invisibleRootItem().insertRows(row, items)

    def _item(self, line: Line) -> QStandardItem:
        item = QStandardItem()
        item.setEditable(False)
        self._fill(item, line)
        return item

    def _fill(self, item: QStandardItem, line: Line) -> None:
        item.setData(QSize(0, self._height_of(line)), HEIGHT_ROLE)
        item.setData(line, LINE_ROLE)
        item.setText(spelled(line))  # what a screen reader says
        if line.passed or item.toolTip():
            how = self.tr("Enter or a double click has it answered.")
            item.setToolTip(how if line.passed else "")


def _matching(old: Sequence[Line], new: Sequence[Line]) -> int:
    """How many lines from the start have the same ids."""
    count = 0
    for one, other in zip(old, new, strict=False):
        if one is not other and one.id != other.id:
            break
        count += 1
    return count

"""The conversation: follows its end, unless the user has scrolled up to read or searches in it."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QWidget,
)

from ui import bubble, theme
from ui.bubble_delegate import BubbleDelegate
from ui.icons import icon, pixmap
from ui.line_menu import LineMenu, copy_words
from ui.lines import LineModel
from ui.rows import Line, State

LISTENS: Final = ("listening", "hearing")
NEAR_END_PX: Final = 24
"""Closer than this to the end counts as being there."""


class Transcript(QListView):
    """Draws the lines; live ones grow and settle where they stand.

    Rows are as wide as the view, the scroll bar lies in their margin: it may come and go without
    breaking the lines anew.
    A button at the foot leads back to the end while the user reads further up. Ctrl+C copies the
    chosen lines; the menu has the rest.

    Signals:
        found: the search looks at this place, of so many; counted from 1.
        sought: play the recording from this session time in ms on.
        cancelled: give up this job.
        answered: these words are for the assistant, which had taken them for somebody else's.
    """

    found = Signal(int, int)
    sought = Signal(int)
    cancelled = Signal(int)
    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = 0
        self._following = True
        self._lines = LineModel(self._height_of, self)
        self.setModel(self._lines)
        self._delegate = BubbleDelegate(self)
        self.setItemDelegate(self._delegate)
        self._recorded = False
        self._state: State = "starting"
        self._needle, self._place = "", 0
        self.activated.connect(self._act_on)
        self.setAccessibleName(self.tr("Conversation"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(4 * theme.GRID)
        self.verticalScrollBar().rangeChanged.connect(self._keep_to_end)
        self.verticalScrollBar().valueChanged.connect(self._note_place)
        self._jump = QPushButton(self.tr("Jump to latest"), self)
        self._jump.setObjectName("jump")
        self._jump.setAccessibleName(self.tr("Jump to the latest words"))
        self._jump.setCursor(Qt.CursorShape.PointingHandCursor)
        self._jump.clicked.connect(self.follow)
        self._jump.hide()
        self._dress()

    def draw(self, lines: tuple[Line, ...]) -> None:
        """Show these lines, touching only rows that differ."""
        self._lines.draw(lines)

    def invite(self, state: State) -> None:
        """Say in an empty conversation what can be done now."""
        if state != self._state:
            self._state = state
            if not self._lines.rowCount():
                self.viewport().update()

    def allow_seeking(self, *, on: bool) -> None:
        """Whether a recording is played, in which a line can be gone to."""
        self._recorded = on

    def search(self, needle: str) -> None:
        """Light up `needle` and go to the newest place where it stands; empty ends the search."""
        self._needle = self._delegate.needle = needle.strip()
        rows = self._lines.rows_with(self._needle)
        self._place = len(rows) - 1
        self._go_to(rows)

    def go_on(self, by: int) -> None:
        """Go on to another place of what is searched, around the ends."""
        rows = self._lines.rows_with(self._needle)
        if rows:
            self._place = (self._place + by) % len(rows)
        self._go_to(rows)

    def follow(self) -> None:
        """Go to the end and stay there."""
        self._following = True
        self._jump.hide()
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _go_to(self, rows: list[int]) -> None:
        if rows:
            index = self._lines.index(rows[self._place], 0)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.viewport().update()
        self.found.emit(self._place + 1, len(rows))

    def _act_on(self, index: QModelIndex) -> None:
        """Enter or a double click: go there in a recording, else have it answered."""
        line = self._lines.line(index.row())
        if self._recorded:
            self.sought.emit(line.at_ms)
        elif line.passed:
            self.answered.emit(line.text)

    def _chosen(self) -> list[Line]:
        return [self._lines.line(row) for row in sorted(i.row() for i in self.selectedIndexes())]

    def _height_of(self, line: Line) -> int:
        return bubble.lay_out(line, self.width()).height

    def _keep_to_end(self, _low: int, high: int) -> None:
        if self._following:
            self.verticalScrollBar().setValue(high)

    def _note_place(self, value: int) -> None:
        self._following = value >= self.verticalScrollBar().maximum() - NEAR_END_PX
        self._jump.setVisible(not self._following)

    def _remeasure(self) -> None:
        """Break the lines for the new width, keeping the topmost one where it is."""
        following, top = self._following, self.indexAt(self.viewport().rect().topLeft()).row()
        self._lines.remeasure()
        self.doItemsLayout()
        if following:
            self.follow()
        else:
            at_top = QAbstractItemView.ScrollHint.PositionAtTop
            self.scrollTo(self._lines.index(top, 0), at_top)

    def _paint_invitation(self, painter: QPainter) -> None:
        colours, room = theme.tokens(), self.viewport().rect()
        ink = colours.accent if self._state in LISTENS else colours.muted
        sign = pixmap("mic", ink, 32, self.devicePixelRatioF())
        painter.drawPixmap(room.center() - QPoint(16, 48), sign)
        painter.setFont(theme.font(theme.BODY))
        painter.setPen(QColor(colours.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._invitation())

    def _invitation(self) -> str:
        """What stands where nothing was said yet: never an invitation that nobody hears."""
        if self._state == "starting":
            return self.tr("One moment: ears, mind and voice are being loaded.")
        if self._state == "muted":
            return self.tr("The microphone is off; you can type below.")
        return self.tr("Say something, or type below.")

    def _dress(self) -> None:
        self._jump.setIcon(icon("arrow-down", "accent"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = bubble.text_room(self.width())
        if room != self._room:
            self._room = room
            self._remeasure()
        size = self._jump.sizeHint()
        left = (self.width() - size.width()) // 2
        self._jump.setGeometry(
            left, self.height() - size.height() - theme.GRID, size.width(), size.height()
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        elif event.type() == QEvent.Type.FontChange and self._room:
            self._remeasure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_words(self._chosen())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        index = self.indexAt(at.toPoint())
        if index.isValid():
            laid = bubble.lay_out(self._lines.line(index.row()), self.width())
            if bubble.cross(laid).contains(at - QPointF(self.visualRect(index).topLeft())):
                self.cancelled.emit(laid.line.job)
                return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        line = self._lines.line(index.row())
        menu = LineMenu(line, self._chosen(), recorded=self._recorded, parent=self)
        menu.sought.connect(self.sought)
        menu.cancelled.connect(self.cancelled)
        menu.answered.connect(self.answered)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._lines.rowCount() == 0:
            self._paint_invitation(QPainter(self.viewport()))

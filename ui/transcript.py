"""The conversation: follows its end, unless the user has scrolled up to read."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import bubble, theme
from ui.bubble_paint import paint
from ui.icons import icon, pixmap
from ui.lines import LINE_ROLE, LineModel
from ui.rows import Line

NEAR_END_PX: Final = 24
"""Closer than this to the end counts as being there."""

Index = QModelIndex | QPersistentModelIndex


class BubbleDelegate(QStyledItemDelegate):
    """Paints a row as a bubble; heights come from the model."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = option.rect
        chosen = bool(option.state & option.state.State_Selected)
        laid = bubble.lay_out(index.data(LINE_ROLE), option.widget.width())
        paint(painter, laid, QPointF(row.topLeft()), selected=chosen)


class Transcript(QListView):
    """Draws the lines; live ones grow and settle where they stand.

    Rows are as wide as the view, the scroll bar lies in their margin: it may come and go without
    breaking the lines anew.
    A button at the foot leads back to the end while the user reads further up. Ctrl+C copies the
    chosen lines.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = 0
        self._following = True
        self._lines = LineModel(self._height_of, self)
        self.setModel(self._lines)
        self.setItemDelegate(BubbleDelegate(self))
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

    def follow(self) -> None:
        """Go to the end and stay there."""
        self._following = True
        self._jump.hide()
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

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
        sign = pixmap("mic", colours.accent, 32, self.devicePixelRatioF())
        painter.drawPixmap(room.center() - QPoint(16, 48), sign)
        painter.setFont(theme.font(theme.BODY))
        painter.setPen(QColor(colours.muted))
        invitation = self.tr("Say something, or type below.")
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, invitation)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted(index.row() for index in self.selectedIndexes())
            chosen = (self._lines.index(row, 0).data(LINE_ROLE).text for row in rows)
            QGuiApplication.clipboard().setText("\n".join(chosen))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._lines.rowCount() == 0:
            self._paint_invitation(QPainter(self.viewport()))

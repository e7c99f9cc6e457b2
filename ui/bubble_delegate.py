"""Paints the rows of the conversation as bubbles; heights come from the model."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import bubble
from ui.bubble_paint import paint
from ui.lines import LINE_ROLE

Index = QModelIndex | QPersistentModelIndex


class BubbleDelegate(QStyledItemDelegate):
    """Draws one line.

    Attributes:
        needle: what is searched; lit up where it stands.
    """

    needle = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = option.rect
        chosen = bool(option.state & option.state.State_Selected)
        laid = bubble.lay_out(index.data(LINE_ROLE), option.widget.width())
        paint(painter, laid, QPointF(row.topLeft()), selected=chosen, needle=self.needle)

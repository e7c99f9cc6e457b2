"""Draws a laid out line: the bubble, its words, and the time beside it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout

from ui import theme
from ui.bubble import PAD_Y_PX, RADIUS_PX, Bubble, clock, cut_mark, unspoken_range


def paint(painter: QPainter, bubble: Bubble, at: QPointF, *, selected: bool) -> None:
    """Draw `bubble` with its row's upper left corner `at`."""
    painter.save()
    painter.translate(at)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = theme.tokens()
    if bubble.line.who == "note":
        _paint_words(painter, bubble, colours.muted)
    else:
        _paint_box(painter, bubble, selected=selected)
        _paint_words(painter, bubble, colours.text)
        _paint_margins(painter, bubble)
    painter.restore()


def _paint_box(painter: QPainter, bubble: Bubble, *, selected: bool) -> None:
    colours = theme.tokens()
    by_user = bubble.line.who == "user"
    painter.setBrush(QColor(colours.accent_soft if by_user else colours.surface))
    edge = colours.accent_soft if by_user else colours.line
    painter.setPen(QPen(QColor(colours.accent if selected else edge), 1.5 if selected else 1))
    painter.drawRoundedRect(bubble.box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX)


def _paint_words(painter: QPainter, bubble: Bubble, colour: str) -> None:
    painter.setPen(QColor(colour))
    parts: list[QTextLayout.FormatRange] = []
    if bubble.line.unspoken:
        faded = unspoken_range(bubble.line)
        faded.format.setForeground(QColor(theme.tokens().muted))
        parts = [faded]
    bubble.words.draw(painter, bubble.text_at, parts)
    if bubble.line.live:
        _paint_caret(painter, bubble)


def _paint_caret(painter: QPainter, bubble: Bubble) -> None:
    """A short stroke of the accent where the next word will stand."""
    row = bubble.words.lineAt(bubble.words.lineCount() - 1)
    x = bubble.text_at.x() + row.x() + row.naturalTextWidth() + 4
    height = 0.7 * row.height()
    y = bubble.text_at.y() + row.y() + (row.height() - height) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens().accent))
    painter.drawRoundedRect(QRectF(x, y, 2.5, height), 1.25, 1.25)


def _paint_margins(painter: QPainter, bubble: Bubble) -> None:
    """The time beside the bubble, the mark of a cut inside its foot."""
    small = theme.font(theme.CAPTION)
    metrics = QFontMetricsF(small)
    painter.setFont(small)
    painter.setPen(QColor(theme.tokens().muted))
    time, box = clock(bubble.line.at_ms), bubble.box
    baseline = box.bottom() - PAD_Y_PX - metrics.descent()
    if bubble.line.cut:
        painter.drawText(QPointF(bubble.text_at.x(), baseline), cut_mark())
    else:
        last = bubble.words.lineAt(bubble.words.lineCount() - 1)
        baseline = bubble.text_at.y() + last.y() + last.ascent()
    before, after = (
        box.left() - theme.GRID - metrics.horizontalAdvance(time),
        box.right() + theme.GRID,
    )
    painter.drawText(QPointF(before if bubble.line.who == "user" else after, baseline), time)

"""Draws a laid out line: the bubble, its words, who spoke and when, what a search found in it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout

from ui import theme
from ui.bubble import PAD_X_PX, PAD_Y_PX, RADIUS_PX, SIGN_PX, Bubble, cross, state_width
from ui.line_text import (
    below_job,
    below_range,
    clock,
    mark_below,
    places_of,
    shown_text,
    speaker,
    unspoken_range,
)
from ui.wording import worded


def paint(
    painter: QPainter, bubble: Bubble, at: QPointF, *, selected: bool, needle: str = ""
) -> None:
    """Draw `bubble` with its row's upper left corner `at`; `needle` is lit up where it stands."""
    painter.save()
    painter.translate(at)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line, colours = bubble.line, theme.tokens()
    if line.who == "note" or line.aside:
        _paint_words(painter, bubble, colours.accent if selected else colours.muted, needle)
    elif line.who == "job":
        _paint_job(painter, bubble, needle, selected=selected)
    else:
        _paint_box(painter, bubble, selected=selected)
        _paint_words(painter, bubble, colours.text, needle)
        _paint_margins(painter, bubble)
    painter.restore()


def _paint_box(painter: QPainter, bubble: Bubble, *, selected: bool) -> None:
    colours = theme.tokens()
    by_user = bubble.line.who == "user"
    painter.setBrush(QColor(colours.accent_soft if by_user else colours.surface))
    edge = colours.accent_soft if by_user else colours.line
    painter.setPen(QPen(QColor(colours.accent if selected else edge), 1.5 if selected else 1))
    painter.drawRoundedRect(bubble.box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX)


def _paint_words(painter: QPainter, bubble: Bubble, colour: str, needle: str) -> None:
    painter.setPen(QColor(colour))
    parts = _found(bubble, needle)
    if bubble.line.unspoken or below_job(bubble.line):
        faded = unspoken_range(bubble.line) if bubble.line.unspoken else below_range(bubble.line)
        faded.format.setForeground(QColor(theme.tokens().muted))
        parts.insert(0, faded)
    bubble.words.draw(painter, bubble.text_at, parts)
    if bubble.line.live and bubble.line.who != "job":
        _paint_caret(painter, bubble)


def _found(bubble: Bubble, needle: str) -> list[QTextLayout.FormatRange]:
    """What the search looks for, on the ground of the accent."""
    parts = []
    for at in places_of(needle, shown_text(bubble.line)):
        part = QTextLayout.FormatRange()
        part.start, part.length = at, len(needle)
        part.format.setBackground(QColor(theme.tokens().accent))
        part.format.setForeground(QColor(theme.tokens().on_accent))
        parts.append(part)
    return parts


def _paint_caret(painter: QPainter, bubble: Bubble) -> None:
    """A short stroke of the accent where the next word will stand."""
    row = bubble.words.lineAt(bubble.words.lineCount() - 1)
    x = bubble.text_at.x() + row.x() + row.naturalTextWidth() + 4
    height = 0.7 * row.height()
    y = bubble.text_at.y() + row.y() + (row.height() - height) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens().accent))
    painter.drawRoundedRect(QRectF(x, y, 2.5, height), 1.25, 1.25)


def _paint_job(painter: QPainter, bubble: Bubble, needle: str, *, selected: bool) -> None:
    """A slim card: a ring while it is worked on, what was asked, how it stands."""
    colours, line, box = theme.tokens(), bubble.line, bubble.box
    painter.setBrush(QColor(colours.window))
    painter.setPen(QPen(QColor(colours.accent if selected else colours.line), 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
    ink = QColor(colours.warning if line.live else colours.muted)
    middle = QPointF(box.left() + PAD_X_PX / 2 + SIGN_PX / 2 - 2, box.center().y())
    painter.setPen(QPen(ink, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush if line.live else ink)
    painter.drawEllipse(middle, 4 if line.live else 3, 4 if line.live else 3)
    _paint_words(painter, bubble, colours.text if line.live else colours.muted, needle)
    small = theme.font(theme.CAPTION)
    painter.setFont(small)
    painter.setPen(QColor(colours.muted))
    at = QPointF(box.right() - PAD_X_PX - state_width(line), _first_baseline(bubble))
    painter.drawText(at, worded(line.state))
    _paint_cross(painter, cross(bubble))


def _paint_cross(painter: QPainter, place: QRectF) -> None:
    if not place.isEmpty():
        painter.setPen(QPen(QColor(theme.tokens().muted), 1.5))
        inner = place.adjusted(4, 4, -4, -4)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())


def _paint_margins(painter: QPainter, bubble: Bubble) -> None:
    """Name and time above the bubble or the time beside it, the mark of a cut inside its foot."""
    colours, line, box = theme.tokens(), bubble.line, bubble.box
    small = theme.font(theme.CAPTION)
    metrics = QFontMetricsF(small)
    painter.setFont(small)
    painter.setPen(QColor(colours.muted))
    if mark := mark_below(line):
        baseline = box.bottom() - PAD_Y_PX - metrics.descent()
        painter.drawText(QPointF(bubble.text_at.x(), baseline), mark)
    time = clock(line.at_ms)
    time_width = metrics.horizontalAdvance(time)
    if line.opens:
        _paint_name(painter, bubble, time, time_width)
        return
    before, after = box.left() - theme.GRID - time_width, box.right() + theme.GRID
    at = QPointF(before if line.who == "user" else after, _first_baseline(bubble))
    painter.drawText(at, time)


def _paint_name(painter: QPainter, bubble: Bubble, time: str, time_width: float) -> None:
    """Who speaks, in bold, and since when."""
    bold = theme.font(theme.CAPTION, QFont.Weight.DemiBold)
    name = speaker(bubble.line.who)
    name_width = QFontMetricsF(bold).horizontalAdvance(name)
    gap = theme.GRID - 2
    left = bubble.box.left() + theme.GRID / 2
    if bubble.line.who == "user":
        left = bubble.box.right() - theme.GRID / 2 - name_width - gap - time_width
    painter.drawText(QPointF(left + name_width + gap, bubble.name_y), time)
    painter.setFont(bold)
    by_user = bubble.line.who == "user"
    painter.setPen(QColor(theme.tokens().accent if by_user else theme.tokens().text))
    painter.drawText(QPointF(left, bubble.name_y), name)


def _first_baseline(bubble: Bubble) -> float:
    row = bubble.words.lineAt(0)
    return bubble.text_at.y() + row.y() + row.ascent()

"""One line of the conversation, laid out for a width: pure geometry, no widget.

    |        column, at most 840 px, centred        |
    |  what the assistant said                 0:42 |   surface, left
    |                                               |
    |  0:47              what the user said         |   tint of the accent, right
    |                                               |
    |         a note of the program, small          |   no bubble, centred

Words that were cut off follow the spoken ones struck through, and a line below says so.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from ui import theme
from ui.rows import Line
from ui.wording import worded

COLUMN_PX: Final = 840
MARGIN_PX: Final = 3 * theme.GRID
PAD_X_PX: Final = 2 * theme.GRID
PAD_Y_PX: Final = 10
GAP_PX: Final = 2 * theme.GRID
RADIUS_PX: Final = 2 * theme.GRID
WIDEST_TEXT_PX: Final = 520
STEP_PX: Final = 5 * theme.GRID
"""A narrowing window breaks lines anew at every so many pixels, not at each."""

LEADING: Final = 1.6
"""Distance of text rows in heights of the font."""


@dataclass(frozen=True, slots=True, eq=False)
class Bubble:
    """A line with its place inside a row whose upper left corner is (0, 0).

    Attributes:
        line: what is shown.
        height: of the whole row, half a gap above and below included.
        box: the bubble, or the text of a note.
        words: all rows of text, the unspoken ones at the end; placed at `text_at`.
        text_at: upper left corner of the text.
    """

    line: Line
    height: int
    box: QRectF
    words: QTextLayout
    text_at: QPointF


@lru_cache(maxsize=256)
def lay_out(line: Line, width: int) -> Bubble:
    """Place `line` in a row `width` pixels wide. Results are kept for the rows on screen."""
    words, text_width, text_height = _set_text(line, text_room(width))
    if line.who == "note":
        box = QRectF((width - text_width) / 2, GAP_PX / 2, text_width, text_height)
        return Bubble(line, round(text_height + GAP_PX), box, words, box.topLeft())
    if line.cut:
        mark = QFontMetricsF(theme.font(theme.CAPTION))
        text_width = max(text_width, mark.horizontalAdvance(cut_mark()))
        text_height += mark.height() + theme.GRID / 2
    box_width, box_height = text_width + 2 * PAD_X_PX, text_height + 2 * PAD_Y_PX
    spare = (width - min(width, COLUMN_PX)) / 2 + MARGIN_PX
    x = width - spare - box_width if line.who == "user" else spare
    box = QRectF(x, GAP_PX / 2, box_width, box_height)
    text_at = box.topLeft() + QPointF(PAD_X_PX, PAD_Y_PX)
    return Bubble(line, round(box_height + GAP_PX), box, words, text_at)


@lru_cache(maxsize=8)
def text_room(width: int) -> int:
    """Room for text, in pixels, when the list is `width` wide; heights depend on this alone."""
    clock_room = QFontMetricsF(theme.font(theme.CAPTION)).horizontalAdvance("0:00:00") + theme.GRID
    room = int(min(width, COLUMN_PX) - 2 * MARGIN_PX - 2 * PAD_X_PX - clock_room)
    return min(WIDEST_TEXT_PX, max(room - room % STEP_PX, STEP_PX))


def cut_mark() -> str:
    """What stands below words that the user cut off."""
    return QCoreApplication.translate("Bubble", "— you cut in")


def clock(at_ms: int) -> str:
    """Session time for people: `0:42`, `1:02:05`.

    >>> clock(42_000), clock(3_725_900)
    ('0:42', '1:02:05')
    """
    minutes, seconds = divmod(at_ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def shown_text(line: Line) -> str:
    """Spoken and unspoken words in one string; notes in the user's language."""
    if line.who == "note":
        return worded(line.text)
    return (
        f"{line.text} {line.unspoken}"
        if line.unspoken and line.text
        else line.text or line.unspoken
    )


def unspoken_range(line: Line) -> QTextLayout.FormatRange:
    """The words that were cut off, struck through."""
    style = QTextCharFormat()
    style.setFontStrikeOut(True)
    part = QTextLayout.FormatRange()
    part.start = len(shown_text(line)) - len(line.unspoken)
    part.length = len(line.unspoken)
    part.format = style
    return part


def _set_text(line: Line, room: int) -> tuple[QTextLayout, float, float]:
    """Break the words into rows of at most `room` pixels; also their width and height."""
    note = line.who == "note"
    chosen = theme.font(theme.SMALL if note else theme.BODY)
    words = QTextLayout(shown_text(line), chosen)
    words.setTextOption(_option())
    words.setCacheEnabled(True)
    if line.unspoken:
        words.setFormats([unspoken_range(line)])
    advance = float(round(LEADING * chosen.pixelSize()))
    width = y = 0.0
    words.beginLayout()
    while (row := words.createLine()).isValid():
        row.setLineWidth(room)
        row.setPosition(QPointF(0, y + (advance - row.height()) / 2))
        width, y = max(width, row.naturalTextWidth()), y + advance
    words.endLayout()
    if note:
        for row in map(words.lineAt, range(words.lineCount())):
            row.setPosition(QPointF((width - row.naturalTextWidth()) / 2, row.y()))
    return words, float(ceil(width)), y


@lru_cache(maxsize=1)
def _option() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option

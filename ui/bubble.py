"""One line of the conversation, laid out for a width: pure geometry, no widget.

    |        column, at most 840 px, centred        |
    | Microturn · 0:42                              |   where the speaker changes
    |  what the assistant said                      |   surface, left
    |  and what it said next                   0:45 |
    |                                    You · 0:47 |
    |                            what the user said |   tint of the accent, right
    |                                         mm-hm |   a nod: no bubble
    |  ◦ what is worked on                  Running |   a job: a slim card
    |         a note of the program, small          |   no bubble, centred

Words that were cut off follow the spoken ones struck through, and a line below says who cut in. So
does one below words that are taken for somebody else's.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from ui import theme
from ui.line_text import below_job, below_range, mark_below, shown_text, unspoken_range
from ui.rows import Line
from ui.wording import worded

COLUMN_PX: Final = 840
MARGIN_PX: Final = 3 * theme.GRID
PAD_X_PX: Final = 2 * theme.GRID
PAD_Y_PX: Final = 9
GAP_PX: Final = theme.GRID // 2
"""Above and below each row; a change of speaker has its name for distance."""

NAME_GAP_PX: Final = 10
RADIUS_PX: Final = 2 * theme.GRID
WIDEST_TEXT_PX: Final = 520
SIGN_PX: Final = 3 * theme.GRID
CROSS_PX: Final = 3 * theme.GRID
STEP_PX: Final = 5 * theme.GRID
"""A narrowing window breaks lines anew at every so many pixels, not at each."""

LEADING: Final = 1.5
"""Distance of text rows in heights of the font."""


@dataclass(frozen=True, slots=True, eq=False)
class Bubble:
    """A line with its place inside a row whose upper left corner is (0, 0).

    Attributes:
        line: what is shown.
        height: of the whole row, the gaps above and below included.
        box: the bubble, or the text of a note or a nod.
        words: all rows of text, the unspoken ones at the end; placed at `text_at`.
        text_at: upper left corner of the text.
        name_y: baseline of the speaker's name, where it is told.
    """

    line: Line
    height: int
    box: QRectF
    words: QTextLayout
    text_at: QPointF
    name_y: float = 0.0


@lru_cache(maxsize=256)
def lay_out(line: Line, width: int) -> Bubble:
    """Place `line` in a row `width` pixels wide. Results are kept for the rows on screen."""
    words, text_width, text_height = _set_text(line, text_room(width))
    if line.who == "note":
        box = QRectF((width - text_width) / 2, GAP_PX, text_width, text_height)
        return Bubble(line, round(text_height + 2 * GAP_PX), box, words, box.topLeft())
    if line.aside:
        x = _left(line, width, text_width + PAD_X_PX)
        box = QRectF(x + PAD_X_PX / 2, 0, text_width, text_height)
        return Bubble(line, round(text_height), box, words, box.topLeft())
    if line.who == "job":
        return _lay_out_job(line, width, words, text_height)
    small = QFontMetricsF(theme.font(theme.CAPTION))
    if mark := mark_below(line):
        text_width = max(text_width, small.horizontalAdvance(mark))
        text_height += small.height() + theme.GRID / 2
    top = float(GAP_PX)
    if line.opens:
        top += NAME_GAP_PX + small.height() + theme.GRID / 2
    box_width, box_height = text_width + 2 * PAD_X_PX, text_height + 2 * PAD_Y_PX
    box = QRectF(_left(line, width, box_width), top, box_width, box_height)
    text_at = box.topLeft() + QPointF(PAD_X_PX, PAD_Y_PX)
    name_y = top - theme.GRID / 2 - small.descent()
    return Bubble(line, round(top + box_height + GAP_PX), box, words, text_at, name_y)


@lru_cache(maxsize=8)
def text_room(width: int) -> int:
    """Room for text, in pixels, when the list is `width` wide; heights depend on this alone."""
    clock_room = QFontMetricsF(theme.font(theme.CAPTION)).horizontalAdvance("0:00:00") + theme.GRID
    room = int(min(width, COLUMN_PX) - 2 * MARGIN_PX - 2 * PAD_X_PX - clock_room)
    return min(round(WIDEST_TEXT_PX * theme.scale()), max(room - room % STEP_PX, STEP_PX))


def cross(bubble: Bubble) -> QRectF:
    """Where a live job is given up; empty for everything else."""
    if bubble.line.who != "job" or not bubble.line.live:
        return QRectF()
    side = 2 * theme.GRID
    middle = QPointF(bubble.box.right() - PAD_X_PX, bubble.box.center().y())
    return QRectF(middle - QPointF(side / 2, side / 2), QSizeF(side, side))


def forget() -> None:
    """Lay out everything anew: the font has changed."""
    lay_out.cache_clear()
    text_room.cache_clear()


def state_width(line: Line) -> float:
    """Room that the state of a job takes at the right of its card."""
    small = QFontMetricsF(theme.font(theme.CAPTION))
    room = small.horizontalAdvance(worded(line.state)) if line.state else 0.0
    return room + (CROSS_PX if line.live else 0)


def _lay_out_job(line: Line, width: int, words: QTextLayout, text_height: float) -> Bubble:
    box_width = text_room(width) + 2 * PAD_X_PX
    box = QRectF(_left(line, width, box_width), 2 * GAP_PX, box_width, text_height + theme.GRID)
    text_at = box.topLeft() + QPointF(PAD_X_PX / 2 + SIGN_PX, theme.GRID / 2)
    return Bubble(line, round(box.height() + 4 * GAP_PX), box, words, text_at)


def _left(line: Line, width: int, box_width: float) -> float:
    """Where a box begins: the user's ends at the right of the column."""
    spare = (width - min(width, COLUMN_PX)) / 2 + MARGIN_PX
    return width - spare - box_width if line.who == "user" else spare


def _set_text(line: Line, room: int) -> tuple[QTextLayout, float, float]:
    """Break the words into rows of at most `room` pixels; also their width and height."""
    note, quiet = line.who == "note", line.who in ("note", "job") or line.aside
    chosen = theme.font(theme.SMALL if quiet else theme.BODY)
    if line.who == "job":
        room -= round(SIGN_PX + state_width(line))
    words = QTextLayout(shown_text(line), chosen)
    words.setTextOption(_option())
    words.setCacheEnabled(True)
    if line.unspoken:
        words.setFormats([unspoken_range(line)])
    elif below_job(line):
        words.setFormats([below_range(line)])
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

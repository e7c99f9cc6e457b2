"""What a line of the conversation says in words: names, times, marks, and what is searched."""

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat, QTextLayout

from ui import theme
from ui.rows import CutBy, Line, Who
from ui.wording import worded

LINE_BREAK: Final = "\u2028"
"""As Qt's text layout wants it."""


def speaker(who: Who) -> str:
    """Who speaks, by name."""
    names = {
        "user": QCoreApplication.translate("Line", "You"),
        "assistant": QCoreApplication.translate("Line", "Microturn"),
        "note": QCoreApplication.translate("Line", "Note"),
        "job": QCoreApplication.translate("Line", "In the background"),
    }
    return names[who]


def mark_below(line: Line) -> str:
    """What stands small below words that were cut off, or passed over; mostly empty."""
    if line.passed:
        return QCoreApplication.translate("Line", "— to somebody else?")
    return _cut_mark(line.cut_by)


def _cut_mark(by: CutBy) -> str:
    marks = {
        "user": QCoreApplication.translate("Line", "— you cut in"),
        "stop": QCoreApplication.translate("Line", "— you pressed Stop"),
        "assistant": QCoreApplication.translate("Line", "— Microturn cut in"),
    }
    return marks.get(by, "")


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
    if below := below_job(line):
        return f"{line.text}{LINE_BREAK}{below}"
    if line.unspoken and line.text:
        return f"{line.text} {line.unspoken}"
    return line.text or line.unspoken


def below_job(line: Line) -> str:
    """What stands small below a job: what it does, and once it is done where from."""
    if line.who != "job":
        return ""
    if line.live or not line.sources:
        return worded(line.detail) if line.live else ""
    sites = dict.fromkeys(site(url) for url in line.sources)
    return QCoreApplication.translate("Line", "Sources: {sites}").format(sites=" · ".join(sites))


def site(url: str) -> str:
    """The name of the computer a page comes from."""
    return urlsplit(url).netloc.removeprefix("www.") or url


def spelled(line: Line) -> str:
    """The whole line for a screen reader: who, when, what was said, and who cut in."""
    words = line.text if line.unspoken else shown_text(line).replace(LINE_BREAK, ". ")
    below = mark_below(line).lstrip("— ")
    mark = f" ({below})" if below else ""
    state = f" ({worded(line.state)})" if line.state else ""
    return f"{speaker(line.who)}, {clock(line.at_ms)}: {words}{mark}{state}"


def unspoken_range(line: Line) -> QTextLayout.FormatRange:
    """The words that were cut off, struck through."""
    style = QTextCharFormat()
    style.setFontStrikeOut(True)
    part = QTextLayout.FormatRange()
    part.start = len(shown_text(line)) - len(line.unspoken)
    part.length = len(line.unspoken)
    part.format = style
    return part


def places_of(needle: str, text: str) -> Iterator[int]:
    """Where `needle` stands in `text`, whatever the case; an empty one stands nowhere."""
    needle, text = needle.casefold(), text.casefold()
    at = text.find(needle) if needle else -1
    while at >= 0:
        yield at
        at = text.find(needle, at + len(needle))


def below_range(line: Line) -> QTextLayout.FormatRange:
    """The small words below a job."""
    part = QTextLayout.FormatRange()
    part.start = len(line.text)
    part.length = len(shown_text(line)) - part.start
    part.format.setFont(theme.font(theme.CAPTION))
    return part

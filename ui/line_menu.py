"""What can be done with a line of the conversation."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.line_text import site, spelled
from ui.rows import Line


class LineMenu(QMenu):
    """Copy the chosen lines, go to the moment, give up a job, have it answered after all.

    Signals:
        sought, cancelled, answered: as in `ui.transcript.Transcript`.
    """

    sought = Signal(int)
    cancelled = Signal(int)
    answered = Signal(str)

    def __init__(
        self, line: Line, chosen: Sequence[Line], *, recorded: bool, parent: QWidget | None = None
    ) -> None:
        """`line` was clicked, `chosen` are selected; `recorded`: a recording is played."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = self.addAction(self.tr("Copy"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.triggered.connect(lambda: copy_words(chosen))
        whole = self.addAction(self.tr("Copy with names and times"))
        whole.triggered.connect(lambda: copy_all(chosen))
        if recorded:
            self.addSeparator()
            play = self.addAction(self.tr("Play from here"))
            play.triggered.connect(lambda: self.sought.emit(line.at_ms))
        for url in line.sources:
            source = self.addAction(self.tr("Open {site}").format(site=site(url)))
            source.setToolTip(url)
            source.triggered.connect(lambda _=False, url=url: QDesktopServices.openUrl(QUrl(url)))
        if line.passed and not recorded:
            self.addSeparator()
            answer = self.addAction(self.tr("Answer this"))
            answer.triggered.connect(lambda: self.answered.emit(line.text))
        if line.who == "job" and line.live:
            self.addSeparator()
            cancel = self.addAction(self.tr("Cancel"))
            cancel.triggered.connect(lambda: self.cancelled.emit(line.job))


def copy_words(lines: Sequence[Line]) -> None:
    """Put the words that were really spoken on the clipboard."""
    QGuiApplication.clipboard().setText("\n".join(line.text for line in lines))


def copy_all(lines: Sequence[Line]) -> None:
    """Put them there with who spoke and when."""
    QGuiApplication.clipboard().setText("\n".join(map(spelled, lines)))

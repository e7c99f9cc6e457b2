"""What it sees, and what it may see: the preview with the buttons to show the screen below it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.elided import ElidedLabel
from ui.icons import IconButton, icon
from ui.preview import PreviewBox
from ui.rows import Preview
from ui.wording import worded


class Eyes(QWidget):
    """The preview; one button to show something, two to pause and to end it.

    Signals:
        wanted: the user wants to pick what is shown.
        paused: look away for a while (True), or look again.
        ended: show nothing more.
    """

    wanted = Signal()
    paused = Signal(bool)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = PreviewBox()
        self._begin = QPushButton(self.tr("Show your screen…"))
        self._begin.setObjectName("quiet")
        self._begin.setCursor(Qt.CursorShape.PointingHandCursor)
        self._label = ElidedLabel()
        self._label.setObjectName("sharing")
        self._pause = IconButton("pause", self.tr("Pause"))
        self._end = IconButton("stop", self.tr("Stop showing"), "danger")
        self._begin.setAccessibleName(self._begin.text())
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._begin, 1)
        row.addWidget(self._label, 1)
        for button in (self._pause, self._end):
            button.setObjectName("small")
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.picture)
        column.addLayout(row)
        self._connect()
        self.draw(Preview())

    def draw(self, preview: Preview, *, live: bool = True) -> None:
        """Show this picture, and whether something is shared; a recording shows only itself."""
        self.picture.draw(preview)
        share = preview.share if live else None
        self._begin.setVisible(live and share is None)
        for widget in (self._label, self._pause, self._end):
            widget.setVisible(share is not None)
        if share is None:
            return
        label = self.tr("Paused: {what}") if share.paused else self.tr("Sees: {what}")
        self._label.setText(label.format(what=worded(share.label)))
        self._paused = share.paused
        what = self.tr("Look again") if share.paused else self.tr("Pause")
        self._pause.wear("play" if share.paused else "pause", "text")
        self._pause.setToolTip(what)
        self._pause.setAccessibleName(what)

    def _connect(self) -> None:
        self._paused = False
        self._begin.clicked.connect(lambda: self.wanted.emit())
        self._pause.clicked.connect(lambda: self.paused.emit(not self._paused))
        self._end.clicked.connect(lambda: self.ended.emit())
        self._dress()

    def _dress(self) -> None:
        self._begin.setIcon(icon("screen", "muted"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

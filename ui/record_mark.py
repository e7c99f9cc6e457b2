"""Turns recording on and off, and shows in red while it is on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.icons import IconButton


class RecordMark(QWidget):
    """Shows whether the talk is recorded, as the recorder itself says it, and asks for the
    opposite.

    A press changes nothing here: the mark turns red only when something is being recorded.

    Signals:
        wanted: True to record from now on, False to end the recording.
    """

    wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self._button = IconButton("record", self.tr("Record this talk"), "muted")
        self._button.clicked.connect(lambda: self.wanted.emit(not self._on))
        self._length = QLabel()
        self._length.setObjectName("recording")
        self._length.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._button)
        row.addWidget(self._length)

    def draw(self, length_ms: int | None) -> None:
        """Show for how long it has been recording; None while it is not."""
        on = length_ms is not None
        if on:
            seconds = (length_ms or 0) // 1000
            self._length.setText(f"{seconds // 60}:{seconds % 60:02d}")
        if on == self._on:
            return
        self._on = on
        self._length.setVisible(on)
        label = self.tr("Stop recording") if on else self.tr("Record this talk")
        self._button.setToolTip(label)
        self._button.setAccessibleName(label)
        self._button.wear("record", "danger" if on else "muted")

"""The bar under a recording that is played: play or pause, where it is, the next turning point,
how fast.
"""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from ui import theme
from ui.icons import IconButton
from ui.rows import Replay

SPEEDS: Final = (0.5, 1.0, 1.5, 2.0, 4.0)
JUMP_MS: Final = 5000
"""What a press of an arrow key goes on or back."""


class ReplayBar(QFrame):
    """Shows where the replay stands, as it says itself, and asks for something else.

    Signals:
        toggled: play or pause.
        sought: go to this micro-turn.
        sped: play so many times as fast as life.
        skipped: go to the next interruption or question to the mind.
    """

    toggled = Signal()
    sought = Signal(int)
    sped = Signal(float)
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self._play = IconButton("pause", self.tr("Pause"))
        self._next = IconButton("next", self.tr("Next interruption or question"))
        self._place = QSlider(Qt.Orientation.Horizontal)
        self._place.setAccessibleName(self.tr("Place in the recording"))
        self._place.setTracking(False)  # seek where it is let go, not all the way there
        self._time, self._faster = QLabel(), QToolButton()
        self._faster.setText("1×")
        self._faster.setAccessibleName(self.tr("Speed"))
        self._speed = 1.0
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(theme.GRID)
        for widget in (self._play, self._next):
            row.addWidget(widget)
        row.addWidget(self._place, 1)
        row.addWidget(self._time)
        row.addWidget(self._faster)
        self._connect()
        self.hide()

    def draw(self, replay: Replay | None) -> None:
        """Show where it stands; None hides the bar."""
        self.setVisible(replay is not None)
        if replay is None:
            return
        with QSignalBlocker(self._place):
            self._place.setPageStep(JUMP_MS // replay.turn_ms)
            self._place.setSingleStep(JUMP_MS // replay.turn_ms)
            self._place.setRange(replay.first, max(replay.first, replay.turns - 1))
            if not self._place.isSliderDown():
                self._place.setValue(replay.turn)
        self._speed = replay.speed
        self._faster.setText(f"{replay.speed:g}×")
        label = self.tr("Pause") if replay.playing else self.tr("Play")
        self._play.wear("pause" if replay.playing else "play", "text")
        self._play.setAccessibleName(label)
        self._play.setToolTip(f"{label} ({QKeySequence(Qt.Key.Key_Space).toString()})")
        places = replay.turn - replay.first, replay.turns - replay.first
        at, whole = (_clock(turns * replay.turn_ms) for turns in places)
        self._time.setText(f"{at} / {whole}")

    def _connect(self) -> None:
        self._play.clicked.connect(lambda: self.toggled.emit())
        self._next.clicked.connect(lambda: self.skipped.emit())
        self._place.valueChanged.connect(self.sought)
        self._faster.clicked.connect(lambda: self.sped.emit(self._next_speed()))
        QShortcut(QKeySequence(Qt.Key.Key_Space), self, self._play.click)

    def _next_speed(self) -> float:
        return next((speed for speed in SPEEDS if speed > self._speed), SPEEDS[0])


def _clock(ms: int) -> str:
    return f"{ms // 60_000}:{ms // 1000 % 60:02d}"

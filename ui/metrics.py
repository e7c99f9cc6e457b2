"""How the talk keeps up, in plots: opened from the gauge in the bottom line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.icons import IconButton
from ui.plot import Plot
from ui.rows import Screen
from ui.step_gauge import BUDGET_MS


class MetricsPanel(QFrame):
    """Step time, time to answer and memory over time; what was late or lost in a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._step = Plot(self.tr("Step, the last minute"), self.tr("{} ms"), limit=BUDGET_MS)
        self._answer = Plot(self.tr("Time to the answer"), self.tr("{} s"), digits=2)
        self._memory = Plot(self.tr("Memory, the last hour"), self.tr("{} MB"))
        self._losses = QLabel()
        self._losses.setObjectName("result")
        self._losses.setWordWrap(True)
        title = QLabel(self.tr("How the talk keeps up"))
        title.setObjectName("heading")
        self.close_button = IconButton("close", self.tr("Close"))
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, theme.GRID, 2 * theme.GRID)
        column.setSpacing(12)
        column.addLayout(head)
        plots = QVBoxLayout()
        plots.setContentsMargins(0, 0, theme.GRID, 0)
        plots.setSpacing(14)
        for widget in (self._step, self._answer, self._memory, self._losses):
            plots.addWidget(widget)
        column.addLayout(plots)
        self.setAccessibleName(title.text())
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(304)
        self.hide()

    def draw(self, screen: Screen) -> None:
        """Show the figures of this moment; costs nothing while it is closed."""
        if self.isHidden():
            return
        vitals = screen.vitals
        self._step.draw([slot.step_ms for slot in screen.slots])
        self._answer.draw([answer_ms / 1000 for answer_ms in vitals.answers_ms])
        self._memory.draw(vitals.memory_mb)
        late = self.tr("%n of {turns} micro-turns late", "", vitals.late).format(turns=vitals.turns)
        lost = self.tr("%n lost", "", vitals.dropped)
        self._losses.setText(f"{late} · {lost}")

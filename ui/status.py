"""The bottom line: what it does, who hears and thinks, whether it keeps up, what leaves."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui import theme
from ui.elided import ElidedLabel
from ui.icons import IconButton, pixmap
from ui.rows import Slot, Status, Vitals
from ui.state_dot import StateDot
from ui.step_gauge import BUDGET_MS, StepGauge
from ui.wording import worded

NOTHING: Final = Vitals()


class StatusBar(QFrame):
    """Draws a `Status` in one row; in a narrow window who hears and thinks gives way first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._status = Status()
        self._dot, self._word = StateDot(), QLabel()
        self._word.setObjectName("word")
        self._who = ElidedLabel()
        self.gauge, self._step, self._late = StepGauge(), QLabel(), QLabel()
        self._late.setObjectName("late")
        self._sign, self._leaves = QLabel(), ElidedLabel()
        self._leaves.setObjectName("leaves")
        self._arrange()
        self._dress()

    def draw(self, status: Status, slots: tuple[Slot, ...] = (), vitals: Vitals = NOTHING) -> None:
        """Show this status; the gauge shows the last micro-turns and tells the figures."""
        self.gauge.draw(status.step_ms, slots)
        self.gauge.setToolTip(self._figures(vitals))
        if status != self._status:
            self._status = status
            self._dress()

    def add_tools(self, *buttons: IconButton) -> None:
        """Put small buttons at the right end."""
        for button in buttons:
            button.setObjectName("small")
            button.setIconSize(QSize(17, 17))
            self._row.addWidget(button)

    def _arrange(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, 4, theme.GRID, 4)
        row.setSpacing(theme.GRID)
        row.addWidget(self._dot)
        row.addWidget(self._word)
        row.addSpacing(theme.GRID)
        row.addWidget(self._who, 1)
        for part in (self.gauge, self._step, self._late):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(theme.GRID)
        row.addWidget(self._sign)
        row.addWidget(self._leaves)
        row.addSpacing(theme.GRID)

    def _dress(self) -> None:
        status = self._status
        self._dot.draw(status.state)
        self._word.setText(worded(status.word))
        self._who.setText(" · ".join(self._roles()))
        self._step.setText(self._step_text())
        self._late.setVisible(status.late > 0)
        self._late.setText(self.tr("%n late", "", status.late))
        self._late.setToolTip(self.tr("Micro-turns that missed their 200 ms"))
        self._dress_leaves()

    def _dress_leaves(self) -> None:
        colours = theme.tokens()
        leaves = worded(self._status.leaves)
        sign = (
            pixmap("globe", colours.warning, 16, 2)
            if leaves
            else pixmap("lock", colours.muted, 16, 2)
        )
        self._sign.setPixmap(sign)
        stays = self.tr("Nothing leaves this computer")
        self._leaves.setText(self.tr("Leaves: {what}").format(what=leaves) if leaves else stays)

    def _figures(self, vitals: Vitals) -> str:
        """The newest figures, one a line."""
        lines = [self.tr("How the talk keeps up")]
        if vitals.answers_ms:
            last_s = vitals.answers_ms[-1] / 1000
            lines.append(self.tr("Last answer after {seconds:.1f} s").format(seconds=last_s))
        if vitals.memory_mb:
            lines.append(self.tr("Memory: {memory:.0f} MB").format(memory=vitals.memory_mb[-1]))
        lines.append(self.tr("%n lost", "", vitals.dropped))
        return "\n".join(lines)

    def _roles(self) -> list[str]:
        roles = []
        if self._status.hears:
            roles.append(self.tr("Hears: {part}").format(part=worded(self._status.hears)))
        if self._status.thinks:
            roles.append(self.tr("Thinks: {part}").format(part=worded(self._status.thinks)))
        return roles

    def _step_text(self) -> str:
        if not self._status.step_ms:
            return self.tr("– ms")
        shown = self.tr("{step:.0f} of {budget} ms")
        return shown.format(step=self._status.step_ms, budget=BUDGET_MS)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress_leaves()

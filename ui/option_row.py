"""One option in the settings: what it is called, what it does, its control, what hinders it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ui import theme
from ui.icons import IconButton
from ui.option_controls import control_for
from ui.options import Option
from ui.wording import worded


class OptionRow(QFrame):
    """Draws an `Option`; the arrow beside the control brings its default back.

    Signals:
        chosen: its name and a new value.
    """

    chosen = Signal(str, object)

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("option")
        self._option = option
        self._label, self._help, self._note = _words("label"), _words("help"), _words("note")
        self._hint = _words("hint")
        self._control = control_for(option)
        self._undo = IconButton("undo", self.tr("Back to the default"), "muted")
        self._label.setBuddy(self._control)
        self._control.chosen.connect(lambda value: self.chosen.emit(option.name, value))
        self._undo.clicked.connect(lambda: self.chosen.emit(option.name, self._option.default))
        self._arrange()
        self.draw(option)

    def draw(self, option: Option) -> None:
        """Show this value and this note."""
        self._option = option
        self._control.draw(option)
        self._label.setText(worded(option.label))
        when = "" if option.live else self.tr("From the next start.")
        self._help.setText(" ".join(filter(None, (worded(option.help), when))))
        self._hint.setText(worded(option.hint))
        self._hint.setVisible(bool(option.hint))
        self._note.setText(worded(option.note))
        self._note.setVisible(bool(option.note))
        different = option.value != option.default and option.control != "secret"
        self._undo.setVisible(different or (option.control == "secret" and bool(option.value)))

    def words(self) -> str:
        """What a search looks through, in small letters."""
        option = self._option
        said = (option.label, option.help, *(choice.label for choice in option.choices))
        return " ".join((option.name, *said, *map(worded, said))).casefold()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * theme.GRID, 12, theme.GRID, 12)
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(2, 38)
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self._help, 1, 0)
        grid.addWidget(self._hint, 2, 0, 1, 2)
        grid.addWidget(self._note, 3, 0, 1, 2)
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self._control, 0, 1, 2, 1, middle)
        grid.addWidget(self._undo, 0, 2, 2, 1, middle)


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setObjectName(role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label

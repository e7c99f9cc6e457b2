"""One control for each kind of option. Each tells what the user chose, once it is chosen."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui import theme
from ui.calm import CalmComboBox, CalmDecimalBox, CalmSlider, CalmSpinBox
from ui.options import Option, Value
from ui.switch import Switch
from ui.wording import worded

WIDTH_PX: Final = 264
STEPS_OF: Final = {"ms": 50}
MOST, LEAST = 2_147_483_647, -2_147_483_648
SLIDER_FROM, SLIDER_TO = 16, 1000
"""A slider serves where there are so many values to choose from."""


class OptionControl(QWidget):
    """Base of all: a row of widgets of equal width; subclasses show and read a value.

    Signals:
        chosen: a new value.
    """

    chosen = Signal(object)

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self.setFixedWidth(WIDTH_PX)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GRID)

    def draw(self, option: Option) -> None:
        """Show its value; what the user is writing just now stays."""
        raise NotImplementedError

    def _hold(self, widget: QWidget, stretch: int = 1) -> None:
        widget.setAccessibleName(worded(self.option.label))
        widget.setAccessibleDescription(worded(self.option.help))
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row.addWidget(widget, stretch)
        self.setFocusProxy(widget)

    def _choose(self, value: Value) -> None:
        """Tell it once, even where Qt says so twice."""
        if value != self.option.value:
            self.option = replace(self.option, value=value)
            self.chosen.emit(value)


class SwitchControl(OptionControl):
    """On or off."""

    def __init__(self, option: Option) -> None:
        super().__init__(option)
        self._switch = Switch()
        self._row.addStretch(1)
        self._hold(self._switch, 0)
        self._switch.clicked.connect(lambda: self._choose(self._switch.isChecked()))

    def draw(self, option: Option) -> None:
        self.option = option
        self._switch.setChecked(bool(option.value))


class NumberControl(OptionControl):
    """A number within limits, with a slider where there are many."""

    def __init__(self, option: Option) -> None:
        super().__init__(option)
        self._step = STEPS_OF.get(option.unit, 1)
        low = LEAST if option.low is None else int(option.low)
        high = MOST if option.high is None else int(option.high)
        self._number = CalmSpinBox()
        self._number.setRange(low, high)
        self._number.setSingleStep(self._step)
        self._number.setSuffix(f" {option.unit}" if option.unit else "")
        self._number.setKeyboardTracking(False)
        self._number.lineEdit().setTextMargins(theme.GRID, 0, 0, 0)
        self._slider = CalmSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(-(-low // self._step), high // self._step)
        self._slider.setTracking(False)
        self._slider.setAccessibleName(worded(option.label))
        self._slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the number beside it has the keys
        steps = (high - low) // self._step
        sliding = SLIDER_FROM <= steps <= SLIDER_TO
        self._row.addWidget(self._slider, 1)
        self._hold(self._number, 0 if sliding else 1)
        self._slider.setVisible(sliding)
        self._slider.sliderMoved.connect(self._preview)
        self._slider.valueChanged.connect(lambda at: self._choose(at * self._step))
        self._number.valueChanged.connect(self._choose)

    def draw(self, option: Option) -> None:
        self.option = option
        value = int(option.value)
        with QSignalBlocker(self._number), QSignalBlocker(self._slider):
            self._number.setValue(value)
            self._slider.setValue(round(value / self._step))

    def _preview(self, at: int) -> None:
        with QSignalBlocker(self._number):
            self._number.setValue(at * self._step)


class DecimalControl(OptionControl):
    """A number with a fraction."""

    def __init__(self, option: Option) -> None:
        super().__init__(option)
        self._number = CalmDecimalBox()
        low = LEAST if option.low is None else option.low
        high = MOST if option.high is None else option.high
        self._number.setRange(low, high)
        self._number.setSingleStep(0.1)
        self._number.setSuffix(f" {option.unit}" if option.unit else "")
        self._number.setKeyboardTracking(False)
        self._number.lineEdit().setTextMargins(theme.GRID, 0, 0, 0)
        self._hold(self._number)
        self._number.valueChanged.connect(self._choose)

    def draw(self, option: Option) -> None:
        self.option = option
        with QSignalBlocker(self._number):
            self._number.setValue(float(option.value))


class ChoiceControl(OptionControl):
    """One of several."""

    def __init__(self, option: Option) -> None:
        super().__init__(option)
        self._list = CalmComboBox()
        self._hold(self._list)
        self._list.activated.connect(lambda at: self._choose(self._list.itemData(at)))

    def draw(self, option: Option) -> None:
        if option.choices != self.option.choices or not self._list.count():
            self._list.clear()
            for choice in option.choices:
                self._list.addItem(worded(choice.label), choice.value)
        self.option = option
        place = self._list.findData(option.value)
        if place < 0:  # not there now, yet it is what was chosen
            self._list.addItem(str(option.value), option.value)
            place = self._list.count() - 1
        self._list.setCurrentIndex(place)


class SuggestionControl(ChoiceControl):
    """One of several, or whatever is written instead."""

    def __init__(self, option: Option) -> None:
        super().__init__(option)
        self._list.setEditable(True)
        self._list.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        writing = self._list.lineEdit()
        assert writing is not None
        writing.editingFinished.connect(lambda: self._written(writing.text().strip()))

    def _written(self, text: str) -> None:
        place = self._list.findText(text)
        self._choose(self._list.itemData(place) if place >= 0 else text)


class KeyControl(OptionControl):
    """A key of the keyboard, with those held beside it; pressed, not written."""

    def __init__(self, option: Option) -> None:
        super().__init__(option)
        self._keys = QKeySequenceEdit()
        self._keys.setMaximumSequenceLength(1)
        self._hold(self._keys)
        self._keys.editingFinished.connect(self._pressed)

    def draw(self, option: Option) -> None:
        self.option = option
        with QSignalBlocker(self._keys):
            self._keys.setKeySequence(QKeySequence(str(option.value)))

    def _pressed(self) -> None:
        keys = self._keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        self._choose(keys or self.option.value)


class TextControl(OptionControl):
    """Words, taken when Enter is pressed or the line is left."""

    def __init__(self, option: Option) -> None:
        super().__init__(option)
        self._line = QLineEdit()
        self._hold(self._line)
        self._line.editingFinished.connect(lambda: self._choose(self._line.text().strip()))

    def draw(self, option: Option) -> None:
        self.option = option
        if not (self._line.hasFocus() and self._line.isModified()):
            self._line.setText(str(option.value))


class SecretControl(OptionControl):
    """Something that is stored and never shown."""

    def __init__(self, option: Option) -> None:
        super().__init__(option)
        self._line = QLineEdit()
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._hold(self._line)
        self._line.editingFinished.connect(self._written)

    def draw(self, option: Option) -> None:
        self.option = option
        stored = self.tr("There is one; write to replace it")
        self._line.setPlaceholderText(stored if option.value else self.tr("None"))

    def _written(self) -> None:
        if secret := self._line.text().strip():
            self._line.clear()
            self.chosen.emit(secret)


class LinesControl(OptionControl):
    """The entries of a list, one a line."""

    def __init__(self, option: Option) -> None:
        super().__init__(option)
        self._text = _Lines()
        self._text.setFixedHeight(92)
        self._text.setPlaceholderText(self.tr("One a line"))
        self._hold(self._text)
        self._text.left.connect(lambda: self._choose(self._text.toPlainText().strip()))

    def draw(self, option: Option) -> None:
        self.option = option
        if not self._text.hasFocus():
            self._text.setPlainText(str(option.value))


class _Lines(QPlainTextEdit):
    """Says when it is left; Tab leaves it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


CONTROLS: Final[dict[str, type[OptionControl]]] = {
    "switch": SwitchControl,
    "number": NumberControl,
    "decimal": DecimalControl,
    "choice": ChoiceControl,
    "suggestion": SuggestionControl,
    "key": KeyControl,
    "text": TextControl,
    "secret": SecretControl,
    "lines": LinesControl,
}


def control_for(option: Option) -> OptionControl:
    """The control of this option, showing its value."""
    made = CONTROLS[option.control](option)
    made.draw(option)
    return made

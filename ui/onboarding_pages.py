"""The pages of the first start."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.device_tests import DeviceTests
from ui.icons import pixmap
from ui.option_row import OptionRow
from ui.options import Option
from ui.rows import Check
from ui.wording import worded

MOST_CHECKS: Final = 100
DEVICES: Final = ("mic", "speaker", "camera")
PRIVACY: Final = ("record", "web")


class Page(QWidget):
    """A title, a sentence, and what else there is, one below the other.

    Signals:
        chosen: the name of an option and its new value.
    """

    chosen = Signal(str, object)

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        heading, said = QLabel(title), QLabel(text)
        heading.setObjectName("title")
        heading.setWordWrap(True)
        said.setObjectName("lead")
        said.setWordWrap(True)
        self._rows: dict[str, OptionRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * theme.GRID)
        self._column.addWidget(heading)
        self._column.addWidget(said)

    def _draw_options(self, options: tuple[Option, ...], names: tuple[str, ...]) -> None:
        """Show those of the options that have these names, in one card."""
        if not self._rows:
            self._card = QFrame()
            self._card.setObjectName("options")
            self._cards = QVBoxLayout(self._card)
            self._cards.setContentsMargins(0, 0, 0, 0)
            self._cards.setSpacing(0)
            self._column.insertWidget(self._column.count() - 1, self._card)
        for option in sorted(
            (option for option in options if option.name in names),
            key=lambda option: names.index(option.name),
        ):
            if option.name in self._rows:
                self._rows[option.name].draw(option)
                continue
            row = self._rows[option.name] = OptionRow(option)
            row.setProperty("first", len(self._rows) == 1)
            row.chosen.connect(self.chosen)
            self._cards.addWidget(row)


class WelcomePage(Page):
    """What this is."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Talk as you would across the table"),
            self.tr(
                "Microturn hears you while it speaks. Cut in and it stops; pause and it waits. "
                "What takes longer is worked out in the background while the talk goes on."
            ),
        )
        sign = QLabel()
        sign.setPixmap(pixmap("app", "", 96, 2))
        self._column.insertWidget(0, sign)
        self._column.insertSpacing(0, 6 * theme.GRID)
        points = (
            (
                "mic",
                self.tr("First microphone and speaker, so that you understand each other."),
            ),
            ("check", self.tr("Then a look at whether this computer is fast enough.")),
            ("lock", self.tr("And what stays here: everything, unless you decide otherwise.")),
        )
        for name, words in points:
            self._column.addLayout(_point(name, words))
        self._column.addStretch(1)


class DevicesPage(Page):
    """Microphone, speaker and camera, and whether they work."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("How you hear each other"),
            self.tr("Choose your devices, say a few words, then test the echo: say nothing then."),
        )
        self.tests = DeviceTests()
        self._column.addWidget(self.tests)
        self._column.addStretch(1)

    def draw(self, options: tuple[Option, ...]) -> None:
        """Show the devices among these options."""
        self._draw_options(options, DEVICES)


class ComputerPage(Page):
    """What the doctor found, in words."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("How this computer does"),
            self.tr("Five times a second it has 200 ms to hear, see and decide."),
        )
        self._checks: tuple[Check, ...] = ()
        self._working = QLabel(self.tr("Looking…"))
        self._working.setObjectName("help")
        inner = QFrame()
        inner.setObjectName("options")
        self._list = QGridLayout(inner)
        self._list.setContentsMargins(*4 * [2 * theme.GRID])
        self._list.setHorizontalSpacing(12)
        self._list.setVerticalSpacing(12)
        self._list.setColumnStretch(2, 1)
        self._list.setRowStretch(MOST_CHECKS, 1)  # below all of them
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self._column.addWidget(area, 1)
        self._column.addWidget(self._working)

    def draw(self, checks: tuple[Check, ...]) -> None:
        """Add what has been found since."""
        if len(checks) < len(self._checks):  # looked at anew
            while (item := self._list.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.deleteLater()
            self._checks = ()
        for check in checks[len(self._checks) :]:
            if check.title:
                self._add(check)
            self._working.setText(self.tr("Looking…") if check.title else worded(check.text))
            self._working.setProperty("bad", not (check.title or check.good))
            self._working.style().polish(self._working)
        self._checks = checks

    def _add(self, check: Check) -> None:
        colours = theme.tokens()
        sign, title, text = QLabel(), QLabel(worded(check.title)), QLabel(worded(check.text))
        name = "check" if check.good else "close"
        colour = colours.accent if check.good else colours.warning
        if check.essential and not check.good:
            colour = colours.danger
        sign.setPixmap(pixmap(name, colour, 20, 2))
        sign.setAccessibleName(self.tr("well") if check.good else self.tr("not well"))
        title.setObjectName("label")
        text.setObjectName("help")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        row, top = self._list.count() // 3, Qt.AlignmentFlag.AlignTop
        for place, widget in enumerate((sign, title, text)):
            self._list.addWidget(widget, row, place, top)


class PrivacyPage(Page):
    """What stays on this computer, and what does not if the user says so."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("What stays here"),
            self.tr("Nothing you say, show or type leaves this computer unless you decide so."),
        )
        for name, words in (
            ("lock", self.tr("Sound and pictures are understood by this computer alone.")),
            ("mic-off", self.tr("Muted means muted: the sound is thrown away where it comes in.")),
            (
                "globe",
                self.tr("The bottom line of the window says what leaves, if anything does."),
            ),
        ):
            self._column.addLayout(_point(name, words))
        self._column.addStretch(1)

    def draw(self, options: tuple[Option, ...]) -> None:
        """Show what can be decided about it."""
        self._draw_options(options, PRIVACY)


def _point(name: str, words: str) -> QHBoxLayout:
    """An icon and a sentence."""
    sign, said = QLabel(), QLabel(words)
    sign.setPixmap(pixmap(name, theme.tokens().accent, 22, 2))
    said.setWordWrap(True)
    row = QHBoxLayout()
    row.setSpacing(2 * theme.GRID)
    row.addWidget(sign)
    row.addWidget(said, 1)
    return row

"""The first start: five pages, each of which can be passed over."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.onboarding_minds import MindsPage
from ui.onboarding_pages import ComputerPage, DevicesPage, PrivacyPage, WelcomePage
from ui.options import Option
from ui.rows import Check, Offer, Tried

SIZE: Final = QSize(760, 640)


class Onboarding(QDialog):
    """Leads from page to page; what is chosen on them is told at once.

    Signals:
        chosen: the name of an option and its new value.
        try_wanted, checks_wanted, fetch_wanted: as in `ui.bridge.Bridge` and `ui.guide.Guide`.
    """

    chosen = Signal(str, object)
    try_wanted = Signal(str)
    checks_wanted = Signal()
    fetch_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before_the_talk = True
        self.setWindowTitle(self.tr("Welcome to Microturn"))
        self.setMinimumSize(620, 480)
        self.resize(SIZE)
        self.welcome, self.devices, self.computer = WelcomePage(), DevicesPage(), ComputerPage()
        self.privacy, self.minds = PrivacyPage(), MindsPage()
        self._stack, self._dots = QStackedWidget(), _Dots()
        self._pages: tuple[QWidget, ...] = (
            self.welcome,
            self.devices,
            self.computer,
            self.privacy,
            self.minds,
        )
        for page in self._pages:
            self._stack.addWidget(page)
        self._back, self._next = QPushButton(self.tr("Back")), QPushButton()
        self._skip = QPushButton(self.tr("Skip all this"))
        self._arrange()
        self._connect()
        self._turn(0)

    def begin(self, *, before_the_talk: bool) -> None:
        """From the first page. Before the talk what is chosen takes effect with its beginning."""
        self._before_the_talk = before_the_talk
        self._turn(0)

    def draw(self, options: tuple[Option, ...]) -> None:
        """Show these options on the pages that hold them."""
        if self._before_the_talk:
            options = tuple(replace(option, live=True) for option in options)
        self.devices.draw(options)
        self.privacy.draw(options)
        self.minds.choose({option.name: option.value for option in options}.get("mind", ""))

    def draw_tried(self, tried: Tried) -> None:
        """How a test of a device goes."""
        self.devices.tests.draw(tried)

    def draw_checks(self, checks: tuple[Check, ...]) -> None:
        """What has been found so far."""
        self.computer.draw(checks)

    def draw_offers(self, offers: tuple[Offer, ...]) -> None:
        """What can be fetched, and how that goes."""
        self.minds.draw(offers)

    def done(self, result: int) -> None:
        self.try_wanted.emit("")
        super().done(result)

    def _connect(self) -> None:
        for page in (self.devices, self.privacy, self.minds):
            page.chosen.connect(self.chosen)
        self.devices.tests.wanted.connect(self.try_wanted)
        self.minds.fetch_wanted.connect(self.fetch_wanted)
        self._back.clicked.connect(lambda: self._turn(self._stack.currentIndex() - 1))
        self._next.clicked.connect(self._go_on)
        self._skip.clicked.connect(self.accept)

    def _go_on(self) -> None:
        number = self._stack.currentIndex() + 1
        if number == len(self._pages):
            self.accept()
        else:
            self._turn(number)

    def _turn(self, number: int) -> None:
        before = self._stack.currentWidget()
        self._stack.setCurrentIndex(number)
        self._dots.draw(number, len(self._pages))
        last = number + 1 == len(self._pages)
        self._next.setText(
            self.tr("Start talking") if last else self.tr("Go on") if number else self.tr("Begin")
        )
        self._back.setVisible(number > 0)
        self._skip.setVisible(not last)
        self._next.setFocus()
        page = self._pages[number]
        if self.devices in (before, page):
            self.devices.tests.listen(on=page is self.devices)
        if page is self.computer:
            self.checks_wanted.emit()

    def _arrange(self) -> None:
        self._next.setObjectName("primary")
        self._next.setDefault(True)
        for button in (self._back, self._skip):
            button.setObjectName("plain")
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        foot.addWidget(self._back)
        foot.addWidget(self._skip)
        foot.addStretch(1)
        foot.addWidget(self._dots)
        foot.addStretch(1)
        foot.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(*4 * [4 * theme.GRID])
        column.setSpacing(3 * theme.GRID)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)


class _Dots(QWidget):
    """Which page of how many."""

    def __init__(self) -> None:
        super().__init__()
        self._at, self._of = 0, 1

    def draw(self, at: int, of: int) -> None:
        self._at, self._of = at, of
        self.setAccessibleName(self.tr("Page {at} of {of}").format(at=at + 1, of=of))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(16 * self._of, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left, middle = (self.width() - 16 * self._of) // 2, self.height() // 2
        for number in range(self._of):
            colour = theme.tokens().accent if number == self._at else theme.tokens().line
            painter.setBrush(QColor(colour))
            painter.drawEllipse(left + 16 * number + 4, middle - 4, 8, 8)

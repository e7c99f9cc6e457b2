"""The last page of the first start: larger minds, fetched or not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from ui import theme
from ui.onboarding_pages import Page
from ui.options import Value
from ui.rows import Offer
from ui.wording import worded


class MindsPage(Page):
    """Larger minds that can be fetched.

    Signals:
        fetch_wanted: fetch the one of this name; empty breaks off.
    """

    fetch_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            self.tr("A larger mind, if you like"),
            self.tr(
                "The built-in one chats and knows little. These know more and can use tools; they "
                "are fetched once and run on this computer. You can do this later as well."
            ),
        )
        self._offers: dict[str, _OfferCard] = {}
        self._mind: Value = ""
        self._column.addStretch(1)

    def draw(self, offers: tuple[Offer, ...]) -> None:
        """Show these, and how fetching goes."""
        for offer in offers:
            if offer.name not in self._offers:
                card = self._offers[offer.name] = _OfferCard(offer)
                card.fetch_wanted.connect(self.fetch_wanted)
                card.used.connect(lambda name: self.chosen.emit("mind", name))
                self._column.insertWidget(self._column.count() - 1, card)
            self._offers[offer.name].draw(offer, used=offer.name == self._mind)

    def choose(self, mind: Value) -> None:
        """The mind in force."""
        self._mind = mind
        for card in self._offers.values():
            card.draw(card.offer, used=card.offer.name == mind)


class _OfferCard(QFrame):
    fetch_wanted = Signal(str)
    used = Signal(str)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.setObjectName("options")
        self.offer = offer
        self._title, self._about, self._told = QLabel(offer.name), QLabel(), QLabel()
        self._title.setObjectName("label")
        for label in (self._about, self._told):
            label.setObjectName("help")
            label.setWordWrap(True)
        self._bar, self._button = QProgressBar(), QPushButton()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(offer.name)
        self._button.setObjectName("small")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._press)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, 12, 2 * theme.GRID, 14)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self._about, self._bar, self._told):
            column.addWidget(widget)
        self.draw(offer, used=False)

    def draw(self, offer: Offer, *, used: bool) -> None:
        self.offer = offer
        size = self.tr("{size:,} MB, {licence}").format(size=offer.size_mb, licence=offer.licence)
        self._about.setText(f"{worded(offer.about)} {size}")
        self._told.setText(worded(offer.text))
        self._told.setVisible(bool(offer.text))
        self._bar.setValue(offer.percent)
        self._bar.setVisible(offer.state == "coming" or 0 < offer.percent < 100)
        words = {
            "offered": self.tr("Go on") if offer.percent else self.tr("Fetch"),
            "coming": self.tr("Pause"),
            "here": self.tr("In use") if used else self.tr("Use this one"),
        }
        self._button.setText(words[offer.state])
        self._button.setEnabled(not (used and offer.state == "here"))
        self._button.setAccessibleName(f"{self._button.text()}: {offer.name}")

    def _press(self) -> None:
        match self.offer.state:
            case "offered":
                self.fetch_wanted.emit(self.offer.name)
            case "coming":
                self.fetch_wanted.emit("")
            case "here":
                self.used.emit(self.offer.name)

"""Asks what to show: a screen, a window or a part of a screen."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QScreen
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import screens, theme
from ui.icons import pixmap
from ui.region_picker import RegionPicker
from ui.rows import Share
from ui.screen_grab import ScreenGrab, windows

TILE: Final = QSize(176, 110)
ASIDE_MS: Final = 150


class SharePicker(QDialog):
    """Tiles of all that can be shown. Enter or a double click takes one.

    Signals:
        picked: a `ui.rows.Share`.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Show Microturn your screen"))
        self.setModal(True)
        self.resize(640, 540)
        self._takes: list[Callable[[], None]] = []
        self._tiles = QListWidget()
        self._tiles.setObjectName("tiles")
        self._tiles.setAccessibleName(self.tr("What to show"))
        self._tiles.setViewMode(QListView.ViewMode.IconMode)
        self._tiles.setResizeMode(QListView.ResizeMode.Adjust)
        self._tiles.setMovement(QListView.Movement.Static)
        self._tiles.setIconSize(TILE)
        self._tiles.setSpacing(theme.GRID)
        self._tiles.setWordWrap(True)
        self._tiles.itemActivated.connect(self.accept)
        self._own = QCheckBox(self.tr("Leave out Microturn's own window"))
        self._own.setChecked(True)
        self._arrange()
        self._list()

    def accept(self) -> None:
        """Take the chosen tile."""
        row = self._tiles.currentRow()
        if row >= 0:
            self._takes[row]()

    def _arrange(self) -> None:
        title = QLabel(self.tr("What should it see?"))
        title.setObjectName("title")
        note = QLabel(
            self.tr("It sees about two pictures a second, until you stop. A red frame shows what.")
        )
        note.setObjectName("result")
        note.setWordWrap(True)
        kind = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kind.Ok | kind.Cancel)
        for which, text in ((kind.Ok, self.tr("Show")), (kind.Cancel, self.tr("Cancel"))):
            buttons.button(which).setText(text)
            buttons.button(which).setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*4 * [3 * theme.GRID])
        column.setSpacing(12)
        for widget in (title, note, self._tiles, self._own, buttons):
            column.addWidget(widget, 1 if widget is self._tiles else 0)

    def _list(self) -> None:
        if QGuiApplication.platformName().startswith("wayland"):
            text = self.tr("Choose with the system…")
            self._add(text, self._sign("screen"), lambda: self._take_system(text))
        else:
            for number, screen in enumerate(QGuiApplication.screens(), 1):
                label = self.tr("Screen {number}").format(number=number)
                self._add(label, self._still(screen), self._screen_taker(label, number, screen))
            self._add(self.tr("A part of the screen…"), self._sign("region"), self._pick_region)
        for title, grab in windows(self.window().windowTitle()):
            self._add(title, self._sign("window"), self._window_taker(title, grab))
        self._tiles.setCurrentRow(0)

    def _add(self, label: str, icon: QIcon, take: Callable[[], None]) -> None:
        item = QListWidgetItem(icon, label)
        item.setSizeHint(TILE + QSize(16, 40))
        self._tiles.addItem(item)
        self._takes.append(take)

    def _still(self, screen: QScreen) -> QIcon:
        picture = screens.thumbnail(screen, TILE)
        return self._sign("screen") if picture.isNull() else _plain(picture)

    def _sign(self, name: str) -> QIcon:
        """An icon in the middle of a well of the size of a picture."""
        well = QPixmap(TILE)
        well.fill(Qt.GlobalColor.transparent)
        painter = QPainter(well)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens().sunken))
        painter.drawRoundedRect(well.rect(), 8, 8)
        sign = pixmap(name, theme.tokens().muted, 40, 1)
        painter.drawPixmap(well.rect().center() - sign.rect().center(), sign)
        painter.end()
        return _plain(well)

    def _screen_taker(self, label: str, number: int, screen: QScreen) -> Callable[[], None]:
        return lambda: self._pick(Share("screen", label, number, screens.area_of(screen)))

    def _window_taker(self, title: str, grab: Callable[[], ScreenGrab]) -> Callable[[], None]:
        return lambda: self._pick(Share("window", title, grab=grab()))

    def _take_system(self, label: str) -> None:
        self._pick(Share("system", label.rstrip("…"), grab=ScreenGrab(None)))

    def _pick_region(self) -> None:
        """Step aside, so that the still of the screen is taken without this dialog."""
        self.hide()
        QTimer.singleShot(ASIDE_MS, self, self._cover_screen)

    def _cover_screen(self) -> None:
        cover = RegionPicker(self.screen())
        cover.chosen.connect(self._take_region)
        cover.given_up.connect(self.reject)
        cover.show()
        cover.activateWindow()
        self._cover = cover

    def _take_region(self, part: QRect) -> None:
        screen = QGuiApplication.screenAt(part.center()) or QGuiApplication.primaryScreen()
        label = self.tr("A part of the screen")
        self._pick(Share("region", label, area=screens.area_of(screen, part)))

    def _pick(self, share: Share) -> None:
        hide_own = self._own.isChecked() and share.grab is None
        self.picked.emit(
            Share(share.kind, share.label, share.number, share.area, share.grab, hide_own)
        )
        super().accept()


def _plain(picture: QPixmap) -> QIcon:
    """An icon that looks the same when it is chosen."""
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)
    return made

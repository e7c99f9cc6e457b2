"""What lies around the window: keys that work everywhere, and orders from outside."""

from typing import cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from ui.appearance import wear
from ui.bridge import Bridge
from ui.library import LibraryDialog
from ui.main_window import MainWindow
from ui.push_to_talk import PushToTalk
from ui.recovery import RecoveryOffer
from ui.rows import Recorded, Wishes
from ui.settings import SettingsDialog


class Desk(QObject):
    """Owns what belongs to the program rather than to its window."""

    def __init__(self, bridge: Bridge, window: MainWindow) -> None:
        super().__init__()
        self._bridge = bridge
        self._window = window
        self._talk_key = PushToTalk(self)
        self._talk_key.held.connect(lambda held: bridge.mute_toggled.emit(not held))
        self._settings: SettingsDialog | None = None
        self._library: LibraryDialog | None = None
        window.settings_wanted.connect(self._open_settings)
        window.library_wanted.connect(self._open_library)
        bridge.shelf.unclosed.connect(self._offer_recovery)
        bridge.wished.connect(self._wear)
        bridge.asked.connect(self._do)

    def close(self) -> None:
        """Let go of the keys: the window has gone."""
        self._talk_key.listen_for("")

    @Slot(object)
    def _wear(self, wishes: Wishes) -> None:
        app = cast(QApplication, QApplication.instance())
        wear(app, wishes.theme, wishes.text_percent, less_motion=wishes.less_motion)
        if not self._talk_key.listen_for(wishes.talk_key):
            said = self.tr("There is no key called {key}; choose another one in the settings.")
            self._window.say(said.format(key=wishes.talk_key))

    @Slot()
    def _open_settings(self) -> None:
        if self._settings is None:
            self._settings = dialog = SettingsDialog(self._window)
            dialog.chosen.connect(self._bridge.option_chosen)
            self._bridge.options.connect(dialog.draw)
        self._bridge.options_wanted.emit()
        self._settings.show()
        self._settings.raise_()
        self._settings.activateWindow()

    @Slot()
    def _open_library(self) -> None:
        self._library = self._library or LibraryDialog(self._bridge.shelf, self._window)
        self._library.ask()

    @Slot(object)
    def _offer_recovery(self, sessions: tuple[Recorded, ...]) -> None:
        RecoveryOffer(sessions, self._bridge.shelf, self._window).open()

    @Slot(str)
    def _do(self, order: str) -> None:
        if order == "show":
            self._window.show()
            self._window.setWindowState(
                self._window.windowState() & ~Qt.WindowState.WindowMinimized
            )
            self._window.raise_()
            self._window.activateWindow()
        elif order == "settings":
            self._open_settings()
        elif order == "quit":
            self._window.close()

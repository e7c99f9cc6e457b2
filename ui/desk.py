"""What lies around the window: tray, captions, keys that work everywhere, orders from outside."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.appearance import wear
from ui.bridge import Bridge
from ui.captions import Captions
from ui.device_tests import DeviceTests
from ui.hotkeys import Hotkeys
from ui.library import LibraryDialog
from ui.main_window import MainWindow
from ui.onboarding import Onboarding
from ui.push_to_talk import PushToTalk
from ui.recovery import RecoveryOffer
from ui.rows import Recorded, Screen, Wishes
from ui.settings import SettingsDialog
from ui.tray import Tray


class Desk(QObject):
    """Owns what belongs to the program rather than to its window."""

    def __init__(self, bridge: Bridge, window: MainWindow) -> None:
        super().__init__()
        self._bridge = bridge
        self._window = window
        self._wishes = Wishes()
        self._muted = False
        self._talk_key = PushToTalk(self)
        self._hotkeys = Hotkeys(self)
        self._captions: Captions | None = None  # these are made when they are first wanted
        self._tray: Tray | None = None
        self._settings: SettingsDialog | None = None
        self._tests: DeviceTests | None = None
        self._guide: Onboarding | None = None
        self._library: LibraryDialog | None = None
        self._talk_key.held.connect(lambda held: bridge.mute_toggled.emit(not held))
        self._hotkeys.pressed.connect(self._press)
        self._hotkeys.released.connect(self._release)
        self._hotkeys.failed.connect(window.say)
        window.settings_wanted.connect(self._open_settings)
        window.library_wanted.connect(self._open_library)
        bridge.shelf.unclosed.connect(self._offer_recovery)
        window.closed.connect(self._tell_window_place)
        bridge.wished.connect(self._wear)
        bridge.asked.connect(self._do)
        bridge.guide.wanted.connect(self._open_guide)

    def draw(self, screen: Screen) -> None:
        """Show `screen` in the window and wherever else a part of it is seen."""
        self._muted = screen.level.muted
        self._window.draw(screen)
        if self._captions is not None:
            self._captions.draw(screen.lines)
        if screen.replay is None:
            tray = self._the_tray()
            tray.draw(screen)
            self._window.stays = self._wishes.stays and tray.shown

    def stand(self, place: tuple[int, int, int, int] | None) -> None:
        """Put the window where it stood last, if that is on a screen."""
        if place is None:
            return
        there = QRect(*place)
        screens = QGuiApplication.screens()
        if any(screen.availableGeometry().contains(there.center()) for screen in screens):
            self._window.setGeometry(there)

    def close(self) -> None:
        """Let go of everything: the window has gone."""
        self._talk_key.listen_for("")
        self._hotkeys.close()
        if self._tray is not None:
            self._tray.hide()
        if self._captions is not None:
            self._captions.close()
            self._captions.deleteLater()
            QApplication.sendPostedEvents(self._captions, QEvent.Type.DeferredDelete.value)

    @Slot(object)
    def _wear(self, wishes: Wishes) -> None:
        before, self._wishes = self._wishes, wishes
        app = cast(QApplication, QApplication.instance())
        wear(app, wishes.theme, wishes.text_percent, less_motion=wishes.less_motion)
        if wishes.captions or self._captions is not None:
            self._the_captions().turn(on=wishes.captions)
        if self._tray is not None:
            self._tray.captions.setChecked(wishes.captions)
        if not self._talk_key.listen_for(wishes.talk_key):
            said = self.tr("There is no key called {key}; choose another one in the settings.")
            self._window.say(said.format(key=wishes.talk_key))
        elif wishes.talk_key and wishes.talk_key != before.talk_key:
            self._window.say(self.tr("Hold {key} to be heard.").format(key=wishes.talk_key))
        self._hotkeys.hold(dict(wishes.hotkeys))

    def _press(self, name: str) -> None:
        if name == "talk":
            self._talk_key.press()
        else:
            self._do(name)

    def _release(self, name: str) -> None:
        if name == "talk":
            self._talk_key.release()

    def _the_captions(self) -> Captions:
        if self._captions is None:
            self._captions = Captions()
            self._captions.placed.connect(self._tell_place)
            place = self._wishes.captions_place
            self._captions.stand(None if place is None else QRect(*place))
        return self._captions

    def _the_tray(self) -> Tray:
        if self._tray is None:
            self._tray = Tray(self._window)
            self._tray.asked.connect(self._do)
            self._tray.captions.setChecked(self._wishes.captions)
            self._tray.show()
        return self._tray

    def _tell_window_place(self) -> None:
        place = self._window.normalGeometry()
        self._bridge.window_placed.emit((place.x(), place.y(), place.width(), place.height()))

    def _tell_place(self, place: QRect) -> None:
        self._bridge.captions_placed.emit((place.x(), place.y(), place.width(), place.height()))

    @Slot()
    def _open_settings(self) -> None:
        if self._settings is None:
            self._settings = dialog = SettingsDialog(self._window)
            dialog.chosen.connect(self._bridge.option_chosen)
            self._bridge.options.connect(dialog.draw)
            self._bridge.options.connect(self._add_tests)
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

    @Slot()
    def _open_guide(self) -> None:
        self._lead(before_the_talk=True)

    def _lead(self, *, before_the_talk: bool) -> None:
        guide = self._guide = self._guide or self._new_guide()
        guide.begin(before_the_talk=before_the_talk)
        self._bridge.options_wanted.emit()
        guide.open()

    def _new_guide(self) -> Onboarding:
        bridge, guide = self._bridge, Onboarding(self._window)
        guide.chosen.connect(bridge.option_chosen)
        guide.try_wanted.connect(bridge.try_wanted)
        guide.checks_wanted.connect(bridge.guide.checks_wanted)
        guide.fetch_wanted.connect(bridge.guide.fetch_wanted)
        guide.finished.connect(lambda _result: bridge.guide.done.emit())
        bridge.options.connect(guide.draw)
        bridge.tried.connect(guide.draw_tried)
        bridge.guide.checked.connect(guide.draw_checks)
        bridge.guide.offered.connect(guide.draw_offers)
        return guide

    @Slot(object)
    def _add_tests(self, _options: object) -> None:
        """Put the tests on top of the devices, once that page is there."""
        if self._tests is not None or self._settings is None:
            return
        self._tests = tests = DeviceTests()
        tests.wanted.connect(self._bridge.try_wanted)
        self._bridge.tried.connect(tests.draw)
        self._settings.add("Devices", tests)
        self._settings.page_shown.connect(lambda page: tests.listen(on=page == "Devices"))
        tests.listen(on=True)

    @Slot(str)
    def _do(self, order: str) -> None:
        match order:
            case "show":
                self._show_window()
            case "settings":
                self._open_settings()
            case "guide":
                self._lead(before_the_talk=False)
            case "caption":
                self._bridge.option_chosen.emit("captions", not self._wishes.captions)
            case "arrange":
                self._the_captions().arrange(on=True)
            case "mute":
                self._bridge.mute_toggled.emit(not self._muted)
            case "stop":
                self._bridge.stop_pressed.emit()
            case "share":
                self._bridge.share_toggled.emit()
            case "quit":
                self._window.quit()

    def _show_window(self) -> None:
        self._window.show()
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()

"""Keys that work wherever the user is, as far as the desktop lets programs have any."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from ui.hotkeys_x11 import X11Keys

if TYPE_CHECKING:  # it needs a library that only Linux has
    from ui.hotkeys_portal import PortalKeys


class Hotkeys(QObject):
    """Holds keys of the whole desktop, and says in words where that cannot be.

    Signals:
        pressed, released: the name of the key that went down or came up.
        failed: why keys are not to be had.
    """

    pressed = Signal(str)
    released = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._x11: X11Keys | None = None
        self._portal: PortalKeys | None = None
        self._keys: dict[str, str] = {}
        self._what: Final = {
            "talk": self.tr("Hold to be heard"),
            "mute": self.tr("Mute or open the microphone"),
            "stop": self.tr("Stop speaking"),
            "share": self.tr("Show the screen, or no longer"),
            "caption": self.tr("Captions"),
        }

    def hold(self, keys: dict[str, str]) -> None:
        """Hold these keys by name, such as `{"mute": "Ctrl+F8"}`, and no others."""
        if keys == self._keys:
            return
        self._keys = keys
        try:
            if QGuiApplication.platformName() == "xcb":
                self._hold_in_x11(keys)
            elif QGuiApplication.platformName().startswith("wayland"):
                self._hold_by_portal(keys)
            elif keys:
                raise OSError("no way is known")
        except OSError:
            told = self.tr(
                "This desktop gives programs no keys that work everywhere. Have its own settings "
                "call microturn ctl, such as: microturn ctl toggle-mute"
            )
            self.failed.emit(told)

    def close(self) -> None:
        """Let go of all."""
        for holder in (self._x11, self._portal):
            if holder is not None:
                holder.close()
        self._x11 = self._portal = None

    def _hold_in_x11(self, keys: dict[str, str]) -> None:
        if self._x11 is None and keys:
            self._x11 = X11Keys(self)
            self._x11.pressed.connect(self.pressed)
            self._x11.released.connect(self.released)
        if self._x11 is not None and (refused := self._x11.hold(keys)):
            told = self.tr("Another program has {keys}, or it is no key: choose another.")
            self.failed.emit(told.format(keys=", ".join(refused.values())))

    def _hold_by_portal(self, keys: dict[str, str]) -> None:
        if self._portal is None and keys:
            from ui.hotkeys_portal import PortalKeys

            self._portal = PortalKeys(self)
            self._portal.pressed.connect(self.pressed)
            self._portal.released.connect(self.released)
            self._portal.failed.connect(self._refused)
        if self._portal is not None:
            self._portal.hold({name: (key, self._what[name]) for name, key in keys.items()})

    def _refused(self, why: str) -> None:
        told = self.tr("The desktop does not let Microturn have its keys: {why}.")
        self.failed.emit(told.format(why=why))

"""Keys of the whole desktop under X11: the server is asked for these keys and tells no others.

Talks to the X server by libxcb, over a connection of its own, since Qt has no such wish.
"""

import ctypes
import ctypes.util
from collections.abc import Iterator
from functools import cache
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence

PRESS, RELEASE = 2, 3
ASYNC: Final = 1
SHIFT, LOCK, CONTROL, ALT, NUM_LOCK, META = 1, 2, 4, 8, 16, 64
MODIFIERS: Final = {
    Qt.KeyboardModifier.ShiftModifier: SHIFT,
    Qt.KeyboardModifier.ControlModifier: CONTROL,
    Qt.KeyboardModifier.AltModifier: ALT,
    Qt.KeyboardModifier.MetaModifier: META,
}
LOCKS: Final = (0, LOCK, NUM_LOCK, LOCK | NUM_LOCK)
"""A key counts whatever of these is on."""
SYMBOLS: Final = {
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_Tab: 0xFF09,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Pause: 0xFF13,
    Qt.Key.Key_ScrollLock: 0xFF14,
    Qt.Key.Key_Escape: 0xFF1B,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_Print: 0xFF61,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Menu: 0xFF67,
    Qt.Key.Key_Delete: 0xFFFF,
    Qt.Key.Key_MicMute: 0x1008FFB2,
}
REPEAT_MS: Final = 40
"""A held key is released and pressed again and again; this much apart it was let go."""


class _Roots(ctypes.Structure):
    _fields_ = [
        ("data", ctypes.POINTER(ctypes.c_uint32)),
        ("rem", ctypes.c_int),
        ("i", ctypes.c_int),
    ]


class _Cookie(ctypes.Structure):
    _fields_ = [("sequence", ctypes.c_uint)]


class X11Keys(QObject):
    """Holds some keys of the desktop.

    Signals:
        pressed, released: the name of the key that went down or came up.

    Raises:
        OSError: there is no X server, or no libxcb.
    """

    pressed = Signal(str)
    released = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._xcb, self._keysyms = _library("xcb"), _library("xcb-keysyms")
        _declare(self._xcb, self._keysyms)
        self._line = ctypes.c_void_p(self._xcb.xcb_connect(None, None))
        if self._xcb.xcb_connection_has_error(self._line):
            raise OSError("the X server cannot be reached")
        setup = self._xcb.xcb_get_setup(self._line)
        self._root = self._xcb.xcb_setup_roots_iterator(setup).data[0]
        self._symbols = ctypes.c_void_p(self._keysyms.xcb_key_symbols_alloc(self._line))
        self._open = True
        self._names: dict[int, str] = {}
        self._down: set[int] = set()
        self._timers: dict[int, QTimer] = {}  # kept: PySide does not survive their deleteLater
        number = self._xcb.xcb_get_file_descriptor(self._line)
        self._notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def hold(self, keys: dict[str, str]) -> dict[str, str]:
        """Hold these keys by name, such as `{"mute": "Ctrl+F8"}`, and no others.

        Returns those that cannot be had, as another program holds them or they do not exist.
        """
        self._xcb.xcb_ungrab_key(self._line, 0, self._root, 0x8000)  # all of ours
        self._names.clear()
        refused = {}
        for name, wanted in keys.items():
            if not self._grab(name, QKeySequence(wanted)):
                refused[name] = wanted
        self._xcb.xcb_flush(self._line)
        return refused

    def close(self) -> None:
        """Let go of all."""
        self._open = False
        self._notifier.setEnabled(False)
        self._keysyms.xcb_key_symbols_free(self._symbols)
        self._xcb.xcb_disconnect(self._line)

    def _grab(self, name: str, keys: QKeySequence) -> bool:
        codes = list(self._codes(keys))
        held = _modifiers(keys)
        for code in codes:
            for lock in LOCKS:
                cookie = self._xcb.xcb_grab_key_checked(
                    self._line, 0, self._root, held | lock, code, ASYNC, ASYNC
                )
                if error := self._xcb.xcb_request_check(self._line, cookie):
                    _library("c").free(ctypes.c_void_p(error))
                    return False
            self._names[code] = name
        return bool(codes)

    def _codes(self, keys: QKeySequence) -> Iterator[int]:
        if keys.count() != 1 or (symbol := _symbol(_key(keys))) is None:
            return
        found = self._keysyms.xcb_key_symbols_get_keycode(self._symbols, symbol)
        if found:
            place = 0
            while found[place]:
                yield found[place]
                place += 1
            _library("c").free(found)

    def _hear(self) -> None:
        if not self._open:
            return  # what the notifier said before it was closed comes after the line has gone
        while event := self._xcb.xcb_poll_for_event(self._line):
            kind, code = event[0] & 0x7F, event[1]
            _library("c").free(event)
            if kind == PRESS:
                self._went_down(code)
            elif kind == RELEASE and code in self._down:
                self._timers[code].start()
        if self._xcb.xcb_connection_has_error(self._line):  # the server has gone
            self._notifier.setEnabled(False)

    def _went_down(self, code: int) -> None:
        if code not in self._timers:
            timer = self._timers[code] = QTimer(self, singleShot=True, interval=REPEAT_MS)
            timer.timeout.connect(lambda: self._came_up(code))
        self._timers[code].stop()
        if code in self._down:
            return
        self._down.add(code)
        if name := self._names.get(code):
            self.pressed.emit(name)

    def _came_up(self, code: int) -> None:
        self._down.discard(code)
        if name := self._names.get(code):
            self.released.emit(name)


def _key(keys: QKeySequence) -> int:
    return int(keys[0].key())  # type: ignore[index]


def _modifiers(keys: QKeySequence) -> int:
    held = keys[0].keyboardModifiers()  # type: ignore[index]
    return sum(bit for modifier, bit in MODIFIERS.items() if held & modifier)


def _symbol(key: int) -> int | None:
    """X's number for a key of Qt; None where this program does not know it."""
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return 0xFFBE + key - int(Qt.Key.Key_F1)
    if 0x21 <= key < 0x7F:
        return ord(chr(key).lower())
    return next((symbol for known, symbol in SYMBOLS.items() if int(known) == key), None)


@cache
def _library(name: str) -> ctypes.CDLL:
    found = ctypes.util.find_library(name)
    if found is None:
        raise OSError(f"there is no lib{name}")
    return ctypes.CDLL(found)


def _declare(xcb: ctypes.CDLL, keysyms: ctypes.CDLL) -> None:
    line = ctypes.c_void_p
    byte, short, word = ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32
    octets = ctypes.POINTER(byte)
    for library, name, result, arguments in (
        (xcb, "xcb_connect", line, [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]),
        (xcb, "xcb_connection_has_error", ctypes.c_int, [line]),
        (xcb, "xcb_get_setup", line, [line]),
        (xcb, "xcb_setup_roots_iterator", _Roots, [line]),
        (xcb, "xcb_grab_key_checked", _Cookie, [line, byte, word, short, byte, byte, byte]),
        (xcb, "xcb_ungrab_key", _Cookie, [line, byte, word, short]),
        (xcb, "xcb_request_check", line, [line, _Cookie]),
        (xcb, "xcb_poll_for_event", octets, [line]),
        (xcb, "xcb_get_file_descriptor", ctypes.c_int, [line]),
        (xcb, "xcb_flush", ctypes.c_int, [line]),
        (xcb, "xcb_disconnect", None, [line]),
        (keysyms, "xcb_key_symbols_alloc", line, [line]),
        (keysyms, "xcb_key_symbols_get_keycode", octets, [line, word]),
        (keysyms, "xcb_key_symbols_free", None, [line]),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments

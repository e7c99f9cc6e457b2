"""A key that is held to be heard, in whichever window of the program it is pressed."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

LINGER_MS: Final = 300
"""People let go while they still say the last word."""
ELSEWHERE: Final = 0
"""In place of a key, for one of the whole desktop."""
KEYS: Final = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


class PushToTalk(QObject):
    """Watches one key while it is switched on.

    Signals:
        held: True when the key goes down, False a moment after it has come up.
    """

    held = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = QKeySequence()
        self._down_key: int | None = None
        self._linger = QTimer(self, singleShot=True, interval=LINGER_MS)
        self._linger.timeout.connect(self._tell)

    def listen_for(self, keys: str) -> bool:
        """Watch the key named like `F9` or `Ctrl+Space`, or none if empty; False if unknown."""
        sequence = QKeySequence(keys)
        named = sequence.toString(QKeySequence.SequenceFormat.PortableText)
        known = sequence.count() == 1 and bool(named)
        self.release()
        self._keys = sequence if known else QKeySequence()
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        if known:
            app.installEventFilter(self)
        return known or not keys

    def press(self, key: int = ELSEWHERE) -> None:
        """The key went down: here, or wherever the user is, as the desktop tells."""
        lingering = self._linger.isActive()
        self._linger.stop()
        if self._down_key is None:
            self._down_key = key
            if not lingering:
                self._tell()

    def release(self) -> None:
        """It came up."""
        if self._down_key is not None:
            self._down_key = None
            self._linger.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ApplicationDeactivate and self._down_key != ELSEWHERE:
            self.release()  # the key may come up where nobody tells us
        return kind in KEYS and isinstance(event, QKeyEvent) and self._hear(event)

    def _hear(self, event: QKeyEvent) -> bool:
        """True where the event is about our key, and so for nobody else."""
        if event.type() == QEvent.Type.KeyRelease:
            ours = event.key() == self._down_key
            if ours and not event.isAutoRepeat():
                self.release()
            return ours
        if QKeySequence(event.keyCombination()) != self._keys:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.press(event.key())
        return True

    def _tell(self) -> None:
        self.held.emit(self._down_key is not None)

"""Tells screen readers what happens: lines that settle, and what the assistant does."""

from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.line_text import spelled
from ui.rows import Line, Screen
from ui.wording import worded

TOLD_STATES: Final = frozenset({"muted", "stopped", "thinking", "listening"})
"""Speaking and hearing are heard anyway."""

RECENT: Final = 8
"""Lines looked at; what settles is near the end."""


class Announcer:
    """Speaks through the accessibility of one widget; silent where nothing listens.

    Attributes:
        told: the last words that were announced.
    """

    def __init__(self, speaker: QWidget) -> None:
        self._speaker = speaker
        self._state = ""
        self._settled: dict[str, Line] = {}
        self.told = ""

    def draw(self, screen: Screen) -> None:
        """Announce what is new since the last screen; the microphone's state at once."""
        recent = screen.lines[-RECENT:]
        fresh = [
            line
            for line in recent
            if not line.live and not line.aside and line.id not in self._settled
        ]
        self._settled = {line.id: line for line in recent if not line.live}
        for line in fresh:
            self._tell(spelled(line))
        status = screen.status
        if status.state != self._state:
            self._state = status.state
            if status.state in TOLD_STATES:
                self._tell(worded(status.word), now=status.state in ("muted", "stopped"))

    def _tell(self, words: str, *, now: bool = False) -> None:
        self.told = words
        event = QAccessibleAnnouncementEvent(self._speaker, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if now else politeness.Polite)
        QAccessible.updateAccessibility(event)

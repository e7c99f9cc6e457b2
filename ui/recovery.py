"""Asks, at the start, what to do with recordings that were never closed."""

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.rows import Recorded
from ui.shelf import Shelf


class RecoveryOffer(QMessageBox):
    """Recover them, move them to the trash, or leave them for later; Esc leaves them."""

    def __init__(
        self, sessions: tuple[Recorded, ...], shelf: Shelf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recordings"))
        one = self.tr("A recording was not closed. Keep what was said?")
        more = self.tr("{count} recordings were not closed. Keep what was said?")
        self.setText(one if len(sessions) == 1 else more.format(count=len(sessions)))
        self.setInformativeText("\n".join(_described(session) for session in sessions))
        role = QMessageBox.ButtonRole
        keep = self.addButton(self.tr("Recover"), role.AcceptRole)
        drop = self.addButton(self.tr("Move to the trash"), role.DestructiveRole)
        later = self.addButton(self.tr("Later"), role.RejectRole)
        for button in (keep, drop, later):
            button.setIcon(QIcon())
        self.setDefaultButton(keep)
        self.setEscapeButton(later)
        for session in sessions:
            keep.clicked.connect(lambda _=False, name=session.id: shelf.recovered.emit(name))
            drop.clicked.connect(lambda _=False, name=session.id: shelf.deleted.emit(name))


def _described(session: Recorded) -> str:
    began = QDateTime.fromSecsSinceEpoch(int(session.started_s))
    when = QLocale().toString(began, QLocale.FormatType.ShortFormat)
    return f"{when} ({QLocale().formattedDataSize(session.size_bytes, 1)})"

"""The door of the library: what it shows comes in from any thread, what the user wants goes out."""

from PySide6.QtCore import QObject, Signal


class Shelf(QObject):
    """Nothing but signals. A session is named by `ui.rows.Recorded.id`.

    Signals:
        wanted: show the sessions in which these words were said; all of them where it is empty.
        opened: replay this session.
        renamed: give it another title.
        deleted: move it to the trash.
        recovered: make it whole.
        listed: a tuple of `ui.rows.Recorded`, for the dialog.
        told: a sentence about what could not be done.
        unclosed: a tuple of those that were never closed, found at the start.
    """

    wanted = Signal(str)
    opened = Signal(str)
    renamed = Signal(str, str)
    deleted = Signal(str)
    recovered = Signal(str)
    listed = Signal(object)
    told = Signal(str)
    unclosed = Signal(object)

"""The door between the first guide and the program: its wishes out, what is found in."""

from PySide6.QtCore import QObject, Signal


class Guide(QObject):
    """A part of `ui.bridge.Bridge`.

    Signals:
        wanted: the guide is to be shown; for the window.
        done: it has been gone through, or sent away.
        checks_wanted: have this computer looked over.
        checked: what has been found so far, as a tuple of `Check`; for the window.
        fetch_wanted: fetch the mind of this name; empty breaks off what is under way.
        offered: the minds that can be fetched and how that goes, as a tuple of `Offer`.
    """

    wanted = Signal()
    done = Signal()
    checks_wanted = Signal()
    checked = Signal(object)
    fetch_wanted = Signal(str)
    offered = Signal(object)

"""The screens of this computer in pixels, as the engine counts them, and their pictures."""

import sys

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPixmap, QScreen

from ui.rows import Area


def ratio(screen: QScreen) -> float:
    """Pixels for each unit of Qt; macOS counts in Qt's units everywhere."""
    return 1.0 if sys.platform == "darwin" else screen.devicePixelRatio()


def area_of(screen: QScreen, part: QRect | None = None) -> Area:
    """`part` of a screen, or all of it, in pixels of all screens together.

    Qt leaves the upper left corner of a screen where the system has it and scales what is inside.
    """
    whole = screen.geometry()
    inside = part or whole
    corner, scale = whole.topLeft(), ratio(screen)
    at = corner + (inside.topLeft() - corner) * scale
    return at.x(), at.y(), round(inside.width() * scale), round(inside.height() * scale)


def place_of(area: Area) -> QRect | None:
    """Where `area` is in units of Qt; None where no screen shows it."""
    for screen in QGuiApplication.screens():
        left, top, width, height = area_of(screen)
        if QRect(left, top, width, height).contains(QPoint(area[0], area[1])):
            scale, corner = ratio(screen), screen.geometry().topLeft()
            at = corner + (QPoint(area[0], area[1]) - corner) / scale
            return QRect(at, QSize(round(area[2] / scale), round(area[3] / scale)))
    return None


def thumbnail(screen: QScreen, size: QSize) -> QPixmap:
    """What `screen` shows now, within `size`; empty where the system does not tell."""
    picture = screen.grabWindow(0)
    if picture.isNull():
        return QPixmap()
    keep = Qt.AspectRatioMode.KeepAspectRatio
    return picture.scaled(size, keep, Qt.TransformationMode.SmoothTransformation)


def numbered(number: int) -> QScreen | None:
    """The screen of this number, from 1."""
    known = QGuiApplication.screens()
    return known[number - 1] if 1 <= number <= len(known) else None

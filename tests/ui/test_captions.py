import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui import captions as module
from ui.captions import Captions
from ui.rows import Line

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)
PLACE = QRect(100, 200, 700, 130)


@pytest.fixture
def captions(qtbot):
    captions = Captions()
    qtbot.addWidget(captions)
    captions.stand(PLACE)
    return captions


def talk(*lines):
    return tuple(Line(str(n), who, text, 1000 * n) for n, (who, text) in enumerate(lines))


def ink(captions):
    """How many pixels of the words' colour there are."""
    image = captions.grab().toImage().convertToFormat(captions.grab().toImage().Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return int((pixels[:, :, :3].min(axis=2) > 240).sum())


def test_it_is_above_all_and_neither_mouse_nor_keyboard_finds_it(captions):
    flags = captions.windowFlags()
    for flag in (
        Qt.WindowType.WindowStaysOnTopHint,
        Qt.WindowType.FramelessWindowHint,
        Qt.WindowType.WindowTransparentForInput,
        Qt.WindowType.WindowDoesNotAcceptFocus,
    ):
        assert flags & flag


def test_the_last_words_are_seen_while_they_are_fresh(qtbot, captions):
    captions._fade.setInterval(150)
    captions.draw(talk(("user", "why is the sky blue"), ("note", "The microphone went away.")))
    assert not captions.isVisible(), "it was not asked for"
    captions.turn(on=True)
    assert captions.isVisible()
    assert ink(captions) > 100
    qtbot.waitUntil(lambda: not captions.isVisible())
    captions.draw(talk(("user", "why is the sky blue"), ("assistant", "Because")))
    assert captions.isVisible()
    captions.turn(on=False)
    assert not captions.isVisible()


def test_of_many_words_the_last_are_shown(captions):
    captions.turn(on=True)
    said = " ".join(f"word{number}" for number in range(200))
    captions.draw(talk(("assistant", said)))
    ground = QPixmap(10, 10)
    painter = QPainter(ground)
    shown = captions._rows(painter, 26.0)
    painter.end()
    assert len(shown) == module.ROWS
    assert shown[-1][0].endswith("word199")


def test_taken_hold_of_it_moves_grows_and_tells_its_place(qtbot, captions):
    told = []
    captions.placed.connect(told.append)
    captions.arrange(on=True)
    assert not captions.windowFlags() & Qt.WindowType.WindowTransparentForInput
    drag(qtbot, captions, QPoint(50, 50), QPoint(30, -20))
    assert captions.geometry() == PLACE.translated(30, -20)
    corner = captions.rect().bottomRight() - QPoint(5, 5)
    drag(qtbot, captions, corner, QPoint(60, 40))
    assert captions.size().width() == PLACE.width() + 60
    qtbot.keyClick(captions, Qt.Key.Key_Escape)
    assert told == [QRect(130, 180, PLACE.width() + 60, PLACE.height() + 40)]
    assert captions.windowFlags() & Qt.WindowType.WindowTransparentForInput
    assert not captions.isVisible(), "nobody asked for captions"


def drag(qtbot, widget, where, way):
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=where)
    grown = way if where.x() > 100 else QPoint(0, 0)
    qtbot.mouseMove(widget, where + way)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=where + grown)


def test_a_place_on_a_screen_that_is_gone_becomes_the_usual_one(captions):
    captions.stand(QRect(9000, 9000, 700, 130))
    assert captions.screen().availableGeometry().contains(captions.geometry())

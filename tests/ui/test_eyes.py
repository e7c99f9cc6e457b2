import sys
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QToolButton

from ui import screens, share_picker
from ui.preview import PreviewBox
from ui.region_picker import RegionPicker
from ui.rows import Preview, Screen, Share, Sight
from ui.screen_grab import LARGEST_PX, to_rgb
from ui.share_frame import ShareFrame
from ui.share_picker import SharePicker

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen: masks, raise

LEFT = Qt.MouseButton.LeftButton
REGION = Share("region", "A part of the screen", area=(40, 40, 200, 100))


@pytest.fixture
def wishes(window):
    seen = []
    window.share_wanted.connect(lambda share: seen.append(("share", share)))
    window.share_paused.connect(lambda on: seen.append(("pause", on)))
    return seen


@pytest.fixture
def no_windows(monkeypatch):
    """No other program has a window."""
    monkeypatch.setattr(share_picker, "windows", lambda own: [])


def named(window, name):
    buttons = window.findChildren(QToolButton)
    return next(b for b in buttons if b.accessibleName() == name and b.isVisible())


def frames():
    return [frame for frame in top_level(ShareFrame) if frame.isVisible()]


def top_level(kind):
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind)]


def test_a_screen_is_picked_from_tiles(window, wishes, qtbot, no_windows):
    qtbot.mouseClick(window.findChild(QPushButton, "quiet"), LEFT)
    picker = window.findChild(SharePicker)
    tiles = picker.findChild(QListWidget)
    assert [tiles.item(row).text() for row in range(tiles.count())] == [
        "Screen 1",
        "A part of the screen…",
    ]
    qtbot.keyClick(tiles, Qt.Key.Key_Return)
    whole = screens.area_of(QGuiApplication.primaryScreen())
    assert wishes == [("share", Share("screen", "Screen 1", 1, whole))]


def test_a_part_of_a_screen_is_dragged(window, wishes, qtbot, no_windows):
    picker = SharePicker(window)
    picker.picked.connect(window.share_wanted)
    picker.open()
    picker.findChild(QListWidget).setCurrentRow(1)
    picker.accept()
    qtbot.waitUntil(lambda: bool(top_level(RegionPicker)))
    (cover,) = top_level(RegionPicker)
    start = cover.rect().topLeft() + QRect(50, 60, 1, 1).topLeft()
    qtbot.mousePress(cover, LEFT, pos=start)
    qtbot.mouseMove(cover, start + QRect(199, 99, 1, 1).topLeft())
    qtbot.mouseRelease(cover, LEFT, pos=start + QRect(199, 99, 1, 1).topLeft())
    ((_, share),) = wishes
    assert (share.kind, share.area) == ("region", (50, 60, 200, 100))


def test_a_part_is_moved_and_sized_by_keys_and_esc_gives_up(qtbot):
    cover = RegionPicker(QGuiApplication.primaryScreen())
    taken, given_up = [], []
    cover.chosen.connect(taken.append)
    cover.given_up.connect(lambda: given_up.append(True))
    before = QRect(cover._part)
    qtbot.keyClick(cover, Qt.Key.Key_Right)
    qtbot.keyClick(cover, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert cover._part == before.translated(8, 0).adjusted(0, 0, 0, 8)
    qtbot.keyClick(cover, Qt.Key.Key_Escape)
    assert (taken, given_up) == ([], [True])


def test_while_something_is_shown_it_can_be_paused_and_ended(window, wishes, qtbot):
    window.draw(Screen(preview=Preview(share=REGION)))
    qtbot.mouseClick(named(window, "Pause"), LEFT)
    window.draw(Screen(preview=Preview(share=replace(REGION, paused=True))))
    qtbot.mouseClick(named(window, "Look again"), LEFT)
    qtbot.mouseClick(named(window, "Stop showing"), LEFT)
    assert wishes == [("pause", True), ("pause", False), ("share", None)]


def test_a_frame_stands_just_outside_of_what_is_shown_until_nothing_is(window, qtbot):
    window.draw(Screen(preview=Preview(share=REGION)))
    (frame,) = frames()
    assert frame.geometry() == QRect(36, 36, 208, 108)
    assert not frame.mask().contains(frame.rect().center())
    window.draw(Screen(preview=Preview()))
    assert frames() == []


def test_a_window_whose_place_nobody_knows_has_no_frame_but_its_name(window, qtbot):
    window.draw(Screen(preview=Preview(share=Share("window", "Notes"))))
    assert frames() == []
    assert window.findChild(type(window._eyes._label), "sharing").text() == "Sees: Notes"
    window.draw(Screen())


def test_the_window_says_where_it_is_so_that_it_can_be_left_out(window, qtbot):
    places = []
    window.moved.connect(places.append)
    window.move(30, 20)
    qtbot.wait(1)
    assert places[-1][:2] == (30, 20)
    window.showMinimized()
    qtbot.wait(1)
    assert places[-1] is None


def test_the_preview_tells_how_often_and_how_large_it_sees(window):
    rgb = np.zeros((240, 320, 3), np.uint8)
    window.draw(Screen(preview=Preview(rgb, "What I see", rgb, rate_hz=2.0, share=REGION)))
    box = window.findChild(PreviewBox)
    assert box.accessibleDescription() == "What I see · 2 a second"
    assert box.toolTip() == "Just this reaches the engine: 320 × 240 pixels"


def test_an_area_goes_there_and_back(qapp):
    screen = QGuiApplication.primaryScreen()
    part = QRect(11, 22, 333, 222)
    assert screens.place_of(screens.area_of(screen, part)) == part
    assert screens.place_of((99_999, 0, 5, 5)) is None


def test_pictures_leave_qt_as_they_are_but_no_larger_than_needed(qapp):
    image = QImage(5, 3, QImage.Format.Format_RGB32)
    image.fill(0xFF102030)
    assert to_rgb(image).tolist() == 3 * [5 * [[16, 32, 48]]]
    assert to_rgb(QImage(2 * LARGEST_PX, 10, QImage.Format.Format_RGB32)).shape[1] == LARGEST_PX


class Dense:
    """A screen of double density beside another one."""

    def geometry(self):
        return QRect(1920, 0, 1280, 800)

    def devicePixelRatio(self):  # noqa: N802 - Qt's name
        return 2.0


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS counts in Qt's units")
def test_on_a_dense_screen_an_area_is_counted_in_its_pixels(monkeypatch):
    screen = Dense()
    monkeypatch.setattr(QGuiApplication, "screens", staticmethod(lambda: [screen]))
    assert screens.area_of(screen) == (1920, 0, 2560, 1600)
    part = QRect(2020, 50, 300, 200)
    assert screens.area_of(screen, part) == (2120, 100, 600, 400)
    assert screens.place_of((2120, 100, 600, 400)) == part


def test_the_preview_shows_the_pixels_of_the_network(window):
    rgb = np.zeros((240, 320, 3), np.uint8)
    box = window.findChild(PreviewBox)
    window.draw(Screen(preview=Preview(rgb, "What I see", rate_hz=1, sight=Sight(160, 120, 5))))
    assert box._image.width() == 160
    assert box.toolTip() == "The network sees just this: 160 × 120 pixels"
    window.draw(Screen(preview=Preview(rgb, "What I see", sight=Sight(160, 120, 0))))
    assert box.accessibleDescription() == "The network does not look at it"

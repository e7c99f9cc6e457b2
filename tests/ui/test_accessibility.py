"""Everything can be reached by keys, has a name, and says what happens."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QSlider,
    QWidget,
)

from app.preferences import Preferences
from app.settings import Settings
from ui.announcer import Announcer
from ui.eyes import Eyes
from ui.level_meter import LevelMeter
from ui.library import LibraryDialog
from ui.plot import Plot
from ui.preview import PreviewBox
from ui.region_picker import RegionPicker
from ui.rows import Level, Line, Preview, Recorded, Replay, Screen, Share, Slot, Status, Task
from ui.settings import SettingsDialog
from ui.share_picker import SharePicker
from ui.shelf import Shelf
from ui.tasks import TaskCard
from ui.timeline import TimelineStrip

SPOKEN = (
    QAbstractButton, QAbstractItemView, QLineEdit, QSlider, TaskCard, LevelMeter, PreviewBox,
    TimelineStrip, Plot,
)  # fmt: skip


def nameless(root):
    """Widgets below `root` that can be met and have nothing to say."""
    met = [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, SPOKEN) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    return [
        (type(widget).__name__, widget.objectName())
        for widget in met
        if not isinstance(widget, QScrollArea) and not is_part_of_another(widget)
        if not name_of(widget)
    ]


def is_part_of_another(widget):
    """Clear buttons, headers, drop-down lists: Qt has the widget they belong to speak for them."""
    whole = widget.parentWidget()
    if whole is None or widget.objectName().startswith("qt_"):
        return whole is not None
    if whole.metaObject().className() == "QComboBoxPrivateContainer":
        return True
    return isinstance(whole, QComboBox | QLineEdit | QAbstractItemView) and name_of(whole) != ""


def name_of(widget):
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name)


def full_screen(**more):
    rgb = np.zeros((9, 16, 3), np.uint8)
    return Screen(
        lines=(Line("a", "user", "Hello", 0), Line("b", "job", "Look", 9, job=1, state="Running")),
        preview=Preview(rgb, "What I see", share=Share("window", "Notes")),
        tasks=(Task(1, "Find the recipe", "running"),),
        slots=(Slot(1),),
        **more,
    )


@pytest.mark.parametrize("replay", [None, Replay(1, 9, playing=True)], ids=["talk", "recording"])
def test_everything_in_the_window_has_a_name(window, replay):
    window.draw(full_screen(replay=replay))
    window.say("A note")
    window._search.begin()
    window._status.gauge.setChecked(True)
    assert nameless(window) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_everything_in_the_pickers_has_a_name(qtbot, monkeypatch):
    monkeypatch.setattr("ui.share_picker.windows", lambda own: [])
    picker = SharePicker()
    cover = RegionPicker(QApplication.primaryScreen())
    for widget in (picker, cover):
        qtbot.addWidget(widget)
        assert nameless(widget) == []
    assert cover.accessibleName() == "Choose a part of the screen"


def settings_dialog():
    dialog = SettingsDialog()
    dialog.draw(Preferences(Settings.model_construct()).options())
    return dialog


def library_dialog():
    dialog = LibraryDialog(Shelf())
    dialog.draw((Recorded("a.mcap", "Soup", 0.0, 1000, 1000, "How long?"),))
    return dialog


@pytest.mark.parametrize("dialog", [settings_dialog, library_dialog])
def test_everything_in_the_dialogs_has_a_name(qtbot, dialog):
    shown = dialog()
    qtbot.addWidget(shown)
    assert nameless(shown) == []


def test_tab_goes_around_everything_that_can_be_used(window, qtbot):
    """Whatever takes the focus by Tab and is seen is met once before the first comes again."""
    window.draw(full_screen())
    qtbot.keyClicks(window.findChild(QLineEdit, "words"), "x")
    start, met = window.focusWidget(), []
    while window.focusWidget() is not start or not met:
        met.append(window.focusWidget())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert len(met) < 60
    wanted = {
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        if widget.isEnabled() and widget.focusProxy() is None
    }
    assert wanted <= set(met)
    assert len(met) == len(set(met))


def test_the_focus_is_seen(window, qtbot):
    """The same window with and without the focus on each button differs in pixels there."""
    window.draw(full_screen())
    unseen = []
    for button in window.findChild(Eyes).findChildren(QAbstractButton):
        if button.isVisible():
            button.clearFocus()
            before = button.grab().toImage()
            button.setFocus(Qt.FocusReason.TabFocusReason)
            if button.grab().toImage() == before:
                unseen.append(button.accessibleName())
    assert unseen == []


@pytest.fixture
def told(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    announcer, said = Announcer(widget), []
    announcer._tell = lambda words, *, now=False: said.append((words, now))
    return announcer, said


def test_lines_are_announced_once_they_settle(told):
    announcer, said = told
    live = Line("a", "assistant", "It", 0, live=True)
    settled = Line("a", "assistant", "It takes", 0, cut_by="user", unspoken="long")
    nod = Line("b", "user", "mm-hm", 100, aside=True)
    for lines in ((live,), (settled,), (settled, nod), (settled, nod)):
        announcer.draw(Screen(lines=lines, status=Status("speaking", "Speaking")))
    assert said == [("Microturn, 0:00: It takes (you cut in)", False)]


def test_the_state_of_the_microphone_is_announced_at_once(told):
    announcer, said = told
    for state, word in (("listening", "Listening"), ("hearing", "Hearing you"), ("muted", "Off")):
        announcer.draw(Screen(status=Status(state, word), level=Level()))
    assert said == [("Listening", False), ("Off", True)]


def test_an_announcement_reaches_qt(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    announcer = Announcer(widget)
    announcer.draw(Screen(lines=(Line("a", "user", "Hello", 0),)))
    assert announcer.told == "You, 0:00: Hello"

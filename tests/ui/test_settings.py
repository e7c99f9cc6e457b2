from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QSpinBox,
)

from ui.option_row import OptionRow
from ui.options import Choice, Option
from ui.settings import SettingsDialog
from ui.switch import Switch

CHOICES = (Choice("", "As the system"), Choice("usb", "USB Audio"), Choice("none", "None"))
COMPOSED = QComboBox | QSpinBox | QDoubleSpinBox | QKeySequenceEdit
OPTIONS = {
    option.name: option
    for option in (
        Option("mic", "Devices", "Microphone", "Hears you.", "suggestion", "", "", choices=CHOICES),
        Option("echo", "Devices", "Echo", "Takes it out.", "switch", True, True, live=True),
        Option("wait_ms", "Talk", "Patience", "Silence.", "number", 600, 600, 200, 5000, "ms"),
        Option("share", "Talk", "Share", "", "decimal", 0.5, 0.5, 0.0, 1.0),
        Option("theme", "Window", "Theme", "", "choice", "none", "", choices=CHOICES),
        Option("key", "Window", "Key", "", "key", "F9", "F9"),
        Option("mind", "Mind", "Mind", "Who thinks.", "text", "local", "local"),
        Option("secret", "Mind", "Password", "", "secret", "stored", ""),
        Option("folders", "Mind", "Folders", "", "lines", "a\nb", ""),
    )
}  # fmt: skip


@pytest.fixture
def dialog(qtbot):
    dialog = SettingsDialog()
    qtbot.addWidget(dialog)
    dialog.draw(tuple(OPTIONS.values()))
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def chosen(dialog):
    told = []
    dialog.chosen.connect(lambda name, value: told.append((name, value)))
    return told


@pytest.fixture
def control(dialog):
    """`control(name, kind)`: the widget of that kind in the row of the option."""

    def find(name, kind):
        dialog.turn_to(OPTIONS[name].page)
        (row,) = [row for row in dialog.findChildren(OptionRow) if row._option.name == name]
        return row.findChild(kind)

    return find


def shown(dialog):
    return [row._option.name for row in dialog.findChildren(OptionRow) if row.isVisible()]


def test_each_control_shows_its_value_and_tells_a_new_one(qtbot, dialog, chosen, control):
    qtbot.mouseClick(control("echo", Switch), Qt.MouseButton.LeftButton)
    control("wait_ms", QSpinBox).setValue(900)
    control("wait_ms", QSlider).setValue(20)
    control("share", QDoubleSpinBox).setValue(0.7)
    box = control("theme", QComboBox)
    assert box.currentText() == "None"
    box.activated.emit(1)
    keys = control("key", QKeySequenceEdit)
    assert keys.keySequence().toString() == "F9"
    keys.setFocus()
    qtbot.keyClick(keys, Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    line = control("mind", QLineEdit)
    line.setText("  http://here ")
    line.editingFinished.emit()
    assert chosen == [
        ("echo", False),
        ("wait_ms", 900),
        ("wait_ms", 1000),
        ("share", 0.7),
        ("theme", "usb"),
        ("key", "Ctrl+F7"),
        ("mind", "http://here"),
    ]


def test_a_list_is_told_when_it_is_left(qtbot, dialog, chosen, control):
    text = control("folders", QPlainTextEdit)
    text.setFocus()
    qtbot.keyClicks(text, "c")
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert chosen == [("folders", "ca\nb")]


def test_a_suggestion_takes_other_words_too(dialog, chosen, control):
    box = control("mic", QComboBox)
    box.lineEdit().setText("My own")
    box.lineEdit().editingFinished.emit()
    box.lineEdit().setText("USB Audio")
    box.lineEdit().editingFinished.emit()
    assert chosen == [("mic", "My own"), ("mic", "usb")]


def test_a_secret_is_never_shown_and_told_when_it_is_replaced(dialog, chosen, control):
    line = control("secret", QLineEdit)
    assert line.text() == ""
    line.editingFinished.emit()
    line.setText("sesame")
    line.editingFinished.emit()
    assert (chosen, line.text()) == ([("secret", "sesame")], "")


def test_a_new_value_and_what_hinders_it_are_shown(dialog, chosen, control):
    dialog.draw((replace(OPTIONS["wait_ms"], value=1500, note="That is long."),))
    box = control("wait_ms", QSpinBox)
    row = box.parentWidget().parentWidget()
    assert box.value() == 1500
    assert row._note.text() == "That is long."
    row._undo.click()
    assert chosen == [("wait_ms", 600)]


def test_what_is_taken_up_only_later_says_so(dialog, control):
    row = control("mic", QComboBox).parentWidget().parentWidget()
    assert row._help.text() == "Hears you. From the next start."
    row = control("echo", Switch).parentWidget().parentWidget()
    assert row._help.text() == "Takes it out."


def test_one_page_is_shown_at_a_time(dialog):
    assert shown(dialog) == ["mic", "echo"]
    dialog.turn_to("Mind")
    assert shown(dialog) == ["mind", "secret", "folders"]


def test_a_search_finds_options_on_all_pages(qtbot, dialog):
    qtbot.keyClicks(dialog._search, "mi")
    assert shown(dialog) == ["mic", "mind", "secret", "folders"], "by their own words or the page's"
    qtbot.keyClicks(dialog._search, "nd thinks")
    assert shown(dialog) == ["mind"]
    qtbot.keyClicks(dialog._search, "xx")
    assert shown(dialog) == []
    assert dialog._nothing.isVisible()
    dialog._search.clear()
    assert shown(dialog) == ["mic", "echo"]


def test_a_search_ends_where_a_page_is_chosen(qtbot, dialog):
    qtbot.keyClicks(dialog._search, "patience")
    dialog.turn_to("Window")
    assert (dialog._search.text(), shown(dialog)) == ("", ["theme", "key"])


def test_everything_has_a_name_for_those_who_cannot_see_it(dialog):
    for kind in (QComboBox, QSpinBox, QSlider, Switch, QLineEdit, QPlainTextEdit):
        for widget in dialog.findChildren(kind):
            assert widget.accessibleName() or isinstance(widget.parent(), COMPOSED), widget


def test_from_the_search_tab_leads_to_what_was_found(qtbot, dialog):
    qtbot.keyClicks(dialog._search, "patience")
    for _ in range(2):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget().accessibleName() == "Patience"
    assert shown(dialog) == ["wait_ms"]

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QPushButton, QTreeWidget

from ui.icons import IconButton
from ui.library import LENGTH, TITLE, WORDS, LibraryDialog
from ui.record_mark import RecordMark
from ui.recovery import RecoveryOffer
from ui.rows import Recorded
from ui.shelf import Shelf
from ui.trash import to_trash

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen: size hints

SESSIONS = (
    Recorded("a.mcap", "With Anna", 1_764_000_000.0, 3_723_000, 3_000_000, "Hello. What is"),
    Recorded("b.mcap.active", "b", 1_763_000_000.0, 0, 48_000, state="open"),
)


@pytest.fixture
def shelf(qapp):
    return Shelf()


@pytest.fixture
def dialog(qtbot, shelf):
    made = LibraryDialog(shelf)
    qtbot.addWidget(made)
    made.show()
    made.draw(SESSIONS)
    return made


def wishes(shelf):
    """What the user asks for from now on."""
    asked = []
    for name in ("wanted", "opened", "renamed", "deleted", "recovered"):
        getattr(shelf, name).connect(lambda *what, name=name: asked.append((name, *what)))
    return asked


def button(dialog, text):
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == text)


def test_sessions_are_listed_with_length_and_words(dialog):
    rows = dialog.findChild(QTreeWidget)
    first, second = rows.topLevelItem(0), rows.topLevelItem(1)
    assert [first.text(column) for column in (TITLE, LENGTH, WORDS)] == [
        "With Anna",
        "1:02:03",
        "Hello. What is",
    ]
    assert second.text(LENGTH) == "not closed"


def test_what_is_typed_is_searched(dialog, shelf, qtbot):
    asked = wishes(shelf)
    qtbot.keyClicks(dialog.findChild(QLineEdit), "so")
    assert asked == [("wanted", "s"), ("wanted", "so")]
    dialog.draw(())
    assert "Nothing was found." in [label.text() for label in dialog.findChildren(QLabel)]


def test_keys_open_throw_away_and_rename(dialog, shelf, qtbot):
    asked = wishes(shelf)
    rows = dialog.findChild(QTreeWidget)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    named = dialog.findChild(QInputDialog)
    named.setTextValue("Anna again")
    named.accept()
    assert asked == [
        ("opened", "a.mcap"),
        ("deleted", "a.mcap"),
        ("renamed", "a.mcap", "Anna again"),
    ]


def test_only_what_was_not_closed_can_be_recovered(dialog, shelf, qtbot):
    asked = wishes(shelf)
    assert not button(dialog, "Recover").isVisible()
    qtbot.keyClick(dialog.findChild(QTreeWidget), Qt.Key.Key_Down)
    assert button(dialog, "Recover").isVisible()
    button(dialog, "Recover").click()
    assert asked == [("recovered", "b.mcap.active")]


def test_the_chosen_session_stays_chosen_when_the_list_is_drawn_anew(dialog, shelf, qtbot):
    qtbot.keyClick(dialog.findChild(QTreeWidget), Qt.Key.Key_Down)
    dialog.draw(SESSIONS[::-1])
    asked = wishes(shelf)
    button(dialog, "Open").click()
    assert asked == [("opened", "b.mcap.active")]


def test_without_sessions_nothing_can_be_pressed(dialog):
    dialog.draw(())
    assert not any(b.isEnabled() for b in dialog.findChildren(QPushButton))


def test_what_could_not_be_done_is_told(dialog, shelf):
    shelf.told.emit('there is a recording "b" already.')
    dialog.draw(SESSIONS)
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert 'there is a recording "b" already.' in told


def test_the_mark_turns_red_only_when_something_is_recorded(qtbot):
    mark = RecordMark()
    qtbot.addWidget(mark)
    mark.show()
    asked, press, length = [], mark.findChild(IconButton), mark.findChild(QLabel)
    mark.wanted.connect(asked.append)
    press.click()
    assert (asked, length.isVisible()) == ([True], False)
    mark.draw(75_000)
    assert (length.text(), length.isVisible()) == ("1:15", True)
    assert press.accessibleName() == "Stop recording"
    press.click()
    mark.draw(None)
    assert (asked, length.isVisible()) == ([True, False], False)


@pytest.mark.parametrize(
    ("press", "asked"),
    [("Recover", "recovered"), ("Move to the trash", "deleted"), ("Later", None)],
)
def test_what_was_never_closed_is_offered(qtbot, shelf, press, asked):
    offer = RecoveryOffer((SESSIONS[1],), shelf)
    qtbot.addWidget(offer)
    told = wishes(shelf)
    offer.open()
    button(offer, press).click()
    assert told == ([(asked, "b.mcap.active")] if asked else [])


def test_a_file_goes_to_the_trash_and_can_be_had_back(qapp, tmp_path, monkeypatch):
    data = tmp_path / "share"
    data.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    (data / "a.mcap").write_text("words")
    assert to_trash(data / "a.mcap")
    assert not (data / "a.mcap").exists()
    assert [path.read_text() for path in Path(data).rglob("a.mcap")] == ["words"]
    assert not to_trash(data / "gone.mcap")

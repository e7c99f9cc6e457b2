"""The library behind its dialog, with real files; replays open in windows of their own."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtWidgets import QApplication

from app.librarian import Librarian
from app.library import Library
from app.settings import Settings
from tests.recorded import record
from ui.application import make_application
from ui.main_window import MainWindow
from ui.shelf import Shelf

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen: size hints


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return make_application()


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "recordings"
    made.mkdir()
    record(made / "one.mcap")
    (made / "two.mcap.active").write_bytes((made / "one.mcap").read_bytes()[:-9000])
    return made


class Told:
    """What the shelf was told."""

    def __init__(self, shelf):
        self.titles, self.sentences, self.unclosed, self.listening = [], [], [], []
        shelf.listed.connect(lambda found: self.titles.append({one.title for one in found}))
        shelf.told.connect(self.sentences.append)
        shelf.unclosed.connect(lambda found: self.unclosed.append([one.id for one in found]))


@pytest.fixture
def shelf(qapp):
    return Shelf()


@pytest.fixture
def told(shelf):
    return Told(shelf)


@pytest.fixture
def librarian(shelf, told, folder, tmp_path):
    def to_trash(path):
        path.rename(tmp_path / path.name)
        return True

    library = Library(folder, to_trash)
    made = Librarian(shelf, library, lambda: Settings(speaker="none"), told.listening.append)
    made.start()
    yield made
    made.close()


def test_what_was_never_closed_is_said_once_at_the_start(librarian, told, qtbot):
    qtbot.waitUntil(lambda: told.unclosed == [["two.mcap.active"]])
    assert told.titles == []


def test_changes_are_made_and_the_list_is_shown_anew(librarian, shelf, told, qtbot):
    shelf.wanted.emit("")
    shelf.renamed.emit("one.mcap", "Anna")
    shelf.recovered.emit("two.mcap.active")
    shelf.deleted.emit("two.mcap")
    shelf.wanted.emit("elephant")
    qtbot.waitUntil(lambda: len(told.titles) == 5)
    assert told.titles == [{"one", "two"}, {"Anna", "two"}, {"Anna", "two"}, {"Anna"}, set()]
    assert told.sentences == []


def test_what_cannot_be_done_is_told(librarian, shelf, told, qtbot):
    shelf.renamed.emit("one.mcap", "a/b")
    shelf.opened.emit("gone.mcap")
    qtbot.waitUntil(lambda: len(told.sentences) == 2)
    assert any("is no name for a recording" in text for text in told.sentences)
    assert any("there is no recording" in text for text in told.sentences)


def test_a_replay_opens_beside_the_talk_which_does_not_hear_it(librarian, shelf, told, qtbot):
    shelf.opened.emit("one.mcap")

    def window():
        return next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None)

    qtbot.waitUntil(lambda: window() is not None)
    assert window().windowTitle() == "one"
    assert told.listening == [False]
    qtbot.waitUntil(lambda: window().replay.isVisible(), timeout=20_000)
    window().close()
    assert told.listening == [False, True]

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit

from ui.reading import ReadingPane
from ui.rows import Reading, Screen

PAGE = Reading("https://towers.example/a", "Towers 🗼", "🗼 One. Two is here. Three.", ((7, 19),))


@pytest.fixture
def pane(window):
    window.draw(Screen(reading=PAGE))
    return window.findChild(ReadingPane)


def test_the_pane_shows_the_page_with_its_source_and_what_was_found(pane, window):
    assert pane.isVisibleTo(window)
    shown = [label.text() for label in pane.findChildren(QLabel)]
    assert shown == ["Towers 🗼", "towers.example"]
    (mark,) = pane.findChild(QTextEdit).extraSelections()
    assert mark.cursor.selectedText() == "Two is here."


def test_it_is_not_there_until_a_page_is_read(window):
    assert not window.findChild(ReadingPane).isVisibleTo(window)


def test_it_stays_away_until_another_page_is_read(pane, window):
    pane.findChild(QAbstractButton).click()
    window.draw(Screen(reading=PAGE))
    assert not pane.isVisibleTo(window)
    window.draw(Screen(reading=Reading("https://b.example", "B", "Text")))
    assert pane.isVisibleTo(window)

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from ui.push_to_talk import PushToTalk


@pytest.fixture
def line(qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    return line


@pytest.fixture
def key(line):
    key = PushToTalk()
    yield key
    key.listen_for("")


@pytest.fixture
def held(key):
    told = []
    key.held.connect(told.append)
    return told


def repeated(kind):
    return QKeyEvent(kind, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "", True, 1)


def test_it_is_held_from_press_to_a_moment_after_release(qtbot, line, key, held):
    assert key.listen_for("F9")
    qtbot.keyPress(line, Qt.Key.Key_F9)
    assert held == [True]
    qtbot.keyRelease(line, Qt.Key.Key_F9)
    assert held == [True]
    qtbot.waitUntil(lambda: held == [True, False])


def test_a_key_that_repeats_itself_is_held_all_the_while(qtbot, line, key, held):
    key.listen_for("F9")
    qtbot.keyPress(line, Qt.Key.Key_F9)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        QApplication.sendEvent(line, repeated(kind))
    qtbot.wait(400)
    assert held == [True]


def test_pressed_again_at_once_it_was_never_let_go(qtbot, line, key, held):
    key.listen_for("F9")
    qtbot.keyPress(line, Qt.Key.Key_F9)
    qtbot.keyRelease(line, Qt.Key.Key_F9)
    qtbot.keyPress(line, Qt.Key.Key_F9)
    qtbot.wait(400)
    assert held == [True]


def test_a_key_of_letters_is_not_typed_and_others_are(qtbot, line, key, held):
    key.listen_for("Ctrl+Space")
    line.setFocus()
    qtbot.keyClicks(line, "a b")
    qtbot.keyPress(line, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), held) == ("a b", [True])
    # People let go of Ctrl first as often as not.
    qtbot.keyRelease(line, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: held == [True, False])


def test_it_is_let_go_when_the_program_loses_the_keyboard(qtbot, line, key, held):
    key.listen_for("F9")
    qtbot.keyPress(line, Qt.Key.Key_F9)
    QApplication.sendEvent(QApplication.instance(), QEvent(QEvent.Type.ApplicationDeactivate))
    qtbot.waitUntil(lambda: held == [True, False])


def test_switched_off_or_unknown_it_hears_nothing(qtbot, line, key, held):
    assert not key.listen_for("the big one")
    assert key.listen_for("")
    qtbot.keyPress(line, Qt.Key.Key_F9)
    assert held == []


def test_a_key_of_the_desktop_is_held_also_where_the_program_has_no_keyboard(qtbot, key, held):
    key.listen_for("F9")
    key.press()
    QApplication.sendEvent(QApplication.instance(), QEvent(QEvent.Type.ApplicationDeactivate))
    qtbot.wait(400)
    assert held == [True]
    key.release()
    qtbot.waitUntil(lambda: held == [True, False])

"""The bar shows what the replay says and asks for the rest."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSlider

from ui.input_line import InputLine
from ui.rows import Replay, Screen


@pytest.fixture
def bar(window):
    window.draw(Screen(replay=Replay(25, 300, playing=True)))
    return window.replay


def test_it_is_hidden_where_nothing_is_replayed(window):
    window.draw(Screen())
    assert not window.replay.isVisible()


def test_it_stands_in_the_place_of_microphone_and_input(window):
    window.draw(Screen(replay=Replay(0, 10, playing=True)))
    assert window.replay.isVisible()
    assert not window.findChild(InputLine).isVisible()


def test_it_shows_the_time(bar):
    assert bar.findChild(QLabel).text() == "0:05 / 1:00"


def test_showing_a_place_is_not_asking_for_it(bar, qtbot):
    with qtbot.assertNotEmitted(bar.sought):
        bar.draw(Replay(26, 300, playing=True))
    assert bar.findChild(QSlider).value() == 26


def test_an_arrow_key_asks_for_five_seconds_on(bar, qtbot):
    with qtbot.waitSignal(bar.sought) as asked:
        qtbot.keyClick(bar.findChild(QSlider), Qt.Key.Key_Right)
    assert asked.args == [50]


def test_the_button_is_named_by_what_it_does(bar, qtbot):
    assert bar._play.accessibleName() == "Pause"
    bar.draw(Replay(25, 300, playing=False))
    assert bar._play.accessibleName() == "Play"
    with qtbot.waitSignal(bar.toggled):
        qtbot.mouseClick(bar._play, Qt.MouseButton.LeftButton)


def test_each_press_plays_faster_and_the_last_one_slowest(bar, qtbot):
    for speed, following in ((1.0, 1.5), (4.0, 0.5)):
        bar.draw(Replay(25, 300, playing=True, speed=speed))
        with qtbot.waitSignal(bar.sped) as asked:
            qtbot.mouseClick(bar._faster, Qt.MouseButton.LeftButton)
        assert asked.args == [following]

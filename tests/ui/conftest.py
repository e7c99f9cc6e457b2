"""Widgets drawn without a screen, in the program's own application."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtWidgets import QApplication

from ui.application import make_application
from ui.main_window import MainWindow
from ui.rows import Line


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return make_application()


@pytest.fixture
def window(qtbot):
    shown = MainWindow()
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


@pytest.fixture
def talk():
    """`talk(n)`: n lines of both speakers, of one to three rows each."""

    def lines(count: int) -> tuple[Line, ...]:
        words = "the water boils and the onions are chopped "
        return tuple(
            Line(str(i), ("user", "assistant")[i % 2], f"{i}: " + words * (1 + i % 3), 1000 * i)
            for i in range(count)
        )

    return lines

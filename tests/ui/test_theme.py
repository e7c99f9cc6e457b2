import itertools

import pytest
from PySide6.QtCore import Qt

from ui import theme
from ui.main_window import MainWindow
from ui.rows import Screen, Status
from ui.state_dot import state_colour

THEMES = pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])


@THEMES
def test_every_text_colour_is_legible_on_every_surface_it_is_drawn_on(colours):
    grounds = ("window", "surface", "sunken", "accent_soft")
    pairs = [
        *itertools.product(("text", "muted"), grounds),
        *itertools.product(("accent", "warning", "danger"), ("window", "surface")),
        ("on_accent", "accent"),
    ]
    ratios = {
        (ink, ground): theme.contrast(getattr(colours, ink), getattr(colours, ground))
        for ink, ground in pairs
    }
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 4.5} == {}


@THEMES
def test_icons_and_dots_stand_out_from_their_ground(colours):
    pairs = [("accent", "accent_soft"), ("danger", "sunken")]
    for ink, ground in pairs:
        assert theme.contrast(getattr(colours, ink), getattr(colours, ground)) >= 3
    for state in ("starting", "listening", "thinking", "muted"):
        assert theme.contrast(state_colour(state, colours), colours.window) >= 3


def test_contrast_is_what_the_standard_says():
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
def test_the_style_sheet_has_no_token_left_open(qapp, colours):
    assert "$" not in theme.style_sheet(colours)


def portrait(window, qtbot):
    """The window at rest: a state without animation, no cursor that blinks."""
    window.draw(Screen(status=Status("listening", "Listening")))
    window.setFocus()
    qtbot.wait(20)
    return window.grab().toImage()


def test_the_window_follows_the_system_while_it_is_open(qapp, window, qtbot):
    hints = qapp.styleHints()
    light = portrait(window, qtbot)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    switched = portrait(window, qtbot)
    fresh = MainWindow()
    qtbot.addWidget(fresh)
    fresh.show()
    dark = portrait(fresh, qtbot)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert light.pixelColor(4, 4).name() == theme.LIGHT.window
    assert dark.pixelColor(4, 4).name() == theme.DARK.window
    assert switched == dark
    assert portrait(window, qtbot) == light


def test_text_is_drawn_with_the_shipped_font(qapp):
    from PySide6.QtGui import QFontInfo

    assert QFontInfo(theme.font(theme.BODY)).family() == "Inter"

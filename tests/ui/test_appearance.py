import pytest
from PySide6.QtWidgets import QLabel

from ui import appearance, motion, theme
from ui.rows import Level, Line, Screen, Status
from ui.state_dot import StateDot


@pytest.fixture
def wear(qapp):
    """`wear("dark", 150)`; the usual looks come back when the test ends."""

    def put_on(chosen="light", percent=100, *, less_motion=False):
        appearance.wear(qapp, chosen, percent, less_motion=less_motion)

    yield put_on
    put_on("light")
    appearance.wear(qapp, "system", 100, less_motion=False)


def test_light_and_dark_are_worn_at_once(window, wear):
    window.draw(Screen())
    for chosen, colours in (("dark", theme.DARK), ("light", theme.LIGHT)):
        wear(chosen)
        assert window.grab().toImage().pixelColor(4, 4).name() == colours.window


def test_larger_text_is_taller_everywhere_and_fits(window, wear, qtbot):
    window.draw(Screen(lines=(Line("a", "user", "How long does it take?", 0),)))
    transcript = window._transcript
    rows = {}
    for percent in (100, 200):
        wear("light", percent)
        qtbot.wait(1)
        rows[percent] = (
            transcript.sizeHintForRow(0),
            window.findChild(QLabel, "word").sizeHint().height(),
        )
    assert all(large > 1.4 * usual for usual, large in zip(rows[100], rows[200], strict=True))
    wear("light", 100)
    qtbot.wait(1)
    assert transcript.sizeHintForRow(0) == rows[100][0]


def test_with_less_motion_nothing_breathes_and_levels_jump(window, wear, qtbot):
    dot = window.findChild(StateDot)
    window.draw(Screen(status=Status("thinking", "Thinking")))
    assert dot._timer.isActive()
    wear(less_motion=True)
    assert motion.still()
    window.draw(Screen(status=Status("speaking", "Speaking"), level=Level(0.8, live=True)))
    assert not dot._timer.isActive()
    assert window._level._shown == 0.8

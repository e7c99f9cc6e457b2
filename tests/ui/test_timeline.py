from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from ui import theme
from ui.rows import Line, Replay, Screen, Slot
from ui.timeline import TimelineStrip
from ui.timeline_paint import SLOTS, act_colour, is_overlap

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")

LOUD, QUIET = (0.7,) * 4, (0.0,) * 4
SPEECH = Slot(10, heard=LOUD, played=QUIET, hearing=True, step_ms=31)
ANSWER = Slot(11, heard=QUIET, played=LOUD, act="take", step_ms=250, working=True)
BOTH = Slot(12, heard=LOUD, played=LOUD, act="yield", hearing=True, step_ms=12)


@pytest.fixture
def strip(qtbot):
    shown = TimelineStrip()
    qtbot.addWidget(shown)
    shown.resize(700, 76)
    shown.show()
    return shown


def colours_in(strip, place):
    """Colours drawn in the column of a slot."""
    room, picture = strip._room(), strip.grab().toImage()
    x = round(room.left() + (place + 0.5) * room.width() / SLOTS)
    return {picture.pixelColor(x, y).name() for y in range(6, strip.height() - 6)}


def filled(slot, count=SLOTS):
    return tuple(replace(slot, turn=number) for number in range(count))


def test_each_voice_has_its_colour_and_noise_has_none(strip):
    strip.draw(filled(SPEECH))
    assert theme.tokens().accent in colours_in(strip, 150)
    strip.draw(filled(replace(SPEECH, hearing=False), SLOTS - 1))
    assert theme.tokens().accent not in colours_in(strip, 150)
    strip.draw(filled(ANSWER))
    assert theme.tokens().voice in colours_in(strip, 150)


def test_the_newest_is_at_the_right_edge(strip):
    strip.draw((SPEECH, ANSWER))
    room = strip._room()
    assert strip.slot_at(room.right() - 1) == ANSWER
    assert strip.slot_at(room.right() - 1.5 * room.width() / SLOTS) == SPEECH
    assert strip.slot_at(room.left() + 1) is None


def test_one_micro_turn_is_told_in_words(strip):
    assert strip.describe(SPEECH).splitlines() == [
        "0:02.0  ·  listens",
        "You: -18 dB",
        "Microturn: silent",
        "Step: 31 of 200 ms",
    ]
    assert "Work goes on in the background" in strip.describe(ANSWER)
    assert strip.describe(ANSWER).endswith("Step: 250 of 200 ms, too late")
    assert "Both speak" in strip.describe(BOTH)
    assert "You: -18 dB, no speech" in strip.describe(replace(SPEECH, hearing=False))


def test_what_was_said_then_is_told(strip):
    asked = Line("a", "user", "How long does it take?", 1900, to_ms=2600)
    before = Line("b", "assistant", "Hello.", 0, to_ms=1500)
    strip.draw((SPEECH,), (before, asked))
    assert "You: -18 dB, “How long does it take?”" in strip.describe(SPEECH)
    assert "Hello" not in strip.describe(SPEECH)


def test_the_arrow_keys_go_from_one_to_the_next_for_screen_readers(strip, qtbot):
    strip.draw((SPEECH, ANSWER, BOTH))
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert "yields the floor" in strip.accessibleDescription()
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert "takes the floor" in strip.accessibleDescription()
    for _ in range(9):
        qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert "listens" in strip.accessibleDescription()
    strip.clearFocus()


def test_overlaps_are_where_both_speak():
    assert [is_overlap(slot) for slot in (SPEECH, ANSWER, BOTH)] == [False, False, True]


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_acts_and_voices_stand_out_from_the_strip(colours):
    inks = {act_colour(act, colours) for act in ("take", "ack", "yield", "delegate")}
    for ink in inks | {colours.accent, colours.voice}:
        assert theme.contrast(ink, colours.surface) >= 4.5


def test_a_click_seeks_in_a_recording_and_does_nothing_in_a_talk(window, qtbot):
    strip, sought = window.findChild(TimelineStrip), []
    window.replay.sought.connect(sought.append)
    spot = QRectF(strip._room()).center().toPoint()
    for replay in (None, Replay(299, 400, playing=True)):
        window.draw(Screen(slots=filled(SPEECH), replay=replay))
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=spot)
    assert len(sought) == 1
    assert sought[0] in (149, 150)


def test_a_line_of_a_recording_is_gone_to_by_its_time(window):
    sought = []
    window.replay.sought.connect(sought.append)
    lines = (Line("a", "user", "Hello", 200_450),)
    for replay in (None, Replay(1001, 1090, playing=True)):
        window.draw(Screen(lines=lines, replay=replay))
        window._transcript.sought.emit(200_450)
    assert sought == [1002]


def test_hovering_lights_up_a_micro_turn_and_its_tool_tip_tells_it(strip, qtbot):
    strip.draw(filled(SPEECH))
    plain = strip.grab().toImage()
    spot = strip._room().center().toPoint()
    qtbot.mouseMove(strip, spot)
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, spot, strip.mapToGlobal(spot)))
    assert strip.grab().toImage() != plain
    assert QToolTip.text().startswith("0:29.8  ·  listens")
    assert "You: -18 dB" in strip.accessibleDescription()
    QApplication.sendEvent(strip, QEvent(QEvent.Type.Leave))
    assert strip.grab().toImage() == plain
    QToolTip.hideText()

import gc

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

from ui import theme
from ui.controls import MUTE_KEYS, MuteButton, StopButton
from ui.level_meter import LevelMeter
from ui.notice import Notice
from ui.preview import PreviewBox
from ui.rows import Level, Preview, Screen, Status, Task
from ui.status import StatusBar
from ui.tasks import TaskCard

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def intents(window):
    seen = []
    window.typed.connect(lambda words: seen.append(("typed", words)))
    window.mute_toggled.connect(lambda wanted: seen.append(("mute", wanted)))
    window.stop_pressed.connect(lambda: seen.append(("stop",)))
    window.closed.connect(lambda: seen.append(("closed",)))
    return seen


def labels(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def test_enter_sends_what_was_typed_and_empties_the_line(window, intents, qtbot):
    line = window.findChild(QLineEdit, "words")
    qtbot.keyClicks(line, "  how long? ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert intents == [("typed", "how long?")]
    assert line.text() == ""


def test_the_button_sends_too_and_blanks_are_never_sent(window, intents, qtbot):
    line, send = window.findChild(QLineEdit, "words"), window.findChild(QToolButton, "send")
    qtbot.keyClicks(line, "   ")
    assert not send.isEnabled()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(line, "yes")
    qtbot.mouseClick(send, LEFT)
    assert intents == [("typed", "yes")]


def test_the_window_opens_ready_to_type(window):
    assert window.focusWidget() is window.findChild(QLineEdit, "words")


def test_a_click_asks_for_mute_and_only_the_stream_turns_the_button(window, intents, qtbot):
    mute = window.findChild(MuteButton)
    qtbot.mouseClick(mute, LEFT)
    assert intents == [("mute", True)]
    assert not mute.isChecked()
    window.draw(Screen(level=Level(muted=True)))
    assert mute.isChecked()
    qtbot.mouseClick(mute, LEFT)
    assert intents == [("mute", True), ("mute", False)]
    assert mute.isChecked()


def test_keys_mute_and_stop_while_typing(window, intents, qtbot):
    line = window.findChild(QLineEdit, "words")
    qtbot.keySequence(line, MUTE_KEYS)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert intents == [("mute", True), ("stop",)]


def test_a_click_stops(window, intents, qtbot):
    qtbot.mouseClick(window.findChild(StopButton), LEFT)
    assert intents == [("stop",)]


def test_closing_is_said_once(window, intents):
    window.close()
    assert intents == [("closed",)]


def test_every_widget_that_can_be_reached_has_an_accessible_name(window):
    window.draw(Screen(tasks=(Task(1, "Find the recipe", "running"),)))
    window.say("A note")
    reachable = (QAbstractButton, QLineEdit, QAbstractItemView, TaskCard, LevelMeter, PreviewBox)
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, reachable) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not isinstance(widget, QScrollArea) and not widget.accessibleName()
    ]
    assert nameless == []


def test_tab_goes_from_the_words_through_the_controls_to_the_tasks(window, qtbot):
    window.draw(Screen(tasks=(Task(1, "Find the recipe", "running"),)))
    qtbot.keyClicks(window.findChild(QLineEdit, "words"), "x")
    qtbot.wait(1)
    names = []
    for _ in range(14):
        names.append(window.focusWidget().accessibleName())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert names == [
        "Type instead of speaking",
        "Send",
        "Stop speaking",
        "Show your screen…",
        "Step time",
        "Search the conversation",
        "Recordings",
        "Settings",
        "Find the recipe: running",
        "Cancel this",
        "The last minute",
        "Conversation",
        "Mute the microphone",
        "Record this talk",
    ]


def test_task_cards_come_change_in_place_and_go(window):
    window.draw(Screen(tasks=(Task(1, "Find the recipe", "running"),)))
    card = window.findChild(TaskCard)
    window.draw(Screen(tasks=(Task(2, "Remind me", "queued"), Task(1, "Find the recipe", "done"))))
    assert card.accessibleName() == "Find the recipe: done"
    cards = card.parentWidget().layout()
    assert [cards.itemAt(place).widget().accessibleName() for place in range(2)] == [
        "Remind me: queued",
        "Find the recipe: done",
    ]
    window.draw(Screen())
    assert "Questions that take a while are worked on here." in labels(window)


def test_the_status_says_what_leaves_and_how_late_it_is(window):
    status = window.findChild(StatusBar)
    assert "Nothing leaves this computer" in labels(status)
    window.draw(
        Screen(status=Status("thinking", "Thinking", 171.4, 12, "Ears", "Mind", "your voice"))
    )
    shown = labels(status)
    assert {"Thinking", "171 of 200 ms", "12 late", "Leaves: your voice"} <= set(shown)
    assert "Hears: Ears · Thinks: Mind" in shown


def test_a_picture_keeps_its_shape_and_its_colours(window, qtbot):
    rgb = np.zeros((60, 60, 3), np.uint8)
    rgb[:, :, 0] = 250
    window.draw(Screen(preview=Preview(rgb, "")))
    box = window.findChild(PreviewBox)
    drawn = box.grab().toImage()
    middle, side = drawn.pixelColor(box.rect().center()), drawn.pixelColor(20, box.height() // 2)
    assert (middle.red(), middle.green()) == (250, 0)
    assert side.red() != 250


def test_a_picture_that_is_a_slice_of_another_is_drawn(window):
    whole = np.full((80, 120, 3), 90, np.uint8)
    window.draw(Screen(preview=Preview(whole[::2, ::-2], "Every other pixel")))
    box = window.findChild(PreviewBox)
    assert box.grab().toImage().pixelColor(box.rect().center()).red() == 90
    assert box.accessibleDescription() == "Every other pixel"


def test_the_meter_says_whether_sound_arrives(window):
    meter = window.findChild(LevelMeter)
    said = []
    for level in (Level(), Level(0.5, live=True), Level(0.5, live=True, muted=True)):
        window.draw(Screen(level=level))
        said.append(meter.accessibleDescription())
    assert said == ["No sound arrives", "Sound arrives", "The microphone is muted"]


def test_a_notice_goes_when_it_is_dismissed(window, qtbot):
    window.say("Something went wrong")
    notice = window.findChild(Notice)
    assert notice.isVisible()
    qtbot.mouseClick(notice.findChild(QToolButton), LEFT)
    assert not notice.isVisible()


def test_a_narrow_window_puts_the_senses_above_the_words(window, qtbot):
    side, line = window.findChild(QFrame, "side"), window.findChild(QLineEdit, "words")
    window.resize(1100, 760)
    qtbot.wait(1)
    assert side.x() > line.mapTo(window, line.rect().topLeft()).x()
    window.resize(560, 760)
    qtbot.wait(1)
    assert window.width() == 560
    assert side.geometry().bottom() < line.mapTo(window, line.rect().topLeft()).y()


def test_a_thousand_screens_leave_no_objects_behind(window, qtbot, talk):
    lines = talk(20)
    rgb = np.zeros((9, 16, 3), np.uint8)

    def run(count):
        for number in range(count):
            status = Status("speaking", "Speaking", number % 300, number)
            tasks = tuple(Task(k, "q", "running") for k in range(number % 3))
            level = Level(number % 10 / 10, live=True)
            window.draw(Screen(lines[: 10 + number % 10], status, level, Preview(rgb, ""), tasks))
            if number % 50 == 0:
                qtbot.wait(1)
        qtbot.wait(1)

    run(100)
    gc.collect()
    before = len(gc.get_objects())
    run(1000)
    gc.collect()
    assert len(gc.get_objects()) - before < 500


def test_a_card_can_be_cancelled_and_answers_what_it_asks(window, qtbot):
    wanted = []
    window.tasks.cancelled.connect(lambda job: wanted.append(("cancel", job)))
    window.tasks.decided.connect(lambda job, yes: wanted.append((job, yes)))
    window.draw(Screen(tasks=(Task(3, "note this", "Running", "Save it?", asks=True),)))
    card = window.findChild(TaskCard)
    for button in card.findChildren(QAbstractButton):
        assert button.isVisibleTo(card)
        qtbot.mouseClick(button, LEFT)
    assert sorted(wanted, key=str) == [("cancel", 3), (3, False), (3, True)]
    window.draw(Screen(tasks=(Task(3, "note this", "Running"),)))
    assert [b.isVisibleTo(card) for b in card.findChildren(QAbstractButton, "answer")] == [
        False,
        False,
    ]


def test_the_microphone_is_lit_only_where_sound_really_arrives(window):
    mute, seen = window.findChild(MuteButton), []
    for level in (Level(), Level(0.1, live=True), Level(live=True, muted=True)):
        window.draw(Screen(level=level))
        picture = mute.grab().toImage()
        colours = {
            picture.pixelColor(x, y).name()
            for x in range(mute.width())
            for y in range(mute.height())
        }
        tones = theme.tokens()
        seen.append([tone in colours for tone in (tones.accent, tones.danger)])
    assert seen == [[False, False], [True, False], [False, True]]

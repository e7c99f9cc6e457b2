import statistics
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from ui import bubble
from ui.line_menu import LineMenu
from ui.lines import LINE_ROLE
from ui.rows import Line
from ui.transcript import Transcript


@pytest.fixture
def view(qtbot):
    shown = Transcript()
    qtbot.addWidget(shown)
    shown.resize(640, 480)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


@pytest.fixture
def changes(view):
    """Everything that the model reports, as (what, first row, last row); Qt checks that it may."""
    seen = []
    model = view.model()
    view.checker = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.rowsInserted.connect(lambda _, first, last: seen.append(("inserted", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: seen.append(("removed", first, last)))
    model.dataChanged.connect(lambda a, b, _: seen.append(("changed", a.row(), b.row())))
    return seen


def shown_lines(view):
    model = view.model()
    return tuple(model.index(row, 0).data(LINE_ROLE) for row in range(model.rowCount()))


def at_end(view):
    bar = view.verticalScrollBar()
    return bar.value() == bar.maximum()


def test_a_live_line_grows_and_settles_in_its_row(view, changes, talk):
    before = talk(3)
    view.draw((*before, Line("x", "user", "set", 9000, live=True)))
    changes.clear()
    view.draw((*before, Line("x", "user", "set a timer", 9000, live=True)))
    view.draw((*before, Line("x", "user", "Set a timer.", 9000)))
    assert set(changes) == {("changed", 3, 3)}
    assert shown_lines(view)[3].text == "Set a timer."


def test_lines_that_stay_are_not_touched(view, changes, talk):
    view.draw(talk(50))
    changes.clear()
    view.draw(talk(50))
    assert changes == []


def test_an_appended_line_is_one_insertion(view, changes, talk):
    view.draw(talk(50))
    changes.clear()
    view.draw(talk(51))
    assert changes == [("inserted", 50, 50)]


def test_a_line_that_vanishes_and_one_that_comes_between_leave_the_rest(view, changes, talk):
    lines = talk(10)
    view.draw(lines)
    changes.clear()
    view.draw(lines[:4] + lines[5:])
    between = (*lines[:2], Line("n", "note", "Microphone unplugged", 0), *lines[2:4], *lines[5:])
    view.draw(between)
    assert changes == [("removed", 4, 4), ("inserted", 2, 2)]
    assert shown_lines(view) == between


def test_a_new_conversation_replaces_the_old(view, talk):
    view.draw(talk(20))
    fresh = tuple(replace(line, id=f"new {line.id}") for line in talk(7))
    view.draw(fresh)
    assert shown_lines(view) == fresh


def test_the_end_is_followed_while_lines_come_and_grow(view, qtbot, talk):
    for count in (5, 20, 21, 40):
        view.draw(talk(count))
        qtbot.wait(1)
        assert at_end(view)
    grown = replace(talk(40)[-1], text="and on and on " * 40)
    view.draw((*talk(39), grown))
    qtbot.wait(1)
    assert at_end(view)


def test_who_has_scrolled_up_stays_there_until_the_button_is_pressed(view, qtbot, talk):
    view.draw(talk(40))
    qtbot.wait(1)
    button = view.findChild(QPushButton, "jump")
    assert not button.isVisible()
    view.verticalScrollBar().setValue(300)
    view.draw(talk(60))
    qtbot.wait(1)
    assert view.verticalScrollBar().value() == 300
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert at_end(view)
    assert not button.isVisible()
    view.draw(talk(61))
    qtbot.wait(1)
    assert at_end(view)


def test_another_width_keeps_the_end_in_view_or_the_topmost_line(view, qtbot, talk):
    view.draw(talk(60))
    qtbot.wait(1)
    view.resize(420, 480)
    qtbot.wait(1)
    assert at_end(view)
    view.verticalScrollBar().setValue(1000)
    top = view.indexAt(view.viewport().rect().topLeft()).row()
    view.resize(700, 480)
    qtbot.wait(1)
    assert view.indexAt(view.viewport().rect().topLeft()).row() == top


def test_a_cut_line_is_taller_by_its_mark_and_holds_the_unspoken_words(view):
    whole = Line("a", "assistant", "It takes", 0)
    view.draw((whole, replace(whole, id="b", cut_by="user", unspoken="ten minutes")))
    heights = [view.sizeHintForRow(row) for row in range(2)]
    assert heights[1] > heights[0]


def test_what_is_passed_over_says_so_and_is_answered_where_one_wants_it(view, qtbot):
    line = Line("a", "user", "Who was he?", 62_000, passed=True)
    view.draw((replace(line, passed=False), replace(line, id="b")))
    heights = [view.sizeHintForRow(row) for row in range(2)]
    assert heights[1] > heights[0]
    spoken = [view.model().index(row, 0).data() for row in range(2)]
    assert spoken == ["You, 1:02: Who was he?", "You, 1:02: Who was he? (to somebody else?)"]
    answered = []
    view.answered.connect(answered.append)
    for row in range(2):
        view.activated.emit(view.model().index(row, 0))
    assert answered == ["Who was he?"]
    view.allow_seeking(on=True)
    view.activated.emit(view.model().index(1, 0))
    assert answered == ["Who was he?"], "what was recorded is over"


def test_how_it_is_answered_stands_there_until_it_is(view):
    line = Line("a", "user", "Who was he?", 0, passed=True)
    view.draw((line,))
    assert "double click" in view.model().item(0).toolTip()
    view.draw((replace(line, passed=False),))
    assert view.model().item(0).toolTip() == ""


def test_a_word_longer_than_the_row_is_broken_and_stays_inside(view):
    view.draw((Line("a", "user", "x" * 400, 0),))
    assert view.sizeHintForRow(0) > 100
    assert view.horizontalScrollBar().maximum() == 0


def test_chosen_lines_are_copied_in_order(view, qtbot, talk):
    view.draw(talk(3))
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "\n".join(line.text for line in talk(3))


def test_screen_readers_hear_who_spoke_when_and_where_it_was_cut(view):
    view.draw((Line("a", "assistant", "It takes", 62_000, cut_by="user", unspoken="ten minutes"),))
    assert view.model().index(0, 0).data() == "Microturn, 1:02: It takes (you cut in)"


def test_the_ten_thousandth_line_costs_less_than_20_ms(view, qapp, talk):
    lines = talk(10_040)
    view.draw(lines[:10_000])
    qapp.processEvents()
    spent_ms = []
    for count in range(10_001, 10_040):
        began = time.process_time()
        view.draw(lines[:count])
        qapp.processEvents()
        spent_ms.append(1000 * (time.process_time() - began))
    assert at_end(view)
    assert statistics.median(spent_ms) < 20


def test_a_live_line_after_ten_thousand_costs_less_than_20_ms(view, qapp, talk):
    lines = talk(10_000)
    view.draw(lines)
    qapp.processEvents()
    spent_ms = []
    for words in range(1, 40):
        began = time.process_time()
        view.draw((*lines, Line("live", "user", "word " * words, 0, live=True)))
        qapp.processEvents()
        spent_ms.append(1000 * (time.process_time() - began))
    assert statistics.median(spent_ms) < 20


def test_ten_thousand_lines_scroll_smoothly(view, qapp, talk):
    view.draw(talk(10_000))
    qapp.processEvents()
    bar, spent_ms = view.verticalScrollBar(), []
    for place in range(0, bar.maximum(), bar.maximum() // 60):
        began = time.process_time()
        bar.setValue(place)
        view.viewport().repaint()
        spent_ms.append(1000 * (time.process_time() - began))
    assert statistics.median(spent_ms) < 16
    assert max(spent_ms) < 50


def test_a_search_lights_up_what_it_finds_and_goes_from_place_to_place(view, qtbot, talk):
    lines = (*talk(40), Line("x", "user", "The ONIONS again", 99_000))
    view.draw(lines)
    places = []
    view.found.connect(lambda place, count: places.append((place, count)))
    view.search("onions")
    assert places[-1] == (41, 41)
    assert view.currentIndex().row() == 40
    view.go_on(1)
    assert (places[-1], view.currentIndex().row()) == ((1, 41), 0)
    view.go_on(-1)
    assert places[-1] == (41, 41)
    view.search("nowhere")
    assert places[-1] == (0, 0)


def test_what_is_found_is_painted_in_the_accent(view, qtbot):
    view.draw((Line("a", "assistant", "needle", 0),))
    plain = view.grab().toImage()
    view.search("needle")
    view.clearSelection()
    lit = view.grab().toImage()
    assert lit != plain
    view.search("")
    view.clearSelection()
    assert view.grab().toImage() == plain


def test_a_line_can_be_gone_to_in_a_recording_only(view, qtbot):
    view.draw((Line("a", "user", "Hello", 4200),))
    sought = []
    view.sought.connect(sought.append)
    for recorded in (False, True):
        view.allow_seeking(on=recorded)
        view.activated.emit(view.model().index(0, 0))
    assert sought == [4200]


def test_the_menu_copies_cancels_and_seeks(qtbot):
    job = Line("job-3", "job", "Find a recipe", 5000, live=True, job=3, state="Running")
    menu = LineMenu(job, [job], recorded=True)
    qtbot.addWidget(menu)
    done = []
    menu.sought.connect(lambda at_ms: done.append(at_ms))
    menu.cancelled.connect(lambda number: done.append(number))
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == ["Copy", "Copy with names and times", "Play from here", "Cancel"]
    for name in ("Copy with names and times", "Play from here", "Cancel"):
        actions[name].trigger()
    assert done == [5000, 3]
    copied = QGuiApplication.clipboard().text()
    assert copied == "In the background, 0:05: Find a recipe (Running)"


@pytest.mark.parametrize("recorded", [False, True])
def test_the_menu_has_what_was_passed_over_answered_while_one_talks(qtbot, recorded):
    line = Line("a", "user", "Who was he?", 0, passed=True)
    menu = LineMenu(line, [line], recorded=recorded)
    qtbot.addWidget(menu)
    answered = []
    menu.answered.connect(answered.append)
    for action in menu.actions():
        if action.text() == "Answer this":
            action.trigger()
    assert answered == ([] if recorded else ["Who was he?"])


def test_nods_take_less_room_than_words_and_names_more(view):
    word = Line("a", "user", "yes", 0)
    view.draw((word, replace(word, id="b", aside=True), replace(word, id="c", opens=True)))
    plain, nod, named = (view.sizeHintForRow(row) for row in range(3))
    assert nod < plain < named


JOB = Line("job-3", "job", "Find a recipe", 5000, live=True, job=3, state="Running")


def test_a_job_is_given_up_by_its_cross_while_it_is_worked_on(view, qtbot):
    given_up = []
    view.cancelled.connect(given_up.append)
    for job in (JOB, replace(JOB, live=False, state="Done")):
        view.draw((job,))
        laid = bubble.lay_out(JOB, view.width())
        spot = bubble.cross(laid).center().toPoint()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert given_up == [3]


def test_a_job_tells_what_it_does_and_then_its_sources(view):
    reading = replace(JOB, detail="Soup", sources=("https://www.a.org/x", "https://a.org/y"))
    view.draw((JOB, reading, replace(reading, live=False, state="Done")))
    assert view.sizeHintForRow(1) > view.sizeHintForRow(0)
    spoken = [view.model().index(row, 0).data() for row in range(3)]
    assert spoken[1:] == [
        "In the background, 0:05: Find a recipe. Soup (Running)",
        "In the background, 0:05: Find a recipe. Sources: a.org (Done)",
    ]


def test_nobody_is_invited_to_speak_before_anything_listens(view):
    told = []
    for state in ("starting", "listening", "muted"):
        view.invite(state)
        told.append(view._invitation())
    assert told == [
        "One moment: ears, mind and voice are being loaded.",
        "Say something, or type below.",
        "The microphone is off; you can type below.",
    ]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_right_click_opens_the_menu_of_the_line_below_it(view, qtbot):
    view.draw((JOB, Line("a", "user", "Hello", 0)))
    spot = view.visualRect(view.model().index(1, 0)).center()
    where = view.viewport().mapToGlobal(spot)
    view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, where))
    menu = view.findChild(LineMenu)
    menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "Hello"
    menu.close()
    nowhere = QPoint(5, view.height() - 5)
    view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, nowhere, where))
    assert [m for m in view.findChildren(LineMenu) if m.isVisible()] == []

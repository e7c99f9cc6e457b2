import sys
import threading
import time

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from ui.bridge import Bridge
from ui.rows import Line, Screen, Status


def numbered(number: int) -> Screen:
    return Screen(status=Status(late=number))


@pytest.fixture
def bridge(qapp):
    made = Bridge()
    yield made
    made.detach()


def test_a_burst_is_drawn_once_with_its_last_value(bridge, qtbot):
    drawn = []
    bridge.attach(lambda screen: drawn.append(screen.status.late))
    for number in range(500):
        bridge.show(numbered(number))
    qtbot.waitUntil(lambda: bool(drawn))
    qtbot.wait(80)
    assert drawn == [499]


def test_at_most_thirty_screens_a_second_are_drawn(bridge, qtbot):
    drawn = []
    bridge.attach(drawn.append)
    began = time.perf_counter()
    while (passed_s := time.perf_counter() - began) < 0.5:
        bridge.show(numbered(0))
        QCoreApplication.processEvents()
    assert 1 < len(drawn) <= passed_s / 0.033 + 1


def test_what_is_shown_before_the_window_waits_for_it(bridge, qtbot):
    bridge.show(numbered(1))
    bridge.show(numbered(2))
    drawn = []
    bridge.attach(lambda screen: drawn.append(screen.status.late))
    qtbot.waitUntil(lambda: drawn == [2])


def test_what_is_shown_after_the_window_is_dropped(bridge, qtbot):
    drawn = []
    bridge.attach(drawn.append)
    bridge.show(numbered(1))
    bridge.detach()
    bridge.show(numbered(2))
    qtbot.wait(80)
    assert drawn == []


def test_a_second_window_is_drawn_after_the_first_went(bridge, qtbot):
    bridge.attach(lambda screen: None)
    bridge.show(numbered(1))
    bridge.detach()
    drawn = []
    bridge.attach(drawn.append)
    bridge.show(numbered(2))
    qtbot.waitUntil(lambda: len(drawn) == 1)


def test_an_error_while_drawing_does_not_stop_later_screens(bridge, qtbot):
    drawn = []

    def draw(screen):
        drawn.append(screen.status.late)
        if screen.status.late == 1:
            raise RuntimeError("one bad screen")

    bridge.attach(draw)
    with qtbot.captureExceptions() as raised:
        bridge.show(numbered(1))
        qtbot.waitUntil(lambda: drawn == [1])
        bridge.show(numbered(2))
        qtbot.waitUntil(lambda: drawn == [1, 2])
    assert [str(error) for _, error, _ in raised] == ["one bad screen"]


def test_four_threads_show_and_all_drawing_happens_on_the_window_thread(bridge, qtbot):
    threads_seen, last = set(), {}

    def draw(screen):
        threads_seen.add(QThread.currentThread())
        last["id"] = screen.lines[0].id

    def flood(name):
        for number in range(2000):
            bridge.show(Screen(lines=(Line(f"{name}-{number}", "user", "x", 0),)))

    bridge.attach(draw)
    threads = [threading.Thread(target=flood, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        while thread.is_alive():
            qtbot.wait(5)
        thread.join()
    bridge.show(Screen(lines=(Line("end", "user", "x", 0),)))
    qtbot.waitUntil(lambda: last.get("id") == "end")
    assert threads_seen == {QThread.currentThread()}


def test_emitting_keeps_the_references_of_none_and_true(bridge):
    bridge.mute_toggled.connect(lambda wanted: None)
    bridge.stop_pressed.connect(lambda: None)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(1000):
        bridge.mute_toggled.emit(True)
        bridge.stop_pressed.emit()
    after = sys.getrefcount(None), sys.getrefcount(True)
    drift = [abs(now - then) for now, then in zip(after, before, strict=True)]
    assert max(drift) < 100

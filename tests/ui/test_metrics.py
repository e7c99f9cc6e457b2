from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from ui.metrics import MetricsPanel
from ui.plot import Plot
from ui.rows import Screen, Slot, Status, Vitals
from ui.search_bar import SearchBar
from ui.step_gauge import StepGauge

LEFT = Qt.MouseButton.LeftButton
VITALS = Vitals(answers_ms=(900, 1240), memory_mb=(410.0, 420.4), dropped=2, late=1, turns=300)


def shown(**steps):
    slots = tuple(Slot(number, step_ms=10.0 * number) for number in range(13))
    return Screen(slots=slots, vitals=VITALS, status=Status(step_ms=60.0))


def test_the_gauge_opens_and_closes_the_plots(window, qtbot):
    panel, gauge = window.findChild(MetricsPanel), window.findChild(StepGauge)
    window.draw(shown())
    assert gauge.accessibleDescription() == "60 of 200 milliseconds"
    assert gauge.toolTip().splitlines()[1:] == [
        "Last answer after 1.2 s",
        "Memory: 420 MB",
        "2 lost",
    ]
    qtbot.mouseClick(gauge, LEFT)
    assert panel.isVisible()
    assert {
        plot.accessibleName(): plot.accessibleDescription() for plot in panel.findChildren(Plot)
    } == {
        "Step, the last minute": "120 ms",
        "Time to the answer": "1.24 s",
        "Memory, the last hour": "420 MB",
    }
    assert panel.findChild(QLabel, "result").text() == "1 of 300 micro-turns late · 2 lost"
    qtbot.mouseClick(panel.close_button, LEFT)
    assert not panel.isVisible()
    assert not gauge.isChecked()


def test_the_gauge_is_reached_and_pressed_by_keys(window, qtbot):
    gauge = window.findChild(StepGauge)
    gauge.setFocus()
    qtbot.keyClick(gauge, Qt.Key.Key_Space)
    assert window.findChild(MetricsPanel).isVisible()


def test_the_plots_stay_inside_the_window(window, qtbot):
    window.draw(shown())
    window.findChild(StepGauge).setChecked(True)
    for width in (1100, 520):
        window.resize(width, 700)
        qtbot.wait(1)
        assert window.rect().contains(window.findChild(MetricsPanel).geometry())


def test_a_plot_of_nothing_of_one_and_of_many_is_drawn(qtbot):
    plot = Plot("Step", "{} ms", limit=200)
    qtbot.addWidget(plot)
    plot.resize(200, 90)
    pictures = []
    for values in ((), (5.0,), (5.0, 250.0, 20.0)):
        plot.draw(values)
        pictures.append(plot.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
    assert plot.accessibleDescription() == "20 ms"


def test_the_search_opens_by_keys_counts_and_closes_by_esc_without_stopping_the_talk(
    window, qtbot, talk
):
    window.draw(Screen(lines=talk(6)))
    stopped = []
    window.stop_pressed.connect(lambda: stopped.append(True))
    bar = window.findChild(SearchBar)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    line = bar.findChild(QLineEdit)
    assert bar.isVisible()
    assert window.focusWidget() is line
    qtbot.keyClicks(line, "onions")
    assert bar.findChild(QLabel, "count").text() == "6 of 6"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert bar.findChild(QLabel, "count").text() == "1 of 6"
    qtbot.keyClicks(line, "xyz")
    assert bar.findChild(QLabel, "count").text() == "Not found"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert stopped == []

import pytest

from ui.device_tests import DeviceTests
from ui.rows import Tried

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def tests(qtbot):
    tests = DeviceTests()
    qtbot.addWidget(tests)
    tests.show()
    return tests


@pytest.fixture
def wanted(tests):
    told = []
    tests.wanted.connect(told.append)
    return told


def test_it_listens_while_it_is_looked_at(tests, wanted):
    tests.listen(on=True)
    tests.listen(on=False)
    assert wanted == ["listen", ""]


def test_one_test_at_a_time_and_then_it_listens_again(tests, wanted):
    tests._echo.click()
    assert not tests._tone.isEnabled()
    tests.draw(Tried("echo", text="Say nothing for a moment…"))
    assert tests._told.text() == "Say nothing for a moment…"
    tests.draw(Tried("echo", text="Use headphones.", good=False, over=True))
    assert tests._tone.isEnabled()
    assert tests._told.property("bad")
    assert wanted == ["echo", "listen"]
    tests.draw(Tried("listen", level=0.5, live=True))
    assert tests._told.text() == "Use headphones.", "the verdict stays"


def test_where_nobody_looks_nothing_is_listened_to(tests, wanted):
    tests.hide()
    tests.draw(Tried("echo", text="Use headphones.", good=False, over=True))
    assert wanted == []

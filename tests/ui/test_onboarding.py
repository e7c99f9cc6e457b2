import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from ui.onboarding import Onboarding
from ui.options import Choice, Option
from ui.rows import Check, Offer

OPTIONS = (
    Option("record", "Recordings", "Record", "All of it.", "switch", False, False),
    Option("speaker", "Devices", "Speaker", "", "suggestion", "", "", choices=(Choice("", "Any"),)),
    Option("mic", "Devices", "Microphone", "", "suggestion", "", "", choices=(Choice("", "Any"),)),
    Option("mind", "Mind", "Mind", "", "text", "local", "local"),
)


@pytest.fixture
def guide(qtbot):
    guide = Onboarding()
    qtbot.addWidget(guide)
    guide.draw(OPTIONS)
    guide.show()
    return guide


def words(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_it_leads_through_five_pages_and_then_the_talk_begins(guide):
    ended = []
    guide.finished.connect(ended.append)
    titles = []
    for _ in range(5):
        titles.append(words(guide._stack.currentWidget()))
        guide._next.click()
    assert len({tuple(title) for title in titles}) == 5
    assert ended == [QDialog.DialogCode.Accepted]


def test_it_can_be_passed_over_from_the_first_page(guide):
    guide._skip.click()
    assert guide.result() == QDialog.DialogCode.Accepted


def test_the_microphone_is_listened_to_on_its_page_only(guide):
    wanted = []
    guide.try_wanted.connect(wanted.append)
    guide._next.click()
    assert wanted == ["listen"]
    guide._next.click()
    assert wanted == ["listen", ""]
    guide._back.click()
    guide.reject()
    assert wanted == ["listen", "", "listen", ""]


def test_devices_stand_in_their_order_and_take_effect_at_once(guide):
    guide._next.click()
    said = words(guide.devices)
    assert said.index("Microphone") < said.index("Speaker")
    assert not any("next start" in text for text in said)


def test_the_computer_is_looked_over_when_its_page_comes(qtbot, guide):
    asked = []
    guide.checks_wanted.connect(lambda: asked.append(1))
    guide._turn(2)
    assert asked == [1]
    first = Check("Speed", "15 of 200 ms", good=True, essential=True)
    camera, last = Check("Camera", "None was found", good=False), Check("", "Ready.", good=True)
    for found in ((first,), (first, camera), (first, camera, last)):
        guide.draw_checks(found)
    qtbot.wait(1)  # the list is laid out
    assert words(guide.computer).count("15 of 200 ms") == 1
    assert words(guide.computer)[-1] == "Ready."


def test_a_larger_mind_is_fetched_paused_and_used(guide):
    asked, chosen = [], []
    guide.fetch_wanted.connect(asked.append)
    guide.chosen.connect(lambda name, value: chosen.append((name, value)))
    guide._turn(4)
    guide.draw_offers((Offer("small", "Is small.", 100, "MIT"),))
    button = next(b for b in guide.minds.findChildren(QPushButton) if b.text() == "Fetch")
    button.click()
    guide.draw_offers((Offer("small", "Is small.", 100, "MIT", "coming", 40),))
    assert button.text() == "Pause"
    button.click()
    guide.draw_offers((Offer("small", "Is small.", 100, "MIT", "here", 100),))
    button.click()
    assert (asked, chosen) == (["small", ""], [("mind", "small")])
    guide.draw((Option("mind", "Mind", "Mind", "", "text", "small", "local"),))
    assert (button.text(), button.isEnabled()) == ("In use", False)

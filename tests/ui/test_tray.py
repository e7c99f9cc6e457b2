import pytest

from ui.rows import Level, Preview, Screen, Share, Status
from ui.tray import Tray, _drawn


@pytest.fixture
def tray(qapp):
    return Tray()


def screen(state="listening", word="Listening", **level):
    return Screen(status=Status(state, word), level=Level(**({"live": True} | level)))


def image(tray):
    return tray._icon.icon().pixmap(64).toImage()


def test_its_icon_shows_what_the_stream_says(tray):
    tray.draw(screen())
    listening = image(tray)
    tray.draw(screen("muted", "Microphone off", live=False, muted=True))
    muted = image(tray)
    tray.draw(screen("thinking", "Thinking"))
    assert listening != muted != image(tray) != listening
    assert tray._icon.toolTip() == "Microturn: Thinking"


def test_a_microphone_from_which_nothing_comes_is_not_shown_as_open(tray):
    tray.draw(screen())
    listening = image(tray)
    tray.draw(screen(live=False))
    assert image(tray) != listening
    assert tray._icon.toolTip() == "Microturn: no sound arrives"


def test_the_icon_is_drawn_anew_only_when_its_state_changes(tray, monkeypatch):
    tray.draw(screen())
    drawn = []
    monkeypatch.setattr("ui.tray._icon", lambda *face: drawn.append(face) or tray._icon.icon())
    for share in (0.1, 0.5, 0.9):
        tray.draw(screen(share=share))
    assert drawn == []
    tray.draw(screen("hearing", "Hearing you"))
    assert drawn == [("hearing", True)]


def test_everything_is_within_its_menu(tray):
    asked = []
    tray.asked.connect(asked.append)
    for action in tray._menu.actions():
        action.trigger()
    orders = ["mute", "stop", "share", "caption", "arrange", "show", "settings", "quit"]
    assert [order for order in orders if order in asked] == asked == orders


def test_the_menu_offers_the_opposite_of_what_is(tray):
    tray.draw(screen("muted", "Microphone off", muted=True))
    assert tray._mute.text() == "Open the microphone"
    tray.draw(Screen(preview=Preview(share=Share("screen", "Screen 1", 1))))
    assert (tray._mute.text(), tray._share.text()) == ("Mute the microphone", "Stop showing")


@pytest.mark.parametrize("side", [16, 22, 64])
def test_each_state_can_be_told_at_every_size(qapp, side):
    states = ("listening", "thinking", "muted", "stopped")
    images = [_drawn(state, side, hears=True).toImage() for state in states]
    assert all(one != other for one in images for other in images if one is not other)

import numpy as np
import pytest

from capture import devices
from capture.errors import DeviceError
from capture.screen import Screen, blacken
from tests.xvfb import screen


@pytest.fixture
def display(monkeypatch):
    """A white screen of 640 x 480."""
    with screen("640x480x24", "-wr") as name:
        monkeypatch.setenv("DISPLAY", name)
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        yield


@pytest.mark.device
def test_the_screen_is_seen(display, eventually):
    seen = Screen(1)
    picture = eventually(seen.latest)
    assert picture.eye == "screen"
    assert picture.rgb.shape == (240, 320, 3)
    assert picture.rgb.min() > 250
    assert seen.picture_at(5).age_ms < 2000
    assert seen.take_notices() == []
    seen.close()


@pytest.mark.device
def test_screens_are_numbered_from_one(display):
    (only,) = devices.available("screen")
    assert (only.index, only.default, only.name) == (1, True, "screen 1, 640 x 480")
    for number in (0, 2):
        with pytest.raises(DeviceError, match=f"no screen {number}; this computer has 1"):
            Screen(number)


def test_without_a_display_it_is_told_in_words(monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with pytest.raises(DeviceError, match="there is no screen to look at"):
        Screen(1)
    assert devices.available("screen") == []
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    with pytest.raises(DeviceError, match="log in with X11"):
        Screen(1)


@pytest.mark.device
def test_a_part_is_seen_and_what_is_hidden_is_black(display, eventually):
    seen = Screen(1, size=(100, 50), area=(100, 100, 200, 100), hidden=lambda: (100, 100, 100, 900))
    picture = eventually(seen.latest)
    assert picture.rgb[:, :49].max() == 0
    assert picture.rgb[:, 51:].min() > 250
    seen.close()


@pytest.mark.parametrize(
    ("area", "black"),
    [(None, 0), ((10, 20, 3, 2), 6), ((8, 18, 4, 4), 4), ((200, 200, 9, 9), 0), ((0, 0, 9, 9), 0)],
)
def test_only_the_hidden_part_becomes_black(area, black):
    picture = np.full((8, 8, 3), 255, np.uint8)
    blacken(picture, (10, 20), area)
    assert int((picture[:, :, 0] == 0).sum()) == black

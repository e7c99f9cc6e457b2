"""Hands and eyes on the real window: searching, showing the screen, the red frame around it."""

import numpy as np
import pytest
from mss import MSS

from ui import theme
from ui.share_frame import RED

pytestmark = [pytest.mark.device, pytest.mark.timeout(180)]

INPUT_LINE = ("350", "680")
SHOW_YOUR_SCREEN = ("940", "219")
SHOW = ("688", "569")
STOP_SHOWING = ("1068", "219")


@pytest.fixture
def pixels(display):
    """`pixels(colour, left, top, width, height)`: how many there are of a colour on the screen."""

    def count(colour: str, left: int, top: int, width: int, height: int) -> int:
        with MSS(display=display) as screens:
            area = {"left": left, "top": top, "width": width, "height": height}
            bgr = np.asarray(screens.grab(area))[:, :, :3]
        wanted = [int(colour[at : at + 2], 16) for at in (5, 3, 1)]
        return int((bgr == wanted).all(axis=2).sum())

    return count


def test_what_was_typed_is_found_and_lit_up(start, hands, pixels):
    app = start("--mind", "none")
    hands("mousemove", *INPUT_LINE, "click", "1", "type", "--delay", "30", "onions onions")
    hands("key", "Return")
    app.wait_for(lambda: app.events("said"))
    transcript = (theme.LIGHT.accent, 300, 150, 460, 480)
    before = pixels(*transcript)
    hands("key", "ctrl+f", "sleep", "0.3", "type", "--delay", "30", "onions")
    app.wait_for(lambda: pixels(*transcript) > before + 400, 20)
    hands("key", "Escape")
    app.wait_for(lambda: pixels(*transcript) < before + 400, 20)


def test_the_screen_is_shown_in_a_red_frame_until_it_is_stopped(start, hands, pixels):
    app = start("--mind", "none")
    hands("mousemove", *SHOW_YOUR_SCREEN, "click", "1", "sleep", "1")
    hands("mousemove", *SHOW, "click", "1")
    edge = (RED.name(), 0, 300, 4, 200)
    app.wait_for(lambda: pixels(*edge) == 800, 20)
    hands("mousemove", *STOP_SHOWING, "click", "1")
    app.wait_for(lambda: pixels(*edge) == 0, 20)

"""Reading the screen: a drawn one, with the real reader."""

import cv2
import numpy as np
import pytest

from app.minds import USUAL
from app.thinkers import LOOK, ByHeart, Talker
from app.tools.policy import Policy
from app.tools.screen import NOT_SHARED, ScreenReading, spoken
from app.tools.toolbox import Tool, Toolbox
from model.parts.reader import RapidReader
from tests.script import Script

DIALOG = [
    "Inbox 12 messages",
    "Error 0x80070005: access is denied.",
    "The report could not be saved",
    "Try again",
]


@pytest.fixture(scope="module")
def screenshot() -> np.ndarray:
    picture = np.full((360, 1000, 3), 245, np.uint8)
    for row, line in enumerate(DIALOG):
        at = (60, 80 + 70 * row)
        cv2.putText(picture, line, at, cv2.FONT_HERSHEY_SIMPLEX, 1.2, (20, 20, 20), 2, cv2.LINE_AA)
    return picture


def test_the_reader_reads_a_screen(screenshot):
    assert RapidReader().read(screenshot)[:3] == DIALOG[:3]
    assert RapidReader().read(np.full((200, 300, 3), 255, np.uint8)) == []


def asked(look) -> list[str]:
    reading = ScreenReading(look, lambda _: DIALOG)
    box = Toolbox([*USUAL, Tool(reading.tell_screen, slow=True)], Policy())
    script = Script(14.0, thinker=lambda model: ByHeart(Talker(model), box))
    return script.type(1.0, "what does this error say").run().said()


def test_what_an_error_says_is_read_out(screenshot):
    told = asked(lambda: screenshot)
    assert told[0] == LOOK
    assert " ".join(told[1:]) == (
        "It says: Error 0x80070005: access is denied. The report could not be saved. Try again."
    )


def test_a_screen_that_is_not_shared_is_not_seen():
    assert asked(lambda: None) == [LOOK, NOT_SHARED]


def test_much_text_is_read_in_part():
    told = spoken([f"line {n} with some words" for n in range(40)], "what is on my screen")
    assert told.endswith("And so on.")
    assert len(told.split()) < 70

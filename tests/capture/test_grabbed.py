import numpy as np
import pytest

from capture.grabbed import Grabbed


class Taker:
    """Gives one picture of 4 x 3 after another, or says why there are none."""

    def __init__(self, value=200, why=""):
        self.value, self.why, self.closed = value, why, False

    def shot(self):
        return None if self.value is None else np.full((3, 4, 3), self.value, np.uint8)

    def failure(self):
        return self.why

    def close(self):
        self.closed = True


@pytest.fixture
def eye():
    made = []

    def open_eye(taker):
        made.append(Grabbed(taker, 'window "Notes"', size=(8, 6)))
        return made[-1]

    yield open_eye
    for one in made:
        one.close()


def test_pictures_taken_elsewhere_are_seen(eye, eventually):
    taker = Taker()
    picture = eventually(eye(taker).latest)
    assert (picture.eye, picture.rgb.shape) == ("screen", (6, 8, 3))
    assert picture.rgb.min() == 200


def test_a_window_that_does_not_change_is_still_seen(eye, eventually):
    taker = Taker()
    seen = eye(taker)
    eventually(seen.latest)
    taker.value = None
    assert seen.latest() is not None


def test_what_cannot_be_seen_any_more_is_told(eye, eventually):
    notices = eventually(eye(Taker(why="was closed")).take_notices)
    assert [notice.text for notice in notices] == ['The window "Notes" was closed.']


def test_closing_closes_who_takes_the_pictures(eye):
    taker = Taker()
    eye(taker).close()
    assert taker.closed

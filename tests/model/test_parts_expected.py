"""Words that are listened for: taken where they were said, and never where they were not."""

import numpy as np
import pytest

from app.bench.speakers import CAST, Speakers
from model.parts.expected import Expected
from model.parts.moonshine import Moonshine


@pytest.fixture(scope="module")
def expected() -> Expected:
    return Expected(Moonshine())


@pytest.fixture(scope="module")
def sound():
    said = Speakers().speak("And then I saw Paris, which was quite a surprise.", CAST[1])
    return said.astype(np.float32) / 32768


def test_a_word_that_was_said_replaces_what_was_written_for_it(expected, sound):
    text = "And then I saw Harris, which was quite a surprise."
    assert "saw Paris" in expected.applied(sound, text, ["Paris"])


def test_a_word_that_was_not_said_is_not_put_in(expected, sound):
    text = "And then I saw Paris, which was quite a surprise."
    assert expected.applied(sound, text, ["table", "violin", "cat", "stop the music"]) == text


def test_a_word_that_stands_there_already_is_left_as_it_is(expected, sound):
    assert expected.applied(sound, "Paris, I say", ["paris"]) == "Paris, I say"

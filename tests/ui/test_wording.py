import importlib.util
from pathlib import Path

import pytest

from ui import wording

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def collecting():
    """`packaging/translate.py` as a module."""
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def spoken(qapp):
    """`spoken("de")`: the window speaks German until the test ends."""
    yield lambda language: wording.speak(qapp, language)
    wording.speak(qapp, "en")


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [(["de-AT", "en"], "de"), (["pt-BR", "fr_CA"], "fr"), (["zh-Hans-CN"], "zh"), (["tlh"], "en")],
)
def test_the_first_of_the_users_languages_that_there_is_is_chosen(wanted, chosen):
    assert wording._chosen(wanted) == chosen


def test_sentences_are_found_where_they_are_said(collecting):
    found = collecting.sentences()
    assert "Hearing you" in found  # marked in the presenter
    assert "The {0} is back." in found  # a notice of the senses
    assert "The mind at {0} does not answer: {1}" in found  # an error


def test_english_is_left_alone(spoken):
    assert spoken("en") == "en"
    assert wording.worded("Hearing you") == "Hearing you"

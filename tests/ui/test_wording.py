import ast
import importlib.util
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QWidget

from ui import wording
from ui.main_window import MainWindow
from ui.rows import Line, Screen

ROOT = Path(__file__).parents[2]
PLACES = re.compile(r"\{[^}]*\}|%n")


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


def test_every_string_is_collected_and_translated_into_every_language(collecting, tmp_path):
    for file in collecting.FOLDER.iterdir():
        shutil.copy(file, tmp_path)
    collecting.update(tmp_path)
    assert collecting.unfinished(tmp_path) == []
    listed = collecting.FOLDER / "sentences.json"
    assert (tmp_path / "sentences.json").read_text("utf-8") == listed.read_text("utf-8")


@pytest.mark.parametrize("language", ["de", "es", "fr", "zh"])
def test_translations_hold_the_same_places_and_are_compiled(collecting, language, tmp_path):
    source = collecting.FOLDER / f"microturn_{language}.ts"
    for message in ElementTree.parse(source).iter("message"):
        english, there = message.findtext("source"), message.find("translation")
        forms = [form.text for form in there] or [there.text]
        for form in forms:
            assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(english)), english
    shutil.copy(source, tmp_path)
    translator = QTranslator()
    assert translator.load(str(source.with_suffix(".qm")))
    assert translator.translate("SearchBar", "Not found") != ""


def test_sentences_with_values_and_names_in_them_are_put_into_words(spoken):
    assert spoken("de") == "de"
    assert wording.worded("Hearing you") == "Hört dich"
    assert wording.worded('The camera "C920" is back.') == "Kamera „C920“: wieder da."
    assert wording.worded("Nobody translated this.") == "Nobody translated this."
    spoken("fr")
    assert wording.worded("What I saw 3 s ago") == "Ce que j'ai vu il y a 3 s"


def test_a_value_may_hold_braces(spoken):
    spoken("de")
    assert wording.worded("Replay of {0}.mcap") == "Wiedergabe von {0}.mcap"


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_window_opens_in_every_language(spoken, qtbot, language):
    spoken(language)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.draw(Screen(lines=(Line("n", "note", "The talk has ended.", 0),)))
    names = {widget.accessibleName() for widget in window.findChildren(QWidget)}
    english = {"Stop speaking", "Mute the microphone", "Search the conversation"}
    assert english <= names if language == "en" else not english & names
    note = window._transcript.model().index(0, 0).data()
    assert ("The talk has ended." in note) is (language == "en")
    assert window.width() <= window.screen().availableSize().width()


def test_places_may_have_names(spoken):
    spoken("es")
    assert wording.worded("Searching for onion soup") == "Busca onion soup"


SHOWING = {
    "QLabel", "QPushButton", "QCheckBox", "addAction", "addItem", "setAccessibleDescription",
    "setAccessibleName", "setHeaderLabels", "setPlaceholderText", "setText", "setToolTip",
    "setWindowTitle", "IconButton", "Plot",
}  # fmt: skip
"""Calls that put words on the screen, or into the mouth of a screen reader."""

ICON_NAMES = re.compile(r"[a-z]+([-_][a-z]+)*")


def bare_words(tree):
    """Literals with words in them that are handed to such a call as they are."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        if name in SHOWING:
            for value in call.args:
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    words = re.search(r"[A-Za-z]{2}", value.value)
                    if words and not (name == "IconButton" and ICON_NAMES.fullmatch(value.value)):
                        yield value.lineno, value.value


def test_no_word_is_shown_that_cannot_be_translated():
    bare = [
        (file.name, *found)
        for file in sorted((ROOT / "ui").glob("*.py"))
        for found in bare_words(ast.parse(file.read_text("utf-8")))
    ]
    assert bare == []


def test_a_bare_word_would_be_found():
    assert list(bare_words(ast.parse('label.setText("Hello"); label.setText(tr("Hello"))'))) == [
        (1, "Hello")
    ]

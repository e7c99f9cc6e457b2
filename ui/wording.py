"""The user's language: English, German, Spanish, French or Chinese, and how words get into it.

How a new string is added:

* In a widget: `self.tr("Mute the microphone")`. Values are filled in afterwards, never by an
  f-string: `self.tr("{step:.0f} of {budget} ms").format(step=…, budget=…)`. Counted things:
  `self.tr("%n late", "", count)`. Outside of a QObject: `QCoreApplication.translate("Name", "…")`.
* In `app`, `capture` and `model`: plain English, as it stands in events and recordings. Sentences
  in a `Report`, a `Trouble`, a notice or an error are found by themselves; mark any other by
  `app.wording.shown(…)`. The widget that draws it says `worded(text)`.
* Then `python packaging/translate.py` collects everything into `assets/translations/*.ts`, lists
  what has no translation yet, and compiles the `.qm` files that the program reads.
"""

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES: Final = ("en", "de", "es", "fr", "zh")
QT_NAMES: Final = {"zh": "zh_CN"}
SENTENCES: Final = "Sentences"
"""The context of what `app`, `capture` and `model` say."""

PLACE: Final = re.compile(r"\{(\w+)\}")

_worn: list[QTranslator] = []


def speak(app: QCoreApplication, language: str = "") -> str:
    """Have the window speak `language` from now on; returns the one that it speaks.

    Empty takes the first of the user's languages that there is, else English. Widgets that exist
    keep their words.
    """
    while _worn:
        app.removeTranslator(_worn.pop())
    chosen = _chosen([language] if language else QLocale.system().uiLanguages())
    _phrase.cache_clear()
    QLocale.setDefault(QLocale(language) if language else QLocale.system())
    if chosen != "en":
        qt, folder = QTranslator(app), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if qt.load(f"qtbase_{QT_NAMES.get(chosen, chosen)}", folder):
            _wear(app, qt)
        ours = QTranslator(app)
        ours.load(str(files("assets").joinpath("translations", f"microturn_{chosen}.qm")))
        _wear(app, ours)
    return chosen


def worded(text: str) -> str:
    """An English sentence of `app`, `capture` or `model` in the user's language.

    Values in it stay as they are, unless they are such sentences themselves. What nobody has
    translated is returned unchanged.
    """
    return _phrase(text) if _worn and text else text


def _chosen(wanted: Sequence[str]) -> str:
    """The first of `wanted`, such as `de-AT`, that there is."""
    spoken = (name.replace("_", "-").partition("-")[0].lower() for name in wanted)
    return next((language for language in spoken if language in LANGUAGES), "en")


def _wear(app: QCoreApplication, translator: QTranslator) -> None:
    app.installTranslator(translator)
    _worn.append(translator)


@lru_cache(maxsize=1024)
def _phrase(text: str) -> str:
    whole = QCoreApplication.translate(SENTENCES, text)
    if whole != text:
        return whole
    for pattern, template in _patterns():
        if found := pattern.fullmatch(text):
            names = PLACE.findall(template)
            values = {n: worded(value) for n, value in zip(names, found.groups(), strict=True)}
            return _filled(QCoreApplication.translate(SENTENCES, template), values)
    return text


def _filled(template: str, values: Mapping[str, str]) -> str:
    """`template` with the values in their places; other braces are left alone."""
    return PLACE.sub(lambda place: values.get(place[1], place[0]), template)


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """Sentences with places for values, those that say most first."""
    listed = files("assets").joinpath("translations", "sentences.json")
    sentences: list[str] = json.loads(listed.read_text(encoding="utf-8"))
    placed = [sentence for sentence in sentences if PLACE.search(sentence)]
    placed.sort(key=lambda sentence: len(PLACE.sub("", sentence)), reverse=True)
    return [(_pattern(sentence), sentence) for sentence in placed]


def _pattern(sentence: str) -> re.Pattern[str]:
    plain = PLACE.split(sentence)[::2]  # without the numbers of the places
    return re.compile("(.+?)".join(map(re.escape, plain)), re.DOTALL)

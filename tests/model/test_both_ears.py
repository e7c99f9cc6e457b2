"""Moonshine and the shipped ear together, over the talk of `tests.talk`."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import soundfile

from model.both_ears import BothEars, open_both
from model.checkpoint import save_network
from model.config import NANO
from model.errors import WeightsError
from model.interaction import Interaction
from model.native import SHIPPED, UNTRAINED
from model.parts.ears import Line, MoonshineEars
from tests.talk import TALK

TURN = 3200
QUESTION = "What is the capital of Australia?"


class Told:
    """Ears that write down what they are told, and when."""

    def __init__(self, **lines):
        self.lines, self.heard, self.expected = lines, 0, ()

    def hear(self, pcm):
        self.heard += len(pcm)
        return self.lines.pop(f"at_{self.heard // TURN}", [])

    def expect(self, words):
        self.expected = tuple(words)


@pytest.fixture(scope="module")
def opens():
    return open_both(str(SHIPPED))


@pytest.fixture(scope="module")
def sound():
    return soundfile.read(TALK, dtype="int16")[0]


def instead(both, **lines):
    """The same, with other ready-made ears."""
    told = Told(**lines)
    return told, BothEars(told, both._ear, both._search, both._tokenizer)


def heard(ears, sound, samples=TURN, turns=30):
    parts = (sound[at : at + samples] for at in range(0, turns * TURN, samples))
    return [line for part in parts for line in ears.hear(part)]


_LINES = heard(MoonshineEars(), soundfile.read(TALK, dtype="int16")[0])


def question(text, *, final=True):
    whole = next(line for line in _LINES if line.final and line.text == QUESTION)
    return Line(7, text, final, whole.from_ms, whole.to_ms)


def test_of_clear_speech_what_moonshine_writes_stays(opens, sound):
    both, alone = (heard(ears, sound) for ears in (opens(), MoonshineEars()))
    assert both == alone
    assert QUESTION in [line.text for line in both if line.final]


@pytest.mark.parametrize("samples", [TURN, 1000, 7 * TURN])
def test_what_others_misheard_is_mended_when_the_line_is_over(opens, sound, samples):
    wrong = "What is the cattle of a stray liar?"
    lines = {"at_15": [question("What is the cat", final=False)], "at_24": [question(wrong)]}
    if samples > TURN:
        lines = {"at_28": [question(wrong)]}
    _, ears = instead(opens(), **lines)
    *growing, last = heard(ears, sound, samples)
    assert last.text == "What is the capital of australia?"
    assert [line.text for line in growing] == ["What is the cat"] * (len(lines) - 1)


def test_lines_that_follow_on_one_another_take_no_words_from_each_other(opens, sound):
    whole = question(QUESTION)
    first = replace(whole, id=8, to_ms=whole.from_ms + 1350)
    second = replace(whole, id=9, from_ms=whole.from_ms + 1050)
    _, ears = instead(opens(), at_20=[first], at_26=[second])
    own = []
    ears._mending = SimpleNamespace(mended=lambda line, words, _: (own.append(words), line)[1])
    heard(ears, sound)
    assert own[0].startswith("what is the capital of")
    assert "australia" not in own[0]
    assert own[1] == "of australia"


def test_a_line_longer_than_is_kept_stays(opens, sound):
    long = Line(1, "What is the cattle?", False, 0, 900)
    _, ears = instead(opens(), at_1=[long], at_90=[Line(1, long.text, True, 0, 18_000)])
    quiet = np.zeros(100 * TURN, np.int16)
    assert [line.text for line in heard(ears, quiet, turns=100)] == [long.text] * 2


def test_a_line_that_turns_out_to_be_nothing_stays_nothing(opens, sound):
    _, ears = instead(opens(), at_15=[question("What", final=False)], at_24=[question("")])
    assert heard(ears, sound)[-1].text == ""


def test_both_are_told_what_to_expect(opens, sound):
    told, ears = instead(opens(), at_24=[question("What is the cattle?")])
    ears.expect(["cat"])
    assert told.expected == ("cat",)
    assert ears._awaited == (tuple(ears._tokenizer.encode("cat")),)
    assert heard(ears, sound)[-1].final


def test_without_an_ear_there_is_nothing_to_mend_by(tmp_path):
    save_network(Interaction.seeded(NANO), tmp_path, "A network.")
    for weights in (UNTRAINED, str(tmp_path)):
        with pytest.raises(WeightsError, match="no ear"):
            open_both(weights)

import re

import numpy as np
import pytest
import soxr

from model.parts import ears as ears_module
from model.parts.ears import MoonshineEars
from model.parts.voice import HibariVoice

TEXT = "The weather is nice today, and the birds are singing in the garden."


def words(text: str) -> list[str]:
    return re.sub(r"[^a-z ]", "", text.lower()).split()


@pytest.fixture(scope="module")
def sentence():
    pcm_24k = HibariVoice().speak(TEXT).pcm
    return soxr.resample(pcm_24k, 24_000, 16_000).astype(np.int16)


def talk_of(sentence: np.ndarray, lead_ms: int) -> np.ndarray:
    """Silence, the sentence, a second and a half of silence."""
    silence = np.zeros(24_000, np.int16)
    return np.concatenate([np.zeros(lead_ms * 16, np.int16), sentence, silence])


@pytest.fixture(scope="module")
def talk(sentence):
    return talk_of(sentence, 500)


def hear(ears: MoonshineEars, pcm: np.ndarray) -> list:
    return [line for i in range(0, len(pcm) - 3199, 3200) for line in ears.hear(pcm[i : i + 3200])]


def test_partials_grow_into_the_final_words_under_one_id(talk):
    lines = hear(MoonshineEars(), talk)
    assert not lines[0].final
    finals = [line for line in lines if line.final]
    heard = words(" ".join(line.text for line in finals))
    assert len(set(heard) & set(words(TEXT))) >= 10
    assert {line.id for line in lines} == {line.id for line in finals}
    assert 50 <= finals[0].from_ms <= 600, "a line begins up to half a second before its words"


def test_an_unchanged_line_is_not_told_twice(talk):
    lines = [(line.id, line.text, line.final) for line in hear(MoonshineEars(), talk)]
    assert len(lines) == len(set(lines))


def test_a_fresh_stream_keeps_counting_lines_and_time(talk, monkeypatch):
    monkeypatch.setattr(ears_module, "FRESH_AFTER_S", 1.0)
    ears = MoonshineEars()
    first, second = hear(ears, talk), hear(ears, talk)
    assert {line.id for line in first}.isdisjoint({line.id for line in second})
    offset_ms = len(talk) // 3200 * 200
    assert max(line.to_ms for line in first) <= offset_ms
    assert min(line.from_ms for line in second) >= offset_ms
    assert second[0].from_ms - offset_ms == pytest.approx(500, abs=400)


@pytest.mark.parametrize("lead_ms", [500, 800, 1100])
def test_a_sentence_that_begins_as_the_stream_is_replaced_keeps_its_first_words(
    sentence, monkeypatch, lead_ms
):
    monkeypatch.setattr(ears_module, "FRESH_AFTER_S", lead_ms / 1000 + 0.2)
    lines = hear(MoonshineEars(), talk_of(sentence, lead_ms))
    heard = words(" ".join(line.text for line in lines if line.final))
    assert heard[:2] == words(TEXT)[:2]


def test_silence_is_not_words():
    assert hear(MoonshineEars(), np.zeros(48_000, np.int16)) == []

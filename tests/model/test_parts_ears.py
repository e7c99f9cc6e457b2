import re

import numpy as np
import pytest

from model.parts import ears as ears_module
from model.parts.ears import MoonshineEars
from model.parts.voice import HibariVoice

TEXT = "The weather is nice today, and the birds are singing in the garden."


def words(text: str) -> list[str]:
    return re.sub(r"[^a-z ]", "", text.lower()).split()


@pytest.fixture(scope="module")
def talk():
    """16 kHz: half a second of silence, the sentence, a second and a half of silence."""
    pcm = HibariVoice().speak(TEXT).pcm
    pcm = pcm[: len(pcm) // 3 * 3].reshape(-1, 3)[:, :2].reshape(-1)  # crude, but intelligible
    return np.concatenate([np.zeros(8000, np.int16), pcm, np.zeros(24_000, np.int16)])


def hear(ears: MoonshineEars, pcm: np.ndarray) -> list:
    return [line for i in range(0, len(pcm) - 3199, 3200) for line in ears.hear(pcm[i : i + 3200])]


def test_partials_grow_into_the_final_words_under_one_id(talk):
    lines = hear(MoonshineEars(), talk)
    assert not lines[0].final
    finals = [line for line in lines if line.final]
    heard = words(" ".join(line.text for line in finals))
    assert len(set(heard) & set(words(TEXT))) >= 10
    assert {line.id for line in lines} == {line.id for line in finals}
    assert finals[0].from_ms == pytest.approx(500, abs=300)


def test_an_unchanged_line_is_not_told_twice(talk):
    lines = [(line.id, line.text, line.final) for line in hear(MoonshineEars(), talk)]
    assert len(lines) == len(set(lines))


def test_a_fresh_stream_keeps_counting_lines_and_time(talk, monkeypatch):
    monkeypatch.setattr(ears_module, "FRESH_AFTER_S", 1.0)
    ears = MoonshineEars()
    first, second = hear(ears, talk), hear(ears, talk)
    assert {line.id for line in first}.isdisjoint({line.id for line in second})
    offset_ms = len(talk) // 3200 * 200
    assert second[-1].from_ms == pytest.approx(first[-1].from_ms + offset_ms, abs=600)


def test_silence_is_not_words():
    assert hear(MoonshineEars(), np.zeros(48_000, np.int16)) == []

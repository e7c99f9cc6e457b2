"""Stand-ins for benches: ears, speakers and parts that need no weights."""

import numpy as np

from app.bench.parts import Parts
from capture.frames import MIC_RATE_HZ
from model.parts.cascade import Cascade
from model.parts.ears import Line
from tests.fakes import LOUD, FakeVad, FakeVoice

LETTERS_A_SECOND = 16


class FakeEars:
    """Reads a line wherever sound has ended for a micro-turn."""

    text = "what is it"

    def __init__(self):
        self.turn, self.lines, self.open_ms = 0, 0, None

    def hear(self, pcm):
        self.turn += 1
        now_ms, sounding = 200 * self.turn, bool(np.abs(pcm).max() >= LOUD)
        if sounding and self.open_ms is None:
            self.lines, self.open_ms = self.lines + 1, now_ms - 200
        elif not sounding and self.open_ms is not None:
            line = Line(self.lines, self.text, True, self.open_ms, now_ms - 200)
            self.open_ms = None
            return [line]
        return []


class SlowVoice(FakeVoice):
    """Speaks as fast as people do: 300 ms a word."""

    word_samples = 7200


class FakeSpeakers:
    """Speaks as long as the text is, as loud as fakes hear."""

    def speak(self, text, speaker):
        return np.full(len(text) * MIC_RATE_HZ // LETTERS_A_SECOND, LOUD + 1000, np.int16)


def parts(stream=None, ears=FakeEars):
    """The cascade, or another engine, with fake parts."""
    return Parts(
        "fake" if stream else "cascade",
        lambda *, echo: stream() if stream else Cascade(FakeVad()),
        ears,
        SlowVoice(),
        None,
    )

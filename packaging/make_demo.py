"""Make the demo talk, `assets/demo/talk.ogg`: one person's side of a conversation.

The person's voice is hibari's with its pitch lowered and its formants moved, so that it is not the
assistant's. Run: python packaging/make_demo.py
"""

import sys
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from model.parts import hibari

PITCH = 0.58
FORMANTS = 0.88
RATE_HZ = 16_000
OUT = Path(__file__).parent.parent / "assets" / "demo" / "talk.ogg"
TALK = (
    (1.0, "Hello! What is the capital of Australia?"),
    (9.0, "Why is the sky blue?"),
    (15.0, "Stop, please."),
    (18.0, "Tell me something about cats."),
)
LENGTH_S = 28.0


def speak(tts: Any, text: str) -> NDArray[np.float32]:
    """Float32 [n] at 16 kHz in the person's voice."""
    lines = tts.phonemize(text)
    parts = [hibari.sound_as(tts, line, pitch=PITCH, formants=FORMANTS) for line in lines]
    speech = soxr.resample(np.concatenate(parts), tts.sample_rate, RATE_HZ)
    return np.asarray(speech, np.float32)


def main() -> None:
    """Speak every line at its time over a breath of noise."""
    tts = hibari.load()
    talk = np.random.default_rng(0).normal(0, 3e-4, int(LENGTH_S * RATE_HZ)).astype(np.float32)
    for at_s, text in TALK:
        speech, start = speak(tts, text), int(at_s * RATE_HZ)
        talk[start : start + len(speech)] += 0.8 * speech
    OUT.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(OUT, np.clip(talk, -1, 1), RATE_HZ, format="OGG", subtype="VORBIS")


if __name__ == "__main__":
    main()

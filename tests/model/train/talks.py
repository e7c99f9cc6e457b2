"""Small talks to learn from, made without a voice: tones where somebody would speak."""

import numpy as np

from model.train.scripts import guess_ms, write
from model.train.sound import Recording
from model.train.talk import scripted


def tone_talk(seed, longest_ms=9_000, *, sees=False):
    """A script whose user is a loud low tone and whose assistant is a high one."""
    rng = np.random.default_rng(seed)
    script = write(guess_ms, rng, longest_ms, sees=sees)
    turns = len(script.acts)
    mic = rng.normal(0, 30, turns * 3200)
    played = np.zeros(turns * 4800)
    for event in script.events:
        signal, hz, rate = (
            (played, 1500, 24_000) if event.who == "assistant" else (mic, 300, 16_000)
        )
        at = slice(event.from_ms * rate // 1000, event.to_ms * rate // 1000)
        signal[at] += 5000 * np.sin(2 * np.pi * hz / rate * np.arange(len(signal[at])))
    sound = Recording(mic.astype(np.int16), played.astype(np.int16))
    return scripted(script, sound, rng)

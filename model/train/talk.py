"""A talk as the network learns from it, apart from any vocabulary or size of network."""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from model.config import SOUNDS_PER_TURN
from model.dmel import CHANNELS, MIC_HZ, SPEAKER_HZ, Dmel, to_float
from model.step import FloorAct
from model.tokenizer import ACTS
from model.train.films import filmed
from model.train.script import Reading, Saying, Script
from model.train.sound import Recording

UNKNOWN = -1
"""A flag that no label says anything about; as an act, `listen`."""
OTHERS = 2
"""Not the user speaks, but somebody else, or the user turned away."""


@dataclass(frozen=True, slots=True, eq=False)
class Talk:
    """Sound in levels and what a good listener makes of it.

    Attributes:
        heard, played: levels of both signals, uint8 [4 turns, C].
        acts: index into ACTS, int8 [turns]; of an act that is given and not to be learned what
            `untaught` makes of it.
        user: whether the user speaks, 0, 1, OTHERS or UNKNOWN, int8 [turns].
        words: all that the user says.
        sayings: what the assistant says in words of its own, and from which micro-turn.
        readings: what is read, by micro-turn.
        pictures: the camera's, uint8 [turns, 60, 80, 3]; None where it is closed.
        found: what an eye that compares made of them, float [turns, eye].
    """

    heard: NDArray[np.uint8]
    played: NDArray[np.uint8]
    acts: NDArray[np.int8]
    user: NDArray[np.int8]
    words: str
    sayings: tuple[Saying, ...] = ()
    readings: tuple[Reading, ...] = ()
    pictures: NDArray[np.uint8] | None = None
    found: Tensor | None = None

    def act(self, turn: int) -> FloorAct:
        """The act that stands in the sequence, to be learned or not."""
        index = int(self.acts[turn])
        return ACTS[index if index >= 0 else untaught(index)]


def untaught(act: NDArray[np.int8] | int) -> NDArray[np.int8] | int:
    """An act's index -> a negative number, and back: it is given, but no label says anything."""
    return UNKNOWN - act


def scripted(script: Script, sound: Recording, rng: np.random.Generator) -> Talk:
    """A script and its rendering; what is seen is rendered here."""
    acts = np.array([ACTS.index(act) for act in script.acts], np.int8)
    unsure = sorted(script.unsure)
    acts[unsure] = untaught(acts[unsure])
    user = np.array(script.user_speaks(), np.int8)
    user[(user == 0) & np.array(script.others_speak())] = OTHERS
    user[(user != 1) & np.array(script.user_is_near())] = UNKNOWN
    heard, played = levels(sound.mic, MIC_HZ), levels(sound.played, SPEAKER_HZ)
    words = script.user_words()
    pictures = filmed(script, rng)
    return Talk(heard, played, acts, user, words, script.sayings, script.readings, pictures)


def read_aloud(clip: NDArray[np.int16], words: str) -> Talk:
    """Somebody's recorded words, 16 kHz, with no talk around them.

    While it lasts one listens; what to do after it, and where exactly speech begins and ends
    within the clip, nobody wrote down.
    """
    heard = levels(clip, MIC_HZ)
    turns = len(heard) // SOUNDS_PER_TURN
    acts = np.full(turns, ACTS.index("listen"), np.int8)
    acts[-max(1, turns // 4) :] = UNKNOWN
    silent = levels(np.zeros(turns * SPEAKER_HZ // 5, np.int16), SPEAKER_HZ)
    unknown = np.full(turns, UNKNOWN, np.int8)
    return Talk(heard, silent, acts, unknown, words)


def levels(pcm: NDArray[np.int16], rate_hz: int) -> NDArray[np.uint8]:
    """Samples -> uint8 [M, C], as the network hears them in a conversation."""
    with torch.inference_mode():
        found = Dmel(rate_hz).whole(to_float(pcm)).to(torch.uint8).numpy()
    assert found.shape[1] == CHANNELS
    return np.asarray(found, np.uint8)

import numpy as np

from app.sinks import Overheard
from capture.frames import MIC_TURN_SAMPLES, SPEAKER_TURN_SAMPLES, MicroTurn
from capture.speaker import VirtualSpeaker

TURNS = 6


def turn(index):
    silence = np.zeros(MIC_TURN_SAMPLES, np.int16), np.zeros(SPEAKER_TURN_SAMPLES, np.int16)
    return MicroTurn(index, silence[0], silence[1], 0)


def overheard(take_of):
    """What sounds in each micro-turn of a file that is louder in each; `take_of`: what is over."""
    sound = np.repeat(np.arange(TURNS, dtype=np.int16) * 1000, MIC_TURN_SAMPLES)
    speaker = VirtualSpeaker()
    sink = Overheard(sound, speaker)
    sounded = []
    for k in range(TURNS):
        for over in take_of(k):
            sink.take(turn(over), [], [])
        sounded.append(speaker.take_played()[0])
    sink.close()
    return [round(float(pcm[2000:-2000].mean())) for pcm in sounded]


def test_the_users_side_sounds_in_the_micro_turn_in_which_it_is_heard():
    levels = overheard(lambda k: [k - 1] if k else [])
    assert np.allclose(levels, [0, 1000, 2000, 3000, 4000, 5000], atol=20)


def test_a_late_step_makes_no_gap():
    levels = overheard(lambda k: {1: [0], 2: [], 3: [1, 2]}.get(k, [k - 1] if k else []))
    assert np.allclose(levels, [0, 1000, 2000, 3000, 4000, 5000], atol=20)

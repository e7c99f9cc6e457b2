import threading
import time

import numpy as np
import pytest
import soundfile

from capture.echo import EchoCanceller
from capture.files import FileMicrophone
from capture.frames import Notice, Picture
from capture.microphone import DeviceMicrophone
from capture.source import LiveSource
from capture.speaker import VirtualSpeaker


class Eye:
    def __init__(self):
        self.notices = [Notice("device", "The camera is back.")]
        self.closed = False

    def picture_at(self, turn_index):
        rgb = np.full((2, 2, 3), turn_index, np.uint8)
        return None if turn_index == 1 else Picture("camera", rgb, 7)

    def take_notices(self):
        taken, self.notices = self.notices, []
        return taken

    def close(self):
        self.closed = True


@pytest.fixture
def heard(tmp_path):
    soundfile.write(tmp_path / "a.wav", np.arange(1, 16_001, dtype=np.int16), 16_000)
    return FileMicrophone(tmp_path / "a.wav", paced=False, tail_s=0.4)


def test_everything_of_a_turn_comes_together(heard):
    speaker, eye = VirtualSpeaker(), Eye()
    source = LiveSource(heard, speaker, camera=eye)
    speaker.play(np.full(6000, 5, np.int16), last=True)
    turns = list(source.turns())
    assert [turn.index for turn in turns] == list(range(7))
    assert np.concatenate([turn.mic for turn in turns])[:16_000].tolist() == list(range(1, 16_001))
    assert [turn.played_samples for turn in turns[:3]] == [4800, 6000, 6000]
    assert np.count_nonzero(turns[1].played) == 1200
    assert [turn.camera is None for turn in turns] == [False, True] + [False] * 5
    assert turns[3].camera.rgb[0, 0, 0] == 3
    assert turns[0].screen is None
    assert turns[0].notices == (Notice("device", "The camera is back."),)
    assert turns[1].notices == ()
    source.close()
    assert eye.closed


def test_what_is_said_in_a_turn_is_played_in_the_next(heard):
    speaker = VirtualSpeaker()
    totals = []
    for turn in LiveSource(heard, speaker).turns():
        totals.append(turn.played_samples)
        if turn.index == 2:
            speaker.play(np.ones(4800, np.int16), last=True)
    assert totals == [0, 0, 0, 4800, 4800, 4800, 4800]


def test_it_ends_when_the_time_is_up(heard):
    assert len(list(LiveSource(heard, VirtualSpeaker(), seconds=0.6).turns())) == 3


def test_it_is_muted_through_the_microphone(heard):
    source = LiveSource(heard, VirtualSpeaker())
    assert source.live
    source.mute(True)
    assert not source.live
    assert not next(source.turns()).mic.any()


def test_the_echo_canceller_hears_both_sides(heard):
    (turn,) = LiveSource(heard, VirtualSpeaker(), EchoCanceller(), seconds=0.2).turns()
    assert turn.mic.shape == (3200,)
    assert turn.mic.tolist() != list(range(1, 3201))
    assert turn.raw.tolist() == list(range(1, 3201))


def test_without_a_canceller_nothing_was_there_before_it(heard):
    (turn,) = LiveSource(heard, VirtualSpeaker(), seconds=0.2).turns()
    assert turn.raw is None


def test_without_a_microphone_it_keeps_real_time_and_can_be_closed():
    before = time.monotonic()
    source = LiveSource(DeviceMicrophone("none"), VirtualSpeaker())
    threading.Timer(0.5, source.close).start()
    turns = list(source.turns())
    elapsed_s = time.monotonic() - before
    assert elapsed_s >= 0.5
    assert 1 <= len(turns) <= elapsed_s / 0.2
    assert not turns[0].mic.any()
    assert not source.live


def test_it_looks_away_from_the_screen_and_back_while_the_talk_goes_on(heard):
    source = LiveSource(heard, VirtualSpeaker(), screen=Eye())
    seen = []
    for turn in source.turns():
        seen.append(turn.screen is not None)
        source.look_away(turn.index in (2, 3))
    assert seen == [True, False, True, False, False, True, True]
    source.close()


def test_an_eye_can_be_opened_exchanged_and_closed_while_the_talk_goes_on(heard):
    source, first, second = LiveSource(heard, VirtualSpeaker()), Eye(), Eye()
    seen = []
    for turn in source.turns():
        seen.append(turn.camera is not None)
        {0: lambda: source.look(first), 2: lambda: source.look(second)}.get(turn.index, int)()
        if turn.index == 3:
            source.look(None)
    assert seen == [False, False, True, True, False, False, False]  # an eye shows nothing in turn 1
    assert (first.closed, second.closed) == (True, True)


def test_the_echo_can_be_left_in_and_taken_out_while_the_talk_goes_on(tmp_path):
    hiss = np.random.default_rng(1).normal(0, 2000, 16_000).astype(np.int16)
    soundfile.write(tmp_path / "hiss.wav", hiss, 16_000)
    source = LiveSource(FileMicrophone(tmp_path / "hiss.wav", False, 0.0), VirtualSpeaker())
    mics = []
    for turn in source.turns():
        mics.append(turn.mic)
        source.cancel(EchoCanceller() if turn.index == 1 else None)
    same = [np.array_equal(mic, hiss[3200 * n :][:3200]) for n, mic in enumerate(mics)]
    assert same == [True, True, False, True, True]

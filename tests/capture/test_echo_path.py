import numpy as np

from capture.echo_path import ABSENT_TURNS, PRESENT_TURNS, EchoPath, level_db

LOUD, QUIET = np.full(3200, 3000, np.int16), np.full(3200, 10, np.int16)
PLAYED, SILENT = np.full(4800, 3000, np.int16), np.zeros(4800, np.int16)


def hear(path: EchoPath, mic: np.ndarray, played: np.ndarray, turns: int) -> bool:
    for _ in range(turns):
        path.hear(mic, played)
    return path.absent


def test_an_echo_is_expected_until_playing_stays_unheard():
    path = EchoPath()
    assert not hear(path, QUIET, PLAYED, ABSENT_TURNS - 1)
    assert hear(path, QUIET, PLAYED, 1)


def test_silence_of_the_speaker_shows_nothing():
    assert not hear(EchoPath(), QUIET, SILENT, 100)


def test_a_user_who_cuts_in_is_not_taken_for_an_echo():
    path = EchoPath(absent=True)
    assert hear(path, LOUD, PLAYED, PRESENT_TURNS - 1)
    assert hear(path, QUIET, PLAYED, 1)
    assert hear(path, LOUD, PLAYED, PRESENT_TURNS - 1)


def test_headphones_that_are_taken_off_are_noticed():
    assert not hear(EchoPath(absent=True), LOUD, PLAYED, PRESENT_TURNS)


def test_levels_are_in_decibels_of_full_scale():
    assert round(level_db(np.full(100, 32767, np.int16))) == 0
    assert round(level_db(np.full(100, 328, np.int16))) == -40
    assert level_db(np.zeros(0, np.int16)) < -100

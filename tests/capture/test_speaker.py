import threading

import numpy as np

from capture.speaker import VirtualSpeaker


def test_speech_is_played_from_the_start_of_the_next_turn():
    speaker = VirtualSpeaker()
    speaker.play(np.arange(1, 6001, dtype=np.int16), last=True)
    first, total = speaker.take_played()
    assert first.tolist() == list(range(1, 4801))
    assert total == 4800
    second, total = speaker.take_played()
    assert second[:1200].tolist() == list(range(4801, 6001))
    assert not second[1200:].any()
    assert total == 6000
    third, total = speaker.take_played()
    assert third.shape == (4800,)
    assert not third.any()
    assert total == 6000


def test_a_cut_counts_the_fade_and_nothing_more():
    speaker = VirtualSpeaker()
    speaker.play(np.full(24_000, 1000, np.int16))
    speaker.take_played()
    speaker.cut()
    turn, total = speaker.take_played()
    assert not turn[120:].any()
    assert total == 4800 + 120


def test_a_cut_may_come_from_any_thread():
    speaker, total = VirtualSpeaker(), 0
    cutters = [threading.Thread(target=speaker.cut) for _ in range(8)]
    for cutter in cutters:
        speaker.play(np.full(9000, 1000, np.int16))
        cutter.start()
        total = speaker.take_played()[1]
    for cutter in cutters:
        cutter.join()
    speaker.cut()
    for _ in range(20):
        last, total = total, speaker.take_played()[1]
    assert last == total <= 8 * 9000


def test_too_much_speech_is_told():
    speaker = VirtualSpeaker()
    speaker.play(np.ones(24_000 * 31, np.int16))
    (notice,) = speaker.take_notices()
    assert notice.kind == "dropped"
    assert notice.text.startswith("1000 ms of speech")
    assert speaker.take_notices() == []

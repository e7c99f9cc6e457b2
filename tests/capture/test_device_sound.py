"""Microphone and speaker on a real sound server."""

import re
import threading
import time

import numpy as np
import pytest

from capture import portaudio
from capture.echo import EchoCanceller
from capture.errors import DeviceError
from capture.microphone import DeviceMicrophone
from capture.portaudio import Format
from capture.source import LiveSource
from capture.speaker import DeviceSpeaker

pytestmark = pytest.mark.device


def tone(hz, rate_hz, seconds):
    at = np.arange(int(rate_hz * seconds)) / rate_hz
    return (8000 * np.sin(2 * np.pi * hz * at)).astype(np.int16)


def pitch_hz(pcm, rate_hz):
    return np.argmax(np.abs(np.fft.rfft(pcm))) * rate_hz / len(pcm)


def level(pcm):
    return np.sqrt(np.mean(pcm.astype(float) ** 2))


@pytest.fixture
def microphone(pulse):
    microphone = DeviceMicrophone()
    yield microphone
    microphone.close()


@pytest.fixture
def speaker(pulse):
    speaker = DeviceSpeaker()
    yield speaker
    speaker.close()


def listen(microphone, turns):
    return np.concatenate([microphone.read_turn() for _ in range(turns)])


def told(device):
    """Its notices, but for those of a computer that has too much else to do."""
    return [notice for notice in device.take_notices() if "busy" not in notice.text]


def played_in_all(speaker, samples):
    """What left the speaker, turn by turn, until so much speech did."""
    turns = []
    deadline = time.monotonic() + 10
    while not turns or turns[-1][1] < samples:
        assert time.monotonic() < deadline, f"{turns[-1][1]} samples of {samples} were played"
        time.sleep(0.2)
        turns.append(speaker.take_played())
    return turns


def test_the_microphone_hears_what_is_said_in_real_time(pulse, microphone):
    listen(microphone, 1)
    before = time.monotonic()
    pulse.say(tone(700, 16_000, 2.5), 16_000)
    listen(microphone, 6)
    heard = listen(microphone, 4)
    assert heard.dtype == np.int16
    assert pitch_hz(heard, 16_000) == pytest.approx(700, abs=5)
    assert 1.7 < time.monotonic() - before < 4.0  # 2.0 of an idle computer
    assert microphone.live
    assert told(microphone) == []


def test_a_muted_microphone_gives_true_zeros_and_keeps_no_secret_for_later(pulse, microphone):
    pulse.say(tone(700, 16_000, 1.6), 16_000)
    assert level(listen(microphone, 4)[-3200:]) > 1000
    microphone.mute(True)
    assert not microphone.live
    assert not listen(microphone, 2).any()
    time.sleep(1.2)  # all that was said is over
    microphone.mute(False)
    assert not listen(microphone, 5).any()
    assert microphone.live


def test_the_speaker_plays_and_counts_what_it_played(pulse, speaker):
    sound = tone(500, 24_000, 0.8)
    with pulse.record() as recording:
        speaker.play(sound, last=True)
        turns = played_in_all(speaker, len(sound))
        time.sleep(0.3)
    assert turns[-1][1] == len(sound)
    assert np.count_nonzero(np.abs(recording.pcm) > 4000) == pytest.approx(
        np.count_nonzero(np.abs(sound) > 4000), rel=0.02
    )
    assert pitch_hz(recording.pcm, 24_000) == pytest.approx(500, abs=5)


def test_what_was_played_comes_back_turn_by_turn(pulse, microphone, speaker):
    sound = tone(500, 24_000, 1.0)
    played = []
    for times in range(1, 6):  # on a busy computer the two devices may fall out of step
        slipped = speaker.slipped
        speaker.play(sound, last=True)
        played, total = [], 0
        while total < times * len(sound) or played[-1].any():
            microphone.read_turn()
            turn, total = speaker.take_played()
            played.append(turn)
            assert len(played) < 60
        if speaker.slipped == slipped:
            break
    assert {turn.shape for turn in played} == {(4800,)}
    line = np.concatenate(played)
    start = np.argmax(line != 0) - 1  # a sine begins with a zero
    np.testing.assert_array_equal(line[start : start + len(sound)], sound)


def test_stop_is_silence_within_100_ms(pulse, speaker):
    late_s, heard_s = [], 0.0
    while not late_s or (late_s[-1] > 0.1 and len(late_s) < 5):  # a busy computer may miss one
        with pulse.record() as recording:
            speaker.play(tone(500, 24_000, 5.0))
            time.sleep(0.6)
            recorded = recording.samples()
            speaker.cut()
            time.sleep(0.4)
        loud = np.flatnonzero(np.abs(recording.pcm) > 100)
        late_s.append((loud[-1] - recorded) / 24_000)  # with what was on its way
        heard_s += np.count_nonzero(np.abs(recording.pcm) > 4000) * 1.5 / 24_000
    assert late_s[-1] <= 0.1, late_s
    assert speaker.take_played()[1] / 24_000 == pytest.approx(heard_s, abs=0.05)


@pytest.mark.parametrize("form", [Format(48_000, 2), Format(44_100, 1)])
def test_a_device_with_a_rate_of_its_own_serves_too(pulse, monkeypatch, form):
    monkeypatch.setattr(portaudio, "_formats", lambda *_: [form])
    source = LiveSource(microphone := DeviceMicrophone(), speaker := DeviceSpeaker(), seconds=3.0)
    pulse.say(tone(700, 16_000, 5.0), 16_000)
    sound = tone(500, 24_000, 0.9)
    turns = []
    for turn in source.turns():
        turns.append(turn)
        if turn.index == 1:
            speaker.play(sound, last=True)
    source.close()
    heard = np.concatenate([turn.mic for turn in turns])
    played = np.concatenate([turn.played for turn in turns])
    assert pitch_hz(heard[-9600:], 16_000) == pytest.approx(700, abs=5)
    assert pitch_hz(played, 24_000) == pytest.approx(500, abs=5)
    assert level(played) == pytest.approx(level(sound) * (0.9 / 3.0) ** 0.5, rel=0.05)
    assert turns[-1].played_samples == len(sound)
    assert told(microphone) == []


def test_a_reader_that_is_too_late_is_told_what_it_lost(pulse, monkeypatch, request):
    monkeypatch.setattr("capture.microphone.RING_S", 1)
    request.addfinalizer((microphone := DeviceMicrophone()).close)
    listen(microphone, 1)
    time.sleep(1.73)
    before = time.monotonic()
    assert listen(microphone, 8).shape == (8 * 3200,)  # time is made up for, partly in silence
    assert time.monotonic() - before < 1.2, "faster than it was spoken"
    notices = microphone.take_notices()
    assert {notice.kind for notice in notices} == {"dropped"}
    assert re.match(r"\d{3,4} ms of sound were lost", notices[-1].text)


def test_a_talk_survives_losing_its_devices_and_takes_them_back(pulse, microphone, speaker):
    source = LiveSource(microphone, speaker)
    sound = np.full(24_000 * 4, 3000, np.int16)
    begun_s, texts = time.monotonic(), []
    for turn in source.turns():
        if turn.index == 1:
            speaker.play(sound, last=True)
        if turn.index == 5:
            pulse.unplug()
        if turn.index == 12:
            pulse.plug()
        texts += [notice.text for notice in turn.notices]
        if turn.index > 12 and sum("back" in text for text in texts) == 2:
            break
        assert turn.index < 150
    elapsed_s = time.monotonic() - begun_s
    assert sum("went away" in text for text in texts) == 2
    assert {notice.kind for notice in turn.notices} == {"device"}
    assert turn.index * 0.2 == pytest.approx(elapsed_s, abs=1.5)
    heard_again = False
    pulse.say(tone(700, 16_000, 1.0), 16_000)
    for turn in source.turns():
        heard_again |= level(turn.mic) > 1000
        if turn.index > 8 and turn.played_samples == len(sound):
            break
        assert turn.index < 150
    assert heard_again
    source.close()


def test_closing_from_another_thread_ends_the_turns(pulse, microphone, speaker):
    source = LiveSource(microphone, speaker)
    threading.Timer(0.5, source.close).start()
    assert 1 <= len(list(source.turns())) <= 20
    assert not source.live


def test_the_microphone_does_not_hear_the_speaker(pulse, microphone, speaker, speech):
    voice = speech("One two three four five six, and then some more words to learn the room by.", 2)
    left = []
    with pulse.echo():
        while not left or (left[-1] > 0.1 and len(left) < 4):  # out of step where it is busy
            raw, clean = echoes(microphone, speaker, np.tile(voice, 3)[: 24_000 * 5])
            assert level(raw) > 200
            left.append(level(clean) / level(raw))
    assert left[-1] < 0.1, left


def echoes(microphone, speaker, sound):
    """What the microphone hears of `sound` after two seconds, and what is left of it."""
    raw, clean = [], []
    echo = EchoCanceller()
    for turn in range(26):
        if turn == 2:
            speaker.play(sound, last=True)
        mic = microphone.read_turn()
        played, _ = speaker.take_played()
        raw.append(mic)
        clean.append(echo.cancel(mic, played))
    return np.concatenate(raw[15:24]), np.concatenate(clean[15:24])


def test_unknown_devices_are_named_with_the_known_ones(pulse):
    with pytest.raises(DeviceError, match='no microphone is called "x"; known: "pulse", "default"'):
        DeviceMicrophone("x")
    with pytest.raises(DeviceError, match="there is no speaker number 77"):
        DeviceSpeaker(77)


def test_without_any_device_opening_fails_in_words(pulse):
    pulse.unplug()
    with pytest.raises(DeviceError, match='"default" does not open'):
        DeviceMicrophone()

import time

import numpy as np
import pytest
import soundfile

from capture.errors import MediaError
from capture.files import FileMicrophone, read_audio


def tone(rate_hz, seconds=0.5):
    return 0.5 * np.sin(2 * np.pi * 440 * np.arange(int(rate_hz * seconds)) / rate_hz)


@pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.ogg"])
@pytest.mark.parametrize("rate_hz", [8_000, 16_000, 24_000, 44_100, 48_000])
@pytest.mark.parametrize("channels", [1, 2, 5])
def test_any_rate_and_any_channels_become_16_khz_mono(tmp_path, name, rate_hz, channels):
    path = tmp_path / name
    soundfile.write(path, np.tile(tone(rate_hz)[:, None], channels), rate_hz)
    pcm = read_audio(path)
    assert pcm.dtype == np.int16
    assert len(pcm) == pytest.approx(8000, abs=2)
    expected = np.rint(32768 * tone(16_000))[1000:7000]
    tolerance = 2500 if name == "a.ogg" else 120
    np.testing.assert_allclose(pcm[1000:7000], expected, atol=tolerance)


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE"])
def test_any_sample_format_is_read(tmp_path, subtype):
    stereo = np.tile(tone(44_100)[:, None], 2)
    soundfile.write(tmp_path / "a.wav", stereo, 44_100, subtype=subtype)
    assert np.abs(read_audio(tmp_path / "a.wav")).max() == pytest.approx(16_384, rel=0.02)


def test_16_khz_int16_comes_back_to_the_bit(tmp_path):
    pcm = np.random.default_rng(1).integers(-32768, 32767, 9000, np.int16)
    soundfile.write(tmp_path / "a.wav", pcm, 16_000)
    np.testing.assert_array_equal(read_audio(tmp_path / "a.wav"), pcm)


def test_too_loud_a_float_is_clipped_not_wrapped(tmp_path):
    soundfile.write(tmp_path / "a.wav", np.array([2.0, -2.0] * 50), 16_000, subtype="FLOAT")
    assert set(read_audio(tmp_path / "a.wav").tolist()) == {32767, -32768}


def test_bad_files_are_told_apart(tmp_path):
    empty, hollow, text = (tmp_path / name for name in ("empty.wav", "hollow.wav", "text.wav"))
    empty.touch()
    soundfile.write(hollow, np.zeros(0), 16_000)
    text.write_text("this is not sound")
    for path, message in [
        (tmp_path / "none.wav", "there is no sound file"),
        (tmp_path, "there is no sound file"),
        (empty, "is empty: 0 bytes"),
        (hollow, "is empty: it holds no samples"),
        (text, "is not a sound file"),
    ]:
        with pytest.raises(MediaError, match=message):
            read_audio(path)


def ramp(tmp_path, samples):
    pcm = np.arange(1, samples + 1, dtype=np.int16)
    soundfile.write(tmp_path / "a.wav", pcm, 16_000)
    return tmp_path / "a.wav"


def test_a_file_is_cut_into_turns_and_ends_after_its_tail(tmp_path):
    microphone = FileMicrophone(ramp(tmp_path, 4000), paced=False, tail_s=0.5)
    assert microphone.live
    turns = []
    while (turn := microphone.read_turn()) is not None:
        turns.append(turn)
    line = np.concatenate(turns)
    assert len(turns) == 4  # 0.25 s and 0.5 s, filled up to 0.8 s
    assert line[:4000].tolist() == list(range(1, 4001))
    assert not line[4000:].any()
    assert not microphone.live
    assert microphone.take_notices() == []


def test_a_muted_file_goes_on_in_silence(tmp_path):
    microphone = FileMicrophone(ramp(tmp_path, 9600), paced=False, tail_s=0)
    microphone.mute(True)
    assert not microphone.read_turn().any()
    assert not microphone.live
    microphone.mute(False)
    assert microphone.read_turn()[0] == 3201


def test_a_paced_file_keeps_real_time_and_can_be_closed(tmp_path):
    microphone = FileMicrophone(ramp(tmp_path, 16_000), paced=True, tail_s=0)
    before = time.monotonic()
    microphone.read_turn()
    microphone.read_turn()
    assert 0.39 < time.monotonic() - before < 2.0
    microphone.close()
    closed = time.monotonic()
    assert [microphone.read_turn() for _ in range(20)] == [None] * 20
    assert time.monotonic() - closed < 2.0


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e30])
def test_what_is_no_number_or_far_too_loud_does_no_harm(tmp_path, value):
    samples = np.zeros(16_000, np.float32)
    samples[4000] = value
    for rate_hz in (16_000, 44_100):
        soundfile.write(tmp_path / "odd.wav", samples, rate_hz, subtype="FLOAT")
        pcm = read_audio(tmp_path / "odd.wav")
        assert np.count_nonzero(np.abs(pcm.astype(int)) > 300) < 300

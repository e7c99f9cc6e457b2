import numpy as np
import pytest
import soundfile

from capture.errors import MediaError
from capture.wav import WavWriter


def test_a_file_takes_its_name_when_it_is_whole(tmp_path):
    path, pcm = tmp_path / "out.wav", np.arange(4800, dtype=np.int16)
    with WavWriter(path, 24_000) as writer:
        for block in (pcm[:1000], pcm[1000:]):
            writer.write(block)
        assert not path.exists()
        half, _ = soundfile.read(tmp_path / "out.wav.part", dtype="int16")
        assert len(half) == 4800  # readable at any time
    written, rate_hz = soundfile.read(path, dtype="int16")
    assert rate_hz == 24_000
    np.testing.assert_array_equal(written, pcm)
    assert [one.name for one in tmp_path.iterdir()] == ["out.wav"]
    writer.close()


def test_a_file_without_sound_is_a_valid_one(tmp_path):
    WavWriter(tmp_path / "out.wav", 24_000).close()
    assert soundfile.info(tmp_path / "out.wav").frames == 0


def test_a_place_that_cannot_be_written_fails_at_once(tmp_path):
    with pytest.raises(MediaError, match=r"cannot write .*No such file"):
        WavWriter(tmp_path / "none" / "out.wav", 24_000)
    with pytest.raises(MediaError, match="not an ordinary file"):
        WavWriter(tmp_path, 24_000)
    with pytest.raises(MediaError, match="not an ordinary file"):
        WavWriter("/dev/full", 24_000)


def test_a_full_disk_is_told_in_words_and_leaves_nothing(tmp_path):
    part = tmp_path / "out.wav.part"
    part.symlink_to("/dev/full")  # the writer follows it: every write finds the disk full
    writer = WavWriter(tmp_path / "out.wav", 24_000)
    with pytest.raises(MediaError, match=r'out.wav" was given up after 0.0 s .*No space left'):
        writer.write(np.ones(4800, np.int16))
    writer.write(np.ones(4800, np.int16))  # the talk goes on, the file does not
    writer.close()
    assert list(tmp_path.iterdir()) == []

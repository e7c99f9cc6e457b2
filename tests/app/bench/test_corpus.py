import numpy as np
import pytest
import soundfile

from app.bench.corpus import read_manifest
from app.errors import UsageError

HEAD = "shard\tstart_s\tend_s\tspeaker\ttext\tsplit\tid"


@pytest.fixture
def manifest(tmp_path):
    ramp = np.arange(64_000, dtype=np.int16)
    soundfile.write(tmp_path / "a.wav", ramp, 16_000)
    soundfile.write(tmp_path / "slow.wav", ramp, 8_000)

    def written(*rows):
        path = tmp_path / "manifest.tsv"
        path.write_text("\n".join([HEAD, *("\t".join(row) for row in rows)]) + "\n")
        return path

    return written


def row(start="0.5", end="1.5", shard="a.wav", split="dev"):
    return (shard, start, end, "anna", "hello there", split, "x")


def test_a_clip_is_exactly_its_samples(manifest):
    (clip,) = read_manifest(manifest(row()))
    assert clip.pcm()[0] == 8_000
    assert len(clip.pcm()) == 16_000


def test_other_splits_stay_out(manifest):
    path = manifest(row(), row("2", "3", split="train"))
    assert len(read_manifest(path)) == 1
    assert len(read_manifest(path, None)) == 2


def test_every_wrong_line_is_named_in_one_message(manifest):
    rows = [
        row(),
        row("1.2", "2"),
        row("3", "2.5"),
        row("3.5", "9"),
        row(shard="none.wav"),
        row(shard="slow.wav"),
        row("soon"),
    ]
    with pytest.raises(UsageError) as error:
        read_manifest(manifest(*rows))
    lines = str(error.value).splitlines()[1:]
    facts = ["overlaps line 2", "no stretch", "ends at 4.00 s", "no sound file", "8000 Hz", "soon"]
    for number, (line, fact) in enumerate(zip(lines, facts, strict=True), start=3):
        assert f"line {number}:" in line
        assert fact in line


def test_a_manifest_without_its_columns_is_told(tmp_path):
    path = tmp_path / "m.tsv"
    path.write_text("shard\ttext\na.wav\thello\n")
    with pytest.raises(UsageError, match="no column start_s, end_s"):
        read_manifest(path)

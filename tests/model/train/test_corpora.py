import numpy as np
import pytest
import soundfile

from model.train.corpora import ManifestError, clips, people
from model.train.data import spoken

HEADER = "shard\tstart_s\tend_s\tspeaker\ttext\tsplit\tid\n"


def manifest(folder, *rows, header=HEADER):
    path = folder / "manifest.tsv"
    path.write_text(header + "".join("\t".join(row) + "\n" for row in rows))
    return path


def row(split, start, end, text="hello there"):
    return ("a.wav", start, end, "anna", text, split, "1")


def test_people_held_back_are_never_read(tmp_path):
    path = manifest(tmp_path, row("train", "0", "1"), row("dev", "1", "2"), row("test", "2", "3"))
    assert [clip.start_s for clip in clips(path)] == [0.0]


def test_what_is_no_words_is_left_out(tmp_path):
    assert clips(manifest(tmp_path, row("train", "0", "1", "[background]"))) == []


def test_quotes_are_letters_like_others(tmp_path):
    path = manifest(tmp_path, row("train", "0", "1", '"hi'), row("train", "1", "2"))
    assert [clip.words for clip in clips(path)] == ['"hi', "hello there"]


def test_a_manifest_without_a_split_is_refused(tmp_path):
    with pytest.raises(ManifestError, match="split"):
        clips(manifest(tmp_path, header="shard\tstart_s\tend_s\ttext\n"))


def test_a_clip_becomes_a_talk_of_its_length(tmp_path):
    sound = np.zeros(48_000, np.int16)
    sound[16_000:32_000] = 8000 * np.sin(np.arange(16_000) / 10)
    soundfile.write(tmp_path / "a.wav", sound, 16_000)
    found = clips(manifest(tmp_path, row("train", "0.0", "1.0"), row("train", "1.0", "2.0")))
    silent, loud = spoken(found)
    assert len(silent.acts) == len(loud.acts) == 5
    assert loud.words == "hello there"
    assert loud.heard.max() > silent.heard.max() + 5


def test_people_are_those_of_whom_there_are_some_whole_sentences(tmp_path):
    soundfile.write(tmp_path / "a.wav", np.zeros(16_000 * 20, np.int16), 16_000)
    text = "four words and more"
    rows = [row("train", str(2 * i), str(2 * i + 2), text) for i in range(4)]
    other = [(*row("train", "9", "11", text)[:3], "tom", text, "train", "1")]
    (anna,) = people([manifest(tmp_path, *rows, *other)])
    assert anna.name.endswith("/anna")
    assert [words for words, _ in anna.sentences] == [text] * 4
    assert {len(pcm) for _, pcm in anna.sentences} == {32_000}

"""What ears write of sentences and of their beginnings."""

import sys

import numpy as np
import soundfile

from app.bench.speakers import CAST, Speakers
from model.dmel import MIC_HZ
from model.parts.ears import MoonshineEars
from model.train.written import main, quietest, read_written, write_down

SENTENCE = "The children have eaten seven apples before dinner."


def spoken():
    return Speakers().speak(SENTENCE, CAST[0])


def test_a_sentence_breaks_off_where_it_is_quietest():
    sound = np.ones(3 * MIC_HZ, np.float32)
    sound[20_000:21_000] = 0.0
    assert 20_000 <= quietest(sound) <= 21_000
    assert quietest(np.ones(9, np.float32)) == 4


def test_ears_write_a_sentence_whole_and_its_beginning():
    lines = list(write_down([spoken()], MoonshineEars(), np.random.default_rng(0)))
    assert [kind for kind, _ in lines] == ["whole", "broken"]
    whole, broken = (line.lower() for _, line in lines)
    assert "children" in whole
    assert "dinner" in whole
    assert "children" in broken
    assert "dinner" not in broken


def test_a_corpus_is_written_down(tmp_path, monkeypatch):
    folder = tmp_path / "speech" / "corpus"
    folder.mkdir(parents=True)
    soundfile.write(folder / "one.wav", np.tile(spoken(), 5), MIC_HZ)
    seconds = len(spoken()) / MIC_HZ
    rows = [
        f"one.wav\t{k * seconds}\t{(k + 1) * seconds}\t{SENTENCE}\t{split}\tKim"
        for k, split in enumerate(["train"] * 4 + ["dev"])
    ]
    header = "shard\tstart_s\tend_s\ttext\tsplit\tspeaker"
    (folder / "manifest.tsv").write_text("\n".join([header, *rows]))
    given = ["--speech", str(tmp_path / "speech"), "--out", str(tmp_path / "written.tsv")]
    monkeypatch.setattr(sys, "argv", ["written", *given, "--sentences", "2"])
    main()
    written = read_written(tmp_path / "written.tsv")
    assert len(written.whole) == len(written.broken) == 2
    assert all("dinner" in line for line in written.whole)

"""Sound and what is to be written for it: recorded people, made-up ones, marks, shards."""

import numpy as np
import pytest
import torch

from model.checkpoint import load_network
from model.native import SHIPPED
from model.tokenizer import Tokenizer
from model.train.corpora import ManifestError
from model.train.cuts import Placing
from model.train.dictation import Examples, MadeUp, load_examples, recorded, save_examples
from model.train.recogniser import Recogniser

HZ = 16_000


@pytest.fixture(scope="module")
def recogniser():
    return Recogniser()


@pytest.fixture(scope="module")
def placing():
    network = load_network(SHIPPED)
    assert network.ear is not None
    return Placing(network.ear, Tokenizer(network.config.vocabulary))


@pytest.fixture(scope="module")
def making(recogniser, placing):
    return Examples(recogniser, placing)


@pytest.fixture(scope="module")
def made_up():
    return MadeUp(None)


@pytest.fixture(scope="module")
def said(made_up):
    return made_up.said(3, np.random.default_rng(1))


def test_it_knows_what_people_say_before_it_learns(recogniser, making, said):
    with torch.no_grad():
        for sound, text in said:
            example = making.written(sound, text)
            right = recogniser.loss([sound], [example.pieces]) / len(example.pieces)
            wrong = recogniser.loss([sound], [example.pieces[::-1]]) / len(example.pieces)
            assert right < wrong - 2


def test_what_was_read_aloud_ends_as_it_would_have_written_it(making, said):
    sound, text = next((s, t) for s, t in said if t.endswith((".", "?")))
    words = text[0].lower() + text[1:-1].replace(",", "")
    example = making.read_aloud(sound, words)
    assert example.pieces[-1] in making._marks
    assert example.pieces[:-1] == making.written(sound, words[0].upper() + words[1:]).pieces


def test_of_recorded_people_the_whole_comes_first_and_parts_are_shorter(making, said):
    sounds = [(sound, text.rstrip(".?").lower()) for sound, text in said]
    found = list(making.of_recorded(sounds, np.random.default_rng(0)))
    wholes = [it for it in found if any(it.sound is sound for sound, _ in sounds)]
    assert len(wholes) == len(sounds)
    longest = max(len(sound) for sound, _ in sounds)
    assert all(len(it.sound) < longest for it in found if it not in wholes)


def test_many_sentences_are_wishes_and_all_end_with_a_mark(made_up):
    rng = np.random.default_rng(5)
    said = [made_up._to_say(rng) for _ in range(400)]
    orders = ("say ", "please say", "tell me", "count", "remind", "when", "can you", "could you")
    assert 60 < sum(line.lower().startswith(orders) for line in said) < 250
    spoken = made_up.said(4, rng)
    assert all(text.endswith((".", "?")) and text[0].isupper() for _, text in spoken)
    assert not any(char.isdigit() for _, text in spoken for char in text)


def test_sentences_that_people_wrote_are_said_too(tmp_path):
    import gzip

    with gzip.open(tmp_path / "talk.txt.gz", "wt") as file:
        file.write("U:\tMy hovercraft needs another propeller.\n")
    made_up, rng = MadeUp(tmp_path), np.random.default_rng(0)
    said = [made_up._to_say(rng) for _ in range(40)]
    assert 4 < said.count("My hovercraft needs another propeller.") < 25


def test_everybody_is_heard_but_nobody_all_day(tmp_path, said):
    import soundfile

    folder = tmp_path / "corpus"
    folder.mkdir()
    soundfile.write(folder / "a.wav", said[0][0][:HZ], HZ)
    rows = [f"a.wav\t0\t0.9\tanna\twhat is it\ttrain\t{i}" for i in range(310)]
    rows += ["a.wav\t0\t0.9\tben\twhat is it\ttrain\t310", "a.wav\t0\t0.9\tben\tyes\ttrain\t311"]
    rows += ["a.wav\t0\t0.9\tcaro\twhat is it\tdev\t312"]
    head = "shard\tstart_s\tend_s\tspeaker\ttext\tsplit\tid"
    (folder / "manifest.tsv").write_text("\n".join([head, *rows]) + "\n")
    found = recorded(tmp_path)
    assert len(found) == 301
    assert {words for _, words in found} == {"what is it"}
    with pytest.raises(ManifestError, match="Nobody"):
        recorded(folder)


def test_a_shard_holds_what_was_put_into_it(tmp_path, making, said):
    examples = [making.written(sound, text) for sound, text in said]
    save_examples(tmp_path / "shard.npz", examples)
    assert [path.name for path in tmp_path.iterdir()] == ["shard.npz"]
    for kept, it in zip(load_examples(tmp_path / "shard.npz"), examples, strict=True):
        assert kept.pieces == it.pieces
        assert np.abs(kept.sound - it.sound).max() < 1e-4

"""An ear's way from Moonshine's weights to words, on a little speech made here."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
from safetensors.torch import load_file

from model.checkpoint import load_network, save_network
from model.config import MINI
from model.ear import Ear, scaled
from model.interaction import Interaction
from model.language import Language
from model.stream import Stream
from model.tokenizer import Tokenizer
from model.train import heard
from model.train.corpora import ManifestError
from model.train.ear_steps import Learner, learn_front
from model.train.heard import ROW, make_shard, mel_of, read_shard, rows
from model.train.languages import MarkedLines, learn_language, loss_of
from model.train.moonshine import Encoder
from model.train.utterances import Speech, accented, as_heard, somewhere
from model.train.voices import Speaker, speaking

ROOT = Path(__file__).parents[3]
SAID = ("what is the time now", "please tell me more about it")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """A manifest of two sentences that somebody says."""
    folder = tmp_path_factory.mktemp("speech") / "corpus"
    folder.mkdir()
    speak = speaking()
    lines = ["shard\tstart_s\tend_s\tspeaker\ttext\tsplit\tid"]
    for i, words in enumerate(SAID):
        sound = speak(Speaker(0.7, 0.9), words)
        soundfile.write(folder / f"{i}.wav", sound, 24_000)
        lines.append(f"{i}.wav\t0\t{len(sound) / 24_000}\tanna\t{words}\ttrain\t{i}")
    path = folder / "manifest.tsv"
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.fixture(scope="module")
def speech(corpus):
    return Speech([corpus], None)


@pytest.fixture(scope="module")
def encoder():
    return Encoder()


def test_words_are_heard_without_capitals_and_stops():
    assert as_heard("It’s ten O'clock -- already!") == "it's ten o'clock already"


def test_an_accent_keeps_most_of_a_word_and_the_number_of_words():
    rng, said = np.random.default_rng(0), "ðə θɪŋ ɪz vɛɹi ɡʊd"
    spoken = {accented(said, rng) for _ in range(50)}
    assert said in spoken
    assert len(spoken) > 10
    assert {len(s.split()) for s in spoken} == {5}


def test_speech_is_heard_somewhere_at_some_loudness():
    said = np.random.default_rng(0).normal(0, 0.08, 16_000).astype(np.float32)
    places = [somewhere(said, np.random.default_rng(i)) for i in range(20)]
    loud = [float(np.sqrt(np.mean(np.square(place)))) for place in places]
    assert all(len(place) % 800 == 0 and np.abs(place).max() <= 1 for place in places)
    assert max(loud) > 5 * min(loud)


def test_people_say_what_they_were_recorded_with_and_made_up_ones_what_was_written(speech):
    rng = np.random.default_rng(0)
    assert {speech.recorded(rng).words for _ in range(12)} == set(SAID)
    for here, there in (speech.made_up(rng) for _ in range(3)):
        assert here.words
        assert here.words == there.words
        assert set(here.words.split()) <= {word for words in SAID for word in words.split()}
        assert min(len(here.sound), len(there.sound)) > 8000
        assert len(here.sound) != len(there.sound) or not np.array_equal(here.sound, there.sound)


def test_an_ear_begins_as_the_encoder_it_comes_from(encoder):
    """All at once, as that hears, its layers say what Moonshine's library says."""
    from model.onnx import session
    from model.parts.weights import EARS, verified

    path = next(p for p in map(verified, EARS) if p.stem == "encoder_model")
    faster = 0.05 * np.random.default_rng(0).standard_normal(16_000 + 127).astype(np.float32)
    feed = {"input_values": faster[None], "attention_mask": np.ones((1, len(faster)), np.int64)}
    known = session(path)
    wanted = known.run(None, {i.name: feed[i.name] for i in known.get_inputs()})[0]
    ear = Ear(320)
    encoder.begin(ear)
    x = encoder.frames_of(torch.from_numpy(faster))[None]
    here = ear.silence()
    frames = x.shape[1]
    with torch.no_grad():
        near = everywhere(frames)
        for layer, keys, values in zip(ear.layers, here.keys, here.values, strict=True):
            x, _ = layer(x, keys, values, near)
        found = ear.norm(x)[0].numpy()
    far = np.linalg.norm(found - wanted[0], axis=-1) / np.linalg.norm(wanted[0], axis=-1)
    assert far.mean() < 0.15, "Moonshine computes in bytes"


def everywhere(frames):
    """Every frame sees all of them, and nothing before."""
    from model.ear import REACH, Near, nearby

    sights = nearby(min(frames, REACH), 0)
    assert frames <= REACH
    far = torch.zeros(1, frames, REACH + frames)
    far[:, :, :REACH] = -1e4
    return Near(far, sights.cosines, sights.sines)


def test_without_a_recorded_person_there_is_nothing_to_learn_from(tmp_path):
    with pytest.raises(ManifestError, match="Nobody"):
        Speech([], None)


def test_shards_keep_log_mel_and_words(speech, tmp_path, monkeypatch):
    monkeypatch.setattr(heard, "PER_SHARD", 4)
    make_shard(tmp_path / "a.npz", speech, np.random.default_rng(0))
    utterances = read_shard(tmp_path / "a.npz")
    assert len(utterances) == 4
    assert all(mel.dtype == np.uint8 and mel.shape[1] == 80 and words for mel, words in utterances)


def test_rows_hold_whole_utterances_one_after_the_other(speech, tmp_path):
    make_shard(tmp_path / "a.npz", speech, np.random.default_rng(0))
    tokenizer = Tokenizer(512)
    batch = next(rows([tmp_path / "a.npz"], tokenizer, np.random.default_rng(0)))
    assert batch.mel.shape == (4, ROW, 80)
    assert (batch.lengths > ROW // 8).all()
    assert (batch.lengths <= ROW // 4).all()
    text = tokenizer.decode(batch.pieces[: int(batch.counts[0])].tolist())
    assert any(words in text for words in SAID)


def test_a_front_learns_to_say_what_the_convolutions_say(encoder, speech):
    torch.manual_seed(0)
    ear, rng = Ear(320), np.random.default_rng(3)
    spoken = speech.recorded(np.random.default_rng(5))
    wanted = encoder.frames(spoken.sound)
    mel = torch.from_numpy(mel_of(spoken) / np.float32(255))[None]

    def far():
        with torch.no_grad():
            said = ear.front(scaled(mel), ear.silence())[0][0, 1 : 1 + len(wanted)]
            return float((said - wanted[: len(said)]).square().mean() / wanted.var())

    before = far()
    learn_front(ear, encoder, speech, np.linspace(0, 0.9, 10), rng)
    assert far() < 0.9 * before


def test_it_learns_to_hear(speech, encoder, tmp_path):
    make_shard(tmp_path / "a.npz", speech, np.random.default_rng(0))
    torch.manual_seed(0)
    ear = Ear(512)
    encoder.begin(ear)
    learner = Learner(ear, 1e-3)
    batch = next(rows([tmp_path / "a.npz"], Tokenizer(512), np.random.default_rng(0)))
    lost = [learner.step(batch, 1.0) for _ in range(12)]
    assert lost[-1] < 0.7 * lost[0]
    assert learner.steps == 12


def test_a_language_learns_what_follows(speech):
    torch.manual_seed(0)
    language, tokenizer = Language(512), Tokenizer(512)
    assert set(speech.lines()) == set(SAID)
    lines = [tokenizer.encode(line) for line in speech.lines()]
    before = float(loss_of(language, lines).detach())
    rng, sentences = np.random.default_rng(0), MarkedLines(speech.lines(), tokenizer)
    learn_language(language, sentences, np.linspace(0, 0.9, 40), rng)
    assert float(loss_of(language, lines).detach()) < 0.95 * before


def test_lines_end_with_their_mark_and_halves_with_a_comma():
    tokenizer = Tokenizer(512)
    lines = MarkedLines(["is it ten?", "it is ten."], tokenizer)
    rng = np.random.default_rng(0)
    drawn = {tokenizer.decode(lines.draw(rng)).strip() for _ in range(300)}
    assert {"is it ten?", "it is ten.", "is it,", "it,"} < drawn
    assert "is it ten it is ten." in drawn
    assert all(line[-1] in ".?," and not set(line[:-1]) & set(".?,") for line in drawn)


@pytest.mark.slow
def test_one_command_makes_an_ear_and_the_next_call_goes_on(corpus, tmp_path):
    def learn(minutes):
        where = ["--out", str(tmp_path), "--speech", str(corpus.parents[1])]
        sizes = ["--minutes", str(minutes), "--shards", "1", "--front-minutes", "0.02"]
        more = ["--language-minutes", "0.02", "--into", str(tmp_path / "weights")]
        command = [sys.executable, "-m", "model.train.ears", *where, *sizes, *more]
        subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        steps = json.loads((tmp_path / "ear-state" / "steps.json").read_text())["steps"]
        return steps, load_file(tmp_path / "ear.safetensors")

    deaf = replace(MINI, layers=1)
    save_network(Interaction.seeded(deaf), tmp_path / "weights", "# A network\n")
    steps, ear = learn(0.1)
    Ear(512).load_state_dict(ear)
    assert steps >= 1
    assert learn(0)[0] == steps
    network = load_network(tmp_path / "weights")
    assert Stream(network, hears=True).hears
    assert not Stream(network).hears, "unasked only where its config says so"
    assert not Stream(Interaction.seeded(deaf), hears=True).hears
    told = network.line_reader.read("What is it?")
    assert told == (0.0, 0.0, 0.0), "what lines tell it does not know yet"
    kept = network.ear.hear.weight
    torch.testing.assert_close(kept, ear["hear.weight"].bfloat16().float())

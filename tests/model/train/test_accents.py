"""Moonshine learns on: its weights in transformers' model and back, examples, and steps."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from model.checkpoint import EARS, SUMS, check
from model.errors import WeightsError
from model.native import SHIPPED
from model.onnx import session
from model.parts.ears import MoonshineEars
from model.parts.moonshine import DECODER, ENCODER, Moonshine
from model.train import accents
from model.train.accents import Examples, batches, disturbed, learn, made_up, recorded, write
from model.train.corpora import ManifestError
from model.train.recogniser import Recogniser

ROOT = Path(__file__).parents[3]
HZ = 16_000


@pytest.fixture(scope="module")
def recogniser():
    return Recogniser()


@pytest.fixture(scope="module")
def said():
    return made_up(3, np.random.default_rng(1))


def test_nothing_is_lost_on_the_way_from_the_files_and_back(recogniser):
    assert {name: moved.any() for name, moved in recogniser.differences().items()} == {
        ENCODER: False,
        DECODER: False,
    }


def test_it_hears_what_the_file_hears(recogniser, said):
    sound, _ = said[0]
    encoder = session(Moonshine().read(ENCODER))
    feed = {"input_values": sound[None], "attention_mask": np.ones((1, len(sound)), np.int64)}
    wanted = encoder.run(None, {i.name: feed[i.name] for i in encoder.get_inputs()})[0]
    with torch.no_grad():
        found = recogniser.model.model.encoder(torch.from_numpy(sound)[None]).last_hidden_state
    far = np.linalg.norm(found[0].numpy() - wanted[0], axis=-1) / np.linalg.norm(wanted[0], axis=-1)
    assert far.mean() < 0.15, "the file's sums are of bytes"


def test_it_knows_what_people_say_before_it_learns(recogniser, said):
    making = Examples(recogniser)
    with torch.no_grad():
        for sound, text in said:
            example = making.written(sound, text)
            right = recogniser.loss([sound], [example.pieces]) / len(example.pieces)
            wrong = recogniser.loss([sound], [example.pieces[::-1]]) / len(example.pieces)
            assert right < wrong - 2


def test_what_was_read_aloud_ends_as_it_would_have_written_it(recogniser, said):
    making = Examples(recogniser)
    sound, text = next((s, t) for s, t in said if t.endswith((".", "?")))
    words = text[0].lower() + text[1:-1].replace(",", "")
    example = making.read_aloud(sound, words)
    assert example.pieces[-1] in making._marks
    assert example.pieces[:-1] == making.written(sound, words[0].upper() + words[1:]).pieces


def test_steps_make_it_likelier_and_keep_to_bytes(said, monkeypatch):
    monkeypatch.setattr(accents, "_WARM_STEPS", 1)
    recogniser = Recogniser()
    making = Examples(recogniser)
    examples = [making.written(sound, "Quite another thing.") for sound, _ in said[:1]]
    with torch.no_grad():
        before = float(recogniser.loss([said[0][0]], [examples[0].pieces]))
    learn(recogniser, examples, 0.2, 3e-4, 0)
    with torch.no_grad():
        after = float(recogniser.loss([said[0][0]], [examples[0].pieces]))
        for name, module in recogniser.model.named_modules():
            if name.endswith("fc1") and ".layers.0." in name:
                step = module.parametrizations.weight[0]._step
                steps = module.weight / step
                assert torch.allclose(steps, steps.round(), atol=1e-2)
    assert after < 0.7 * before
    moved = recogniser.differences()
    assert all(0 < np.mean(of != 0) < 0.5 for of in moved.values())


def test_what_was_learned_is_a_file_of_the_checkpoint(recogniser, tmp_path):
    for path in SHIPPED.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    write(recogniser.differences(), tmp_path)
    check(tmp_path)
    assert EARS in (tmp_path / SUMS).read_text()
    MoonshineEars(Moonshine(tmp_path / EARS))
    (tmp_path / EARS).write_bytes(b"damaged")
    with pytest.raises(WeightsError, match=EARS):
        check(tmp_path)


def test_everybody_is_heard_but_nobody_all_day(tmp_path, said):
    import soundfile

    folder = tmp_path / "corpus"
    folder.mkdir()
    soundfile.write(folder / "a.wav", said[0][0][:HZ], HZ)
    rows = [f"a.wav\t0\t0.9\tanna\twhat is it\ttrain\t{i}" for i in range(60)]
    rows += ["a.wav\t0\t0.9\tben\twhat is it\ttrain\t60", "a.wav\t0\t0.9\tben\tyes\ttrain\t61"]
    rows += ["a.wav\t0\t0.9\tcaro\twhat is it\tdev\t62"]
    head = "shard\tstart_s\tend_s\tspeaker\ttext\tsplit\tid"
    (folder / "manifest.tsv").write_text("\n".join([head, *rows]) + "\n")
    found = recorded(tmp_path)
    assert len(found) == 41
    assert {words for _, words in found} == {"what is it"}
    with pytest.raises(ManifestError, match="Nobody"):
        recorded(folder)


def test_a_disturbed_sentence_is_still_sound(said):
    rng = np.random.default_rng(0)
    for _ in range(20):
        heard = disturbed(said[0][0], rng)
        assert heard.dtype == np.float32
        assert np.abs(heard).max() <= 1
        assert 0.8 < len(heard) / len(said[0][0]) < 2.2


def test_all_examples_come_before_one_comes_again(recogniser, said):
    making = Examples(recogniser)
    examples = [making.written(sound, text) for sound, text in said]
    drawn = batches(examples, np.random.default_rng(0))
    seen = list[int]()
    while len(seen) < 2 * len(examples):
        seen += [id(it) for it in next(drawn)]
    assert sorted(seen) == sorted(2 * [id(it) for it in examples])


def test_the_command_says_what_it_needs():
    command = [sys.executable, "-m", "model.train.accents", "--help"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "--speech" in told
    assert "--into" in told

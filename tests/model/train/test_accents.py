"""Moonshine learns on: its weights in transformers' model and back, and steps."""

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
from model.parts.byte_pairs import BytePairs
from model.parts.ears import MoonshineEars
from model.parts.moonshine import DECODER, ENCODER, TOKENIZER, Moonshine
from model.train import accent_steps
from model.train.accent_steps import Learner, batches, disturbed
from model.train.accents import write
from model.train.averaged import averaged
from model.train.dictation import Example, MadeUp
from model.train.recogniser import Recogniser

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def recogniser():
    return Recogniser()


@pytest.fixture(scope="module")
def examples():
    pairs = BytePairs(Moonshine().read(TOKENIZER))
    said = MadeUp(None).said(3, np.random.default_rng(1))
    return [Example(sound, tuple(pairs.encode(text))) for sound, text in said]


@pytest.fixture
def quick(monkeypatch):
    """At full speed from the first step."""
    monkeypatch.setattr(accent_steps, "_WARM_STEPS", 1)


def test_nothing_is_lost_on_the_way_from_the_files_and_back(recogniser):
    assert {name: moved.any() for name, moved in recogniser.differences().items()} == {
        ENCODER: False,
        DECODER: False,
    }


def test_it_hears_what_the_file_hears(recogniser, examples):
    sound = examples[0].sound
    encoder = session(Moonshine().read(ENCODER))
    feed = {"input_values": sound[None], "attention_mask": np.ones((1, len(sound)), np.int64)}
    wanted = encoder.run(None, {i.name: feed[i.name] for i in encoder.get_inputs()})[0]
    with torch.no_grad():
        found = recogniser.model.model.encoder(torch.from_numpy(sound)[None]).last_hidden_state
    far = np.linalg.norm(found[0].numpy() - wanted[0], axis=-1) / np.linalg.norm(wanted[0], axis=-1)
    assert far.mean() < 0.15, "the file's sums are of bytes"


def test_steps_make_it_likelier_and_keep_to_bytes(examples, quick):
    recogniser, wrong = Recogniser(), Example(examples[0].sound, examples[1].pieces)
    with torch.no_grad():
        before = float(recogniser.loss([wrong.sound], [wrong.pieces]))
    learner = Learner(recogniser, [[wrong]] * 8, 3e-4, 0)
    while not learner.over:
        learner.step()
    with torch.no_grad():
        after = float(recogniser.loss([wrong.sound], [wrong.pieces]))
        for name, module in recogniser.model.named_modules():
            if name.endswith("fc1") and ".layers.0." in name:
                step = module.parametrizations.weight[0]._step
                steps = module.weight / step
                assert torch.allclose(steps, steps.round(), atol=1e-2)
    assert after < 0.7 * before
    moved = recogniser.differences()
    assert all(0 < np.mean(of != 0) < 0.5 for of in moved.values())
    learner.use_mean()
    with torch.no_grad():
        mean = float(recogniser.loss([wrong.sound], [wrong.pieces]))
    assert after < mean < before, "the mean is behind"


def test_a_trial_that_was_cut_off_goes_on_as_if_nothing_had_happened(tmp_path, examples, quick):
    drawn = batches(examples, 2, np.random.default_rng(0))
    assert len(drawn) == 2
    whole = Learner(Recogniser(), drawn, 1e-4, 0)
    whole.step()
    whole.save(tmp_path / "state")
    lost = whole.step()
    gone_on = Learner(Recogniser(), drawn, 1e-4, 0)
    gone_on.load(tmp_path / "state")
    assert gone_on.steps == 1
    assert gone_on.step() == pytest.approx(lost, rel=1e-3)
    assert gone_on.over
    for one in (whole, gone_on):
        one.use_mean()
    moved = [it._recogniser.differences() for it in (whole, gone_on)]
    assert all(np.mean(moved[0][name] != moved[1][name]) < 1e-3 for name in moved[0])
    gone_on.save(tmp_path / "state")
    kept = averaged([tmp_path / "state"]).differences()
    assert all(np.array_equal(kept[name], moved[1][name]) for name in kept)


def test_what_is_no_training_cannot_be_averaged(tmp_path):
    with pytest.raises(WeightsError, match="no state of"):
        averaged([tmp_path])
    with pytest.raises(WeightsError, match="cannot be read"):
        averaged([tmp_path / "ears.npz"])


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


def test_of_several_trainings_the_mean_lies_between(recogniser, tmp_path):
    fc1 = "model.encoder.layers.0.mlp.fc1"
    paths = [tmp_path / "far.npz", tmp_path / "near.npz"]
    plain = recogniser.model.get_submodule(fc1).weight.detach().clone()
    for path, steps in zip(paths, (4, 0), strict=True):
        one = Recogniser()
        weight = one.model.get_submodule(fc1).parametrizations.weight
        with torch.no_grad():
            weight.original += steps * weight[0]._step
        np.savez_compressed(path, **one.differences())
    mean = averaged(paths)
    away = (mean.model.get_submodule(fc1).weight - plain) / weight[0]._step
    assert (away.detach().round() == 2).float().mean() > 0.95, "at the edge of bytes it is less"
    far = Recogniser(Moonshine(paths[0])).differences()
    assert np.array_equal(far[DECODER], recogniser.differences()[DECODER])
    assert np.array_equal(far[ENCODER], np.load(paths[0])[ENCODER])


def test_a_disturbed_sentence_is_still_sound(examples):
    rng = np.random.default_rng(0)
    for _ in range(20):
        heard = disturbed(examples[0].sound, rng)
        assert heard.dtype == np.float32
        assert np.abs(heard).max() <= 1
        assert 0.8 < len(heard) / len(examples[0].sound) < 2.2


def test_all_examples_come_before_one_comes_again(examples):
    drawn = batches(examples, 2, np.random.default_rng(0))
    seen = [id(it) for batch in drawn for it in batch]
    assert sorted(seen) == sorted(2 * [id(it) for it in examples])
    assert len(set(seen[: len(examples)])) == len(examples)


def test_the_command_says_what_it_needs():
    command = [sys.executable, "-m", "model.train.accents", "--help"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "--speech" in told
    assert "--into" in told

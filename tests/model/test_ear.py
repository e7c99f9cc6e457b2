import numpy as np
import pytest
import torch

from model.ear import REACH, Ear
from model.mel import BANDS, HOP, Mel

VOCABULARY = 320


@pytest.fixture(scope="module")
def ear():
    torch.manual_seed(0)
    return Ear(VOCABULARY).eval()


def sounds(rows=1, frames=3 * REACH):
    draw = torch.Generator().manual_seed(0)
    return torch.rand(rows, 2 * frames, BANDS, generator=draw)


@torch.no_grad()
def test_a_micro_turn_at_a_time_is_the_same_as_all_at_once(ear):
    mel, listened, heard = sounds(2), ear.silence(2), []
    whole, at_the_end = ear(mel, ear.silence(2))
    for turn in mel.split(16, 1):
        labels, listened = ear(turn, listened)
        heard.append(labels)
    assert whole.shape == (2, 3 * REACH // 2, VOCABULARY)
    torch.testing.assert_close(torch.cat(heard, 1), whole, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(listened.keys, at_the_end.keys, atol=1e-4, rtol=1e-4)
    assert listened.frames == at_the_end.frames == REACH


@torch.no_grad()
def test_what_comes_later_changes_nothing_heard_before(ear):
    mel = sounds()
    changed = mel.clone()
    changed[:, 160:] = 0  # from the eleventh micro-turn on
    before, after = ear(mel, ear.silence())[0], ear(changed, ear.silence())[0]
    torch.testing.assert_close(before[:, :40], after[:, :40])
    assert not torch.allclose(before[:, 40:], after[:, 40:])


@torch.no_grad()
def test_it_hears_the_same_after_an_hour_as_at_once(ear):
    """What lies out of reach of all layers is forgotten, and time itself is not counted."""
    mel = sounds(1, 8 * REACH)
    late, _ = ear(torch.cat((sounds(1, 12 * REACH), mel), 1), ear.silence())
    early, _ = ear(torch.cat((sounds(1, 4 * REACH), mel), 1), ear.silence())
    torch.testing.assert_close(late[:, -40:], early[:, -40:], atol=1e-4, rtol=1e-4)


@torch.no_grad()
def test_what_it_remembers_stays_as_large(ear):
    _, listened = ear(sounds(), ear.silence())
    _, later = ear(sounds(), listened)
    assert later.keys.shape == listened.keys.shape == ear.silence().keys.shape


def test_mel_does_not_depend_on_how_the_sound_was_cut():
    samples = torch.from_numpy(np.random.default_rng(0).normal(0, 0.1, 6400).astype(np.float32))
    mel = Mel()
    whole = mel(samples, mel.silence())
    halves = (
        mel(samples[:3200], mel.silence()),
        mel(samples[3200:], samples[3200 - HOP : 3200]),
    )
    torch.testing.assert_close(torch.cat(halves), whole)
    assert whole.shape == (32, BANDS)


def test_a_tone_sounds_in_its_band_and_silence_in_none():
    mel = Mel()
    tone = 0.3 * torch.sin(2 * torch.pi * 1000 * torch.arange(3200) / 16_000)
    loud = mel(tone, mel.silence())[2:]
    assert 0 < int(loud.mean(0).argmax()) < BANDS // 2
    assert mel(torch.zeros(3200), mel.silence()).max() == 0

import numpy as np
import pytest
import torch

from model.dmel import CHANNELS, LEVELS, MIC_HZ, SPEAKER_HZ, Dmel, SoundEmbedding, to_float


def noise(seconds, rate=MIC_HZ, seed=0):
    loud = np.random.default_rng(seed).normal(0, 1, int(seconds * rate))
    swell = np.abs(np.sin(np.arange(loud.size) * 2e-4)) ** 4
    return torch.from_numpy((loud * swell * 0.3).astype(np.float32)).clamp(-1, 1)


@pytest.fixture(scope="module")
def inkling():
    return pytest.importorskip("transformers").InklingFeatureExtractor()


@pytest.fixture(scope="module")
def speech():
    """Somebody reading from a book, as it ships with the ears' wheel; float32 at 16 kHz."""
    pytest.importorskip("moonshine_voice")
    from importlib.resources import files

    import soundfile
    import soxr

    samples, rate = soundfile.read(str(files("moonshine_voice") / "assets" / "two_cities.wav"))
    return torch.from_numpy(soxr.resample(samples, rate, MIC_HZ).astype(np.float32))


def inkling_levels(inkling, samples):
    """The levels as `InklingProcessor` takes them from its extractor's log-mels."""
    mel = inkling(samples.numpy(), sampling_rate=MIC_HZ, return_tensors="pt").input_features[0]
    centres = torch.linspace(-7.0, 2.0, LEVELS, dtype=torch.float64).float()
    return (mel.clamp(-7.0, 2.0)[..., None] - centres).abs().argmin(-1)


def assert_same_but_for_ties(ours, theirs):
    assert ours.shape == theirs.shape
    assert (ours - theirs).abs().max() <= 1
    assert (ours != theirs).sum() <= 5 * max(1, ours.numel() / 300_000)


def test_filters_and_window_are_inklings(inkling):
    dmel = Dmel()
    assert torch.equal(dmel._filters, inkling.mel_filters)
    assert torch.equal(dmel._window, inkling.window)


def test_levels_of_noise_are_inklings(inkling):
    samples = noise(200)
    assert_same_but_for_ties(Dmel().whole(samples), inkling_levels(inkling, samples))


def test_levels_of_speech_are_inklings(inkling, speech):
    samples = speech[: len(speech) // 3200 * 3200]
    assert_same_but_for_ties(Dmel().whole(samples), inkling_levels(inkling, samples))


def test_micro_turns_give_what_the_whole_gives():
    dmel, samples = Dmel(), noise(6)
    tail, heard = dmel.silence(), []
    for turn in samples.split(dmel.turn):
        heard.append(dmel.levels(turn, tail))
        tail = turn[-dmel.hop :]
    assert torch.equal(torch.cat(heard), dmel.whole(samples))


def test_a_frame_does_not_know_what_follows_it():
    dmel, samples = Dmel(), noise(1)
    changed = samples.clone()
    changed[2 * dmel.hop :] = 0
    assert torch.equal(dmel.whole(samples)[:2], dmel.whole(changed)[:2])


def test_tones_have_the_same_levels_at_either_rate():
    def tones(rate):
        hz = torch.arange(200, 7000, 400)[:, None]
        return 0.03 * torch.sin(2 * torch.pi * hz * torch.arange(rate) / rate).sum(0)

    heard, played = Dmel(MIC_HZ).whole(tones(MIC_HZ)), Dmel(SPEAKER_HZ).whole(tones(SPEAKER_HZ))
    heard, played = heard[2:], played[2:]  # past the onset, which is a click
    loud = heard > 8  # between the tones only what the window leaks is left
    assert loud.sum() > 100
    assert torch.equal(heard[loud], played[loud])


def test_silence_is_the_lowest_levels_and_int16_is_scaled_to_one():
    assert Dmel().whole(torch.zeros(3200)).max() <= 3
    assert to_float(np.array([-32768, 16384], np.int16)).tolist() == [-1.0, 0.5]


def test_the_embedding_is_the_normed_sum_over_channels():
    torch.manual_seed(0)
    embed = SoundEmbedding(16)
    heard, played = torch.randint(0, LEVELS, (2, 1, 4, CHANNELS)).unbind()
    rows = 0
    for c in range(CHANNELS):
        rows += embed.heard.weight[c * LEVELS + heard[0, 2, c]]
        rows += embed.played.weight[c * LEVELS + played[0, 2, c]]
    torch.testing.assert_close(embed(heard, played)[0, 2], embed.norm(rows))

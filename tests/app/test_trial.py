"""Trying out real (virtual) devices."""

from contextlib import contextmanager

import numpy as np
import pytest

from app.trial import Trial, chime
from tests.pulse import pulse

__all__ = ["pulse"]
pytestmark = pytest.mark.device


@pytest.fixture
def trial():
    """`trial.told` fills; `trial.hushed` says how often the talk was hushed and let go."""
    told, hushed = [], []

    @contextmanager
    def hush():
        hushed.append("hushed")
        yield
        hushed.append("let go")

    trial = Trial(lambda: (None, None), told.append, hush)
    trial.told, trial.hushed = told, hushed
    yield trial
    trial.close()


@pytest.fixture
def until(trial):
    def ask(true):
        for _ in range(400):
            if any(true(tried) for tried in trial.told):
                return next(tried for tried in trial.told if true(tried))
            trial._stop.wait(0.05)
        pytest.fail(f"in vain: {trial.told[-3:]}")

    return ask


def test_two_notes_are_heard_at_the_speaker(pulse, trial, until):
    with pulse.record() as recording:
        trial.begin("tone")
        over = until(lambda tried: tried.over)
    assert over.good
    assert np.count_nonzero(np.abs(recording.pcm) > 2000) > 2000
    assert len(chime()) < 24_000


def test_the_level_follows_what_is_said(pulse, trial, until):
    trial.begin("listen")
    until(lambda tried: tried.live and tried.level == 0.0)
    loud = (8000 * np.sin(np.arange(32_000) / 5)).astype(np.int16)
    pulse.say(loud)
    until(lambda tried: tried.level > 0.5)


def test_an_echo_is_measured_while_the_talk_is_hushed(pulse, trial, until):
    with pulse.echo(40, "50%"):
        trial.begin("echo")
        over = until(lambda tried: tried.over)
    assert over.good, over.text
    assert "will not interrupt itself" in over.text
    assert trial.hushed == ["hushed", "let go"]


def test_headphones_have_no_echo(pulse, trial, until):
    trial.begin("echo")
    over = until(lambda tried: tried.over)
    assert "does not hear the speaker" in over.text or "no sound at all" in over.text


def test_a_test_without_a_device_ends_in_words(pulse, trial, until):
    pulse.unplug()
    trial.begin("tone")
    over = until(lambda tried: tried.over)
    assert not over.good
    assert "does not open" in over.text

"""A recorder that is killed at any moment loses nothing that was flushed."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import UnreadableRecordingError
from app.recording.reader import Recording
from tests.recorded import verified

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(("times", "seed"), [(40, 1), pytest.param(400, 2, marks=pytest.mark.slow)])
def test_every_flushed_micro_turn_is_readable_and_verifies(tmp_path, times, seed):
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.killed", str(tmp_path), str(times), str(seed)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert done.returncode == 0, done.stderr
    flushed = [int(line) for line in done.stdout.split()]
    assert len(flushed) == times
    assert len(set(flushed)) >= 10, "they really died at different moments"
    for k, least in enumerate(flushed):
        path = tmp_path / f"{k}.mcap"
        path = path if path.exists() else tmp_path / f"{k}.mcap.active"
        if least == 0 and not readable(path):
            continue
        verdict = verified(path)
        assert verdict.divergence is None
        assert verdict.turns >= least


def readable(path: Path) -> bool:
    """False where the signal came before the first flush."""
    try:
        Recording(path)
    except UnreadableRecordingError:
        return False
    return True

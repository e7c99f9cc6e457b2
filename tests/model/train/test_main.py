import json
import subprocess
import sys
from pathlib import Path

import pytest

from model.stream import Stream

ROOT = Path(__file__).parents[3]


def trained(folder, minutes):
    command = [sys.executable, "-m", "model.train", "--preset", "nano", "--seconds", "6"]
    sizes = ["--talks", "4", "--held-back", "2", "--batch", "2"]
    where = ["--minutes", str(minutes), "--out", str(folder)]
    done = subprocess.run(
        [*command, *sizes, *where], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.slow
def test_one_command_makes_weights_and_the_next_call_goes_on(tmp_path):
    first = trained(tmp_path, 0.02)
    assert first["step"] >= 1
    assert 0 <= first["floor"] <= 1
    shards = {path: path.stat().st_mtime_ns for path in (tmp_path / "data").iterdir()}
    again = trained(tmp_path, 0)
    assert again == first
    assert {path: path.stat().st_mtime_ns for path in shards} == shards
    Stream.load(tmp_path / "weights")

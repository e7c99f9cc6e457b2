import json
import subprocess
import sys
from pathlib import Path

import pytest

from model.stream import Stream

ROOT = Path(__file__).parents[3]


def trained(folder, minutes, *more):
    command = [sys.executable, "-m", "model.train", "--preset", "nano", "--seconds", "6"]
    sizes = ["--talks", "4", "--held-back", "2", "--batch", "2"]
    where = ["--minutes", str(minutes), "--out", str(folder)]
    done = subprocess.run(
        [*command, *sizes, *where, *more], cwd=ROOT, capture_output=True, text=True, check=True
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


@pytest.mark.slow
def test_it_learns_from_talks_that_are_made_meanwhile(tmp_path):
    assert trained(tmp_path, 0.02, "--fresh", "1")["step"] >= 1
    assert len(list((tmp_path / "data").iterdir())) == 2, "nothing more is kept of them"


@pytest.mark.slow
def test_a_run_can_begin_with_what_another_one_learned(tmp_path):
    first = trained(tmp_path / "first", 0.05)
    start = ("--start", str(tmp_path / "first" / "weights"), "--seed", "1")
    second = trained(tmp_path / "second", 0, *start)
    assert second["step"] == 0
    for share in ("floor", "user"):
        assert second[share] == pytest.approx(first[share], abs=0.02), "bfloat16 in between"

import json
import subprocess
import sys

import pytest

from model.bench import bench_step
from model.config import NANO, PRESETS
from model.count import sizes
from model.interaction import Interaction


def test_the_published_size_is_counted_without_being_built():
    counted = bench_step("tml-small", dry=True)
    assert round(counted["parameters"] / 1e9) == 276
    assert round(counted["parameters_active"] / 1e9) == 12
    assert counted["kv_bytes_per_position"] == 2 * 48 * 8 * 128 * 2
    assert counted["positions_with_camera"] == 4 + 16 * 9 + 1


def test_what_is_counted_is_what_is_built():
    network = Interaction.seeded(NANO)
    assert sizes(NANO)["parameters"] == sum(p.numel() for p in network.parameters())


def test_small_fits_into_64_megabytes():
    assert sizes(PRESETS["small"])["weights_bf16_bytes"] < 64e6


def test_the_last_line_is_one_json_object():
    run = [sys.executable, "-m", "model.bench", "--preset", "small", "--dry"]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout.splitlines()[-1])["preset"] == "small"


@pytest.mark.slow
def test_everything_is_measured():
    pytest.importorskip("onnxscript")
    measured = bench_step("nano", turns=40, histories=(2, 4))
    assert set(measured["experts_ms"]["1_positions"]) == {"gather", "grouped", "dense"}
    assert [row["turns"] for row in measured["context_ms"]] == [2, 4]
    assert set(measured["runtime_ms"]) == {"torch", "onnxruntime"}
    assert measured["runtime"] in measured["runtime_ms"]
    assert all(measured["step_ms"][way]["p50"] > 0 for way in ("speaking", "listening"))

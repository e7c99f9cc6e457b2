import pytest

from model import runtime
from model.config import NANO
from model.interaction import Interaction
from model.runtime import fastest, fingerprint
from model.stream import Stream
from tests.model.world import turn


def test_a_small_network_is_left_to_torch(tmp_path, monkeypatch):
    monkeypatch.setattr(runtime, "_QUICK_MS", 1000.0)
    assert fastest(Interaction.seeded(NANO, 5), tmp_path)[0] == "torch"
    assert list(tmp_path.iterdir()) == []


def test_the_fastest_runtime_runs_and_is_exported_once(tmp_path, monkeypatch):
    pytest.importorskip("onnxscript")
    monkeypatch.setattr(runtime, "_QUICK_MS", 0.0)
    network = Interaction.seeded(NANO, 5)
    name, run = fastest(network, tmp_path)
    assert name in ("torch", "onnxruntime")
    (file,) = tmp_path.iterdir()
    assert file.name == f"trunk-{fingerprint(network)[:16]}.onnx"
    written = file.stat().st_mtime_ns
    fastest(network, tmp_path)
    assert file.stat().st_mtime_ns == written
    assert Stream(network, run=run).step(turn(0), []) == Stream(network).step(turn(0), [])


def test_other_weights_have_another_fingerprint():
    one, other = Interaction.seeded(NANO, 5), Interaction.seeded(NANO, 6)
    assert fingerprint(one) == fingerprint(Interaction.seeded(NANO, 5)) != fingerprint(other)

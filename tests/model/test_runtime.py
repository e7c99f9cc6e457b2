import pytest

from model.config import NANO
from model.interaction import Interaction
from model.runtime import fastest, fingerprint
from model.stream import Stream
from tests.model.world import turn


def test_the_fastest_runtime_runs_and_is_exported_once(tmp_path):
    pytest.importorskip("onnxscript")
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

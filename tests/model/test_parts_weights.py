import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from model.errors import WeightsError
from model.parts import weights
from model.parts.weights import ALL, VAD, find, verified


def test_all_bundled_weights_are_what_they_must_be():
    for file in ALL:
        assert verified(file).is_file()


def test_a_missing_package_is_told_with_its_cure():
    gone = replace(VAD, package="no_such_package_here")
    with pytest.raises(WeightsError, match=r"pip install .*silero-vad==6\.2\.3"):
        find(gone)


def test_a_missing_file_is_told_with_its_place():
    with pytest.raises(WeightsError, match=r"missing: .*gone\.onnx"):
        find(replace(VAD, path="data/gone.onnx"))


def test_a_damaged_file_is_told_with_both_checksums(tmp_path, monkeypatch):
    path = tmp_path / "vad.onnx"
    shutil.copy(find(VAD), path)
    data = bytearray(path.read_bytes())
    data[1000] ^= 1
    path.write_bytes(data)
    monkeypatch.setattr(weights, "find", lambda _: Path(path))
    with pytest.raises(WeightsError, match=f"expected {VAD.sha256[:12]}"):
        verified(VAD)

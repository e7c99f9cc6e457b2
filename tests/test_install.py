"""Installed is what pyproject.toml and packaging/parts.txt ask for, and nothing overwrites it."""

import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
REQUIRED = [Requirement(line) for line in PROJECT["dependencies"]]
DEV = [Requirement(line) for line in PROJECT["optional-dependencies"]["dev"]]
PARTS = [
    Requirement(line)
    for line in (ROOT / "packaging" / "parts.txt").read_text().splitlines()
    if line and not line.startswith("#")
]
STAND_INS = {
    "onnxruntime": "onnxruntime-gpu",
    "llama-cpp-python": "xllamacpp",
    "llm": "xllamacpp",
    "opencv-python-headless": "opencv-python",
    "packaging": "onnxruntime-gpu",
}
"""What a part asks for and we do not install: the library of ours that does its work instead."""


def applicable(requirements: list[Requirement]) -> list[Requirement]:
    return [r for r in requirements if r.marker is None or r.marker.evaluate({"extra": ""})]


@pytest.mark.parametrize("requirement", applicable(REQUIRED + DEV + PARTS), ids=str)
def test_every_requirement_is_installed_as_asked(requirement: Requirement) -> None:
    installed = metadata.version(requirement.name)
    assert requirement.specifier.contains(installed, prereleases=True), installed


@pytest.mark.parametrize(
    ("module", "distribution"),
    [("onnxruntime", "onnxruntime-gpu"), ("cv2", "opencv-python"), ("torch", "torch")],
)
def test_one_distribution_alone_provides(module: str, distribution: str) -> None:
    assert set(metadata.packages_distributions()[module]) == {distribution}


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="later Pythons count no references to None")
def test_qt_keeps_its_hands_off_the_reference_count_of_none() -> None:
    from PySide6.QtCore import QObject

    qobject = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        qobject.parent()
    assert abs(sys.getrefcount(None) - before) < 100


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the fault shows on Python 3.11 only")
def test_qt_is_older_than_6_12_on_python_3_11() -> None:
    assert tuple(map(int, metadata.version("PySide6").split(".")[:2])) < (6, 12)


def test_the_ears_are_the_version_that_brings_its_weights() -> None:
    assert metadata.version("moonshine-voice") == "0.0.73"


@pytest.mark.parametrize("part", PARTS, ids=str)
def test_what_a_part_truly_needs_stands_in_pyproject(part: Requirement) -> None:
    asked = applicable([Requirement(line) for line in metadata.requires(part.name) or []])
    needed = {STAND_INS.get(name := canonicalize_name(r.name), name) for r in asked}
    assert needed <= {canonicalize_name(r.name) for r in REQUIRED}


@pytest.mark.parametrize("part", PARTS, ids=str)
def test_a_part_is_pinned_to_one_version(part: Requirement) -> None:
    assert [specifier.operator for specifier in part.specifier] == ["=="]

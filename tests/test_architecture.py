"""How Microturn is built, in sentences: what the import contracts in pyproject.toml cannot see."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = ("torch", "onnxruntime", "PySide6", "cv2", "sounddevice", "mss", "xllamacpp")
LIGHT_MODULES = ("capture.frames", "ui.rows", "model.step", "app.session", "app.events")


def loaded_by(module: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after importing `module`."""
    code = f"import {module}, sys; print(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("module", LIGHT_MODULES)
def test_importing_the_heart_loads_no_torch_no_qt_no_device(module: str) -> None:
    assert loaded_by(module).isdisjoint(HEAVY)


@pytest.mark.parametrize("package", ["app", "capture", "model", "ui"])
def test_a_package_init_loads_nothing_beyond_python_itself(package: str) -> None:
    assert loaded_by(package) - loaded_by("sys") == {package}


@pytest.mark.parametrize("folder", ["packaging", "tests"])
def test_no_init_file_hides_a_library_or_a_package_of_ours(folder: str) -> None:
    assert list((ROOT / folder).rglob("__init__.py")) == []


@pytest.mark.parametrize("package", ["app", "capture", "model", "ui"])
def test_the_packages_imported_are_those_of_this_folder(package: str) -> None:
    spec = importlib.util.find_spec(package)
    assert spec is not None
    assert spec.origin == str(ROOT / package / "__init__.py")


def test_the_library_packaging_is_not_our_folder() -> None:
    spec = importlib.util.find_spec("packaging")
    assert spec is not None
    assert spec.origin is not None
    assert not Path(spec.origin).is_relative_to(ROOT / "packaging")

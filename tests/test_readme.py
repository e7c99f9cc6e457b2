"""What the README promises: every command it names is there, every file exists."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = sorted(set(re.findall(r"`(microturn[^`]*)`", README)))
FILES = sorted(
    set(re.findall(r"`((?:app|assets|capture|model|packaging|ui)/[\w./-]*)`", README))
    | set(re.findall(r"\]\((assets/[^)]+)\)", README))
)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_readme_is_understood(command: str) -> None:
    """Runs it with --help behind, which is read before anything is done and after all names."""
    words = [word for word in command.split()[1:] if not word.endswith("…")]
    words = [word.rstrip(",") for word in words]
    done = subprocess.run(
        [sys.executable, "-m", "app", *words, "--help"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert "Usage" in done.stdout
    for option in (word for word in words if word.startswith("--")):
        assert option in done.stdout, f"{option} is no option of {command}"


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_the_readme_exists(name: str) -> None:
    assert (ROOT / name).exists()

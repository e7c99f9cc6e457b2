"""packaging/start on a stage: pip, apt and Python are stand-ins that write down their orders."""

import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parent.parent / "packaging"
INSTALLATION = ["torch==2.13.0", "-e", "--no-deps"]

PYTHON = """#!/bin/sh
case "$*" in
*--version* | -VV) echo Python 3.11.9 ;;
-c*print*) echo python3.11-venv ;;
-c*ensurepip*) [ ! -e "$STAGE/no-ensurepip" ] ;;
*"venv --clear"*) mkdir -p "$4/bin" && cp "$0" "$4/bin/python" && cp "$STAGE/microturn" "$4/bin" ;;
*"pip install"*) echo "$*" >>"$STAGE/calls" && . "$STAGE/pip" ;;
esac
"""
DPKG_QUERY = """#!/bin/sh
grep -qxF "$3" "$STAGE/absent" && exit 1
echo installed
"""
TOOLS = ("awk", "bash", "cat", "cp", "df", "dirname", "env", "grep", "mkdir", "mktemp", "readlink")
TOOLS += ("rm", "sed", "sha256sum", "tail", "tee")


class Stage:
    """A copy of the scripts in a folder of its own; nothing but TOOLS and stand-ins is on PATH."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = folder / "microturn with space"
        shutil.copytree(PACKAGING, self.root / "packaging")
        self.pyproject = self.root / "pyproject.toml"
        self.pyproject.write_text('dependencies = ["torch==2.13.0"]\n')
        self.write("microturn", '#!/bin/sh\nprintf "<%s>" "$@"\n')
        self.write("pip", ":")
        self.write("absent", "")
        self.write("bin/python3", PYTHON)
        self.write("bin/dpkg-query", DPKG_QUERY)
        self.write("bin/apt-get", '#!/bin/sh\necho "$*" >>"$STAGE/apt"\n')
        self.write("bin/id", "#!/bin/sh\necho 0\n")
        for tool in TOOLS:
            (folder / "bin" / tool).symlink_to(str(shutil.which(tool)))

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        path.chmod(0o755)

    def start(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.root / "packaging" / "start", *arguments],
            cwd="/",
            env={"PATH": str(self.folder / "bin"), "STAGE": str(self.folder)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )

    def pip_calls(self) -> list[str]:
        """What pip was told since this was last asked."""
        calls = self.folder / "calls"
        told = calls.read_text().splitlines() if calls.exists() else []
        calls.unlink(missing_ok=True)
        return told


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def assert_installed(stage: Stage) -> None:
    calls = stage.pip_calls()
    assert len(calls) == len(INSTALLATION)
    for call, word in zip(calls, INSTALLATION, strict=True):
        assert word in call.split()


def test_the_first_start_installs_torch_then_the_project_then_the_parts(stage: Stage) -> None:
    assert stage.start().returncode == 0
    assert_installed(stage)


def test_arguments_reach_the_program_and_stdout_is_its_own(stage: Stage) -> None:
    assert stage.start("run", "--mic", "none at all").stdout == "<run><--mic><none at all>"


def test_a_second_start_installs_nothing_and_says_nothing(stage: Stage) -> None:
    stage.start()
    stage.pip_calls()
    assert stage.start().stderr == ""
    assert stage.pip_calls() == []


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/parts.txt"])
def test_a_changed_requirement_installs_again(stage: Stage, changed: str) -> None:
    stage.start()
    stage.pip_calls()
    with (stage.root / changed).open("a") as file:
        file.write("# changed\n")
    stage.start()
    assert_installed(stage)


def test_an_installation_cut_off_is_taken_up_again(stage: Stage) -> None:
    stage.write("pip", 'case "$*" in *--no-deps*) kill -9 $$ ;; esac')
    assert stage.start().returncode == 1
    stage.pip_calls()
    stage.write("pip", ":")
    assert stage.start().returncode == 0
    assert_installed(stage)


@pytest.mark.parametrize(
    ("pip_says", "told"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("NewConnectionError: Temporary failure in name resolution", "network cannot be reached"),
        ("ERROR: some other reason", "ERROR: some other reason"),
    ],
)
def test_a_failed_installation_says_why_and_does_not_run(
    stage: Stage, pip_says: str, told: str
) -> None:
    stage.write("pip", f'echo "{pip_says}"; exit 1')
    done = stage.start()
    assert done.returncode == 1
    assert told in done.stderr
    assert done.stdout == ""


def test_without_a_suitable_python_it_says_which_one_is_needed(stage: Stage) -> None:
    stage.write("bin/python3", '#!/bin/sh\n[ "$1" = --version ] && echo Python 3.10.1 || exit 1\n')
    done = stage.start()
    assert done.returncode == 1
    assert "needs Python 3.11 to 3.14 and finds Python 3.10.1" in done.stderr


def test_root_installs_only_the_missing_libraries(stage: Stage) -> None:
    stage.write("absent", "libxcb-cursor0\npipewire-alsa\n")
    stage.start()
    update, install = (stage.folder / "apt").read_text().splitlines()
    assert update.endswith("update")
    assert install.endswith("install --yes --no-install-recommends libxcb-cursor0")


def test_refused_libraries_are_named_and_the_start_goes_on(stage: Stage) -> None:
    stage.write("absent", "libportaudio2\n")
    stage.write("bin/id", "#!/bin/sh\necho 1000\n")
    done = stage.start()
    assert "sudo apt-get install libportaudio2" in done.stderr
    assert done.returncode == 0
    assert not (stage.folder / "apt").exists()


def test_what_makes_virtual_environments_is_asked_for_and_cannot_be_done_without(
    stage: Stage,
) -> None:
    stage.write("no-ensurepip", "")
    stage.write("absent", "python3.11-venv\n")
    done = stage.start()
    assert done.returncode == 1
    assert "cannot make virtual environments without the package python3.11-venv" in done.stderr
    assert (stage.folder / "apt").read_text().endswith("recommends python3.11-venv\n")


def test_another_distribution_is_told_the_libraries_and_goes_on(stage: Stage) -> None:
    (stage.folder / "bin" / "apt-get").unlink()
    done = stage.start()
    assert "This system has no apt-get" in done.stderr
    assert "libportaudio2 libasound2-plugins or pipewire-alsa" in done.stderr
    assert done.returncode == 0

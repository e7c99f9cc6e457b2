"""The guards of conftest.py catch what they are there for, and let the rest pass."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

LEAVES_A_THREAD = """
    import threading
    release = threading.Event()
    def test_it():
        threading.Thread(target=release.wait, name="microphone", daemon=True).start()
    def teardown_module():
        release.set()
"""
LOGS = """
    import logging, pytest
    {mark}
    def test_it():
        logging.getLogger("capture").error("the camera is gone")
"""


def run(pytester: pytest.Pytester, source: str) -> pytest.RunResult:
    guards = (Path(__file__).parent / "conftest.py").read_text()
    pytester.makeconftest(guards.replace("THREAD_GRACE_S = 10.0", "THREAD_GRACE_S = 0.1"))
    pytester.makepyfile(source)
    return pytester.runpytest_inprocess("-p", "no:cacheprovider", "--strict-markers")


def test_a_thread_left_running_fails_its_test_by_name(pytester: pytest.Pytester) -> None:
    result = run(pytester, LEAVES_A_THREAD)
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*'microphone' running Event.wait*", "*close()*"])


def test_a_thread_that_ends_is_fine(pytester: pytest.Pytester) -> None:
    ends = "import threading\ndef test_it(): threading.Thread(target=int).start()"
    run(pytester, ends).assert_outcomes(passed=1)


@pytest.mark.logs_error(match="camera is gone")
def test_an_unannounced_error_record_fails_its_test(pytester: pytest.Pytester) -> None:
    result = run(pytester, LOGS.format(mark=""))
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["unexpected ERROR from 'capture': the camera is gone"])


@pytest.mark.logs_error(match="camera is gone")
def test_an_announced_error_record_passes(pytester: pytest.Pytester) -> None:
    mark = '@pytest.mark.logs_error(match="camera is .one")'
    run(pytester, LOGS.format(mark=mark)).assert_outcomes(passed=1)


@pytest.mark.logs_error(match="camera is gone")
def test_an_announced_error_that_does_not_come_fails(pytester: pytest.Pytester) -> None:
    mark = '@pytest.mark.logs_error(match="camera")\n    @pytest.mark.logs_error(match="speaker")'
    result = run(pytester, LOGS.format(mark=mark))
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["no logged error matches 'speaker'*"])

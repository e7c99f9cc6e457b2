"""What holds for every test: chance is seeded, Qt needs no screen, nothing fails in silence.

A test fails when it leaves a thread running, or when something logs an error it did not announce
with `@pytest.mark.logs_error(match="...")`.
"""

import logging
import os
import random
import re
import sys
import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import settings

SEED = 20_260_101
THREAD_GRACE_S = 10.0
"""How long a thread that was told to stop may take to do so."""

# A test of the real window gives its subprocess a display and QT_QPA_PLATFORM=xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nothing a test stores ends up in the keyring of whoever runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# The tests read English, whatever the person at the computer reads.
os.environ["LANGUAGE"] = "en"

settings.register_profile("steady", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--thorough", action="store_true", help="long talks last ten minutes, not four"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "logs_error(match): an error whose message matches is logged, and must be"
    )


@pytest.fixture(autouse=True)
def seeded_chance() -> None:
    """Every test draws the same numbers every time; torch only where something has loaded it."""
    random.seed(SEED)
    np.random.seed(SEED)  # noqa: NPY002 - libraries draw from the global generator
    if torch := sys.modules.get("torch"):
        torch.manual_seed(SEED)


@pytest.fixture(autouse=True)
def no_thread_outlives_its_test() -> Iterator[None]:
    """Foreign threads (of sound or model libraries) are not Python's to join and do not count."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREAD_GRACE_S
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    for thread in left:
        thread.join(max(0.0, deadline - time.monotonic()))
    if names := [_described(thread) for thread in left if thread.is_alive()]:
        pytest.fail(
            f"still running {THREAD_GRACE_S:g} s after the test: {', '.join(names)}.\n"
            "Close what started it before the test ends: use it in a `with` block, or make it in a "
            "fixture that calls its close() after `yield`. If close() was called, it does not stop "
            "and join its thread.",
            pytrace=False,
        )


def _described(thread: threading.Thread) -> str:
    target = getattr(thread, "_target", None)
    running = f" running {target.__qualname__}" if hasattr(target, "__qualname__") else ""
    return f"{thread.name!r}{running}"


class _Errors(logging.Handler):
    """Keeps the records at ERROR and above."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_error_is_logged_unannounced(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails on error records not announced by the test, and on announced ones that did not come."""
    errors = _Errors()
    logging.getLogger().addHandler(errors)
    yield
    logging.getLogger().removeHandler(errors)
    patterns = [mark.kwargs["match"] for mark in request.node.iter_markers("logs_error")]
    messages = [record.getMessage() for record in errors.records]
    for record, message in zip(errors.records, messages, strict=True):
        if not any(re.search(pattern, message) for pattern in patterns):
            pytest.fail(
                f"unexpected {record.levelname} from {record.name!r}: {message}\n"
                "If the test means to provoke it, announce it: "
                '@pytest.mark.logs_error(match="part of the message").',
                pytrace=False,
            )
    for pattern in patterns:
        if not any(re.search(pattern, message) for message in messages):
            pytest.fail(f"no logged error matches {pattern!r}; logged: {messages}", pytrace=False)

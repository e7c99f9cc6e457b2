"""Ctrl-C in the terminal, while Qt's loop keeps Python from noticing it."""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier


@contextmanager
def interrupting(stop: Callable[[], object]) -> Iterator[None]:
    """Call `stop` on the main thread, from Qt's loop, at SIGINT or SIGTERM.

    Python runs signal handlers only between its own instructions, and there are none while Qt
    waits; so Qt reads the number that Python's C handler writes into a socket.
    """

    def heard() -> None:
        if {signal.SIGINT, signal.SIGTERM} & set(ours.recv(64)):
            stop()

    ours, pythons = socket.socketpair()
    ours.setblocking(False)  # noqa: FBT003 - the signature of the standard library
    pythons.setblocking(False)  # noqa: FBT003
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(heard)
    fd = signal.set_wakeup_fd(pythons.fileno())
    numbers = (signal.SIGINT, signal.SIGTERM)
    handlers = [signal.signal(number, lambda *_: None) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, handlers, strict=True):
            signal.signal(number, handler)
        signal.set_wakeup_fd(fd)
        notifier.setEnabled(False)
        ours.close()
        pythons.close()

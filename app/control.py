"""Commands to the running program from outside, over a socket that only its owner can reach.

`microturn ctl mute` lets a desktop bind keys of its own where it gives programs none, and a foot
pedal or a script do what the window's buttons do. One message is one command, its answer one line.
"""

import contextlib
import getpass
import logging
import os
import stat
import sys
import threading
from collections.abc import Callable
from enum import StrEnum
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path

import platformdirs

from app.errors import NotRunningError

log = logging.getLogger(__name__)
ANSWER_S = 5.0
"""How long either side waits for the other to speak."""
LONGEST = 64
"""Bytes of a command; whatever is longer is none."""


class Order(StrEnum):
    """What the running program can be told."""

    mute = "mute"
    unmute = "unmute"
    toggle_mute = "toggle-mute"
    stop = "stop"
    toggle_share = "toggle-share"
    caption = "caption"
    show = "show"
    settings = "settings"
    guide = "guide"
    status = "status"
    quit = "quit"


def tell(order: Order) -> str:
    """Give the running program an order; its answer, a sentence.

    Raises:
        NotRunningError: there is none, or it does not answer.
    """
    try:
        with contextlib.closing(Client(address())) as line:
            line.send_bytes(order.value.encode())
            if line.poll(ANSWER_S):
                return line.recv_bytes().decode()
    except (OSError, EOFError) as error:
        raise NotRunningError("Microturn is not running; start it with microturn.") from error
    raise NotRunningError("Microturn is running but does not answer.")


def shown_already() -> bool:
    """Bring up the window of this user that is running; False where there is none."""
    try:
        tell(Order.show)
    except NotRunningError:
        return False
    return True


def address() -> str:
    """Where the running program of this user listens."""
    if sys.platform == "win32":
        return rf"\\.\pipe\microturn-{getpass.getuser()}"
    return str(Path(platformdirs.user_runtime_dir("microturn", appauthor=False)) / "control")


class Control:
    """Listens for orders in a thread of its own.

    Where another running program of this user has the socket already, or there is no folder to put
    it in, nothing is listened to, and the log says so.

    Args:
        obey: carries out an order and returns what to answer; called in that thread.
    """

    def __init__(self, obey: Callable[[Order], str]) -> None:
        self._obey = obey
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        try:
            self._listener = _listen()
        except OSError as error:
            log.warning("microturn ctl cannot reach this window: %s.", error)
            return
        self._thread = threading.Thread(target=self._work, name="control", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening; joins the thread."""
        if self._thread is None:
            return
        self._closing.set()
        with contextlib.suppress(OSError):
            Client(address()).close()  # what waits for a connection is woken by one
        self._thread.join(ANSWER_S)
        self._thread = None

    def _work(self) -> None:
        with self._listener:
            while not self._closing.is_set():
                with contextlib.suppress(OSError, EOFError):  # who asked has gone
                    self._answer(self._listener.accept())

    def _answer(self, line: "Connection[bytes, bytes]") -> None:
        with contextlib.closing(line):
            if self._closing.is_set() or not line.poll(ANSWER_S):
                return
            said = line.recv_bytes(LONGEST).decode(errors="replace")
            known = [order for order in Order if order.value == said]
            line.send_bytes((self._obey(known[0]) if known else "No such order.").encode())


def _listen() -> Listener:
    where = address()
    if sys.platform != "win32":
        _make_private(Path(where).parent)
        _clear_away(Path(where))
    return Listener(where)


def _make_private(folder: Path) -> None:
    """The folder of the socket, closed to everybody else; raises OSError where it is not ours."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise PermissionError(f"{folder} belongs to somebody else")
    folder.chmod(0o700)


def _clear_away(socket: Path) -> None:
    """Take away what a program that broke off left; raises OSError where one is running."""
    if not socket.exists():
        return
    with contextlib.suppress(ConnectionRefusedError):
        Client(str(socket)).close()
        raise FileExistsError("another one is running and is the one that obeys")
    socket.unlink()

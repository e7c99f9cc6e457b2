import socket
import stat
import threading

import pytest

from app import control
from app.control import Control, Order, tell
from app.errors import NotRunningError


@pytest.fixture
def place(tmp_path_factory, monkeypatch):
    """A folder for the socket whose path is short enough for one."""
    folder = tmp_path_factory.mktemp("run")
    monkeypatch.setattr(control, "address", lambda: str(folder / "mine" / "control"))
    return folder / "mine" / "control"


@pytest.fixture
def running(place):
    """A program that notes its orders; `obeyed` is what it was told, and in which thread."""
    obeyed = []

    def obey(order):
        obeyed.append((order, threading.current_thread().name))
        return f"I did {order}."

    control = Control(obey)
    yield obeyed
    control.close()


def test_an_order_reaches_the_running_program_and_its_answer_comes_back(running):
    assert tell(Order.toggle_mute) == "I did toggle-mute."
    assert tell(Order.stop) == "I did stop."
    assert running == [(Order.toggle_mute, "control"), (Order.stop, "control")]


def test_only_the_owner_reaches_the_socket(running, place):
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700


def test_without_a_running_program_it_is_said(place):
    with pytest.raises(NotRunningError, match="Microturn is not running"):
        tell(Order.mute)


def test_after_the_end_nothing_is_left(place):
    Control(lambda order: "").close()
    assert not place.exists()
    with pytest.raises(NotRunningError):
        tell(Order.mute)


def test_what_a_killed_program_left_is_cleared_away(place):
    place.parent.mkdir()
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(place))
    control = Control(lambda order: "here")
    assert tell(Order.mute) == "here"
    control.close()


def test_the_first_program_keeps_the_socket(running, caplog):
    second = Control(lambda order: "the second")
    assert tell(Order.show) == "I did show."
    second.close()
    assert "another one is running" in caplog.text
    assert tell(Order.show) == "I did show.", "the end of the second is not that of the first"


def test_nonsense_and_callers_that_say_nothing_do_no_harm(running, place, monkeypatch):
    monkeypatch.setattr(control, "ANSWER_S", 0.2)
    for nonsense in (b"\0\0\0\4self", b"\0\0\x10\0" + b"x" * 0x1000, b""):
        with socket.socket(socket.AF_UNIX) as caller:
            caller.connect(str(place))
            caller.sendall(nonsense)
    monkeypatch.setattr(control, "ANSWER_S", 5.0)
    assert tell(Order.show) == "I did show."
    assert running == [(Order.show, "control")]


def test_a_folder_that_somebody_else_may_have_put_there_is_not_used(place, tmp_path, caplog):
    place.parent.symlink_to(tmp_path)
    Control(lambda order: "").close()
    assert "belongs to somebody else" in caplog.text
    assert not list(tmp_path.iterdir())

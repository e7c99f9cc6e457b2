"""Keys of the whole desktop: on a real X server, and at a portal that stands in for a desktop's."""

import os
import shutil
import subprocess
import threading

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import Proxy, open_dbus_connection
from PySide6.QtGui import QGuiApplication

from tests.xvfb import screen
from ui.hotkeys import Hotkeys
from ui.hotkeys_portal import NAME, PATH, SHORTCUTS, PortalKeys, _trigger
from ui.hotkeys_x11 import X11Keys

REQUEST = "org.freedesktop.portal.Request"


@pytest.fixture
def desktop(monkeypatch):
    """`desktop(*actions)`: hands on the keyboard of an X server of its own."""
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed")
    with screen() as display:
        monkeypatch.setenv("DISPLAY", display)
        yield lambda *actions: subprocess.run(["xdotool", *actions], check=True, timeout=20)


@pytest.fixture
def told():
    return []


def noting(keys, told):
    keys.pressed.connect(lambda name: told.append(f"{name} down"))
    keys.released.connect(lambda name: told.append(f"{name} up"))
    return keys


@pytest.mark.device
def test_keys_of_the_desktop_are_heard_and_no_others(qtbot, desktop, told):
    keys = noting(X11Keys(), told)
    assert keys.hold({"mute": "Ctrl+F8", "talk": "F9", "odd": "No Such Key"}) == {
        "odd": "No Such Key"
    }
    desktop("key", "ctrl+F8", "key", "F8", "key", "F7")
    qtbot.waitUntil(lambda: told == ["mute down", "mute up"], timeout=10_000)
    desktop("keydown", "F9", "sleep", "1", "keyup", "F9")
    qtbot.waitUntil(lambda: "talk up" in told, timeout=10_000)
    assert told[2:] == ["talk down", "talk up"], "a held key goes down once"
    keys.close()


@pytest.mark.device
def test_a_key_that_another_program_has_is_refused_and_can_be_let_go(qtbot, desktop, told):
    first, second = X11Keys(), noting(X11Keys(), told)
    first.hold({"mute": "Ctrl+F8"})
    assert second.hold({"mute": "Ctrl+F8"}) == {"mute": "Ctrl+F8"}
    first.hold({})
    assert second.hold({"mute": "Ctrl+F8"}) == {}
    desktop("key", "ctrl+F8")
    qtbot.waitUntil(lambda: "mute up" in told, timeout=10_000)
    first.close()
    second.close()


def test_where_no_way_is_known_it_is_said_in_words(qtbot):
    keys, told = Hotkeys(), []
    keys.failed.connect(told.append)
    keys.hold({})
    assert told == []
    keys.hold({"mute": "F8"})
    assert "microturn ctl toggle-mute" in told[0]


class Portal(threading.Thread):
    """Answers as a desktop does; `press` is a key of the user."""

    def __init__(self, refuses: bool) -> None:
        super().__init__(name="portal")
        self.bound: dict[str, str] = {}
        self._refuses = refuses
        self._stop_it = threading.Event()
        self._waiting: list[tuple[str, str]] = []
        self._line = open_dbus_connection(bus="SESSION")
        Proxy(message_bus, self._line).RequestName(NAME)
        self._session = "/session/1"

    def press(self, signal: str, name: str) -> None:
        self._waiting.append((signal, name))

    def run(self) -> None:
        while not self._stop_it.is_set():
            for signal, name in self._waiting:
                body = (self._session, name, 1, {})
                self._line.send(new_signal(_at(PATH, SHORTCUTS), signal, "osta{sv}", body))
            self._waiting.clear()
            try:
                asked = self._line.receive(timeout=0.05)
            except TimeoutError:
                continue
            if asked.header.message_type == MessageType.method_call:
                self._answer(asked)
        self._line.close()

    def _answer(self, asked) -> None:
        member = asked.header.fields[HeaderFields.member]
        if member == "Get":
            self._line.send(new_method_return(asked, "v", (("u", 1),)))
            return
        sender = asked.header.fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
        path = f"{PATH}/request/{sender}/{asked.body[-1]['handle_token'][1]}"
        results = {"session_handle": ("s", self._session)}
        if member == "BindShortcuts":
            self.bound = {name: what["preferred_trigger"][1] for name, what in asked.body[1]}
            results = {}
        self._line.send(new_method_return(asked, "o", (path,)))
        code = 1 if self._refuses and member == "BindShortcuts" else 0
        response = new_signal(
            DBusAddress(path, NAME, REQUEST), "Response", "ua{sv}", (code, results)
        )
        self._line.send(response)

    def close(self) -> None:
        self._stop_it.set()
        self.join()


def _at(path, address):
    return DBusAddress(path, NAME, address.interface)


@pytest.fixture
def bus(monkeypatch, tmp_path):
    """A session bus of its own."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
    yield
    daemon.kill()
    daemon.communicate()


@pytest.fixture
def portal(bus, request):
    portal = Portal(refuses=getattr(request, "param", False))
    portal.start()
    yield portal
    portal.close()


def test_the_portal_is_asked_for_keys_and_tells_of_them(qtbot, portal, told):
    keys = noting(PortalKeys(), told)
    keys.hold({"talk": ("F9", "Hold to be heard"), "mute": ("Ctrl+Shift+M", "Mute")})
    qtbot.waitUntil(lambda: len(portal.bound) == 2, timeout=10_000)
    assert portal.bound == {"talk": "F9", "mute": "CTRL+SHIFT+m"}
    qtbot.wait(200)  # it listens once its keys are bound
    for signal in ("Activated", "Deactivated"):
        portal.press(signal, "talk")
    qtbot.waitUntil(lambda: told == ["talk down", "talk up"], timeout=10_000)
    keys.close()


@pytest.mark.parametrize("portal", [True], indirect=True)
def test_a_user_who_refuses_is_told_so(qtbot, portal):
    keys, told = PortalKeys(), []
    keys.failed.connect(told.append)
    keys.hold({"talk": ("F9", "Hold to be heard")})
    qtbot.waitUntil(lambda: told == ["the keys were refused"], timeout=10_000)
    keys.close()


def test_a_desktop_without_a_portal_is_told_in_words(qtbot, bus, monkeypatch):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    keys, told = Hotkeys(), []
    keys.failed.connect(told.append)
    keys.hold({"mute": "F8"})
    assert "microturn ctl toggle-mute" in told[0]


def test_keys_are_written_as_portals_read_them():
    assert _trigger("Ctrl+Space") == "CTRL+space"
    assert _trigger("Meta+Alt+F5") == "ALT+LOGO+F5" or _trigger("Meta+Alt+F5") == "LOGO+ALT+F5"

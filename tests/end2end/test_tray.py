"""The icon in a tray: a desktop's tray is stood in for on a session bus of its own."""

import shutil
import subprocess
import threading

import pytest
from jeepney import HeaderFields, MessageType, message_bus, new_method_return
from jeepney.io.blocking import Proxy, open_dbus_connection

pytestmark = [pytest.mark.device, pytest.mark.timeout(180)]

NAME = "org.kde.StatusNotifierWatcher"
INTERFACE = f"""<node><interface name="{NAME}">
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
</interface></node>"""


class TrayHost(threading.Thread):
    """What a desktop with a tray answers; `items` are the icons that came."""

    def __init__(self) -> None:
        super().__init__(name="tray")
        self.items: list[str] = []
        self._over = threading.Event()
        self._line = open_dbus_connection(bus="SESSION")
        Proxy(message_bus, self._line).RequestName(NAME)

    def run(self) -> None:
        while not self._over.is_set():
            try:
                asked = self._line.receive(timeout=0.1)
            except TimeoutError:
                continue
            if asked.header.message_type == MessageType.method_call:
                self._line.send(self._answer(asked))
        self._line.close()

    def _answer(self, asked):
        match asked.header.fields.get(HeaderFields.member):
            case "Get":
                return new_method_return(asked, "v", (("b", True),))
            case "GetAll":
                known = {"IsStatusNotifierHostRegistered": ("b", True)}
                return new_method_return(asked, "a{sv}", (known,))
            case "Introspect":
                return new_method_return(asked, "s", (INTERFACE,))
            case "RegisterStatusNotifierItem":
                self.items.append(asked.body[0])
        return new_method_return(asked)

    def close(self) -> None:
        self._over.set()
        self.join()


@pytest.fixture
def tray(monkeypatch):
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
    host = TrayHost()
    host.start()
    yield host
    host.close()
    daemon.kill()
    daemon.communicate()


def test_closed_into_the_tray_it_goes_on_listening_and_comes_back(tray, start, tmp_path):
    folder = tmp_path / ".config" / "microturn"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text("tray_stays = true\n")
    app = start()
    app.wait_for(lambda: tray.items)

    def seen():
        find = ["xdotool", "search", "--onlyvisible", "--name", "^Microturn$"]
        return subprocess.run(find, env=app.environment, capture_output=True, text=True).stdout

    app.wait_for(seen)
    keys = ["xdotool", "mousemove", "350", "680", "click", "1", "key", "ctrl+w"]
    subprocess.run(keys, env=app.environment, check=True)
    app.wait_for(lambda: not seen())
    assert app.ctl("status") == "The microphone is open."
    app.ctl("show")
    app.wait_for(seen)
    app.ctl("quit")
    assert app.ended() == 0

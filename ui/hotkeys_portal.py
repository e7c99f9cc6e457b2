"""Keys of the whole desktop under Wayland: asked for at the portal, which asks the user."""

import logging
import threading
from itertools import count
from typing import Any, Final

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.io.common import RouterClosed
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

log = logging.getLogger(__name__)

NAME: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
SHORTCUTS: Final = DBusAddress(PATH, NAME, "org.freedesktop.portal.GlobalShortcuts")
ANSWER_S: Final = 120.0
"""The user may be asked."""
LOOK_S: Final = 0.5
CLOSE_S: Final = 3.0
_tokens = count()


class PortalKeys(QObject):
    """Has the desktop tell when certain keys go down and come up.

    Signals:
        pressed, released: the name of the key.
        failed: why there are none after all, in words.

    Raises:
        OSError: there is no portal that has them.
    """

    pressed = Signal(str)
    released = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        try:
            with open_dbus_connection(bus="SESSION") as line:
                asked = Properties(SHORTCUTS).get("version")
                answer = line.send_and_get_reply(asked, timeout=5.0)
        except (OSError, KeyError, TimeoutError, RouterClosed, ValueError) as error:
            raise OSError(f"the desktop cannot be asked ({error})") from error
        if answer.header.message_type == MessageType.error:
            raise OSError("the desktop gives programs no keys")

    def hold(self, keys: dict[str, tuple[str, str]]) -> None:
        """Ask for these keys by name, each with the keys proposed and what it does; no others."""
        self.close()
        if keys:
            self._stop = threading.Event()
            self._thread = threading.Thread(
                target=self._work, args=(keys, self._stop), name="portal keys", daemon=True
            )
            self._thread.start()

    def close(self) -> None:
        """Let go of all."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(CLOSE_S)
            self._thread = None

    def _work(self, keys: dict[str, tuple[str, str]], stop: threading.Event) -> None:
        try:
            with open_dbus_connection(bus="SESSION") as line:
                self._follow(line, keys, stop)
        except (OSError, TimeoutError, RouterClosed) as error:
            if not stop.is_set():
                self.failed.emit(str(error))

    def _follow(
        self, line: DBusConnection, keys: dict[str, tuple[str, str]], stop: threading.Event
    ) -> None:
        session = _ask(line, "CreateSession", "a{sv}", (_options(session=True),))["session_handle"][
            1
        ]
        rule = MatchRule(type="signal", interface=SHORTCUTS.interface, path=PATH)
        Proxy(message_bus, line).AddMatch(rule)
        bound = [
            (name, {"description": ("s", what), "preferred_trigger": ("s", _trigger(wanted))})
            for name, (wanted, what) in keys.items()
        ]
        _ask(line, "BindShortcuts", "oa(sa{sv})sa{sv}", (session, bound, "", _options()))
        with line.filter(rule, bufsize=64) as told:
            while not stop.is_set():
                try:
                    signal = line.recv_until_filtered(told, timeout=LOOK_S)
                except TimeoutError:
                    continue
                self._tell(signal.header.fields, signal.body, session)

    def _tell(self, fields: dict[Any, Any], body: tuple[Any, ...], session: str) -> None:
        told = {str(value) for value in fields.values()}
        if not body or body[0] != session:
            return
        if "Activated" in told:
            self.pressed.emit(body[1])
        elif "Deactivated" in told:
            self.released.emit(body[1])


def _ask(line: DBusConnection, method: str, form: str, body: tuple[Any, ...]) -> dict[str, Any]:
    """Call a method that answers later by a signal; its results. Raises OSError where refused."""
    options = body[-1]
    sender = line.unique_name.removeprefix(":").replace(".", "_")
    path = f"{PATH}/request/{sender}/{options['handle_token'][1]}"
    rule = MatchRule(type="signal", interface="org.freedesktop.portal.Request", path=path)
    Proxy(message_bus, line).AddMatch(rule)
    with line.filter(rule) as answers:
        called = line.send_and_get_reply(new_method_call(SHORTCUTS, method, form, body))
        if called.header.message_type == MessageType.error:
            raise OSError(f"the desktop refuses {method}: {called.body}")
        answer = line.recv_until_filtered(answers, timeout=ANSWER_S)
    code, results = answer.body
    if code != 0:
        raise OSError("the keys were refused")
    return dict(results)


def _options(*, session: bool = False) -> dict[str, tuple[str, str]]:
    token = f"microturn{next(_tokens)}"
    made = {"handle_token": ("s", token)}
    return made | {"session_handle_token": ("s", f"{token}s")} if session else made


def _trigger(keys: str) -> str:
    """As the specification of shortcuts writes them: `CTRL+SHIFT+m`, `LOGO+F9`."""
    named = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText).split("+")
    held = {"Ctrl": "CTRL", "Meta": "LOGO", "Alt": "ALT", "Shift": "SHIFT"}
    *before, last = named
    last = last.lower() if len(last) == 1 else {"Space": "space"}.get(last, last)
    return "+".join([*(held.get(name, name) for name in before), last])

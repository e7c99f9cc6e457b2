"""What this computer has: microphones, speakers, cameras and screens, by the names people know."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, get_args

from capture import portaudio
from capture.errors import DeviceError

Kind = Literal["microphone", "speaker", "camera", "screen"]


@dataclass(frozen=True, slots=True)
class Device:
    """One device.

    Attributes:
        name: as the system shows it.
        index: its number for whoever opens it; screens count from 1.
        kind: what it is.
        default: the one used when none is named.
        key: the sound server's own name for it, where one keeps the list; else empty.
    """

    name: str
    index: int
    kind: Kind
    default: bool
    key: str = ""

    @property
    def bluetooth(self) -> bool:
        """It seems to be wireless: then its microphone spoils the sound of its own headphones."""
        told = f"{self.key} {self.name}".casefold()
        return any(word in told for word in ("bluez", "bluetooth", "hands-free", "airpods"))


class Known(Protocol):
    """A device as whoever watches the system tells it; `ui.device_watch.Found` fits."""

    @property
    def name(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def kind(self) -> Kind: ...
    @property
    def default(self) -> bool: ...


class Watch(Protocol):
    """Somebody who is told by the system what is plugged in; `ui.device_watch.DeviceWatch` fits."""

    def available(self) -> Sequence[Known]:
        """All there is now; callable from any thread."""

    def watch(self, on_change: Callable[[], None]) -> Callable[[], None]:
        """Have `on_change` called, in any thread, when devices come or go; returns what ends it."""

    def close(self) -> None: ...


_watcher: Watch | None = None


def see_with(watcher: Watch | None) -> None:
    """Know sound devices by the names that `watcher` tells, and of changes at once."""
    global _watcher  # what is plugged in is one fact for the whole process
    _watcher = watcher


def watched() -> bool:
    """Whether anybody tells of them."""
    return _watcher is not None


def forget_watcher() -> None:
    """Go back to what PortAudio lists."""
    if _watcher is not None:
        _watcher.close()
    see_with(None)


def watch(on_change: Callable[[], None]) -> Callable[[], None]:
    """Have `on_change` called when devices come or go, as far as anybody tells; returns what ends
    it.
    """
    return _watcher.watch(on_change) if _watcher is not None else lambda: None


def available(*kinds: Kind) -> list[Device]:
    """The devices of `kinds`, of all four if none is given.

    Raises:
        DeviceError: sound was asked for and PortAudio is missing.
    """
    return [device for kind in kinds or get_args(Kind) for device in _LISTS[kind]()]


def find(kind: Kind, name: str) -> Device:
    """The device called `name`, or the only one whose name contains it, in any case.

    Raises:
        DeviceError: no device fits, or several do; lists the known ones.
    """
    known = available(kind)
    exact = [device for device in known if name in (device.name, device.key)]
    fitting = exact or [device for device in known if name.casefold() in device.name.casefold()]
    if len(fitting) == 1 or exact:
        return fitting[0]
    names = ", ".join(f'"{device.name}"' for device in fitting or known) or "none"
    if fitting:
        raise DeviceError(f'{len(fitting)} {kind}s are called "{name}": {names}; name one of them')
    raise DeviceError(f'no {kind} is called "{name}"; known: {names}')


def choose(kind: Kind, device: str | int | None) -> Device:
    """By name, by number, or the default one.

    Raises:
        DeviceError: there is no such device.
    """
    if isinstance(device, str):
        return find(kind, device)
    known = available(kind)
    for one in known:
        if one.default if device is None else one.index == device:
            return one
    if not known:
        raise DeviceError(f"no {kind} was found; connect one, or choose none")
    names = ", ".join(f'{one.index} "{one.name}"' for one in known)
    what = (
        f"no {kind} is set as default" if device is None else f"there is no {kind} number {device}"
    )
    raise DeviceError(f"{what}; known: {names}")


def _sound(kind: Kind, direction: portaudio.Direction) -> list[Device]:
    api = portaudio.host_api()
    infos = portaudio.sounddevice().query_devices()
    if (server := portaudio.server()) and _watcher is not None:
        door = next(index for index, info in enumerate(infos) if info["name"] == server)
        return _by_server(kind, door, _watcher)
    default = api[f"default_{direction}_device"]
    return [
        Device(infos[index]["name"], index, kind, index == default)
        for index in api["devices"]
        if infos[index][f"max_{direction}_channels"] > 0
    ]


def _by_server(kind: Kind, door: int, watcher: Watch) -> list[Device]:
    """All of a sound server's devices open by the same door; namesakes get their key on top."""
    found = [one for one in watcher.available() if one.kind == kind]
    names = [one.name for one in found]
    return [
        Device(
            one.name if names.count(one.name) == 1 else f"{one.name} ({one.key})",
            door,
            kind,
            one.default,
            one.key,
        )
        for one in found
    ]


def _cameras() -> list[Device]:
    from capture import vision  # sound needs no OpenCV

    found = vision.enumerate_cameras()
    return [Device(name, index, "camera", place == 0) for place, (name, index) in enumerate(found)]


def _screens() -> list[Device]:
    from mss import MSS, ScreenShotError  # files need no screen

    try:
        with MSS() as screens:
            return [
                Device(
                    f"screen {number}, {at['width']} x {at['height']}",
                    number,
                    "screen",
                    number == 1,
                )
                for number, at in enumerate(screens.monitors)
                if number > 0  # number 0 is all of them together
            ]
    except ScreenShotError:
        return []


_LISTS: dict[Kind, Callable[[], list[Device]]] = {
    "microphone": lambda: _sound("microphone", "input"),
    "speaker": lambda: _sound("speaker", "output"),
    "camera": _cameras,
    "screen": _screens,
}

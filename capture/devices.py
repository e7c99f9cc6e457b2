"""What this computer has: microphones, speakers, cameras and screens, by the names people know."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

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
    """

    name: str
    index: int
    kind: Kind
    default: bool


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
    exact = [device for device in known if device.name == name]
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
    default = api[f"default_{direction}_device"]
    return [
        Device(infos[index]["name"], index, kind, index == default)
        for index in api["devices"]
        if infos[index][f"max_{direction}_channels"] > 0
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

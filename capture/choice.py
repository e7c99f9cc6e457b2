"""Which sound device serves: the one that is wanted, or another in its place while it is away."""

from capture import devices
from capture.devices import Device, Kind
from capture.errors import DeviceError

Wanted = str | int | None
"""A name or a part of it, a number, `none` for no device, or None for the system's default."""


def serving(kind: Kind, wanted: Wanted) -> Device | None:
    """The wanted device; while it is away the default one; None where none is there or wanted."""
    if wanted == "none":
        return None
    for choice in (wanted, None):
        try:
            return devices.choose(kind, choice)
        except DeviceError:
            continue
    return None


def change_in_words(before: Device, now: Device, wanted: Wanted) -> str:
    """What the user reads when one device takes over from another without being asked to."""
    if same(before, now):
        return f'The {now.kind} "{now.name}" is back.'
    if not any(same(one, before) for one in devices.available(now.kind)):
        return f'The {now.kind} "{before.name}" went away; "{now.name}" takes its place.'
    if wanted is None:  # the system's default is another one
        return f'The {now.kind} is "{now.name}" now.'
    return f'The {now.kind} "{now.name}" is back.'


def same(one: Device, other: Device) -> bool:
    """Whether they are one device, whatever number or rank it has by now."""
    return (one.kind, one.name, one.key) == (other.kind, other.name, other.key)

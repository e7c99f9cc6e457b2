"""The bundled demo talk, and when it is shown in place of a talk that is impossible here."""

from pathlib import Path

import assets
from app.doctor import has_display
from app.settings import Settings
from capture import devices
from capture.errors import DeviceError

TALK = Path(assets.__file__).parent / "demo" / "talk.ogg"
"""A person asks, is answered, cuts in and asks again. 16 kHz mono: only the person's side; the
answers are made when it is played."""


def lacking(settings: Settings, audio_in: Path | None) -> str:
    """What a talk in the window would want and this computer has not; empty where it has all.

    A device that was asked for by name, or left out by `none`, is not lacking: that is told
    otherwise.
    """
    if not has_display():
        return "no screen"
    if audio_in is None and settings.mic is None and not _any("microphone"):
        return "no microphone"
    if settings.speaker is None and not _any("speaker"):
        return "no speaker"
    return ""


def _any(kind: devices.Kind) -> bool:
    try:
        return bool(devices.available(kind))
    except DeviceError:
        return False

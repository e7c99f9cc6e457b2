"""Settings -> devices: who names them, and what a run hears, sees and speaks by."""

import logging
from collections.abc import Callable
from pathlib import Path

from app.run import Run
from app.settings import Settings
from capture import devices, portaudio
from capture.camera import Camera
from capture.echo import EchoCanceller
from capture.errors import DeviceError
from capture.files import FileMicrophone
from capture.grabbed import Grabbed
from capture.microphone import DeviceMicrophone, Microphone
from capture.screen import Screen
from capture.source import PictureSource
from capture.speaker import DeviceSpeaker, Speaker, VirtualSpeaker
from capture.video import VideoFile
from ui.rows import Area, Share

log = logging.getLogger(__name__)


def know_devices() -> None:
    """Have sound devices known by the names that the system shows, and changes told at once.

    A sound server tells them itself, elsewhere Qt; where neither does they keep the names that
    PortAudio gives them.
    """
    if know_by_server():
        return
    try:
        from ui.device_watch import DeviceWatch

        devices.see_with(DeviceWatch())
    except ImportError as error:  # Qt's part for sound wants a library that is missing
        log.info("Devices go by PortAudio's names: %s", error)


def know_by_server() -> bool:
    """Have a sound server tell its devices; whether there is one. Needs nothing of a window."""
    if devices.watched():
        return True
    try:
        if not portaudio.server():
            return False
        from capture.pulse_watch import PulseWatch  # its library is there on Linux alone

        devices.see_with(PulseWatch())
    except (DeviceError, ImportError, OSError) as error:
        log.info("Qt names the devices: %s", error)
        return False
    return True


def named(settings: Settings) -> bool:
    """Whether a sound device is asked for by name."""
    return any(name not in (None, "none") for name in (settings.mic, settings.speaker))


def microphone(settings: Settings, run: Run) -> Microphone:
    """What the user is heard by: a device, or the file of this run. Raises DeviceError."""
    if run.audio_in is not None:
        return FileMicrophone(run.audio_in, paced=run.pace == "real", tail_s=run.tail_s)
    return DeviceMicrophone(settings.mic, patient=run.patient)


def speaker(settings: Settings, run: Run) -> Speaker:
    """What the user hears it by; one that only counts where none is wanted. Raises DeviceError."""
    silent = settings.speaker == "none" and not run.patient
    if silent or (run.quiet and settings.speaker is None):
        return VirtualSpeaker()
    return DeviceSpeaker(settings.speaker, patient=run.patient)


def echo(settings: Settings, run: Run) -> EchoCanceller | None:
    """What takes its voice out of the microphone; None where it is not wanted or not heard."""
    heard_back = run.audio_in is None and settings.mic != "none" and settings.speaker != "none"
    return EchoCanceller() if settings.echo_cancellation and heard_back else None


def camera(settings: Settings, run: Run) -> Camera | VideoFile | None:
    """The first eye, opened; None where there is to be none. Raises DeviceError."""
    if settings.camera == "none":
        return None
    if run.pace == "fast" and Path(settings.camera).is_file():
        return VideoFile(settings.camera)
    return Camera(settings.camera)


def open_share(share: Share, hidden: Callable[[], Area | None]) -> PictureSource:
    """The eye for what the user picked, blind where `hidden` says. Raises DeviceError."""
    if share.grab is not None:
        name = f'window "{share.label}"' if share.kind == "window" else share.label
        return Grabbed(share.grab, name)
    return Screen(share.number, area=share.area, hidden=hidden)

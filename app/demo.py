"""The bundled demo talk, and when it is held in place of a talk that is impossible here."""

from dataclasses import replace
from pathlib import Path

import assets
from app.doctor import has_display
from app.run import Run
from app.settings import Settings
from app.wording import shown
from capture import devices
from capture.errors import DeviceError

FOLDER = Path(assets.__file__).parent / "demo"
TALK, FILM = FOLDER / "talk.ogg", FOLDER / "camera.mp4"
"""A person asks after a pause, nods, cuts in, tells a story and does squats. Only the person's
side, as the microphone hears it (16 kHz mono) and the camera sees it: the assistant's is made when
it is played."""

LACKING = {
    "no microphone": shown(
        "There is no microphone here, so this is the demo talk. Connect one and start again; "
        "--mic none is for those who type."
    ),
    "no speaker": shown(
        "There is no speaker here, so this is the demo talk. Connect one and start again; "
        "--speaker none is for those who read."
    ),
}


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


def in_place(settings: Settings, run: Run, missing: str) -> tuple[Settings, Run]:
    """What to hold where a talk is impossible: the demo talk, or the one that was asked for.

    The film takes the camera's place unless something else was asked for. In the window the demo
    is heard from both sides where there is a speaker.
    """
    silent = missing != "no microphone" or (settings.speaker is None and not _any("speaker"))
    run = replace(run, quiet=silent, guided=False)
    if run.audio_in is not None:
        return settings, run
    if "camera" not in settings.model_fields_set:
        settings = settings.model_copy(update={"camera": str(FILM)})
    notice = LACKING.get(missing, "")
    return settings, replace(run, audio_in=TALK, aloud=not silent, notice=notice)


def _any(kind: devices.Kind) -> bool:
    try:
        return bool(devices.available(kind))
    except DeviceError:
        return False

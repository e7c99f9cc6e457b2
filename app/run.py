"""What one run is asked to do, and whether it can: found out before anything heavy is loaded."""

from dataclasses import dataclass
from pathlib import Path

from app.errors import NotInThisBuild, UsageError
from app.settings import Pace, Settings
from capture import devices
from capture.files import read_audio


@dataclass(frozen=True, slots=True)
class Run:
    """One run: what to hear and where to speak, beside the settings.

    Attributes:
        audio_in: a file instead of the microphone.
        audio_out: where to write what was played, or None.
        pace: `real`, or `fast`: as fast as the machine can, with nothing depending on how fast.
        seconds: end after that much session time, or None.
        tail_s: silence after the end of `audio_in`.
        events: where to write the events as JSON lines besides, or None.
        quiet: without an explicit speaker, use none (headless runs over files).
        record: where to record the session, or None.
        patient: wait for devices that are not there, and tell so, instead of giving up.
        guided: where it is the first start, lead through it before the talk.
        aloud: play `audio_in` too, so that both sides are heard.
        notice: what to tell in the conversation at its beginning.
    """

    audio_in: Path | None = None
    audio_out: Path | None = None
    pace: Pace = "real"
    seconds: float | None = None
    tail_s: float = 3.0
    events: Path | None = None
    quiet: bool = False
    record: Path | None = None
    patient: bool = False
    guided: bool = False
    aloud: bool = False
    notice: str = ""


def check(settings: Settings, run: Run) -> None:
    """Find out what cannot work before anything heavy is loaded. Raises the error to show."""
    if settings.engine not in ("cascade", "native"):
        raise NotInThisBuild(f"{settings.engine}: remote engines are not in this build yet.")
    if run.pace == "fast" and run.audio_in is None:
        raise UsageError("--pace fast needs --audio-in: a microphone cannot be faster than life.")
    if run.audio_in is not None:
        read_audio(run.audio_in)
    elif settings.mic != "none" and not run.patient:
        devices.choose("microphone", settings.mic)
    unused = settings.speaker == "none" or (run.quiet and settings.speaker is None)
    if not unused and not run.patient:
        devices.choose("speaker", settings.speaker)
    taken = {run.audio_in and run.audio_in.resolve()}
    for path in (run.audio_out, run.events, run.record):
        if path is None:
            continue
        if not path.parent.is_dir():
            raise UsageError(f'cannot write "{path}": there is no folder "{path.parent}"')
        if path.resolve() in taken:
            raise UsageError(f'"{path}" is given twice; each file needs a name of its own')
        taken.add(path.resolve())

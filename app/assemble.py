"""Settings -> source, engine, sinks. The one file that knows the senses, model and face."""

import logging
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from app.aside import Beside, Sink
from app.engine import Engine, Settling
from app.errors import NotInThisBuild, UsageError
from app.events import Report
from app.headless import EventFile
from app.inbox import Inbox
from app.library import Library
from app.listener import Listener
from app.mind import Mind
from app.minds import Look, open_mind
from app.pace import Pace as Paced
from app.recording.codec import encode_answer
from app.recording.reader import Recording
from app.recording.recorder import Recorder
from app.recording.switch import Switch
from app.replay import HeardAgain
from app.session import Session
from app.settings import Pace, Settings
from app.sinks import Overheard, ToFile, ToSpeaker
from app.speech import Speech
from app.streams import Facts, Opened, open_cascade, open_network, session_facts, sights
from capture import devices, portaudio
from capture.camera import Camera
from capture.echo import EchoCanceller
from capture.errors import DeviceError
from capture.files import FileMicrophone, read_audio
from capture.frames import SPEAKER_RATE_HZ, Eye
from capture.grabbed import Grabbed
from capture.microphone import DeviceMicrophone, Microphone
from capture.screen import Screen
from capture.source import LiveSource, PictureSource
from capture.speaker import DeviceSpeaker, Speaker, VirtualSpeaker
from capture.video import VideoFile
from capture.wav import WavWriter
from model.errors import WeightsError
from model.parts.cascade import Timing
from model.step import reads_orders
from ui.rows import Area, Share, Sight

log = logging.getLogger(__name__)


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


@dataclass(slots=True)
class Talk:
    """An assembled conversation, ready to run; `sights` says how its network sees each eye."""

    engine: Engine
    source: LiveSource
    speaker: Speaker
    inbox: Inbox
    session: Session
    recording: Switch
    mind: Mind
    sights: Mapping[Eye, Sight] = field(default_factory=dict)


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


def assemble(settings: Settings, run: Run, sinks: list[Sink]) -> Talk:
    """Load the parts, open the devices, join them. Raises the errors of `capture` and `model`.

    Where one thing fails, whatever was opened before is closed again.
    """
    inbox = Inbox()
    with ExitStack() as opened:
        opened_engine = _stream(settings, run, inbox)
        session = Session(opened_engine.stream)
        asides = _asides(settings, run, inbox, opened_engine, opened, lambda: source.sharp_screen())
        speaker = _opened(_speaker(settings, run), opened)
        source = _opened(_source(settings, run, speaker, opened), opened)
        files = [*_overheard(settings, run, opened), *_files(run)]
        settling: list[Settling] = [*asides] if run.pace == "fast" else []
        recording = _switch(settings, opened_engine.facts, inbox, session, lambda: engine.pace)
        if run.record:
            recording.begin(run.record)
        elif settings.record and run.pace == "real":
            recording.begin()
        settling += [recording] if run.pace == "fast" else []
        everywhere = [ToSpeaker(speaker), *asides, *files, recording, *sinks]
        engine = Engine(source, session, inbox, everywhere, settling)
        opened.pop_all()
    seen = sights(opened_engine.facts)
    mind = next(aside for aside in asides if isinstance(aside, Mind))
    return Talk(engine, source, speaker, inbox, session, recording, mind, seen)


def again(settings: Settings, recording: Recording, sinks: list[Sink]) -> Engine:
    """Let the recorded user talk to the engine of `settings`, as fast as the machine can."""
    inbox, run = Inbox(), Run(audio_in=recording.path, pace="fast")
    with ExitStack() as opened:
        opened_engine = _stream(settings, run, inbox)
        session = Session(opened_engine.stream)
        asides = _asides(settings, run, inbox, opened_engine, opened, lambda: None)
        speaker = VirtualSpeaker()
        source = HeardAgain(recording, speaker, inbox)
        engine = Engine(source, session, inbox, [ToSpeaker(speaker), *asides, *sinks], asides)
        opened.pop_all()
    return engine


class _Closable(Protocol):
    def close(self) -> None: ...


_T = TypeVar("_T", bound=_Closable)


def _opened(thing: _T, opened: ExitStack) -> _T:
    """Have it closed unless everything else opens too."""
    opened.callback(thing.close)
    return thing


def _source(settings: Settings, run: Run, speaker: Speaker, opened: ExitStack) -> LiveSource:
    microphone = _opened(_microphone(settings, run), opened)
    eye = camera(settings, run)
    if eye:
        _opened(eye, opened)
    screen = Screen(int(settings.screen)) if settings.screen != "none" else None
    return LiveSource(microphone, speaker, echo(settings, run), eye, screen, run.seconds)


def _overheard(settings: Settings, run: Run, opened: ExitStack) -> list[Sink]:
    """The user's side by a speaker of its own; left out where that does not open."""
    if not run.aloud or run.audio_in is None or run.pace == "fast":
        return []
    try:
        return [
            _opened(Overheard(read_audio(run.audio_in), DeviceSpeaker(settings.speaker)), opened)
        ]
    except DeviceError as error:
        log.warning("The user's side is not heard: %s", error)
        return []


def _files(run: Run) -> list[Sink]:
    """Opened last: nothing is left half-written where something else fails."""
    files: list[Sink] = [EventFile(run.events)] if run.events else []
    if run.audio_out:
        files.append(ToFile(WavWriter(run.audio_out, SPEAKER_RATE_HZ)))
    return files


def _switch(
    settings: Settings, engine: Facts, inbox: Inbox, session: Session, pace: Callable[[], Paced]
) -> Switch:
    def opened(path: Path | None) -> Recorder:
        """Into the library where no path is given."""
        return Recorder(
            path or Library().new_path(datetime.now().astimezone()),
            session_facts(engine, settings),
            inbox,
            lambda: {**encode_answer(session.out), "step_ms": pace().last_ms},
            raw=settings.record_raw_mic,
        )

    return Switch(opened, inbox)


def _stream(settings: Settings, run: Run, inbox: Inbox) -> Opened:
    if settings.engine == "native":
        try:
            opened = open_network(
                settings.weights,
                settings.threads,
                timing=_timing(settings, run),
                reproducible=run.pace == "fast",
            )
            log.info("The network runs on %s.", opened.facts["runtime"])
            return opened
        except WeightsError as error:
            inbox.post(Report("error", f"{error} The cascade holds the talk instead."))
    return open_cascade(_timing(settings, run))


def _timing(settings: Settings, run: Run) -> Timing:
    echo = run.audio_in is None and settings.echo_cancellation and settings.speaker != "none"
    return Timing(
        end_of_turn_ms=settings.end_of_turn_ms,
        barge_in_ms=settings.barge_in_ms,
        warm_up_ms=settings.warm_up_ms if echo else 0,
    )


def _asides(
    settings: Settings,
    run: Run,
    inbox: Inbox,
    engine: Opened,
    opened: ExitStack,
    look: Look,
) -> list[Beside]:
    from model.parts.ears import MoonshineEars
    from model.parts.voice import HibariVoice

    listener = _opened(Listener(MoonshineEars(), inbox), opened)
    voice, fast = HibariVoice(), run.pace == "fast"
    orders = reads_orders(engine.stream)
    mind = open_mind(settings, inbox, look, fast=fast, orders=orders, sounds=voice.sounds)
    return [listener, _opened(mind, opened), _opened(Speech(voice, inbox, engine.phrases), opened)]


def open_share(share: Share, hidden: Callable[[], Area | None]) -> PictureSource:
    """The eye for what the user picked, blind where `hidden` says. Raises DeviceError."""
    if share.grab is not None:
        name = f'window "{share.label}"' if share.kind == "window" else share.label
        return Grabbed(share.grab, name)
    return Screen(share.number, area=share.area, hidden=hidden)


def _microphone(settings: Settings, run: Run) -> Microphone:
    if run.audio_in is not None:
        return FileMicrophone(run.audio_in, paced=run.pace == "real", tail_s=run.tail_s)
    return DeviceMicrophone(settings.mic, patient=run.patient)


def _speaker(settings: Settings, run: Run) -> Speaker:
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

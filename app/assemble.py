"""Settings -> source, engine, sinks. The one file that joins them."""

import logging
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from app import devices
from app.aside import Beside, Sink
from app.ears import open_ears
from app.engine import Engine, Settling
from app.events import Report
from app.headless import EventFile
from app.inbox import Inbox
from app.library import Library
from app.listener import listeners
from app.mind import Mind
from app.minds import Look, open_mind
from app.pace import Pace as Paced
from app.recording.codec import encode_answer
from app.recording.reader import Recording
from app.recording.recorder import Recorder
from app.recording.switch import Switch
from app.replay import HeardAgain
from app.run import Run
from app.session import Session
from app.settings import Settings
from app.sinks import Overheard, ToFile, ToSpeaker
from app.speech import Speech
from app.streams import Facts, Opened, open_cascade, open_network, session_facts, sights
from capture.errors import DeviceError
from capture.files import read_audio
from capture.frames import SPEAKER_RATE_HZ, Eye
from capture.screen import Screen
from capture.source import LiveSource
from capture.speaker import DeviceSpeaker, Speaker, VirtualSpeaker
from capture.wav import WavWriter
from model.errors import WeightsError
from model.parts.cascade import Timing
from model.step import hears, reads_orders
from ui.rows import Sight

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Talk:
    """An assembled conversation, ready to run.

    Attributes:
        sights: how its network sees each eye.
    """

    engine: Engine
    source: LiveSource
    speaker: Speaker
    inbox: Inbox
    session: Session
    recording: Switch
    mind: Mind
    sights: Mapping[Eye, Sight] = field(default_factory=dict)

    @property
    def itself(self) -> bool:
        """Its engine hears words by itself."""
        return hears(self.session.stream)


def assemble(settings: Settings, run: Run, sinks: list[Sink]) -> Talk:
    """Load the parts, open the devices, join them. Raises the errors of `capture` and `model`.

    Where one thing fails, whatever was opened before is closed again.
    """
    inbox = Inbox()
    with ExitStack() as opened:
        opened_engine = _stream(settings, run, inbox)
        session = Session(opened_engine.stream)
        asides = _asides(settings, run, inbox, opened_engine, opened, lambda: source.sharp_screen())
        speaker = _opened(devices.speaker(settings, run), opened)
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
    microphone = _opened(devices.microphone(settings, run), opened)
    eye = devices.camera(settings, run)
    if eye:
        _opened(eye, opened)
    screen = Screen(int(settings.screen)) if settings.screen != "none" else None
    return LiveSource(microphone, speaker, devices.echo(settings, run), eye, screen, run.seconds)


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
                hears=settings.network_hears,
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
        key_held=settings.push_to_talk,
    )


def _asides(
    settings: Settings,
    run: Run,
    inbox: Inbox,
    engine: Opened,
    opened: ExitStack,
    look: Look,
) -> list[Beside]:
    from model.parts.voice import HibariVoice

    heard = listeners(engine.stream, lambda: open_ears(settings)(), inbox)
    ears = [_opened(beside, opened) for beside in heard]
    voice, fast = HibariVoice(), run.pace == "fast"
    orders = reads_orders(engine.stream)
    mind = open_mind(settings, inbox, look, fast=fast, orders=orders, sounds=voice.sounds)
    return [*ears, _opened(mind, opened), _opened(Speech(voice, inbox, engine.phrases), opened)]

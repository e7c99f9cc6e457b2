"""The talk under the window: the engine in a thread of its own, its screens to the bridge.

The window opens at once and shows "Starting" while the parts load. What the user presses comes back
as arrivals; "stop" also silences the speaker directly, without waiting for the micro-turn to end.
"""

import itertools
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace

from app import minds, places
from app.adapt import Adapting, adapt
from app.assemble import Talk, assemble
from app.control import Control, Order
from app.devices import know_devices
from app.engine import memory_mb
from app.errors import EXPECTED
from app.events import Arrival, Command, Event, Report, Words
from app.face import eye, place, standing, wishes
from app.guide import FirstGuide
from app.librarian import Librarian
from app.library import Library
from app.presenter import Presenter
from app.run import Run, check
from app.settings import LOG_FILE, Settings
from app.sharing import Sharing
from app.trial import Trial
from app.wording import shown
from capture import devices
from capture.frames import MicroTurn
from ui.bridge import Bridge
from ui.rows import Screen, Share
from ui.trash import to_trash

log = logging.getLogger(__name__)
JOIN_S = 10.0


def run_in_window(settings: Settings, run: Run) -> int:
    """Show the window and talk until it is closed; returns the exit code."""
    from ui.application import make_application, run_window

    make_application()
    know_devices()
    check(settings, run)
    bridge = Bridge()
    talk = WindowedTalk(settings, run, bridge)
    control = Control(talk.obey)
    try:
        return run_window(bridge, talk.start, settings.language, place("window"))
    finally:
        control.close()
        talk.end()
        devices.forget_watcher()


class WindowedTalk:
    """Joins one bridge to one talk. It is also the sink that shows every micro-turn."""

    def __init__(self, settings: Settings, run: Run, bridge: Bridge) -> None:
        self._run = run
        self._bridge = bridge
        self._presenter = Presenter(standing(settings), eye(settings))
        self._talk: Talk | None = None
        self._sharing = Sharing(self._presenter, lambda: self._talk)
        self._closing = threading.Event()
        self._typed_ids = itertools.count(-1, -1)
        self._muted = self._was_muted = settings.push_to_talk
        self._librarian = Librarian(
            bridge.shelf, Library(to_trash=to_trash), lambda: self.settings, self._listen
        )
        self._adapting = Adapting(settings, bridge, self._adapt)
        self._guide = FirstGuide(lambda: self.settings, bridge.guide)
        self._trial = Trial(self._devices, bridge.tried.emit, self._hushed)
        self._thread = threading.Thread(target=self._work, name="engine", daemon=True)

    @property
    def settings(self) -> Settings:
        """Those in force; the dialog changes them."""
        return self._adapting.settings

    def start(self) -> None:
        """Called once when the window is up."""
        self._bridge.typed.connect(self._type)
        self._bridge.mute_toggled.connect(self._mute)
        self._bridge.stop_pressed.connect(self._stop)
        self._bridge.task_cancelled.connect(self._cancel)
        self._bridge.task_decided.connect(self._decide)
        self._bridge.share_toggled.connect(self._toggle_share)
        self._bridge.share_wanted.connect(self._share)
        self._bridge.share_paused.connect(self._sharing.pause)
        self._bridge.moved.connect(self._sharing.leave_out)
        self._bridge.record_toggled.connect(self._record)
        self._librarian.start()
        self._bridge.try_wanted.connect(lambda test: self._adapting.soon(self._trying(test)))
        self._bridge.window_placed.connect(lambda place: places.keep("window", place))
        self._bridge.captions_placed.connect(lambda place: places.keep("captions", place))
        self._bridge.wished.emit(wishes(self.settings))
        self._adapting.start()
        self._bridge.show(Screen(status=self._presenter.status))
        self._guide.start()
        if self._run.guided and FirstGuide.due():
            self._bridge.guide.done.connect(self._begin)
            self._bridge.guide.wanted.emit()
        else:
            self._begin()

    def _begin(self) -> None:
        """Begin the talk; once, however often the guide is gone through."""
        if self._thread.ident is None:
            self._thread.start()

    def end(self) -> None:
        """End the talk because the window goes; joins the engine."""
        self._closing.set()
        self._adapting.close()
        self._trial.close()
        self._guide.close()
        self._librarian.close()
        if self._talk is not None:
            self._talk.engine.stop()
        if self._thread.is_alive():
            self._thread.join(JOIN_S)
        self._sharing.close()

    def close(self) -> None:
        """As a sink it holds nothing: the window stays and shows how the talk ended."""

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        talk = self._talk
        if talk is None:
            return
        screen = self._presenter.screen(
            turn,
            events,
            live=talk.source.live,
            muted=self._muted,
            user_speaking=talk.session.out.user_speaking,
            step_ms=talk.engine.pace.recent_ms(),
            late=talk.engine.pace.late,
            memory_mb=memory_mb(),
            last_ms=talk.engine.pace.last_ms,
        )
        self._bridge.show(replace(screen, recording_ms=talk.recording.length_ms))

    def _work(self) -> None:
        try:
            self._talk = assemble(self.settings, self._run, [self])
            if (number := self.settings.screen) != "none":
                self._presenter.share = Share("screen", shown(f"Screen {number}"), int(number))
            self._presenter.sights = self._talk.sights
            self._presenter.status = standing(self.settings, itself=self._talk.itself)
            self._mute(self._muted)
            if self._run.notice:
                self._talk.inbox.post(Report("device", self._run.notice))
            if self.settings.mended:
                self._talk.inbox.post(Report("error", self.settings.mended))
            if not self._closing.is_set():
                self._talk.engine.run()
            text = shown("The talk has ended.")
        except EXPECTED as error:
            text = str(error)
        except Exception:
            log.exception("The talk broke off.")
            text = shown(f"Something went wrong in the program; see {LOG_FILE}.")
        if not self._closing.is_set():
            self._bridge.show(self._presenter.ended(text))

    def _type(self, text: str) -> None:
        if self._talk is not None and text.strip():
            self._talk.inbox.post(Words("user", text.strip(), next(self._typed_ids)))

    def _mute(self, on: bool) -> None:  # noqa: FBT001 - a Qt signal's argument
        self._muted = on
        if self._talk is not None:
            self._talk.source.mute(on)

    def _listen(self, on: bool) -> None:  # noqa: FBT001
        """Hear again as before, or hear nothing while a replay sounds beside the talk."""
        if not on:
            self._was_muted = self._muted
        self._mute(self._was_muted if on else True)

    def _record(self, on: bool) -> None:  # noqa: FBT001 - a Qt signal's argument
        if self._talk is not None:
            self._talk.recording.turn(on)

    def _stop(self) -> None:
        if self._talk is not None:
            self._talk.inbox.post(Command("stop"))
            self._talk.speaker.cut()

    def _cancel(self, job: int) -> None:
        if self._talk is not None:
            self._talk.inbox.post(Command("cancel", id=job))

    def _decide(self, job: int, yes: bool) -> None:  # noqa: FBT001 - a Qt signal's argument
        if self._talk is not None:
            self._talk.inbox.post(Command("yes" if yes else "no", id=job))

    def obey(self, order: Order) -> str:
        """Do what was asked from outside, in whichever thread; returns the answer."""
        match order:
            case Order.mute | Order.unmute:
                self._mute(order is Order.mute)
            case Order.toggle_mute:
                self._mute(not self._muted)
            case Order.stop:
                self._stop()
                return "Silent."
            case Order.status:
                pass
            case Order.toggle_share:
                return self._toggle_share().result()
            case _:
                self._bridge.asked.emit(order.value)
                return "Done."
        return "The microphone is off." if self._muted else "The microphone is open."

    def _share(self, share: Share | None) -> None:
        """Show this of the screen, or nothing more."""
        if share is None:
            self._sharing.end()
        else:
            self._sharing.begin(share)

    def _toggle_share(self) -> Future[str]:
        screen = self.settings.screen
        return self._sharing.toggle(1 if screen == "none" else int(screen))

    def _devices(self) -> tuple[str | None, str | None]:
        return self.settings.mic, self.settings.speaker

    def _trying(self, test: str) -> Callable[[], None]:
        return lambda: self._trial.begin(test)

    @contextmanager
    def _hushed(self) -> Iterator[None]:
        """Hear nothing while a test speaks; then as before."""
        try:
            if self._talk is not None:
                self._talk.source.mute(True)  # noqa: FBT003 - the source's name for it
            yield
        finally:
            if self._talk is not None:
                self._talk.source.mute(self._muted)

    def _adapt(self, name: str) -> None:
        """A setting has changed: take it up."""
        settings = self.settings
        self._bridge.wished.emit(wishes(settings))
        if name == "keep_days":
            self._librarian.expire()
        if name == "push_to_talk":
            self._mute(settings.push_to_talk)
        if name == "mic":
            self._trial.renew()
        if self._talk is not None:
            if adapt(self._talk, self._run, settings, name) and name in minds.SETTINGS:
                self._presenter.status = standing(settings, itself=self._talk.itself)
            self._presenter.eye = eye(settings)

"""A setting that changes while the talk goes on: shown, checked, stored and taken up.

All of it happens in a thread of its own, since devices take their time to open and to close.
"""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from app import minds
from app.assemble import Talk
from app.devices import camera, echo
from app.errors import EXPECTED
from app.events import Report, Tempo
from app.preferences import Preferences
from app.run import Run
from app.settings import LOG_FILE, Settings
from capture import devices
from ui.bridge import Bridge
from ui.options import Value

log = logging.getLogger(__name__)


class Adapting:
    """Joins the settings dialog to the settings and to whoever acts on them.

    Args:
        adapted: called in the thread with the name of what has changed; `settings` is new by then.
    """

    def __init__(self, settings: Settings, bridge: Bridge, adapted: Callable[[str], None]) -> None:
        self._preferences = Preferences(settings)
        self._bridge = bridge
        self._adapted = adapted
        self._thread = ThreadPoolExecutor(1, "settings")
        self._unwatch: Callable[[], None] = lambda: None

    @property
    def settings(self) -> Settings:
        """Those in force."""
        return self._preferences.settings

    def start(self) -> None:
        """Answer the dialog from now on."""
        self._unwatch = devices.watch(lambda: self.soon(self._show))
        self._bridge.options_wanted.connect(lambda: self.soon(self._show))
        self._bridge.option_chosen.connect(
            lambda name, value: self.soon(lambda: self._change(name, value))
        )

    def soon(self, work: Callable[[], object]) -> None:
        """Have this done in the thread, after what waits there already."""
        self._thread.submit(self._guarded, work)

    def close(self) -> None:
        """Finish what is under way."""
        self._unwatch()
        self._thread.shutdown(cancel_futures=True)

    def _show(self) -> None:
        self._bridge.options.emit(self._preferences.options())

    def _change(self, name: str, value: Value) -> None:
        before = self.settings
        self._preferences.change(name, value)
        if self.settings != before:
            self._adapted(name)
        self._show()

    def _guarded(self, work: Callable[[], object]) -> None:
        try:
            work()
        except Exception:
            log.exception("A setting was not taken up; see %s.", LOG_FILE)


def adapt(talk: Talk, run: Run, settings: Settings, name: str) -> bool:
    """Have the running talk take up the setting `name`; False where that did not work out."""
    try:
        match name:
            case "mic":
                talk.source.hear_by(settings.mic)
                talk.source.cancel(echo(settings, run))
            case "speaker":
                talk.source.speak_by(settings.speaker)
                talk.source.cancel(echo(settings, run))
            case "camera":
                talk.source.look(camera(settings, run))
            case "echo_cancellation":
                talk.source.cancel(echo(settings, run))
            case "end_of_turn_ms" | "barge_in_ms" | "push_to_talk":
                tempo = settings.end_of_turn_ms, settings.barge_in_ms, settings.push_to_talk
                talk.inbox.post(Tempo(*tempo))
            case _ if name in minds.SETTINGS:
                talk.mind.change(minds.thinker(settings, talk.source.sharp_screen))
    except EXPECTED as error:
        talk.inbox.post(Report("error", str(error)))
        return False
    return True

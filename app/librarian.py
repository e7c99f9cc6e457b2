"""The library under its dialog: looked at and changed in a thread of its own."""

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.errors import EXPECTED
from app.library import Library
from app.playing import Playing
from app.recording.reader import Recording
from app.settings import LOG_FILE, Settings
from app.wording import shown
from ui.bridge import Bridge
from ui.shelf import Shelf

log = logging.getLogger(__name__)


class Librarian:
    """Joins a shelf to a library.

    Args:
        settings: those in force: how long recordings are kept, and where a replay is heard.
        listen: called with False when a replay opens beside the talk, so that it does not hear
            it, and with True once the last one is closed.
    """

    def __init__(
        self,
        shelf: Shelf,
        library: Library,
        settings: Callable[[], Settings],
        listen: Callable[[bool], None],
    ) -> None:
        self._shelf = shelf
        self._library = library
        self._settings = settings
        self._listen = listen
        self._search = ""
        self._playing: list[Playing] = []
        self._thread = ThreadPoolExecutor(1, "library")

    def start(self) -> None:
        """Answer the dialog from now on; first let go of what is too old, and say what was never
        closed.
        """
        self._shelf.wanted.connect(lambda text: self._soon(lambda: self._show(text)))
        self._shelf.renamed.connect(
            lambda name, title: self._change(lambda: self._library.rename(name, title))
        )
        self._shelf.deleted.connect(lambda name: self._change(lambda: self._library.delete(name)))
        self._shelf.recovered.connect(
            lambda name: self._change(lambda: self._library.recover(name))
        )
        self._shelf.opened.connect(self._replay)
        self._soon(self._look_after)

    def expire(self) -> None:
        """Delete what is older than recordings are to be kept."""
        self._soon(lambda: self._library.expire(self._settings().keep_days, time.time()))

    def close(self) -> None:
        """Finish what is under way; replays end."""
        for playing in list(self._playing):
            playing.end()
        self._thread.shutdown(cancel_futures=True)

    def _look_after(self) -> None:
        self._library.expire(self._settings().keep_days, time.time())
        if unfinished := self._library.unfinished():
            self._shelf.unclosed.emit(tuple(unfinished))

    def _show(self, search: str) -> None:
        self._search = search
        self._shelf.listed.emit(tuple(self._library.sessions(search)))

    def _change(self, work: Callable[[], object]) -> None:
        def change() -> None:
            work()
            self._show(self._search)

        self._soon(change)

    def _replay(self, name: str) -> None:
        """In a window of its own; called in the thread of the windows."""
        try:
            self._play(self._library.path(name))
        except EXPECTED as error:
            self._shelf.told.emit(str(error))

    def _play(self, path: Path) -> None:
        from ui.application import open_beside

        bridge = Bridge()
        playing = Playing(Recording(path), self._settings().speaker, bridge)

        def closed() -> None:
            playing.end()
            self._playing.remove(playing)
            if not self._playing:
                self._listen(True)  # noqa: FBT003

        if not self._playing:
            self._listen(False)  # noqa: FBT003
        self._playing.append(playing)
        bridge.closed.connect(closed)
        open_beside(bridge, path.stem)
        playing.start()

    def _soon(self, work: Callable[[], object]) -> None:
        self._thread.submit(self._guarded, work)

    def _guarded(self, work: Callable[[], object]) -> None:
        try:
            work()
        except EXPECTED as error:
            self._shelf.told.emit(str(error))
        except Exception:
            log.exception("The library failed.")
            self._shelf.told.emit(shown(f"Something went wrong in the program; see {LOG_FILE}."))

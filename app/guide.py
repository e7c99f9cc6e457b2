"""What the first guide shows beside the settings: how this computer does, larger minds to fetch."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace

from app import places
from app.catalogue import CATALOGUE, Offered
from app.doctor import Finding, findings
from app.download import download
from app.errors import EXPECTED
from app.settings import Settings
from app.wording import shown
from ui.guide import Guide as Door
from ui.rows import Check, Offer

log = logging.getLogger(__name__)
JOIN_S = 10.0
TITLES = {
    "microphone": shown("Microphone"),
    "speaker": shown("Speaker"),
    "camera": shown("Camera"),
    "gpu": shown("Graphics card"),
    "mind": shown("Mind"),
    "real-time budget": shown("Speed"),
}
"""What the guide tells in any case; of the rest only what is wrong."""


class _Broken(Exception):  # noqa: N818 - a wish, not an error
    """The user broke a download off."""


class FirstGuide:
    """Answers the guide, each long task in a thread of its own."""

    def __init__(self, settings: Callable[[], Settings], door: Door) -> None:
        self._settings = settings
        self._door = door
        self._closing = threading.Event()
        self._broken = threading.Event()
        self._threads: list[threading.Thread] = []
        self._offers = {entry.name: _offer(entry) for entry in CATALOGUE}

    @staticmethod
    def due() -> bool:
        """It has not been gone through yet."""
        return places.kept("guided") is not True

    def start(self) -> None:
        """Answer from now on."""
        self._door.checks_wanted.connect(lambda: self._begin("checks", self._check))
        self._door.fetch_wanted.connect(self._fetch)
        self._door.done.connect(lambda: places.keep("guided", value=True))

    def close(self) -> None:
        """Break off what is under way; what was fetched so far is kept."""
        self._closing.set()
        self._broken.set()
        for thread in self._threads:
            thread.join(JOIN_S)

    def _begin(self, name: str, work: Callable[[], None]) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        if any(thread.name == name for thread in self._threads):
            return
        self._threads.append(threading.Thread(target=work, name=name, daemon=True))
        self._threads[-1].start()

    def _check(self) -> None:
        checks: list[Check] = []
        self._tell_offers()
        for finding in findings(self._settings()):
            if self._closing.is_set():
                return
            if check := in_words(finding):
                checks.append(check)
                self._door.checked.emit(tuple(checks))
        able = all(check.good for check in checks if check.essential)
        last = shown("All is ready for a talk.") if able else shown("A talk is not possible yet.")
        checks.append(Check("", last, good=able, essential=True))
        self._door.checked.emit(tuple(checks))

    def _fetch(self, name: str) -> None:
        self._broken.set()
        if name in self._offers:
            self._begin(f"fetch {name}", lambda: self._bring(name))

    def _bring(self, name: str) -> None:
        entry = next(entry for entry in CATALOGUE if entry.name == name)
        self._broken = broken = threading.Event()

        def progress(here: int, size: int) -> None:
            if broken.is_set():
                raise _Broken
            percent = 100 * here // size
            if percent != self._offers[name].percent or self._offers[name].state != "coming":
                self._change(name, state="coming", percent=percent, text="")

        try:
            self._change(name, state="coming", text="")
            download(entry.url, entry.path, entry.size, entry.sha256, progress)
        except _Broken:
            self._change(name, state="offered", text=shown("Broken off; it goes on from there."))
        except EXPECTED as error:
            self._change(name, state="offered", text=str(error))
        else:
            self._change(name, state="here", percent=100, text="")

    def _change(self, name: str, **changed: object) -> None:
        self._offers[name] = replace(self._offers[name], **changed)  # type: ignore[arg-type]
        self._tell_offers()

    def _tell_offers(self) -> None:
        self._door.offered.emit(tuple(self._offers.values()))


def in_words(finding: Finding) -> Check | None:
    """A finding of the doctor for people; None where it says nothing to them."""
    title = TITLES.get(finding.name)
    if title is None and finding.ok:
        return None
    text = finding.text[:1].upper() + finding.text[1:]
    return Check(title or finding.name.capitalize(), text, finding.ok, finding.essential)


def _offer(entry: Offered) -> Offer:
    part = entry.path.with_name(f"{entry.path.name}.part")
    here = part.stat().st_size if part.exists() else 0
    return Offer(
        name=entry.name,
        about=entry.about[:1].upper() + entry.about[1:] + ".",
        size_mb=round(entry.size / 1e6),
        licence=entry.licence,
        state="here" if entry.path.exists() else "offered",
        percent=100 if entry.path.exists() else 100 * here // entry.size,
    )

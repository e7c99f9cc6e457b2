"""Draw every page of the window in both themes into assets/screenshots/.

The talk on the first page is the demo talk, really held, faster than life: every word on it was
heard or said. On the others a scripted talk shows what else there is.
Run: python packaging/screenshots.py [FOLDER [PAGE …]]
"""

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import Mock, patch

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LANGUAGE"] = "en"
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()  # the settings of a new user
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import scripted  # noqa: E402
from PySide6.QtCore import QElapsedTimer, QSize, Qt  # noqa: E402 - the platform has to be chosen first
from PySide6.QtGui import QColor, QPainter, QPixmap, QTextDocument  # noqa: E402
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget  # noqa: E402

from app.assemble import Talk, assemble  # noqa: E402
from app.demo import in_place  # noqa: E402
from app.engine import memory_mb  # noqa: E402
from app.events import Arrival, Event  # noqa: E402
from app.face import standing  # noqa: E402
from app.preferences import Preferences  # noqa: E402
from app.presenter import Presenter  # noqa: E402
from app.run import Run  # noqa: E402
from app.settings import Settings, load  # noqa: E402
from capture import vision  # noqa: E402
from capture.frames import MicroTurn  # noqa: E402
from ui import theme  # noqa: E402
from ui.application import make_application  # noqa: E402
from ui.captions import Captions  # noqa: E402
from ui.device_tests import DeviceTests  # noqa: E402
from ui.library import LibraryDialog  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.onboarding import Onboarding  # noqa: E402
from ui.rows import Screen, Tried  # noqa: E402
from ui.screen_grab import to_rgb  # noqa: E402
from ui.search_bar import SearchBar  # noqa: E402
from ui.settings import SettingsDialog  # noqa: E402
from ui.share_picker import SharePicker  # noqa: E402
from ui.shelf import Shelf  # noqa: E402
from ui.wording import speak  # noqa: E402

SIZE = QSize(1100, 760)
AT_S = 38.4
SMALL = 0
"""As well compressed as can be."""

Page = Callable[[Screen], QWidget]


class Shown:
    """A sink that keeps what the window would show at `AT_S`."""

    def __init__(self, presenter: Presenter) -> None:
        self._presenter = presenter
        self.screen = Screen()
        self.talk: Talk | None = None

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        """Show every micro-turn up to the one that is wanted."""
        if self.talk is None or turn.index > AT_S * 5:
            return
        pace = self.talk.engine.pace
        self.screen = self._presenter.screen(
            turn,
            events,
            live=True,
            muted=False,
            user_speaking=self.talk.session.out.user_speaking,
            step_ms=pace.recent_ms(),
            late=pace.late,
            memory_mb=memory_mb(),
            last_ms=pace.last_ms,
        )

    def close(self) -> None:
        """Nothing is open."""


def held() -> Screen:
    """The demo talk as the window shows it at `AT_S`."""
    settings, run = in_place(load(), Run(pace="fast"), "no microphone")
    presenter = Presenter(standing(settings))
    shown = Shown(presenter)
    shown.talk = assemble(settings, run, [shown])
    presenter.sights = shown.talk.sights
    shown.talk.engine.run()
    return shown.screen


def terminal() -> QPixmap:
    """What the user shows: a terminal with an error."""
    page = QTextDocument()
    page.setDefaultStyleSheet("p { font-family: monospace; font-size: 15px; color: #d7dbe0; }")
    page.setHtml(
        "<p>$ python3 fetch.py<br>Traceback (most recent call last):<br>"
        "&nbsp;&nbsp;File &quot;fetch.py&quot;, line 1, in &lt;module&gt;<br>"
        "&nbsp;&nbsp;&nbsp;&nbsp;import requests<br>"
        "ModuleNotFoundError: No module named 'requests'<br>$ _</p>"
    )
    made = QPixmap(640, 400)
    made.fill(QColor("#14171b"))
    painter = QPainter(made)
    painter.translate(20, 16)
    page.setTextWidth(600)
    page.drawContents(painter)
    painter.end()
    return made


def window_with(screen: Screen, size: QSize = SIZE) -> MainWindow:
    """The window that shows `screen`."""
    window = MainWindow()
    window.resize(size)
    window.show()
    window.draw(screen)
    return window


def pages() -> dict[str, Page]:
    """What is drawn, by the names of the files."""
    shared = vision.fit(to_rgb(terminal().toImage()), vision.SIZE)
    talk = scripted.talk(shared)
    return {
        "window": window_with,
        "eyes": lambda _: window_with(talk),
        "metrics": lambda _: opened(window_with(talk), "_status.gauge.click"),
        "search": lambda _: searched(window_with(talk), "requests"),
        "narrow": lambda _: window_with(talk, QSize(520, 760)),
        "replay": lambda _: window_with(scripted.replay(talk)),
        "reading": lambda _: window_with(scripted.reading(talk)),
        "starting": lambda _: window_with(Screen()),
        "share": lambda _: picker(talk),
        "settings": lambda _: settings(),
        "devices": lambda _: settings("Devices"),
        **{f"first-{number}": first_page(number) for number in range(5)},
        "captions": lambda _: captions(talk),
        "window-settings": lambda _: settings("Window"),
        "library": lambda _: library(),
        "german": lambda _: in_german(talk),
    }


def opened(window: MainWindow, press: str) -> MainWindow:
    """`window` after one of its buttons was pressed."""
    found: Any = window
    for name in press.split("."):
        found = getattr(found, name)
    found()
    return window


def searched(window: MainWindow, words: str) -> MainWindow:
    """`window` in which `words` are looked for."""
    bar = window.findChild(SearchBar)
    bar.begin()
    bar.findChild(QLineEdit).setText(words)
    return window


def shown_alone(widget: QWidget) -> QWidget:
    """A dialog by itself."""
    widget.show()
    return widget


def picker(screen: Screen) -> QWidget:
    """The picker on a computer that shows the window itself, beside two others."""
    window = window_with(screen)
    QApplication.processEvents()
    desktop = window.grab()
    window.close()
    keep = Qt.AspectRatioMode.KeepAspectRatio
    smooth = Qt.TransformationMode.SmoothTransformation
    with (
        patch("ui.screens.thumbnail", lambda _, size: desktop.scaled(size, keep, smooth)),
        patch("ui.share_picker.windows", lambda _: [("Terminal", Mock()), ("Recipe.odt", Mock())]),
    ):
        return shown_alone(SharePicker())


def first_page(number: int) -> Page:
    """A page of the guide at the first start."""

    def draw(_: Screen) -> QWidget:
        guide = Onboarding()
        guide.draw(Preferences(Settings()).options())
        guide.draw_checks(scripted.checks())
        guide.draw_offers(scripted.offers())
        guide._turn(number)
        return shown_alone(guide)

    return draw


def captions(screen: Screen) -> QWidget:
    """The last words over somebody else's terminal."""
    over = Captions()
    over.resize(620, 132)
    over.turn(on=True)
    over.draw(screen.lines[:2] + screen.lines[5:6])
    ground = QLabel()
    ground.setPixmap(terminal().scaled(960, 600))
    ground.setFixedSize(960, 600)
    over.setParent(ground)
    over.move(170, 440)
    over.show()
    return shown_alone(ground)


def settings(page: str = "Conversation") -> QWidget:
    """The settings of a new user."""
    dialog = SettingsDialog()
    dialog.draw(Preferences(Settings()).options())
    tests = DeviceTests()
    tests.draw(Tried("listen", level=0.6, live=True))
    dialog.add("Devices", tests)
    dialog.turn_to(page)
    return shown_alone(dialog)


def library() -> QWidget:
    """Some recorded talks."""
    dialog = LibraryDialog(Shelf())
    dialog.draw(scripted.recorded())
    return shown_alone(dialog)


def in_german(screen: Screen) -> MainWindow:
    """The window for those who read German; the talk itself is English."""
    app = QApplication.instance()
    assert app is not None
    speak(app, "de")
    window = window_with(screen)
    window._status.gauge.click()
    return window


def settle(app: QApplication, ms: int = 400) -> None:
    """Let layouts and animations come to rest."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < ms:
        app.processEvents()


def main() -> None:
    """Draw the pages asked for, or all, in each theme."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "assets" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    known = pages()
    wanted = sys.argv[2:] or list(known)
    screen = held() if "window" in wanted else Screen()
    for name, colours in {"light": theme.LIGHT, "dark": theme.DARK}.items():
        theme.wear(app, colours)
        for page in wanted:
            speak(app, "en")
            widget = known[page](screen)
            settle(app)
            widget.grab().save(str(folder / f"{page}-{name}.png"), "PNG", SMALL)
            widget.close()


if __name__ == "__main__":
    main()

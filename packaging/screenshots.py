"""Draw the window in the middle of the demo talk, in both themes, for the README.

The talk is really held, faster than life: every word on the pictures was heard or said in it.
Run: python packaging/screenshots.py [FOLDER [WIDTH]]
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QElapsedTimer  # noqa: E402 - the platform has to be chosen first
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.assemble import Run, Talk, assemble  # noqa: E402
from app.demo import TALK  # noqa: E402
from app.engine import memory_mb  # noqa: E402
from app.events import Arrival, Event  # noqa: E402
from app.presenter import Presenter  # noqa: E402
from app.settings import load  # noqa: E402
from app.window import standing  # noqa: E402
from capture.frames import MicroTurn  # noqa: E402
from ui import theme  # noqa: E402
from ui.application import make_application  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.rows import Screen  # noqa: E402

WIDTH_PX, HEIGHT_PX = 1100, 760
AT_S = 24.6


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
    settings = load()
    shown = Shown(Presenter(standing(settings)))
    shown.talk = assemble(settings, Run(TALK, pace="fast", quiet=True), [shown])
    shown.talk.engine.run()
    return shown.screen


def settle(app: QApplication, ms: int = 400) -> None:
    """Let layouts and animations come to rest."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < ms:
        app.processEvents()


def main() -> None:
    """Draw the window in each theme."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "assets" / "screenshots"
    width = int(sys.argv[2]) if len(sys.argv) > 2 else WIDTH_PX
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    screen = held()
    for name, colours in {"light": theme.LIGHT, "dark": theme.DARK}.items():
        theme.wear(app, colours)
        window = MainWindow()
        window.resize(width, HEIGHT_PX)
        window.show()
        window.draw(screen)
        settle(app)
        window.grab().save(str(folder / f"window-{name}.png"))
        window.close()


if __name__ == "__main__":
    main()

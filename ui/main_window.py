"""Where everything stands in the window.

wide                                    narrow (below 760 px)

| last minute          | preview  |     | preview  tasks       |
| search, if open      | tasks    |     | last minute          |
| transcript           |          |     | transcript           |
| mute level type stop |          |     | mute level type stop |
| status                    tools |     | status         tools |
"""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QMoveEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from ui import theme
from ui.announcer import Announcer
from ui.controls import MuteButton, StopButton
from ui.eyes import Eyes
from ui.icons import IconButton
from ui.input_line import InputLine
from ui.level_meter import LevelMeter
from ui.metrics import MetricsPanel
from ui.notice import Notice
from ui.reading import ReadingPane
from ui.record_mark import RecordMark
from ui.replay_bar import ReplayBar
from ui.rows import Screen, Share
from ui.screens import area_of
from ui.search_bar import SearchBar
from ui.share_frame import ShareFrame
from ui.share_picker import SharePicker
from ui.status import StatusBar
from ui.tasks import TaskList
from ui.timeline import TURN_MS, TimelineStrip
from ui.transcript import Transcript

USUAL_SIZE: Final = QSize(1100, 760)
NARROW_PX: Final = 760
SIDE_PX: Final = 320
STRIP_PX, STRIP_PREVIEW_PX = 200, 192
SLIM_PX: Final = 420
"""A slimmer line to type in gets the room of the level."""

UNLIMITED: Final = 16_777_215  # QWIDGETSIZE_MAX, which PySide6 does not name


class MainWindow(QMainWindow):
    """Puts the widgets in their places and hands each its part of a `Screen`.

    Signals:
        typed, mute_toggled, stop_pressed: what the user wants; as in `ui.bridge.Bridge`.
        share_wanted, share_paused, moved: as in `ui.bridge.Bridge`.
        library_wanted, settings_wanted: the recordings, the settings are to be shown.
        closed: the window is closing.
    """

    typed = Signal(str)
    mute_toggled = Signal(bool)
    stop_pressed = Signal()
    share_wanted = Signal(object)
    share_paused = Signal(bool)
    moved = Signal(object)
    library_wanted = Signal()
    settings_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._transcript, self._notice = Transcript(), Notice()
        self._timeline, self._search = TimelineStrip(), SearchBar()
        self._mute, self._level = MuteButton(), LevelMeter()
        self._input, self._stop = InputLine(), StopButton()
        self._eyes, self.tasks = Eyes(), TaskList()
        self._reading = ReadingPane()
        self._frame: ShareFrame | None = None
        self._find = IconButton("search", self.tr("Search the conversation"), "muted")
        self.record = RecordMark()
        self._library = IconButton("library", self.tr("Recordings"), "muted")
        self._settings = IconButton("settings", self.tr("Settings"), "muted")
        self._status = StatusBar()
        self._metrics = MetricsPanel(self)
        self._announcer = Announcer(self._transcript)
        self._shown = Screen()
        self.replay = ReplayBar()
        self.setWindowTitle(self.tr("Microturn"))
        self.setMinimumSize(440, 480)
        self.resize(USUAL_SIZE.boundedTo(self.screen().availableSize()))
        self._narrow = False
        self._arrange()
        self._fold(narrow=False)
        self._connect()
        self.stays = False
        """Closing hides it only: its icon in the tray brings it back."""
        self._input.setFocus()

    def draw(self, screen: Screen) -> None:
        """Show `screen`; each widget changes only what differs."""
        self._shown = screen
        self._transcript.allow_seeking(on=screen.replay is not None)
        self._transcript.invite(screen.status.state)
        self._transcript.draw(screen.lines)
        self._timeline.draw(screen.slots, screen.lines)
        self._level.draw(screen.level)
        self._mute.draw(muted=screen.level.muted, live=screen.level.live)
        self._eyes.draw(screen.preview, live=screen.replay is None)
        self._draw_frame(screen.preview.share)
        self.tasks.draw(screen.tasks)
        self._reading.draw(screen.reading)
        self._status.draw(screen.status, screen.slots, screen.vitals)
        self._metrics.draw(screen)
        self._announcer.draw(screen)
        self._composer_card.setVisible(screen.replay is None)
        self._stop.setVisible(screen.replay is None)
        self.record.draw(screen.recording_ms)
        self._level.setVisible(self._composer_card.width() >= SLIM_PX)
        self.replay.draw(screen.replay)

    def say(self, text: str) -> None:
        """Tell the user something about the window itself."""
        self._notice.say(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_PX
        if narrow != self._narrow:
            self._fold(narrow=narrow)
        self._place_metrics()
        self._tell_place()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._tell_place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._tell_place()

    def quit(self) -> None:
        """Close for good, whether or not closing only hides it."""
        self.stays = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.stays:
            event.ignore()
            self.hide()
            return
        super().closeEvent(event)
        self._draw_frame(None)
        self.closed.emit()

    def _connect(self) -> None:
        self._input.typed.connect(self.typed)
        self._input.typed.connect(self._transcript.follow)
        self._mute.wanted.connect(self.mute_toggled)
        self._stop.clicked.connect(lambda: self.stop_pressed.emit())
        self._search.searched.connect(self._transcript.search)
        self._search.moved.connect(self._transcript.go_on)
        self._transcript.found.connect(self._search.draw)
        self._transcript.sought.connect(lambda at_ms: self._go_to(at_ms // TURN_MS))
        self._transcript.cancelled.connect(self.tasks.cancelled)
        self._transcript.answered.connect(self.typed)
        self._timeline.sought.connect(self._go_to)
        self._eyes.wanted.connect(self._pick_share)
        self._eyes.paused.connect(self.share_paused)
        self._eyes.ended.connect(lambda: self.share_wanted.emit(None))
        self._status.gauge.toggled.connect(self._show_metrics)
        self._metrics.close_button.clicked.connect(lambda: self._status.gauge.setChecked(False))
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.begin)
        self._find.clicked.connect(self._search.begin)
        self._library.clicked.connect(lambda: self.library_wanted.emit())
        self._settings.clicked.connect(lambda: self.settings_wanted.emit())
        QShortcut(QKeySequence("Ctrl+,"), self, self._settings.click)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        QShortcut(QKeySequence.StandardKey.Quit, self, self.quit)

    def _go_to(self, turn: int) -> None:
        """Go to this micro-turn, where a recording is played."""
        if self._shown.replay is not None:
            self.replay.sought.emit(turn)

    def _pick_share(self) -> None:
        picker = SharePicker(self)
        picker.picked.connect(self.share_wanted)
        picker.open()

    def _draw_frame(self, share: Share | None) -> None:
        """Its own window, not a child of this one: it stays when this one is minimised."""
        if share is None and self._frame is not None:
            self._frame.close()
            self._frame = None
        elif share is not None:
            self._frame = self._frame or ShareFrame()
            self._frame.draw(share)

    def _tell_place(self) -> None:
        """Where the window is, so that it can be left out of what is seen of the screen."""
        hidden = self.isMinimized() or not self.isVisible()
        self.moved.emit(None if hidden else area_of(self.screen(), self.frameGeometry()))

    def _show_metrics(self, on: bool) -> None:  # noqa: FBT001 - a Qt signal's argument
        self._metrics.setVisible(on)
        self._metrics.draw(self._shown)
        self._place_metrics()

    def _place_metrics(self) -> None:
        """In the right lower corner, where it covers nothing that is pressed."""
        if self._metrics.isHidden():
            return
        self._metrics.adjustSize()
        foot = self._composer_card.mapTo(self, QPoint()) if self._narrow else self._status.pos()
        left = self.width() - self._metrics.width() - theme.GRID
        self._metrics.move(left, foot.y() - self._metrics.height() - theme.GRID)
        self._metrics.raise_()

    def _arrange(self) -> None:
        self._side = QFrame()
        self._side.setObjectName("side")
        self._side_box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        self._side_box.setContentsMargins(*4 * [2 * theme.GRID])
        self._side_box.setSpacing(2 * theme.GRID)
        self._side_box.addWidget(self._eyes)
        self._side_box.addWidget(self.tasks, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        self._body.addLayout(self._conversation(), 1)
        self._body.addWidget(self._reading, 1)
        self._body.addWidget(self._side)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._body, 1)
        self._status.add_tools(self._find, self._library, self._settings)
        column.addWidget(self._status)
        self.setCentralWidget(whole)

    def _conversation(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(3 * theme.GRID, theme.GRID, 3 * theme.GRID, theme.GRID)
        head.setSpacing(theme.GRID)
        head.addWidget(self._timeline)
        head.addWidget(self._search)
        column.addLayout(head)
        column.addWidget(self._transcript, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(3 * theme.GRID, theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        foot.setSpacing(theme.GRID)
        foot.addWidget(self._notice)
        foot.addLayout(self._composer())
        foot.addWidget(self.replay)
        column.addLayout(foot)
        return column

    def _composer(self) -> QHBoxLayout:
        self._composer_card = card = QFrame()
        card.setObjectName("composer")
        inner = QHBoxLayout(card)
        inner.setContentsMargins(6, 6, 6, 6)
        inner.setSpacing(theme.GRID)
        inner.addWidget(self._mute)
        inner.addWidget(self._level)
        inner.addWidget(self.record)
        inner.addSpacing(theme.GRID)
        inner.addWidget(self._input, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(card, 1)
        row.addWidget(self._stop)
        return row

    def _fold(self, *, narrow: bool) -> None:
        """Put what it sees and the background beside the conversation, or above it."""
        self._narrow = narrow
        way = QBoxLayout.Direction
        self._body.setDirection(way.BottomToTop if narrow else way.LeftToRight)
        self._side_box.setDirection(way.LeftToRight if narrow else way.TopToBottom)
        self._side.setMinimumSize(0 if narrow else SIDE_PX, STRIP_PX if narrow else 0)
        self._side.setMaximumSize(
            UNLIMITED if narrow else SIDE_PX, STRIP_PX if narrow else UNLIMITED
        )
        self._eyes.setMaximumWidth(STRIP_PREVIEW_PX if narrow else UNLIMITED)
        self._side.setProperty("narrow", narrow)
        self._side.style().polish(self._side)

"""The sessions that were recorded: found again, opened, renamed, thrown away."""

from typing import Final

from PySide6.QtCore import QDateTime, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.rows import Recorded
from ui.shelf import Shelf
from ui.wording import worded

WHEN, TITLE, LENGTH, SIZE, WORDS = range(5)
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WIDTHS: Final = {WHEN: 136, TITLE: 176, LENGTH: 104, SIZE: 84}


class LibraryDialog(QDialog):
    """A list, the newest first. Enter opens, F2 renames, Delete throws away."""

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._sessions: dict[str, Recorded] = {}
        self.setWindowTitle(self.tr("Recordings"))
        self.resize(860, 520)
        self._search, self._list, self._told = QLineEdit(), QTreeWidget(), QLabel()
        self._buttons: dict[str, QPushButton] = {}
        self._dress()
        self._arrange()
        self._search.textChanged.connect(shelf.wanted)
        self._list.itemActivated.connect(self._open)
        self._list.itemSelectionChanged.connect(self._offer)
        self._list.installEventFilter(self)
        shelf.listed.connect(self.draw)
        shelf.told.connect(self._tell)

    def ask(self) -> None:
        """Come up with what there is now."""
        self._tell("")
        self._shelf.wanted.emit(self._search.text())
        self.show()
        self.raise_()
        self.activateWindow()
        self._search.setFocus()

    def draw(self, sessions: tuple[Recorded, ...]) -> None:
        """Show these sessions in this order; what was chosen stays chosen."""
        chosen = self._chosen()
        self._sessions = {session.id: session for session in sessions}
        self._list.clear()
        items = [self._item(session) for session in sessions]
        self._list.addTopLevelItems(items)
        if items:
            ids = list(self._sessions)
            place = ids.index(chosen.id) if chosen and chosen.id in ids else 0
            self._list.setCurrentItem(items[place])
        empty = self.tr("Nothing was found.") if self._search.text() else self.tr("Nothing yet.")
        self._told.setText(self._told.text() or ("" if sessions else empty))
        self._offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            keys = {Qt.Key.Key_F2: self._rename, Qt.Key.Key_Delete: self._delete}
            if do := keys.get(Qt.Key(event.key())):
                do()
                return True
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        self._search.setObjectName("find")
        self._search.setPlaceholderText(self.tr("Search what was said"))
        self._search.setAccessibleName(self.tr("Search what was said"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaxLength(200)
        self._list.setAccessibleName(self.tr("Recordings"))
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setHeaderLabels(
            [
                self.tr("When"),
                self.tr("Name"),
                self.tr("Length"),
                self.tr("Size"),
                self.tr("First words"),
            ]
        )
        self._list.header().setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self._list.setColumnWidth(column, width)
        for column in (LENGTH, SIZE):
            self._list.headerItem().setTextAlignment(column, RIGHT)
        self._told.setObjectName("result")
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._told, 1)
        for name, text, do in (
            ("recover", self.tr("Recover"), self._recover),
            ("delete", self.tr("Move to the trash"), self._delete),
            ("rename", self.tr("Rename…"), self._rename),
            ("open", self.tr("Open"), self._open),
        ):
            button = self._buttons[name] = QPushButton(text)
            button.setAccessibleName(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, do=do: do())
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*4 * [3 * theme.GRID])
        column.setSpacing(12)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        column.addLayout(row)

    def _item(self, session: Recorded) -> QTreeWidgetItem:
        locale = QLocale()
        began = QDateTime.fromSecsSinceEpoch(int(session.started_s))
        when = locale.toString(began, QLocale.FormatType.ShortFormat)
        state = {"open": self.tr("not closed"), "damaged": self.tr("damaged")}.get(session.state)
        size = locale.formattedDataSize(session.size_bytes, 1)
        length = state or _clock(session.length_ms)
        item = QTreeWidgetItem([when, session.title, length, size, session.words])
        for column in (LENGTH, SIZE):
            item.setTextAlignment(column, RIGHT)
        item.setToolTip(WORDS, session.words)
        item.setData(WHEN, Qt.ItemDataRole.UserRole, session.id)
        return item

    def _chosen(self) -> Recorded | None:
        if (item := self._list.currentItem()) is None:
            return None
        return self._sessions.get(item.data(WHEN, Qt.ItemDataRole.UserRole))

    def _offer(self) -> None:
        """Only what can be done with the chosen one."""
        chosen = self._chosen()
        for button in self._buttons.values():
            button.setEnabled(chosen is not None)
        self._buttons["recover"].setVisible(chosen is not None and chosen.state != "whole")

    def _tell(self, text: str) -> None:
        self._told.setText(worded(text))

    def _open(self) -> None:
        if chosen := self._chosen():
            self._shelf.opened.emit(chosen.id)

    def _recover(self) -> None:
        if chosen := self._chosen():
            self._shelf.recovered.emit(chosen.id)

    def _delete(self) -> None:
        if chosen := self._chosen():
            self._tell("")
            self._shelf.deleted.emit(chosen.id)

    def _rename(self) -> None:
        if (chosen := self._chosen()) is None:
            return
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Rename"))
        dialog.setLabelText(self.tr("What is it to be called?"))
        dialog.setTextValue(chosen.title)
        dialog.textValueSelected.connect(lambda title: self._take_title(chosen.id, title))
        dialog.open()

    def _take_title(self, name: str, title: str) -> None:
        self._tell("")
        self._shelf.renamed.emit(name, title)


def _clock(ms: int) -> str:
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"

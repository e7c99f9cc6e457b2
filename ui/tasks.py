"""Cards of the background mind: what it was asked, how that stands, what it found."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.icons import IconButton
from ui.rows import Task
from ui.wording import worded


class TaskCard(QFrame):
    """One task; can be tabbed to, and then reads itself out.

    Signals:
        cancelled: the user wants no more of it.
        decided: the user's yes (True) or no to what it asks.
    """

    cancelled = Signal()
    decided = Signal(bool)

    def __init__(self, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._query, self._state, self._result = _words("query"), _words("state"), _words("result")
        self._query.setWordWrap(True)
        self._result.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(self._query, 1)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._close_button(), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 12, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._result)
        column.addWidget(self._choice())
        self.draw(task)

    def draw(self, task: Task) -> None:
        """Show this task."""
        self._query.setText(task.query)
        self._state.setText(worded(task.state))
        result = worded(task.result)
        self._result.setText(result)
        self._result.setVisible(bool(result))
        self._answers.setVisible(task.asks)
        self.setAccessibleName(f"{task.query}: {worded(task.state)}")
        self.setAccessibleDescription(result)

    def _close_button(self) -> IconButton:
        button = IconButton("close", self.tr("Cancel this"), "muted")
        button.setObjectName("dismiss")
        button.setIconSize(QSize(12, 12))
        button.clicked.connect(lambda: self.cancelled.emit())
        return button

    def _choice(self) -> QWidget:
        """A yes and a no, there while the task asks."""
        self._answers = QWidget()
        row = QHBoxLayout(self._answers)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(theme.GRID)
        for text, yes in ((self.tr("Yes"), True), (self.tr("No"), False)):
            button = QPushButton(text)
            button.setObjectName("answer")
            button.setAccessibleName(text)
            button.clicked.connect(lambda _=False, yes=yes: self.decided.emit(yes))
            row.addWidget(button)
        row.addStretch(1)
        return self._answers


class TaskList(QWidget):
    """All cards below one heading; scrolls when there are many.

    Signals:
        cancelled: this task is not wanted any more.
        decided: a task, and the user's answer to what it asks.
    """

    cancelled = Signal(int)
    decided = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks: tuple[Task, ...] = ()
        self._cards: dict[int, TaskCard] = {}
        heading = _words("heading")
        heading.setText(self.tr("In the background"))
        self._idle = _words("result")
        self._idle.setWordWrap(True)
        self._idle.setText(self.tr("Questions that take a while are worked on here."))
        inner = QWidget()
        inner.setObjectName("cards")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._column.addWidget(self._idle)
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(heading)
        column.addWidget(self._scrolling(inner), 1)

    def draw(self, tasks: tuple[Task, ...]) -> None:
        """Show these tasks in this order; a card that stays is changed in place."""
        if tasks == self._tasks:
            return
        self._tasks = tasks
        for gone in self._cards.keys() - {task.id for task in tasks}:
            self._cards.pop(gone).deleteLater()
        for place, task in enumerate(tasks):
            self._draw_card(place, task)
        self._idle.setVisible(not tasks)

    def _draw_card(self, place: int, task: Task) -> None:
        card = self._cards.get(task.id)
        if card is None:
            card = self._cards[task.id] = TaskCard(task)
            card.cancelled.connect(lambda: self.cancelled.emit(task.id))
            card.decided.connect(lambda yes: self.decided.emit(task.id, yes))
        else:
            card.draw(task)
        if self._column.indexOf(card) != place:
            self._column.insertWidget(place, card)

    def _scrolling(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setObjectName(role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label

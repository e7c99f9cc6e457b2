"""What jobs say, as arrivals for the conversation: answers, words on the way, questions."""

from collections.abc import Callable

from app.events import TURN_MS, Arrival, JobState, Progress, Words
from app.inbox import Inbox
from app.jobs import Limits, Task, Thinking

ASKING, RINGING = 2, 1
"""Priorities: a question of the mind, then reminders, then results."""
INTERIM_MS = 2000
"""Words on the way are not worth saying any later."""


class Posts:
    """From the threads of the engine and of the mind.

    Args:
        inbox: where they go.
        nominal: how long thinking counts in runs faster than life; None counts what it takes.
        network: the engine finds words of its own for "let me look".
        next_id: a number of the mind's own.

    Attributes:
        turn: the micro-turn that it is now.
    """

    def __init__(
        self,
        inbox: Inbox,
        limits: Limits,
        nominal: Thinking | None,
        *,
        network: bool,
        next_id: Callable[[], int],
    ) -> None:
        self._inbox, self._limits, self._nominal = inbox, limits, nominal
        self._network, self._next_id = network, next_id
        self.turn = 0

    def say(self, task: Task, text: str) -> None:
        """A sentence of the answer."""
        self._answer(task, text, "running")

    def finish(
        self, task: Task, text: str, state: JobState = "completed", *, silent: bool = False
    ) -> None:
        """The end of a job, with a last sentence or none."""
        self._answer(task, text, state, silent=silent)
        task.over = True

    def pass_on(self, task: Task, arrival: Arrival) -> None:
        """What a tool has to say or to show."""
        if isinstance(arrival, Words):
            self.interim(task, arrival.text)
        elif not task.over:
            self._inbox.post(arrival, self._soon(task))

    def interim(self, task: Task, text: str) -> None:
        """Say something while the job goes on; once, and not over its answer."""
        if task.over or (text and (task.spoke or self._network)):
            return
        task.spoke = task.spoke or bool(text)
        until = TURN_MS * self.turn + INTERIM_MS
        words = Words(
            "mind", text, task.job, final=False, state="running", interim=True, until_ms=until
        )
        self._inbox.post(words, self._soon(task))

    def ask(self, task: Task, question: str) -> None:
        """Ask the user, aloud and on the card."""
        task.asked, task.spoke = self.turn, True
        self._inbox.post(Progress(task.job, question, ask=True))
        self._inbox.post(self._question(task, question))

    def asked(self, task: Task) -> None:
        """The question is answered."""
        self._inbox.post(Progress(task.job, ""))

    def hush(self, job: int) -> None:
        """End a job of which there is nothing to say."""
        self._inbox.post(Words("mind", "", job, state="completed", silent=True))

    def ring(self, title: str, text: str) -> None:
        """Words that nobody asked for now: a job of the mind's own."""
        job = self._next_id()
        until = TURN_MS * self.turn + self._limits.worth_ms
        self._inbox.post(Progress(job, "", title=title))
        self._inbox.post(
            Words("mind", text, job, state="completed", priority=RINGING, until_ms=until)
        )

    def beside(self, order: int, text: str) -> None:
        """Words of a standing order whose moment is now, whoever speaks."""
        self._inbox.post(Words("mind", text, order, beside=True))

    def _answer(self, task: Task, text: str, state: JobState, *, silent: bool = False) -> None:
        if task.over:
            return
        task.spoke = task.spoke or bool(text)
        due = task.turn + self._nominal.turns(task.words) if self._nominal else 0
        until = TURN_MS * task.turn + self._limits.job_ms + self._limits.worth_ms
        words = Words(
            "mind", text, task.job, state != "running", state=state, silent=silent, until_ms=until
        )
        self._inbox.post(words, due)

    def _question(self, task: Task, text: str) -> Words:
        """A network that is cut in on drops the rest of what has the same number, hence its own."""
        if self._network:
            return Words("mind", text, self._next_id(), priority=ASKING)
        return Words(
            "mind", text, task.job, final=False, state="running", interim=True, priority=ASKING
        )

    def _soon(self, task: Task) -> int:
        return task.turn + 1 if self._nominal else 0

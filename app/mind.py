"""The background mind: jobs in, answers out as arrivals, on a thread of its own.

It sees the conversation as it was really heard and said, thinks with a language model, and posts
its answer sentence by sentence while the rest is still being thought. A cancelled job stops at the
next word; a failed one ends as a spoken sentence and an error, never as silence.
"""

import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Event as Flag

from app.aside import Aside
from app.events import TURN_MS, Arrival, Delegated, Event, Job, Report, Words
from app.inbox import Inbox
from app.sentences import Sentences
from app.transcript import Line, Transcript
from capture.frames import MicroTurn
from model.errors import MindError
from model.parts.lm import LanguageModel, Message

log = logging.getLogger(__name__)

CHARACTER = (
    "You are Microturn, a friendly voice assistant on the user's own computer. "
    "Answer in one or two short spoken sentences. Never use lists, symbols or headings."
)
HISTORY_LINES = 12
HISTORY_CHARACTERS = 2400
SORRY = "Sorry, I cannot think right now."
OFF = "I heard you, but no mind is set up to answer."


@dataclass(frozen=True, slots=True)
class Thinking:
    """How long thinking counts in runs faster than life, so that results come when they would have.

    The figures are those of the embedded model on two ordinary cores.
    """

    first_word_ms: int = 350
    word_ms: int = 25

    def turns(self, words: int) -> int:
        return math.ceil((self.first_word_ms + words * self.word_ms) / TURN_MS)


@dataclass(slots=True)
class _Task:
    job: int
    turn: int
    messages: list[Message]
    stop: Flag = field(default_factory=Flag)


class Mind(Aside[_Task]):
    """A sink that takes up delegated questions. `model` None answers that no mind is set up."""

    def __init__(
        self, model: LanguageModel | None, inbox: Inbox, nominal: Thinking | None = None
    ) -> None:
        self._model = model
        self._nominal = nominal
        self._transcript = Transcript(limit=200)
        self._open: dict[int, _Task] = {}
        super().__init__("mind", inbox, limit=16)

    def take(self, turn: MicroTurn, arrivals: Sequence[Arrival], events: Sequence[Event]) -> None:
        self._transcript.fold(events)
        for event in events:
            if isinstance(event, Delegated):
                messages = context(self._transcript.lines(), event.query)
                task = self._open[event.job] = _Task(event.job, turn.index, messages)
                self.submit(task)
            elif isinstance(event, Job) and event.state in ("cancelled", "completed", "failed"):
                self._drop(event.job)

    def _drop(self, job: int) -> None:
        if task := self._open.pop(job, None):
            task.stop.set()

    def close(self) -> None:
        for task in self._open.values():
            task.stop.set()
        super().close()

    def work(self, item: _Task) -> None:
        if item.stop.is_set():
            return
        try:
            self._think(item)
        except MindError as error:
            log.warning("Job %d failed.", item.job)
            self._inbox.post(Report("error", str(error), "mind"))
            self._post(item, SORRY, 0, "failed")

    def _think(self, task: _Task) -> None:
        if self._model is None:
            self._post(task, OFF, 0, "failed")
            return
        sentences, words = Sentences(), 0
        for piece in self._model.stream(task.messages, task.stop):
            if task.stop.is_set():
                return
            words += 1
            for sentence in sentences.feed(piece):
                self._post(task, sentence, words, "running")
        for sentence in sentences.rest():
            self._post(task, sentence, words, "running")
        if not words:
            raise MindError("The mind gave an empty answer.")
        self._post(task, "", words, "completed")

    def _post(self, task: _Task, text: str, words: int, state: str) -> None:
        due = task.turn + self._nominal.turns(words) if self._nominal else 0
        final = state != "running"
        self._inbox.post(Words("mind", text, task.job, final, state=state), due)  # type: ignore[arg-type]


def context(lines: Sequence[Line], query: str) -> list[Message]:
    """The conversation as chat messages: who it is, what was said and heard, the question."""
    spoken = [line for line in lines if line.final and line.text]
    while spoken and spoken[-1].who == "user":
        query = query if spoken[-1].text in query else f"{spoken[-1].text} {query}"
        spoken.pop()
    messages: list[Message] = [{"role": "user", "content": query}]
    room = HISTORY_CHARACTERS
    for line in reversed(spoken[-HISTORY_LINES:]):
        room -= len(line.text)
        if room < 0:
            break
        if messages[0]["role"] == line.who:
            messages[0]["content"] = f"{line.text} {messages[0]['content']}"
        else:
            messages.insert(0, {"role": line.who, "content": line.text})
    return [{"role": "system", "content": CHARACTER}, *messages]

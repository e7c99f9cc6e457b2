"""Which acts make sense now: a small grammar around what the floor head wants.

    not holding   listen · ack · take ──► holding
                  (for two micro-turns after an ack no other: that would be said over the first)
    holding       hold · yield ──► not holding
    either        delegate, while there is a question that was not yet handed on; not in the middle
                  of one that breaks off: the rest is still to come

What is left out here the network never decides, trained or not; among the rest it is free. Who goes
on after a pause asks one thing: the lines are one question, which also takes the place of its first
half where that was handed on in the pause.
"""

from dataclasses import dataclass, replace

from model.phrases import is_filler, is_nod, leaves_open
from model.step import Delegation, FloorAct

_REST_TURNS = 2
_PAUSE_MS = 1300
"""The longest pause within a question, from the end of a line to the next one. Lines begin a little
before their words and end after them: it is half a second longer in truth.
"""
_LONGEST = 600
"""Characters of a question; of longer talk the end, for the mind knows all that was said."""


@dataclass(frozen=True, slots=True)
class Floor:
    """Who speaks, as far as the network's acts go.

    Attributes:
        holding: the assistant took the floor and has not yielded it.
        question: what the user said last and nobody was asked yet.
        handed: the question that was handed on last.
        resumed: `question` goes on from `handed` and takes its place.
        until_ms: session time at which the user's last words in writing ended.
        jobs: how many questions were handed on.
        resting: micro-turns until it may nod again.
    """

    holding: bool = False
    question: str = ""
    handed: str = ""
    resumed: bool = False
    until_ms: int | None = None
    jobs: int = 0
    resting: int = 0

    def possible(self) -> tuple[FloorAct, ...]:
        """The acts to choose from."""
        free: tuple[FloorAct, ...] = (
            ("listen", "take") if self.resting else ("listen", "take", "ack")
        )
        acts: tuple[FloorAct, ...] = ("hold", "yield") if self.holding else free
        return (*acts, "delegate") if self.asks and not self._breaks_off else acts

    @property
    def asks(self) -> bool:
        """There is a question to hand on: what was typed, or words that do not break off."""
        typed = self.until_ms is None
        return bool(self.question) and (typed or not leaves_open(self.question))

    @property
    def _breaks_off(self) -> bool:
        """What was said last ends with a comma; what was typed may end as it likes."""
        return self.until_ms is not None and self.question.endswith(",")

    def asked(self, words: str, span_ms: tuple[int, int] | None = None) -> "Floor":
        """The user said something; a nod takes no question's place, and a filler is none.

        `span_ms` is when it sounded, in session time; None of what was typed.
        """
        if not words or (self.question and is_nod(words)):
            return self
        until_ms = span_ms[1] if span_ms else None
        if span_ms and is_filler(words):
            return replace(self, until_ms=until_ms) if self._goes_on(span_ms) else self
        begun = self.question or ("" if is_nod(words) else self.handed)
        if not begun or not self._goes_on(span_ms):
            return replace(self, question=words, resumed=False, until_ms=until_ms)
        resumed = self.resumed or not self.question
        question = f"{begun} {words}"[-_LONGEST:]
        return replace(self, question=question, resumed=resumed, until_ms=until_ms)

    def _goes_on(self, span_ms: tuple[int, int] | None) -> bool:
        if span_ms is None or self.until_ms is None:
            return False
        return span_ms[0] - self.until_ms <= _PAUSE_MS

    def asked_no_more(self) -> "Floor":
        """The user wants no answer any more."""
        return replace(self, question="", handed="", resumed=False)

    def after(self, act: FloorAct) -> tuple["Floor", Delegation | None]:
        """What an act makes of it, and the question it hands on."""
        resting = _REST_TURNS if act == "ack" else max(0, self.resting - 1)
        floor = replace(self, resting=resting)
        if act == "delegate":
            job, whole = self.jobs + 1, self.question
            after = replace(floor, question="", handed=whole, resumed=False, jobs=job)
            return after, Delegation(job, whole)
        if act in ("take", "yield"):
            return replace(floor, holding=act == "take"), None
        return floor, None

"""Which acts make sense now: a small grammar around what the floor head wants.

    not holding   listen · ack · take ──► holding
                  (for two micro-turns after an ack no other: that would be said over the first)
    holding       hold · yield ──► not holding
    either        delegate, while there is a question that was not yet handed on

What is left out here the network never decides, trained or not; among the rest it is free.
"""

from dataclasses import dataclass, replace

from model.phrases import is_nod
from model.step import Delegation, FloorAct

_REST_TURNS = 2


@dataclass(frozen=True, slots=True)
class Floor:
    """Who speaks, as far as the network's acts go.

    Attributes:
        holding: the assistant took the floor and has not yielded it.
        question: what the user said last and nobody was asked yet.
        jobs: how many questions were handed on.
        resting: micro-turns until it may nod again.
    """

    holding: bool = False
    question: str = ""
    jobs: int = 0
    resting: int = 0

    def possible(self) -> tuple[FloorAct, ...]:
        """The acts to choose from."""
        free: tuple[FloorAct, ...] = (
            ("listen", "take") if self.resting else ("listen", "take", "ack")
        )
        acts: tuple[FloorAct, ...] = ("hold", "yield") if self.holding else free
        return (*acts, "delegate") if self.question else acts

    def asked(self, question: str) -> "Floor":
        """The user said something; a nod takes no question's place."""
        if not question or (self.question and is_nod(question)):
            return self
        return replace(self, question=question)

    def asked_no_more(self) -> "Floor":
        """The user wants no answer any more."""
        return replace(self, question="")

    def after(self, act: FloorAct) -> tuple["Floor", Delegation | None]:
        """What an act makes of it, and the question it hands on."""
        resting = _REST_TURNS if act == "ack" else max(0, self.resting - 1)
        floor = replace(self, resting=resting)
        if act == "delegate":
            job = self.jobs + 1
            return replace(floor, question="", jobs=job), Delegation(job, self.question)
        if act in ("take", "yield"):
            return replace(floor, holding=act == "take"), None
        return floor, None

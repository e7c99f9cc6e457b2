"""Which acts make sense now: a small grammar around what the floor head wants.

    not holding   listen · ack · take ──► holding
    holding       hold · yield ──► not holding
    either        delegate, while there is a question that was not yet handed on

What is left out here the network never decides, trained or not; among the rest it is free.
"""

from dataclasses import dataclass, replace

from model.phrases import is_nod
from model.step import Delegation, FloorAct


@dataclass(frozen=True, slots=True)
class Floor:
    """Who speaks, as far as the network's acts go.

    Attributes:
        holding: the assistant took the floor and has not yielded it.
        question: what the user said last and nobody was asked yet.
        jobs: how many questions were handed on.
    """

    holding: bool = False
    question: str = ""
    jobs: int = 0

    def possible(self) -> tuple[FloorAct, ...]:
        """The acts to choose from."""
        acts: tuple[FloorAct, ...] = (
            ("hold", "yield") if self.holding else ("listen", "take", "ack")
        )
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
        if act == "delegate":
            job = self.jobs + 1
            return replace(self, question="", jobs=job), Delegation(job, self.question)
        if act in ("take", "yield"):
            return replace(self, holding=act == "take"), None
        return self, None

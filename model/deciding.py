"""Which act of the floor it is: the network's decision, by what is known besides, and what is owed.

log-odds of each act ──► + the user's wishes, what the last line tells ──► the likeliest of those
that make sense ──► what the network forgets is made good
"""

from torch import Tensor

from model.state import Now
from model.step import FloorAct
from model.tokenizer import ACTS

Odds = dict[FloorAct, float]
_SURELY_SILENT = -2.0
"""Log-odds below which nobody speaks to it: one in eight, for a cut-in is not to be missed."""


def told_by_words(now: Now) -> Odds:
    """What the last line adds: whom it is for, and whether that was all.

    What was found out is said all the same, whomever the user has talked to meanwhile; and a whole
    sentence calls for an answer only where it was spoken to it.
    """
    answering = now.meant.answering
    found = now.waiting.posts and not now.meant.over
    ended = now.owed.just_written and not now.meant.over
    all_said = now.all_said if ended else 0.0
    if not now.owed.meant:
        all_said = min(0.0, all_said)
    return {"take": (0.0 if found else answering) + all_said, "delegate": answering}


def likeliest(now: Now, logits: Tensor, added: Odds, user: float) -> FloorAct:
    """The likeliest act, of logits [acts], with what is added to them.

    While words are still being played it yields to the user alone, whose log-odds of speaking to it
    are `user`. And it counts nothing that it does not see, and answers nobody who has just gone on
    before the rest is written down.
    """
    keeps = now.speaking and user < _SURELY_SILENT
    blind = now.orders.counts and not now.sees
    bides = bool(now.waiting.posts) and now.owed.more_comes
    unwise = ("yield",) * keeps + ("ack",) * blind + ("take",) * bides
    wished = {"take": now.eager, "yield": now.yielding}
    possible = [act for act in now.floor.possible() if act not in unwise]
    heard = dict(zip(ACTS, logits.tolist(), strict=True))
    return max(possible, key=lambda it: heard[it] + wished.get(it, 0.0) + added.get(it, 0.0))


def made_good(now: Now, act: FloorAct) -> FloorAct:
    """What is owed in place of an act, if anything; nothing to words for somebody else.

    In silence those are forgotten.
    """
    due = now.owed.due(act, speaking=now.speaking)
    overlooked = now.owed.overlooked(act, speaking=now.speaking, all_said=now.all_said)
    if now.floor.asks and (due or overlooked):
        if not now.meant.passed:
            return "delegate" if due else "take"
        if not now.meant.over:
            now.asks_nothing()
    return "take" if act == "listen" and now.waiting.overdue else act

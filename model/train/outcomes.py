"""What single decisions come to: who is let cut in, who is borne, which pauses, how soon an answer.

    the user over its words, who wants the floor ─► cut_ins       silenced in time, or 0.2 s later
    the user over its words, who does not        ─► nods_borne    it does not yield
    others over its words                        ─► others_borne  it does not yield
    silence in what the user says, or after      ─► pauses_borne  it does not take the floor
      words that call for nothing
    silence after it                             ─► answered      it takes the floor in time;
                                                    answer_s      seconds after it, of those

Every decision is made with all earlier acts as they should be.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from model.config import TURN_MS
from model.step import FloorAct
from model.train.talk import OTHERS, Talk

Outcomes = dict[str, list[float]]
"""By name: 1 or 0 of each occasion, or seconds."""
_HOLDS = ("hold", "yield")


def outcomes(talk: Talk, told: Sequence[FloorAct]) -> Outcomes:
    """Of one talk; `told` is the act decided in each micro-turn."""
    found: Outcomes = {}
    acts = [talk.act(turn) for turn in range(len(talk.acts))]
    for turns in _stretches(talk.user == 1):
        over = [turn for turn in turns if acts[turn] in _HOLDS]
        if over and all(talk.acts[turn] >= 0 for turn in over):
            _over(found, acts, told, over)
    for turns in _stretches(talk.user == OTHERS):
        over = [turn for turn in turns if acts[turn] == "hold"]
        if over and all(talk.acts[turn] >= 0 for turn in turns):
            _note(found, "others_borne", all(told[turn] != "yield" for turn in over))
    spoken = list(_stretches(talk.user == 1))
    for one, after in pairwise([*spoken, range(len(acts), len(acts))]):
        _silence(found, talk, told, range(one.stop, after.start))
    return found


def _over(
    found: Outcomes, acts: Sequence[FloorAct], told: Sequence[FloorAct], turns: Sequence[int]
) -> None:
    due = next((turn for turn in turns if acts[turn] == "yield"), None)
    if due is None:
        _note(found, "nods_borne", all(told[turn] != "yield" for turn in turns))
    else:
        _note(found, "cut_ins", "yield" in told[turns[0] : due + 2])


def _silence(found: Outcomes, talk: Talk, told: Sequence[FloorAct], turns: range) -> None:
    """Until the user speaks again, or until the answer is due."""
    due = next((turn for turn in turns if talk.act(turn) != "listen"), None)
    listening = turns if due is None else range(turns.start, due + 1)
    took = next((turn for turn in listening if told[turn] == "take"), None)
    if due is None and turns:
        _note(found, "pauses_borne", took is None)
    elif due is not None and talk.act(due) == "take" and talk.acts[due] >= 0:
        _note(found, "answered", took is not None)
        if took is not None:
            seconds = (took + 1 - turns.start) * TURN_MS / 1000
            found.setdefault("answer_s", []).append(seconds)


def _note(found: Outcomes, name: str, true: bool) -> None:  # noqa: FBT001 - what is noted
    found.setdefault(name, []).append(float(true))


def _stretches(flags: NDArray[np.bool_]) -> Iterator[range]:
    """Micro-turns in a row in which it is so."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.astype(np.int8), [0]))))
    for start, stop in edges.reshape(-1, 2).tolist():
        yield range(start, stop)

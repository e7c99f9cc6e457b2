"""Infer a recording again and compare: the same turns and arrivals must give the same events.

Two rules, chosen by the fingerprints of the engine that was recorded and of the one at hand:

    same        everything it answers and every event, to the sample
    different   words, floor acts and jobs; times and sound may differ

The background mind, the ears and the voice are not run again: what they said is an arrival on file.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.errors import DamagedRecordingError, UnreadableRecordingError
from app.events import Arrival, Event
from app.recording.codec import encode_answer, encode_arrival, encode_event
from app.recording.moment import Json, Moment
from app.recording.reader import Recording, clock
from app.session import Session
from app.streams import Facts, Opened, differing, reopen
from capture.frames import Pcm

Reopen = Callable[[Facts], Opened]
TOLD = ("heard", "said", "ack", "delegated", "floor", "job")
"""Events that different engines must agree upon; of these, `TOLD_FIELDS`."""
TOLD_FIELDS = ("type", "text", "act", "query", "job", "state", "final", "cut", "unspoken")


@dataclass(frozen=True, slots=True)
class Divergence:
    """The first micro-turn that came out otherwise: what was recorded, what came, out of what."""

    turn: int
    expected: list[Json]
    got: list[Json]
    inputs: str

    def __str__(self) -> str:
        lines = [f"It first differs in micro-turn {self.turn} ({clock(self.turn)})."]
        lines += [f"  recorded  {fact}" for fact in self.expected] or ["  recorded  nothing"]
        lines += [f"  now       {fact}" for fact in self.got] or ["  now       nothing"]
        return "\n".join([*lines, f"  out of    {self.inputs}"])


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a comparison found.

    Attributes:
        turns: micro-turns compared.
        rule: which rule was used and why.
        divergence: the first difference, or None.
        note: what else there is to say of the file, e.g. that it was never closed.
    """

    turns: int
    rule: str
    divergence: Divergence | None
    note: str = ""


def verify(path: Path, open_engine: Reopen = reopen) -> Verdict:
    """Infer the recording at `path` again, up to the first divergence.

    Raises:
        RecordingError: it cannot be read, or micro-turns are missing in it.
        WeightsError, NotInThisBuild: its engine is not here.
    """
    recording = Recording(path)
    engine = open_engine(recording.facts)
    other = differing(recording.facts, engine.facts)
    rule = f"different engine ({', '.join(other)}): words and acts" if other else "same: everything"
    note = "" if path.suffix == ".mcap" else "It was never closed; all that was written is whole."
    turns, divergence = 0, None
    for moment, events, answer in _again(recording, engine):
        divergence = _compare(moment, events, answer, exact=not other)
        if divergence:
            break
        turns += 1
    return Verdict(turns, rule, divergence, note)


def _again(recording: Recording, engine: Opened) -> Iterator[tuple[Moment, list[Event], Json]]:
    session = Session(engine.stream)
    for expected_turn, moment in enumerate(recording.moments()):
        if expected_turn == 0 and moment.turn.index > 0:
            raise UnreadableRecordingError(
                f'"{recording.path}" cannot be verified: it begins in the middle of a talk, in '
                f"micro-turn {moment.turn.index}, and how the engine stood then is not known. "
                'Record from the beginning with "--record" or the setting "record".'
            )
        if moment.turn.index != expected_turn:
            raise DamagedRecordingError(
                f'"{recording.path}" cannot be verified: micro-turns {expected_turn} to '
                f"{moment.turn.index - 1} are missing, because the disk could not keep up."
            )
        events = session.step(moment.turn, moment.arrivals)
        yield moment, events, encode_answer(session.out)


def _compare(
    moment: Moment, events: list[Event], answer: Json, *, exact: bool
) -> Divergence | None:
    expected = [fact for fact in moment.facts if not _of_the_clock(fact)]
    got = [encode_event(event) for event in events]
    if exact:
        known = [name for name in answer if name in moment.answer]
        expected.append({"type": "answer", **{name: moment.answer[name] for name in known}})
        got.append({"type": "answer", **{name: answer[name] for name in known}})
    else:
        expected, got = _told(expected), _told(got)
    if expected == got:
        return None
    return Divergence(
        moment.turn.index,
        [fact for fact in expected if fact not in got] or expected,
        [fact for fact in got if fact not in expected] or got,
        _inputs(moment),
    )


def _of_the_clock(fact: Json) -> bool:
    """Said by the loop about its own speed, not by the session."""
    return fact["type"] == "done" or (fact["type"], fact.get("kind")) == ("trouble", "late")


def _told(facts: list[Json]) -> list[Json]:
    return [
        {name: fact[name] for name in TOLD_FIELDS if name in fact}
        for fact in facts
        if fact["type"] in TOLD
    ]


def _inputs(moment: Moment) -> str:
    turn = moment.turn
    seen = [picture.eye for picture in (turn.camera, turn.screen) if picture]
    return (
        f"microphone {_level(turn.mic)}, speaker {_level(turn.played)}, "
        f"{turn.played_samples} samples played in all, "
        f"pictures {seen or 'none'}, arrivals {[_shown(a) for a in moment.arrivals]}"
    )


def _level(pcm: Pcm) -> str:
    peak = int(np.abs(pcm.astype(np.int32)).max(initial=0))
    return f"peak {peak}" if peak else "silent"


def _shown(arrival: Arrival) -> dict[str, Any]:
    body = encode_arrival(arrival)
    if "pcm" in body:
        body["pcm"] = f"{len(body['pcm']) * 3 // 8} samples"
    return body

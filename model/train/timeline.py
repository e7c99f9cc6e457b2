"""The time line of a talk: who is heard when, what is read and seen, and what was decided."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np

from model.config import TURN_MS
from model.step import FloorAct
from model.train.films import Shown
from model.train.growing import MARKS, grown
from model.train.lines import Lines
from model.train.misheard import misheard
from model.train.moments import EARS_MS, JOINED_MS, READY_MS, Ending, moment
from model.train.moves import Movement
from model.train.script import Event, Reading, Saying, Script, Who, reminded

Length = Callable[[Who, str], int]
"""How long somebody takes to say something, ms."""

EARS_HEAR: dict[Who, float] = {"user": 0.95, "aside": 1.0, "away": 0.6, "bystander": 0.6}
"""How often the ears make anything of somebody's words."""
JOINED = 0.4
"""How often they write two sentences with little between them as one line."""


class Recorded(Protocol):
    """Recorded people whose sentences a talk can use; `model.train.sound.Cast` fits."""

    def sentence(self, who: Who) -> str | None: ...
    def halves(self) -> tuple[str, str] | None: ...
    def is_recorded(self, who: Who, text: str) -> bool: ...


class TimeLine:
    """What is put down of a talk, and how far it is written.

    Attributes:
        now_ms: the end of the last turn.
        rng: the only source of chance.
        recorded: people whose real sentences may be used, or None.
        lines: sentences that people wrote, where there are any.
        moving: what repetitions are of, where an eye is open.
        there: somebody is seen from the beginning.
        there_now: somebody is seen now.
        pace_ms: about how long a repetition takes.
        keeps_time: they all take about as long.
    """

    def __init__(
        self,
        length: Length,
        rng: np.random.Generator,
        recorded: Recorded | None = None,
        lines: Lines | None = None,
    ) -> None:
        self.now_ms = 0
        self.rng = rng
        self.length = length
        self.recorded = recorded
        self.lines = lines or Lines()
        self.moving: Movement | None = None
        self.there = self.there_now = True
        self.pace_ms = 1500
        self.keeps_time = True
        self._shown: list[Shown] = []
        self._events: list[Event] = []
        self._acts: dict[int, FloorAct] = {}
        self._sayings: list[Saying] = []
        self._readings: list[Reading] = []
        self._unsure: set[int] = set()
        self._written: dict[Event, int] = {}
        self._voice_free_ms = 0

    def wait(self, low_ms: int, high_ms: int) -> None:
        """Let time pass."""
        self.now_ms += int(self.rng.integers(low_ms, high_ms + 1))

    def put(self, who: Who, text: str, at_ms: int, ending: Ending = "none") -> Event:
        """Something is heard from `at_ms`, whatever else is; the ears write down what is words."""
        event = Event(who, text, at_ms, at_ms + self.length(who, text), ending)
        self._events.append(event)
        if self.rng.random() < EARS_HEAR.get(who, 0):
            self._write_down(event)
        return event

    def show(self, what: str, length_ms: int, colour: str = "") -> Shown:
        """Something is seen now, and time passes with it."""
        shown = Shown(what, self.now_ms, self.now_ms + length_ms, colour)
        self._shown.append(shown)
        self.now_ms = shown.to_ms
        return shown

    def script(self) -> Script:
        """The talk as far as it is written."""
        turns = max(self._acts, default=0) + 1
        turns = max(turns, -(-max((e.to_ms for e in self._events), default=0) // TURN_MS))
        turns = max(
            turns, -(-self.now_ms // TURN_MS), *(-(-s.to_ms // TURN_MS) for s in self._shown)
        )
        acts = tuple(self._acts.get(k, "listen") for k in range(turns))
        read = sorted((r for r in self._readings if r.turn < turns), key=lambda r: r.turn)
        readings = reminded(read, turns)
        return Script(
            tuple(self._events),
            acts,
            tuple(self._sayings),
            tuple(readings),
            frozenset(turn for turn in self._unsure if turn < turns),
            tuple(self._shown),
            self.moving,
            self.there,
        )

    def _own(self, turn: int, text: str) -> Event:
        self._sayings.append(Saying(turn, text))
        return self._voice(text, TURN_MS * (turn + 1) + READY_MS)

    def _voice(self, text: str, at_ms: int) -> Event:
        event = self.put("assistant", text, max(at_ms, self._voice_free_ms))
        self._voice_free_ms = event.to_ms
        return event

    def _fall_silent(self, stops_ms: int) -> None:
        """The voice ends at `stops_ms`: what would sound later is cut, or never begins."""
        kept = []
        for e in self._events:
            if e.who != "assistant" or e.to_ms <= stops_ms:
                kept.append(e)
            elif e.from_ms < stops_ms:
                kept.append(Event(e.who, e.text, e.from_ms, stops_ms))
        self._events = kept
        self._voice_free_ms = stops_ms

    def _unsaid(self, voices: Sequence[Event], stops_ms: int) -> list[str]:
        """What is left of sentences from the word on at which the voice stops."""
        left = []
        for voice in voices:
            words = voice.text.split()
            heard = (stops_ms - voice.from_ms) / (voice.to_ms - voice.from_ms)
            left.append(" ".join(words[max(0, int(heard * len(words))) :]))
        return [text for text in left if text]

    def _posts(self, turn: int, sentences: Sequence[str]) -> list[tuple[int, str]]:
        """The micro-turn in which each sentence of the mind arrives, and that it then waits."""
        posts = []
        for sentence in sentences:
            posts.append((turn, sentence))
            self._readings.append(Reading(turn, "mind"))
            turn += int(self.rng.integers(1, 7))
        return posts

    def _write_down(self, event: Event) -> None:
        """The ears write it down some time after its end, at times with what was said before."""
        recorded = self.recorded is not None and self.recorded.is_recorded(event.who, event.text)
        half = event.ending == "open"
        text = misheard(event.text, event.who, self.rng, recorded=recorded, unfinished=half)
        turn = moment(event.to_ms, int(self.rng.integers(*EARS_MS)))
        since, beginning = 0, ""
        before = max(self._written, key=lambda e: e.to_ms, default=None)
        if (
            before is not None
            and before.who == event.who
            and event.ending != "none"
            and 0 <= event.from_ms - before.to_ms < JOINED_MS
            and self.rng.random() < JOINED
        ):
            at = (self._written[before], "ears", True)
            first = next(r for r in self._readings if (r.turn, r.origin, r.final) == at)
            self._readings.remove(first)
            if words := first.text.rstrip(MARKS):
                self._readings.append(replace(first, text=words, final=False, line=""))
            self._written[before] = turn
            since, beginning = first.turn, f"{first.line} "
        *early, last = grown(event, text, since, turn, self.rng)
        self._readings += [*early, replace(last, line=beginning + last.line)]
        self._written[event] = turn

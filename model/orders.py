"""Standing orders that need eyes: what the network reads of them, and what they let it say.

    count(squats)                     the next number, one for each repetition
    mark(the person starts waving)    "start" and "stop", in turn
    watch_for(somebody comes in)      "now"; where a colour is to be named, the colour
    stop(count(squats))               it is over

When to say it is the network's decision, an `ack` like a nod; which number comes next is not left
to chance.
"""

import re
from dataclasses import dataclass, replace

from model.phrases import COLOURS, NOW, NUMBERS, START, STOP

_SEEN = re.compile(r"^(?P<over>stop\()?(?P<order>(?P<kind>count|mark|watch_for)\(.*\))$", re.DOTALL)
_MOST = 8
REMIND_TURNS = 15
"""Micro-turns after which an order that stands is read again: what is near is not forgotten."""


@dataclass(frozen=True, slots=True)
class Orders:
    """Those that stand.

    Attributes:
        standing: the text of each and the micro-turn in which it was given, the newest last.
        counted: repetitions so far.
        begun: "start" was said last, and "stop" was not.
    """

    standing: tuple[tuple[str, int], ...] = ()
    counted: int = 0
    begun: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        """As they are read."""
        return tuple(text for text, _ in self.standing)

    def given(self, text: str, turn: int = 0) -> "Orders":
        """One more, or one less; what needs no eyes changes nothing."""
        found = _SEEN.match(text)
        if not found:
            return self
        if found["over"]:
            return self._without(text.removeprefix("stop(").removesuffix(")"))
        others = self._without(text).standing
        fresh = replace(self, standing=(*others, (text, turn))[-_MOST:])
        if found["kind"] == "count":
            return replace(fresh, counted=0)
        return replace(fresh, begun=False) if found["kind"] == "mark" else fresh

    def _without(self, text: str) -> "Orders":
        return replace(self, standing=tuple(one for one in self.standing if one[0] != text))

    def due(self, turn: int) -> tuple[str, ...]:
        """Those to be read again in this micro-turn."""
        return tuple(
            text for text, at in self.standing if turn > at and (turn - at) % REMIND_TURNS == 0
        )

    def words(self) -> tuple[str, ...]:
        """What may be said now because of them."""
        out: list[str] = []
        for text in self.texts:
            if text.startswith("count("):
                out.append(NUMBERS[min(self.counted, len(NUMBERS) - 1)])
            elif text.startswith("mark("):
                out.append(STOP if self.begun else START)
            else:
                out += COLOURS if "colour" in text or "color" in text else (NOW,)
        return tuple(dict.fromkeys(out))

    @property
    def counts(self) -> bool:
        """A count goes on."""
        return any(text.startswith("count(") for text in self.texts)

    def said(self, word: str) -> "Orders":
        """One of the words was said."""
        if word in NUMBERS:
            return replace(self, counted=self.counted + 1)
        return replace(self, begun=word == START) if word in (START, STOP) else self

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
        texts: as they are read, the newest last.
        counted: repetitions so far.
        begun: "start" was said last, and "stop" was not.
        given_at: of each, the micro-turn in which it was given.
    """

    texts: tuple[str, ...] = ()
    counted: int = 0
    begun: bool = False
    given_at: tuple[int, ...] = ()

    def given(self, text: str, turn: int = 0) -> "Orders":
        """One more, or one less; what needs no eyes changes nothing."""
        found = _SEEN.match(text)
        if not found:
            return self
        if found["over"]:
            return self._without(text.removeprefix("stop(").removesuffix(")"))
        others = self._without(text)
        fresh = replace(
            self,
            texts=(*others.texts, text)[-_MOST:],
            given_at=(*others.given_at, turn)[-_MOST:],
        )
        if found["kind"] == "count":
            return replace(fresh, counted=0)
        return replace(fresh, begun=False) if found["kind"] == "mark" else fresh

    def _without(self, text: str) -> "Orders":
        kept = [(one, at) for one, at in zip(self.texts, self.given_at, strict=True) if one != text]
        return replace(
            self, texts=tuple(one for one, _ in kept), given_at=tuple(at for _, at in kept)
        )

    def due(self, turn: int) -> tuple[str, ...]:
        """Those to be read again in this micro-turn."""
        return tuple(
            text
            for text, at in zip(self.texts, self.given_at, strict=True)
            if turn > at and (turn - at) % REMIND_TURNS == 0
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

    def said(self, word: str) -> "Orders":
        """One of the words was said."""
        if word in NUMBERS:
            return replace(self, counted=self.counted + 1)
        return replace(self, begun=word == START) if word in (START, STOP) else self

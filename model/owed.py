"""What the user is owed: nobody who was heard is left unanswered.

When words are handed on to the mind is the network's decision. What it forgets falls due by itself:

    typed ─────────────────────────────────► at once
    written down, and it said "let me see" ► after a second, of a whole sentence at once
    a whole sentence, and it said "go on" ─► after a second
    broken off, and it said "go on" ───────► nothing
    spoken to it, and a nod or nothing ────► it begins to answer after 2.4 s of silence, of what is
                                             surely all after 1.4 s
    the rest of what was handed on ────────► at once, before the half is answered

Nothing said is handed on while the user goes on. What others say to each other may stay unanswered:
the network does not take it for spoken to it, or its words tell so (`model.meant`).
"""

from dataclasses import dataclass, replace

from model.phrases import HELPS, OPENERS, ends_a_sentence, is_filler, is_nod
from model.step import FloorAct

_AT_HAND_TURNS, _LATE_TURNS = 2, 5
"""Micro-turns after which a promise about a whole sentence is late, and after which any is."""
_FORGIVEN_TURNS = 15
"""Micro-turns after which words of its own are about nothing any more."""
_JUST_TURNS = 6
"""Micro-turns in which what was written down decides whether the user has come to an end."""
_FRESH_TURNS = 25
"""Micro-turns for which words of its own may be about what was written down."""
_MEANT_TURNS = 3
"""Micro-turns of speech to it that are more than a cough."""
_OVERLOOKED_TURNS, _ALL_SAID_TURNS = 12, 7
"""Micro-turns of silence in which a good listener would have said something, and the same after
words that surely were all."""
_SURELY_ALL = 1.0
"""Log-odds by which they are, see `model.ending`."""
_EARS_TURNS = 25
"""Micro-turns of silence after which nothing of what was spoken is still to be written down."""
_WRITING_TURNS = 7
"""Micro-turns of silence in which the ears usually write down what was spoken before."""
_HELD_UP_TURNS = 10
"""Micro-turns for which a promise waits at most for what may still be written down."""


@dataclass(frozen=True, slots=True)
class Owed:
    """An answer to the words that nobody was asked yet.

    Attributes:
        typed: they were typed.
        whole: they end as a sentence does.
        broken: they end with a comma: a promise about them may have come too soon.
        meant: they were spoken to it.
        resumed: they go on from words that were handed on.
        written: micro-turns since they arrived, -1 where that is long ago.
        said: micro-turns since it began to say words of its own, -1 where that is long ago.
        promised: those words open an answer.
        spoken: micro-turns in which the user spoke to it, lately.
        silent: micro-turns since then.
        unwritten: as `spoken`, since anything was written down.
    """

    typed: bool = False
    whole: bool = False
    broken: bool = False
    meant: bool = False
    resumed: bool = False
    written: int = -1
    said: int = -1
    promised: bool = False
    spoken: int = 0
    silent: int = 0
    unwritten: int = 0

    def asked(self, text: str, *, typed: bool = False, resumed: bool = False) -> "Owed":
        """Words arrived in writing; a nod asks little, and nothing after other words."""
        nod = (is_nod(text) or is_filler(text)) and not typed
        if nod and self.written >= 0:
            return self
        several = len(text.split()) > 1 and not nod
        before = self.meant and self.written >= 0  # a last word alone does not take that back
        return replace(
            self,
            typed=self.typed or typed,
            whole=several and ends_a_sentence(text),
            broken=text.endswith(","),
            meant=before or (several and self.spoken >= _MEANT_TURNS),
            resumed=resumed,
            written=0,
            unwritten=0,
        )

    def handed_on(self) -> "Owed":
        """They went to the mind; what was spoken since is still to be written down."""
        return Owed(spoken=self.unwritten, silent=self.silent, unwritten=self.unwritten)

    def answered(self, own_words: str) -> "Owed":
        """It began to say words of its own, which are never the answer itself."""
        if self.broken and own_words in HELPS:
            return self.handed_on()
        return replace(self, said=0, promised=own_words in OPENERS)

    def lived(self, *, spoken_to: bool, speaking: bool) -> "Owed":
        """A micro-turn later; what it hears while it is speaking may be its own echo."""
        written, said = _on(self.written, _FRESH_TURNS), _on(self.said, _FORGIVEN_TURNS)
        on = replace(self, written=written, said=said)
        if spoken_to:
            heard = int(not speaking)
            return replace(on, spoken=on.spoken + heard, silent=0, unwritten=on.unwritten + heard)
        spoken = on.spoken if on.silent < _EARS_TURNS else 0
        return replace(on, spoken=spoken, silent=on.silent + 1)

    def due(self, act: FloorAct, *, speaking: bool) -> bool:
        """Whether the words are to be handed on in place of this act."""
        if act not in ("listen", "hold"):
            return False
        called_for = self.silent > 0 and (self.whole or (self.promised and not self.broken))
        patience = _AT_HAND_TURNS if self.promised and self.whole else _LATE_TURNS
        late = called_for and self.said >= patience and self.written >= 0
        begun = self.said >= 0 or act == "hold"
        left = begun and not speaking and self.meant and self.silent >= _OVERLOOKED_TURNS
        rest = self.resumed and self.meant and self.silent > 0
        return self.typed or (not self.more_comes and (late or left or rest))

    def overlooked(self, act: FloorAct, *, speaking: bool, all_said: float) -> bool:
        """Whether it is to begin to answer in place of this act, and has said nothing of late.

        `all_said` are the log-odds that the user has come to an end, by the words.
        """
        turns = _ALL_SAID_TURNS if all_said >= _SURELY_ALL else _OVERLOOKED_TURNS
        waited = self.meant and self.said < 0 and self.silent >= turns
        return act == "listen" and waited and not speaking and not self.more_comes

    @property
    def more_comes(self) -> bool:
        """The user went on after what was written down, and that is yet to be written."""
        soon = self.silent < _WRITING_TURNS and self.said < _HELD_UP_TURNS
        return soon and self.unwritten >= _MEANT_TURNS

    @property
    def just_written(self) -> bool:
        """All that the user has said was written down a moment ago."""
        return self.silent > 0 and 0 <= self.written < _JUST_TURNS

    @property
    def ended(self) -> bool:
        """A whole sentence was written down of late: help is not what it calls for."""
        return self.whole and self.written >= 0

    @property
    def promises(self) -> bool:
        """It has just said that an answer comes."""
        return self.promised and self.said >= 0


def _on(turns: int, most: int) -> int:
    """A micro-turn more, -1 from `most` on."""
    return turns + 1 if 0 <= turns < most else -1

"""What happens in a talk, and what a good listener makes of it: speech, sounds, sights and acts."""

from collections.abc import Sequence

from model.config import TURN_MS
from model.phrases import HELPS, NODS, OPENERS, Phrases
from model.train.moments import (
    CUT_IN_MS,
    NOD_AFTER_MS,
    NOD_TALK_MS,
    OWN_END_MS,
    PATIENCE_MS,
    RESUME_TURNS,
    SYNTHESIS_MS,
    UNREAD_MS,
    VOICE_STOP_MS,
    Ending,
    moment,
)
from model.train.script import Event, Reading, Who
from model.train.texts import line
from model.train.timeline import TimeLine

LATE: dict[Ending, float] = {"question": 0.25, "statement": 0.5, "open": 0.5, "none": 0.5}
"""How often an answer begins only once the words can be read: what to do then is worth knowing as
well, and whoever is in doubt may wait for it, the more so where the melody tells less.
"""
ALWAYS = 1.0
"""The same where nobody could know before; what was not read by then was meant for it."""


class Stage(TimeLine):
    """Lets things happen on a time line; what follows from them is decided at once."""

    _left: Sequence[str] = ()
    """What of an answer that was cut was not heard."""
    _talked_ms = 0
    """How long the user has talked without a nod."""

    def user(self, text: str, ending: Ending) -> Event:
        """The user says something now, in one breath; a nod follows where one is due."""
        event = self.put("user", text, self.now_ms, ending)
        self.now_ms = event.to_ms
        self._talked_ms += event.to_ms - event.from_ms
        if ending == "statement" and self._talked_ms >= NOD_TALK_MS:
            self._talked_ms = 0
            turn = moment(self.now_ms, NOD_AFTER_MS)
            self._acts[turn] = "ack"
            self._own(turn, line(NODS, self.rng))
        return event

    def too_soon(self, first: tuple[str, Ending], then: tuple[str, Ending], gap_ms: int) -> None:
        """It takes the floor in the middle, which is not to be learned; then the user goes on.

        Nothing is handed on: the user has not come to an end.
        """
        half = self.put("user", first[0], self.now_ms, first[1])
        goes_on_ms = half.to_ms + gap_ms
        taken, voice = self._begin_too_soon(half, gap_ms)
        rest = self.put("user", then[0], goes_on_ms, then[1])
        both_ms = max(goes_on_ms, TURN_MS * (taken + 1))
        yields = min(moment(both_ms, CUT_IN_MS), moment(voice.to_ms, OWN_END_MS))
        for turn in range(taken + 1, yields):
            self._acts[turn] = "hold"
        self._acts[yields] = "yield"
        self._fall_silent(TURN_MS * (yields + 1) + VOICE_STOP_MS)
        self.now_ms = rest.to_ms
        self._talked_ms = 0

    def too_soon_for_nothing(self, text: str) -> None:
        """The same after half a sentence, and the user does not go on.

        What can be read asks for nothing: nothing is handed on, and it helps as soon as it has
        fallen silent and the patience is over.
        """
        half = self.put("user", text, self.now_ms, "open")
        taken, early = self._begin_too_soon(half, PATIENCE_MS["open"])
        self._go_on(taken, None, [], early.to_ms, cut=False)
        silent = moment(early.to_ms, OWN_END_MS) + 1
        helps = max(silent, moment(half.to_ms, PATIENCE_MS["open"]))
        self._acts[helps] = "take"
        self._go_on(helps, None, [], self._own(helps, line(HELPS, self.rng)).to_ms, cut=False)
        self._talked_ms = 0

    def answer(
        self,
        sentences: Sequence[str],
        *,
        cut: bool = False,
        order: str = "",
        late: float | None = None,
    ) -> list[Event]:
        """The user's turn is over: open an answer, have it thought about, say it as it comes.

        Args:
            sentences: what the mind will find; none where nothing is asked of it.
            cut: the user cuts in somewhere on the answer; `now_ms` is then that moment.
            order: what the mind makes of the user's words, instead of sentences to say.
            late: how often it waits until the words can be read, as usual where it is None.

        Returns:
            the assistant's voice, piece by piece.
        """
        answered = bool(sentences or order)
        known = OPENERS if answered else HELPS
        taken, voice, asked = self._open(known, late if answered else 0.0)
        if order:  # which comes also where the ears have failed, from a button
            at = (asked or taken + 1) + int(self.rng.integers(1, 3))
            self._readings.append(Reading(at, "mind", order))
        if not answered or asked is None:
            return [voice, *self._go_on(taken, None, [], voice.to_ms, cut=cut)]
        found = self._posts(asked + 1 + int(self.rng.integers(1, 15)), sentences)
        return [voice, *self._go_on(taken, asked, found, voice.to_ms, cut=cut)]

    def add(self, text: str, sentences: Sequence[str], more: Sequence[str]) -> None:
        """The user goes on after the opening words: what comes meanwhile waits for the floor.

        Args:
            text: a statement.
            sentences: what the mind finds while the user speaks.
            more: what it finds about the statement.
        """
        taken, voice, asked = self._open(OPENERS)
        self._go_on(taken, asked, [], voice.to_ms, cut=False)
        if asked is None:
            return
        self.now_ms = max(self.now_ms, TURN_MS * (asked + 1))
        added = self.put("user", text, self.now_ms + int(self.rng.integers(200, 900)), "statement")
        free = moment(added.to_ms, PATIENCE_MS["statement"])
        comes = moment(added.from_ms, int(self.rng.integers(200, added.to_ms - added.from_ms)))
        posts = [(max(turn, free), found) for turn, found in self._posts(comes, sentences)]
        self.now_ms = added.to_ms
        asks = max(free + 1, self._written[added]) if added in self._written else None
        if asks is not None:
            posts += self._posts(asks + 1 + int(self.rng.integers(1, 15)), more)
        self._go_on(free - 1, asks, posts, 0, cut=False)

    def aside_over(self, who: Who, text: str) -> None:
        """Of the answer that was just cut the rest is said once those words were for others.

        Nobody knows for whom a near voice is before it can be read; for that it falls silent.
        """
        over = self.put(who, text, self.now_ms)
        self.now_ms = over.to_ms
        if not self._left:
            self._open_until_read(over)
            return
        if who != "aside":  # whose voice was another all the time
            self._unsure.add(max(turn for turn, act in self._acts.items() if act == "yield"))
        written = self._written.get(over, moment(over.to_ms, UNREAD_MS) - RESUME_TURNS)
        again = max(written + RESUME_TURNS, moment(over.to_ms, 2 * TURN_MS))
        self._readings.append(Reading(again, "mind"))
        self._go_on(again - 1, None, [(again, left) for left in self._left], 0, cut=False)

    def aside(self, text: str) -> None:
        """The user says something to somebody else, while nothing is going on."""
        event = self.put("aside", text, self.now_ms)
        self.now_ms = event.to_ms
        self._open_until_read(event)

    def typed(self, text: str, sentences: Sequence[str]) -> list[Event]:
        """The user types something while nothing is going on: it is handed on at once."""
        turn = moment(self.now_ms, 0) + 1
        self._readings.append(Reading(turn, "user", text))
        found = self._posts(turn + 1 + int(self.rng.integers(1, 15)), sentences)
        return self._go_on(turn - 1, turn, found, 0, cut=False)

    def unasked(self, sentences: Sequence[str], *, cut: bool = False) -> list[Event]:
        """Words of the mind arrive while nothing is going on, as when a timer rings."""
        turn = moment(self.now_ms, 0) + 1
        return self._go_on(turn - 1, None, self._posts(turn, sentences), 0, cut=cut)

    def order(self, text: str) -> None:
        """A standing order is read now."""
        self._readings.append(Reading(moment(self.now_ms, 0) + 1, "mind", text))

    def remark(self, text: str, since_ms: int, seen_ms: int) -> None:
        """Words of its own about what is seen, said without taking the floor."""
        turn = moment(since_ms, seen_ms)
        self._acts[turn] = "ack"
        self._own(turn, text)

    def _last_user(self) -> Event:
        return max((e for e in self._events if e.who == "user"), key=lambda event: event.to_ms)

    def _open(self, known: Phrases, late: float | None = None) -> tuple[int, Event, int | None]:
        """It takes the floor with words of its own.

        Returns:
            when, its voice, and when the user's words are handed on; None where nobody wrote them
            down.
        """
        last = self._last_user()
        written = self._written.get(last)
        taken = self._taken(last, written, late)
        self._talked_ms = 0
        self._acts[taken] = "take"
        asked = None if written is None else max(taken + 1, written)
        return taken, self._own(taken, line(known, self.rng)), asked

    def _begin_too_soon(self, half: Event, latest_ms: int) -> tuple[int, Event]:
        """It takes the floor at most so long after a half, which is not to be learned: when, and
        its voice.
        """
        taken = moment(half.to_ms, int(self.rng.integers(50, latest_ms)))
        self._acts[taken] = "take"
        self._unsure.add(taken)
        return taken, self._own(taken, line(OPENERS, self.rng))

    def _taken(self, last: Event, written: int | None, late: float | None) -> int:
        """When the floor is taken: as soon as one can know, or once it can be read."""
        known = moment(last.to_ms, PATIENCE_MS[last.ending])
        late = LATE[last.ending] if late is None else late
        if self.rng.random() >= late or (written is None and late < ALWAYS):
            return known
        read = moment(last.to_ms, UNREAD_MS) - 3 if written is None else written
        taken = max(known, read + int(self.rng.integers(0, 3)))
        self._unsure.update(range(known, taken))
        return taken

    def _open_until_read(self, event: Event) -> None:
        """Before its words can be read it may be taken for a question."""
        self._unsure.update(range(moment(event.to_ms, 0), self._written.get(event, 0)))

    def _go_on(
        self,
        turn: int,
        asked: int | None,
        posts: list[tuple[int, str]],
        voice_end_ms: int,
        *,
        cut: bool,
    ) -> list[Event]:
        """Acts after micro-turn `turn`, until everything is said or the user has cut in.

        Of several sentences that wait one is handed to the voice in each micro-turn.
        """
        voices: list[Event] = []
        self._left = []
        holding = voice_end_ms > 0
        cut_ms: int | None = None
        while holding or posts or (asked is not None and turn < asked):
            turn += 1
            now_ms = TURN_MS * (turn + 1)
            if cut_ms is not None and now_ms >= cut_ms + CUT_IN_MS:
                self._acts[turn] = "yield"
                self._left = self._unsaid(voices, now_ms + VOICE_STOP_MS)
                self._left += [sentence for _, sentence in posts]
                self._fall_silent(now_ms + VOICE_STOP_MS)
                self._readings = [r for r in self._readings if r.origin != "mind" or r.turn <= turn]
                self.now_ms = cut_ms
                return voices
            if turn == asked:
                self._acts[turn] = "delegate"
            elif posts and posts[0][0] <= turn:
                self._acts[turn] = "hold" if holding else "take"
                holding = True
                voices.append(self._voice(posts.pop(0)[1], now_ms + SYNTHESIS_MS))
                voice_end_ms = voices[-1].to_ms
                if cut and cut_ms is None:
                    cut_ms = self._moment_within(voices[-1])
            elif holding and now_ms >= voice_end_ms + OWN_END_MS:
                self._acts[turn] = "yield"
                holding = False
            elif holding:
                self._acts[turn] = "hold"
        # Where the user cut in on the very last words, the assistant ended by itself.
        self.now_ms = cut_ms if cut_ms is not None else max(self.now_ms, voice_end_ms)
        return voices

    def _moment_within(self, voice: Event) -> int:
        """Any moment of it; in its last half second the user talks on past its end."""
        return int(self.rng.integers(voice.from_ms, max(voice.from_ms + 1, voice.to_ms)))

"""What comes between two micro-turns: taken into the state, and what of it the network reads.

typed, heard, found out   ──► what is asked, what waits to be said ──► unread ──► read block
a line of the ears        ──► word by word (`model.following`), what it tells (`model.line_reader`):
                              how it ends (`model.ending`) and whom it is for (`model.meant`)
played to its end, or cut ──► what was never heard is struck from the memory
"""

from collections.abc import Sequence

from model.ending import Ending, closed
from model.line_reader import LineReader, Told
from model.phrases import as_read, asks_to_stop, is_nod
from model.state import StreamState
from model.step import Order, Origin, Words
from model.tokenizer import END, Tokenizer, origin_id
from model.waiting import Waiting

_AROUND_MS = 250
"""By which the lines of other ears are longer than what was said, at either end."""
_MOST_AWAITED = 6
"""Orders whose words are listened for, the newest; each makes a search a little slower."""


class Reading:
    """Takes words into a state; holds constants only."""

    def __init__(
        self,
        tokenizer: Tokenizer,
        longest: int,
        line_reader: LineReader | None = None,
        *,
        own_ear: bool = False,
    ) -> None:
        """What takes words in.

        Args:
            tokenizer: of the pieces.
            longest: of longer text only so many pieces at its end are read.
            line_reader: tells how lines of the ears end, and whom they are for.
            own_ear: lines have the right marks already, and begin and end with their words.
        """
        self._tokenizer = tokenizer
        self._longest = longest
        self._line_reader = line_reader
        self._own_ear = own_ear

    def take_in(self, arrivals: Sequence[Words], state: StreamState) -> bool:
        """Take in what arrived; whether the assistant has to stop speaking."""
        stop = False
        for words in arrivals:
            stop |= self._arrive(words, state)
        return stop

    def keep_in_mind(self, state: StreamState) -> None:
        """Orders that stand are read again and again."""
        for text in state.now.orders.due(state.now.turn):
            self._note("mind", text, state)

    def asked(self, text: str, span_ms: tuple[int, int] | None, state: StreamState) -> None:
        """The user said something, or typed it: then it has no time of its own."""
        now = state.now
        if span_ms is None:
            now.meant = now.meant.read(0.0)  # what is typed is for the assistant
        now.floor = now.floor.asked(text, span_ms)
        resumed = now.floor.resumed
        now.owed = now.owed.asked(text, typed=span_ms is None, resumed=resumed)

    def wait(self, waiting: Waiting, state: StreamState) -> None:
        """The network reads that there is something new to say, not what."""
        more = waiting.posts != state.now.waiting.posts
        state.now.waiting = waiting
        if more:
            self._note("mind", "", state)

    def _arrive(self, words: Words, state: StreamState) -> bool:
        now, text = state.now, words.text
        if words.origin == "speaker":
            self._was_played(words, state)
        elif words.origin in ("user", "ears") and asks_to_stop(text):
            now.waiting = now.waiting.stopped()
            now.asks_nothing()
            return words.origin == "user" or now.speaking
        elif isinstance(words, Order):
            self._await(words.id, words.hears if words.standing else "", state)
            self._ordered(text, state)
        elif words.origin == "mind":
            self.wait(now.waiting.posted(words.id, text), state)
        elif words.origin == "ears":
            self._follow(words, state)
        elif text:
            self._note(words.origin, text, state)
            now.waiting = now.waiting.heard(text)
            self.asked(text, None, state)
        return False

    def _follow(self, words: Words, state: StreamState) -> None:
        """A line of the ears is read as it grows, and asks for something once it is final."""
        now, text = state.now, words.text
        around_ms = _AROUND_MS if self._own_ear else 0
        span_ms = (words.from_ms - around_ms, words.to_ms + around_ms)
        said = now.meant.in_one_breath(text, span_ms[0])
        told = self._line_reader.read(closed(said)) if self._line_reader and text else None
        ending = Ending(text, told.breaks_off) if told and words.final else None
        now.all_said = ending.all_said if ending else 0.0
        if ending and not self._own_ear:
            text = ending.mended
        read = as_read(text, ears=True)
        now.following, new = now.following.grown(words.id, read, final=words.final)
        if new or (words.final and text):
            self._note("ears", new, state, over=words.final)
        now.meant = now.meant.read(self._meant(text, told, state))
        if not words.final:
            now.waiting = now.waiting.grows()
        elif text:
            now.meant = now.meant if is_nod(text) else now.meant.written(text, span_ms[1])
            self.asked(text, span_ms, state)
            # Thanks to whoever brought the parcel are no thanks for the answer.
            now.waiting = now.waiting.heard(said if now.meant.odds < 0 else text)

    def _meant(self, text: str, told: Told | None, state: StreamState) -> float:
        """Log-odds that a line is for the assistant; a nod changes nothing."""
        now = state.now
        if told is None or now.key_held:
            return 0.0
        if is_nod(text):
            return now.meant.odds
        return told.over_an_answer if now.over_an_answer else told.in_silence

    def _await(self, order: int, words: str, state: StreamState) -> None:
        """What an order waits for in what is said, or nothing any more, see `model.search`."""
        others = tuple(it for it in state.now.awaited if it[0] != order)
        one = ((order, tuple(self._tokenizer.encode(words))),) if words else ()
        state.now.awaited = (*others, *one)[-_MOST_AWAITED:]

    def _ordered(self, text: str, state: StreamState) -> None:
        """A standing order, or its end, is read where it has to do with seeing.

        Words of long ago would only distract from it: what was read before is struck.
        """
        now, memory = state.now, state.memory
        orders = now.orders.given(text, now.turn)
        if orders != now.orders:
            now.orders = orders
            memory.strike(memory.texts)
            self._note("mind", text, state)

    def _was_played(self, words: Words, state: StreamState) -> None:
        """An utterance ended: what was never played of its own words is struck."""
        now = state.now
        if words.cut and now.saying.posts:
            now.waiting = now.waiting.left(now.saying.posts[0].text, words.text)
        now.saying, struck = now.saying.played(words.text if words.cut else None, self._tokenizer)
        state.memory.strike(struck)

    def _note(self, origin: Origin, text: str, state: StreamState, *, over: bool = False) -> None:
        """Text to be read from the next block on; a line of the ears is `over` once it is final."""
        now, ids = state.now, [*self._tokenizer.encode(text), *([END] if over else [])]
        now.unread = (*now.unread, origin_id(origin), *ids)[-self._longest :]


def ended_lines(arrivals: Sequence[Words]) -> tuple[int, ...]:
    """Those of the ears that ask or tell something, whomever."""
    lines = [words for words in arrivals if words.origin == "ears" and words.final and words.text]
    return tuple(it.id for it in lines if not (is_nod(it.text) or asks_to_stop(it.text)))

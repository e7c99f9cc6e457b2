"""From pieces to utterances, and back from what was played to what is remembered.

Pieces gather to a phrase; a phrase is handed out at a mark of punctuation, at the end, or when it
gets long, so that the voice can begin before the sentence is written. Until the speaker has
reported an utterance as played, every piece of it is on file with its place among the text: what
was never played can then be struck from the memory.

An utterance of the mind's words has no pieces here: the network hears them and does not read them.
"""

from dataclasses import dataclass, replace

from model.tokenizer import Tokenizer

_LONGEST = 24  # pieces of a phrase without any mark
_MOST = 512  # pieces on file; a speaker that reports nothing leaves the oldest behind
_MARKS = tuple(b".?!,;:")


@dataclass(frozen=True, slots=True)
class Post:
    """Words of the mind that wait to be said: usually a sentence; `job` is whose answer it is."""

    job: int
    text: str


@dataclass(frozen=True, slots=True)
class Saying:
    """All that was said and not yet reported as played.

    Attributes:
        pieces: in the order in which they were said.
        ordinals: where they stand among text; the newest may not stand yet.
        utterances: how many pieces each utterance handed out has, 0 for one of the mind's; the rest
            is the open phrase.
        posts: the mind's words that each utterance is; of its own words an empty one.
        open: more pieces are to follow; the end has not been said.
    """

    pieces: tuple[int, ...] = ()
    ordinals: tuple[int, ...] = ()
    utterances: tuple[int, ...] = ()
    posts: tuple[Post, ...] = ()
    open: bool = False

    @property
    def phrase(self) -> tuple[int, ...]:
        """Pieces said and not yet handed out."""
        return self.pieces[sum(self.utterances) :]

    def write(self, piece: int) -> "Saying":
        """One more piece was said."""
        return replace(self, pieces=(*self.pieces, piece))

    def placed(self, ordinal: int) -> "Saying":
        """The oldest piece that did not stand yet, if any, stands here among text."""
        if len(self.ordinals) == len(self.pieces):
            return self
        return replace(self, ordinals=(*self.ordinals, ordinal))

    def ripe(self, tokenizer: Tokenizer) -> bool:
        """Whether the open phrase should be handed out."""
        phrase = self.phrase
        return bool(phrase) and (
            tokenizer.piece(phrase[-1])[-1] in _MARKS or len(phrase) >= _LONGEST
        )

    def hand_out(self) -> tuple["Saying", tuple[int, ...]]:
        """Make the open phrase an utterance; its pieces, none where nothing is open."""
        phrase = self.phrase
        if not phrase:
            return self, ()
        handed = replace(
            self, utterances=(*self.utterances, len(phrase)), posts=(*self.posts, Post(0, ""))
        )
        while len(handed.pieces) > _MOST:
            handed = handed._without_first()
        return handed, phrase

    def hand_on(self, post: Post) -> "Saying":
        """An utterance of the mind's words was handed out."""
        on = replace(self, utterances=(*self.utterances, 0), posts=(*self.posts, post))
        return on if len(on.utterances) <= _MOST else on._without_first()

    def abandon(self) -> tuple["Saying", tuple[int, ...]]:
        """Forget the open phrase; the ordinals to strike."""
        out = sum(self.utterances)
        kept = replace(self, pieces=self.pieces[:out], ordinals=self.ordinals[:out], open=False)
        return kept, self.ordinals[out:]

    def played(self, text: str | None, tokenizer: Tokenizer) -> tuple["Saying", tuple[int, ...]]:
        """The first utterance ended; the ordinals to strike.

        Args:
            text: its words that were heard before it was cut, None where it was heard to its end.
            tokenizer: of the pieces.
        """
        if not self.utterances:
            return self, ()
        count = kept = self.utterances[0]
        if text is not None:
            words = [len(tokenizer.decode(self.pieces[: i + 1]).split()) for i in range(count)]
            kept = sum(n <= len(text.split()) for n in words)
        return self._without_first(), self.ordinals[kept:count]

    def _without_first(self) -> "Saying":
        count = self.utterances[0]
        return replace(
            self,
            pieces=self.pieces[count:],
            ordinals=self.ordinals[count:],
            utterances=self.utterances[1:],
            posts=self.posts[1:],
        )

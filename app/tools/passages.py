"""Where a text speaks of what was asked: the sentences that share the question's rarest words."""

import re
from collections import Counter
from collections.abc import Iterable
from math import log

Span = tuple[int, int]

_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*")
_COMMON = frozenset(
    re.findall(
        r"\w+",
        "a about all an and are as at be been but by can could did do does find for from get give "
        "had has have he her his how i in is it its know like look me my of on or our page please "
        "read say says search she should so tell that the their them then there these they this "
        "to up us was we web were what when where which who why will with would you your",
    )
)
SHORTEST, LONGEST = 25, 400


def passages(text: str, question: str, most: int = 3) -> list[Span]:
    """The spans of `text` that answer best, in the order in which they stand; often none."""
    wanted = set(_stems(question))
    spans = [found.span() for found in _SENTENCE.finditer(text)]
    spans = [(a, b) for a, b in (_trimmed(text, span) for span in spans) if b - a >= SHORTEST]
    stems = [set(_stems(text[a:b])) for a, b in spans]
    spread = Counter(stem for found in stems for stem in found & wanted)
    scores = [sum(log(1 + len(spans) / spread[stem]) for stem in found & wanted) for found in stems]
    best = sorted(range(len(spans)), key=lambda i: (-scores[i], i))[:most]
    enough = max(scores, default=0.0) * 0.6
    return sorted(
        (spans[i][0], min(spans[i][1], spans[i][0] + LONGEST))
        for i in best
        if scores[i] > 0 and scores[i] >= enough
    )


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    return start + len(text[start:end]) - len(text[start:end].lstrip()), end


def _stems(text: str) -> Iterable[str]:
    for word in re.findall(r"[a-z0-9]+", text.lower()):
        if word not in _COMMON:
            yield re.sub(r"(?:ing|ed|es|s|ly)$", "", word) if len(word) > 4 else word

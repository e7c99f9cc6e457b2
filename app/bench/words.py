"""What was said, word by word: times estimated within each utterance, and words made comparable."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.events import Event, Said, Saying

_NOT_A_WORD = re.compile(r"[^a-z' ]+")
_NUMBER = re.compile(r"\d+")
_BELOW_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_BELOW_HUNDRED = "twenty thirty forty fifty sixty seventy eighty ninety"
_ONES, _TENS = _BELOW_TWENTY.split(), _BELOW_HUNDRED.split()
NUMBERS = {name: number for number, name in enumerate(_ONES)} | {
    name: 10 * (number + 2) for number, name in enumerate(_TENS)
}


@dataclass(frozen=True, slots=True)
class Word:
    """A spoken word; times in seconds of session time."""

    text: str
    start_s: float
    end_s: float


def spoken_words(events: Iterable[Event], end_s: float) -> list[Word]:
    """The words that were played, in order; each utterance is shared out by letters.

    An utterance still being said at `end_s`, where the talk ends, counts as far as it got.
    """
    words: list[Word] = []
    saying: Saying | None = None
    for event in events:
        if isinstance(event, Said):
            words += shared_out(event.text.split(), event.from_ms / 1000, event.to_ms / 1000)
            saying = None
        elif isinstance(event, Saying):
            saying = event
    if saying is not None:
        words += shared_out(saying.text.split(), saying.from_ms / 1000, end_s)
    return words


def shared_out(texts: Sequence[str], from_s: float, to_s: float) -> list[Word]:
    """Words over an interval, each taking its share of the letters (and one for its boundary)."""
    weights = [len(text) + 1 for text in texts]
    per_letter = (to_s - from_s) / max(sum(weights), 1)
    words: list[Word] = []
    at_s = from_s
    for text, weight in zip(texts, weights, strict=True):
        words.append(Word(text, at_s, at_s + weight * per_letter))
        at_s += weight * per_letter
    return words


def normalised(text: str) -> list[str]:
    """Lower case, no punctuation but apostrophes, numbers spelled out: what WER compares."""
    spelled = _NUMBER.sub(lambda digits: f" {_spelled(int(digits[0]))} ", text.lower())
    return _NOT_A_WORD.sub(" ", spelled.replace("’", "'")).split()


def _spelled(number: int) -> str:
    if number < 20:
        return _ONES[number]
    if number < 100:
        return f"{_TENS[number // 10 - 2]} {_ONES[number % 10] if number % 10 else ''}"
    if number < 1000:
        return f"{_ONES[number // 100]} hundred {_spelled(number % 100) if number % 100 else ''}"
    if number < 1_000_000:
        rest = number % 1000
        return f"{_spelled(number // 1000)} thousand {_spelled(rest) if rest else ''}"
    return " ".join(_ONES[int(digit)] for digit in str(number))


def spoken_numbers(words: Sequence[Word]) -> list[tuple[int, float]]:
    """Numbers below a hundred among spoken words, each with the time at which it begins."""
    found: list[tuple[int, float]] = []
    ten_before = False
    for word in words:
        for text in normalised(word.text):
            number = NUMBERS.get(text)
            if number is None:
                ten_before = False
            elif ten_before and 0 < number < 10:
                found[-1] = (found[-1][0] + number, found[-1][1])
                ten_before = False
            else:
                found.append((number, word.start_s))
                ten_before = number >= 20 and not word.text.endswith((",", "."))
    return found

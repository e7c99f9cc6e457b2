"""Numbers and lengths of time as people say them, and back into words that a voice can read."""

import re
from datetime import timedelta

_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = (("million", 1_000_000), ("thousand", 1000), ("hundred", 100))
_SMALL = {word: n for n, word in enumerate(_ONES)} | {w: 20 + 10 * i for i, w in enumerate(_TENS)}
_BIG = dict(_SCALES)
_BELOW_100 = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES[1:10])}))?|{'|'.join(_ONES[::-1])})"
)
_BELOW_1000 = rf"(?:(?:{_BELOW_100}|a) hundred(?: (?:and )?{_BELOW_100})?|{_BELOW_100})"
_BELOW_MILLION = rf"(?:(?:{_BELOW_1000}|a) thousand(?: (?:and )?{_BELOW_1000})?|{_BELOW_1000})"
_SPELLED = re.compile(
    rf"\b(?:(?:{_BELOW_1000}|a) million(?: (?:and )?{_BELOW_MILLION})?|{_BELOW_MILLION})\b"
)
_UNIT_S = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
_UNITS = r"(second|minute|hour|day|week)s?"
LENGTH = (
    rf"(?:half an? {_UNITS}|(?:\d+(?:\.\d+)?|an?)(?: and a half)?[ -]{_UNITS}(?: and a half)?)"
    rf"(?:,? (?:and )?\d+(?:\.\d+)? {_UNITS})*"
)
"""Matches a length of time in `digits(text)`, e.g. "an hour and a half", "1 hour 20 minutes"."""
_PIECE = re.compile(rf"(half an?|\d+(?:\.\d+)?|an?)( and a half)?[ -]{_UNITS}( and a half)?")


def digits(text: str) -> str:
    """Lower case, with spelled numbers as digits: "Twenty-five percent" -> "25 percent"."""
    return _SPELLED.sub(lambda found: str(_value(found[0])), text.lower())


def _value(spelled: str) -> int:
    total = part = 0
    for word in re.findall(r"[a-z]+", spelled):
        if word in _SMALL:
            part += _SMALL[word]
        elif word == "hundred":
            part = (part or 1) * 100
        elif word in _BIG:
            total, part = total + (part or 1) * _BIG[word], 0
    return total + part


def length(text: str) -> timedelta | None:
    """The length of time that `text` names, or None; `text` as `digits` leaves it."""
    seconds = 0.0
    for count, half_before, unit, half_after in _PIECE.findall(text):
        n = 0.5 if count.startswith("half") else 1.0 if count.startswith("a") else float(count)
        seconds += (n + (0.5 if half_before or half_after else 0.0)) * _UNIT_S[unit]
    return timedelta(seconds=seconds) if seconds else None


def in_words(number: int) -> str:
    """A whole number as it is spoken: 125 -> "one hundred and twenty-five"."""
    if number < 0:
        return f"minus {in_words(-number)}"
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens = _TENS[number // 10 - 2]
        return f"{tens}-{_ONES[number % 10]}" if number % 10 else tens
    for name, size in _SCALES:
        if number >= size:
            rest = number % size
            joint = " and " if 0 < rest < 100 else " "
            head = f"{in_words(number // size)} {name}"
            return f"{head}{joint}{in_words(rest)}" if rest else head
    raise AssertionError


def spoken_number(value: float) -> str:
    """A number as a voice should read it, rounded to what is worth hearing."""
    if abs(value) >= 1e9:
        return f"{value:.4g}"
    rounded = round(value, 3)
    if rounded == int(rounded):
        return in_words(int(rounded))
    whole, _, decimals = f"{abs(rounded):.3f}".rstrip("0").partition(".")
    spoken = f"{in_words(int(whole))} point {' '.join(_ONES[int(d)] for d in decimals)}"
    return f"minus {spoken}" if rounded < 0 else spoken


def spoken_length(span: timedelta) -> str:
    """A length of time in its largest two units: "one hour and five minutes"."""
    left, parts = round(span.total_seconds()), []
    for unit in ("day", "hour", "minute", "second"):
        count, left = divmod(left, _UNIT_S[unit])
        if count:
            parts.append(f"{in_words(count)} {unit}{'s' if count > 1 else ''}")
    return " and ".join(parts[:2]) or "no time"

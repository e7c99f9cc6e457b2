"""Time of day and calendar, in words; the time comes in as a value."""

import re
from datetime import date, datetime, time, timedelta

from app.tools.numbers import digits, in_words, length

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_ORDINALS = {
    1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth",
}  # fmt: skip
_FEASTS = {
    "christmas eve": (12, 24), "christmas": (12, 25), "new year's eve": (12, 31),
    "new year": (1, 1), "halloween": (10, 31), "valentine's day": (2, 14),
}  # fmt: skip
_ORDINAL_WORDS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20,
}  # fmt: skip
_AT = re.compile(
    r"(half past|quarter past|quarter to|\d+(?: minutes?)? past|\d+(?: minutes?)? to)?\s*"
    r"(?:(\d{1,2})(?:[:. ](\d{2}))?|(noon|midday|midnight))"
    r"(?:\s*o'?clock)?\s*(a\.?m\.?|p\.?m\.?|in the morning|in the afternoon|in the evening|"
    r"at night)?(?!\w)"
)


def spoken_time(now: datetime | time) -> str:
    """Twelve-hour time in words: 14:05 -> "two oh five in the afternoon"."""
    if (now.hour, now.minute) in ((0, 0), (12, 0)):
        return "midnight" if now.hour == 0 else "noon"
    hour = in_words(now.hour % 12 or 12)
    part = "in the morning" if now.hour < 12 else "in the afternoon"
    part = "in the evening" if now.hour >= 18 else part
    if now.minute == 0:
        return f"{hour} o'clock {part}"
    minute = f"oh {in_words(now.minute)}" if now.minute < 10 else in_words(now.minute)
    return f"{hour} {minute} {part}"


def spoken_date(day: date) -> str:
    """E.g. "Tuesday, the twenty-fourth of November"."""
    return f"{_DAYS[day.weekday()].title()}, the {_ordinal(day.day)} of {_month(day)}"


def _month(day: date) -> str:
    return _MONTHS[day.month - 1].title()


def _ordinal(n: int) -> str:
    if n in _ORDINALS:
        return _ORDINALS[n]
    if n > 20 and n % 10:
        return f"{in_words(n - n % 10)}-{_ordinal(n % 10)}"
    words = in_words(n)
    return f"{words[:-1]}ieth" if words.endswith("y") else f"{words}th"


def day_in(text: str, today: date) -> date | None:
    """The day that `text` names, seen from `today`, or None."""
    text = digits(text)
    if "tomorrow" in text:
        return today + timedelta(days=2 if "day after tomorrow" in text else 1)
    if "yesterday" in text:
        return today - timedelta(days=1)
    for name, (month, day) in _FEASTS.items():
        if name in text:
            return _coming(month, day, today)
    for month, name in enumerate(_MONTHS, 1):
        if re.search(rf"\b{name}\b", text) and (number := _day_number(text)):
            return _coming(month, number, today)
    for weekday, name in enumerate(_DAYS):
        if name in text:
            return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if re.search(r"\bin \b|\bfrom (?:now|today)\b", text) and (span := length(text)):
        return today + span if span >= timedelta(days=1) else None
    return None


def _day_number(text: str) -> int:
    if found := re.search(r"\b(\d{1,2})(?:st|nd|rd|th)?\b", text):
        tail = re.search(rf"\b{found[1]} ({'|'.join(_ORDINAL_WORDS)})\b", text)
        return int(found[1]) + (_ORDINAL_WORDS[tail[1]] if tail else 0)
    return next((n for word, n in _ORDINAL_WORDS.items() if re.search(rf"\b{word}\b", text)), 0)


def _coming(month: int, day: int, today: date) -> date | None:
    for year in (today.year, today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            return None
        if found >= today:
            return found
    return None


def moment_in(text: str, now: datetime) -> datetime | None:
    """The moment that `text` names ("at half past five", "tomorrow at 9", "in ten minutes").

    A time of day without morning or afternoon is the next one to come.
    """
    text = digits(text)
    span = length(text)
    if span and re.search(r"\bin\b|\bfrom now\b|\bafter\b", text):
        return now + span
    day = day_in(text, now.date())
    found = _AT.search(text[text.rfind(" at ") + 4 :] if " at " in f" {text}" else text)
    if not found or not (found[2] or found[4]):
        return datetime.combine(day, time(9)) if day else None
    moment = datetime.combine(day or now.date(), time(0)) + _time_of_day(found)
    half_day = found[5] is None and found[4] is None and int(found[2] or 13) <= 12
    while day is None and moment <= now:
        moment += timedelta(hours=12 if half_day else 24)
    return moment


def _time_of_day(found: re.Match[str]) -> timedelta:
    if found[4]:
        return timedelta(hours=0 if found[4] == "midnight" else 12)
    hour, minute, shift = int(found[2]), int(found[3] or 0), found[1] or ""
    part = (found[5] or "").replace(".", "")
    if part in ("pm", "in the afternoon", "in the evening", "at night") and hour < 12:
        hour += 12
    if part in ("am", "in the morning") and hour == 12:
        hour = 0
    minutes = 30 if "half" in shift else 15 if "quarter" in shift else 0
    if number := re.match(r"\d+", shift):
        minutes = int(number[0])
    return timedelta(hours=hour, minutes=minute + (-minutes if shift.endswith("to") else minutes))


def tell(question: str, now: datetime) -> str:
    """The sentence that answers a question about time or date."""
    text = digits(question)
    today = now.date()
    if "how many days" in text or "how long until" in text or "how long is it until" in text:
        if day := day_in(text, today):
            days = (day - today).days
            return f"{in_words(days).capitalize()} day{'' if days == 1 else 's'}."
    elif day := day_in(text, today):
        return f"That is {spoken_date(day)}."
    if re.search(r"\bday\b|\bdate\b", text):
        return f"Today is {spoken_date(today)}."
    if "year" in text:
        return f"It is {today.year}."
    return f"It is {spoken_time(now)}."

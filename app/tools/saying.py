"""Words that the user wants said: at a time, again and again, or whenever other words are heard."""

import re
from datetime import timedelta

from app.errors import ToolError
from app.tools.clock import moment_in
from app.tools.hands import Hands
from app.tools.timers import LONGEST, span_of

DONE = "Okay."
"""What was asked is heard soon enough; a longer confirmation would be in its way."""
_LETTERS = {
    "b": "bee", "c": "see", "g": "gee", "j": "jay", "k": "kay", "o": "oh", "p": "pea", "q": "cue",
    "r": "are", "t": "tea", "u": "you", "y": "why",
}  # fmt: skip


async def say_at(hands: Hands, words: str, when: str = "", every: str = "", times: str = "") -> str:
    """Say given words at a moment, or again and again, to the second and whoever speaks.

    Args:
        hands: of the job.
        words: exactly what to say, e.g. "breathe in".
        when: a moment, e.g. "in 10 seconds", "at 17:30"; empty with `every`.
        every: time between them, e.g. "4 seconds"; empty for a single time.
        times: how often, with `every`; empty for until it is stopped.
    """
    words = as_meant(words)
    if every:
        span = span_of(every)
        left = int(times) if times.isdecimal() else 0
        hands.order("say", words, due=hands.now + span, span=span, again=True, left=left)
        return DONE
    due = moment_in(when, hands.now)
    if due is None or not timedelta() < due - hands.now <= LONGEST:
        raise ToolError("I did not understand when to say it.")
    hands.order("say", words, due=due)
    return DONE


async def say_when(hands: Hands, cue: str, reply: str) -> str:
    """Say given words whenever the user says others, while the user goes on speaking.

    Args:
        hands: of the job.
        cue: the words to listen for, e.g. "cat".
        reply: exactly what to say then, e.g. "animal".
    """
    hands.order("cue", cue, reply=as_meant(reply))
    return DONE


def as_meant(words: str) -> str:
    """Words to say; where the ears wrote a letter, the word that sounds like it.

    Raises:
        ToolError: nothing is to be said.
    """
    words = " ".join(words.split()).strip(" ,.;:\"'")
    if not re.search(r"\w", words):
        raise ToolError("I did not understand what to say.")
    return _LETTERS.get(words.lower(), words)

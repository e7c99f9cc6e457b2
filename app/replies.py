"""Short replies that mean the same to everybody: yes, no, never mind."""

import re

_YES = re.compile(r"^(?:yes|yeah|yep|sure|ok(?:ay)?|go ahead|do it|please do)\b", re.IGNORECASE)
_NO = re.compile(r"^(?:no|nope|don't|do not|stop|never ?mind|cancel)\b", re.IGNORECASE)
_NEVER_MIND = re.compile(
    r"^(?:(?:oh|no|ok|okay|actually|please)[\s,.!]*)*"
    r"(?:never ?mind|forget (?:it|that|about it)|cancel (?:that|it)|don't bother)"
    r"(?:[\s,.!]*(?:that|it|please|thanks|thank you))*[\s,.!]*$",
    re.IGNORECASE,
)


def is_yes(text: str) -> bool:
    """It agrees to what was asked."""
    return bool(_YES.match(text))


def is_no(text: str) -> bool:
    """It does not."""
    return bool(_NO.match(text))


def dismisses(text: str) -> bool:
    """The user does not want what is being worked on any more."""
    return bool(_NEVER_MIND.match(text))

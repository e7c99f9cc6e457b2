"""What the network says in words of its own: short phrases that open an answer, help or nod.

Everything longer is the mind's. Since these few are known before a talk begins, a voice can have
them ready, and the first sound of an answer needs no synthesis.
"""

OPENERS = (
    "Hm,",
    "Well,",
    "Okay.",
    "Right.",
    "Let me see.",
    "Let me think.",
    "One moment.",
    "Good question.",
)
"""Opens an answer while the mind still thinks about it."""

HELPS = ("Go on.", "Take your time.", "I am listening.")
"""For a speaker who has lost the thread."""

NODS = ("Mm-hm", "Right", "I see", "Yeah")
"""Backchannels: said without taking the floor."""

PHRASES = (*OPENERS, *HELPS, *NODS)

_AS_WRITTEN = {phrase.lower(): phrase for phrase in PHRASES}


def as_written(text: str) -> str:
    """A phrase with its capitals, which the network does not write; other text as it is."""
    return _AS_WRITTEN.get(text, text)

"""A line of the ears that still grows, read word by word.

Ears correct themselves, and what a network has read it cannot forget. So a word is read once
another stands behind it, the last one once two versions of the line agree on it and all before it
(hold-n and LocalAgreement, Liu et al. 2020, arXiv 2005.11185); the mark when the line is final.
"""

from dataclasses import dataclass

MARKS = ".,?!"
_HELD = 1
"""The word at the end is what ears correct most."""


@dataclass(frozen=True, slots=True)
class Following:
    """How far a line was read.

    Attributes:
        line: its id.
        version: its words when it was heard of last.
        read: those that were read.
    """

    line: int = 0
    version: tuple[str, ...] = ()
    read: tuple[str, ...] = ()

    def grown(self, line: int, text: str, *, final: bool) -> tuple["Following", str]:
        """A newer version; and what of it is to be read now."""
        before = self if line == self.line else Following(line)
        version = tuple(text.split())
        if final:
            rest = version[_alike(before.read, version) :]
            return Following(), " ".join(rest) or mark_at_end(text)
        stays = version[: max(_alike(before.version, version), len(version) - _HELD)]
        new = stays[len(before.read) :]
        # The last mark may be there only because nothing came after it yet.
        told = " ".join(new) if len(stays) < len(version) else " ".join(new).rstrip(MARKS)
        return Following(line, version, (*before.read, *new)), told


def _alike(some: tuple[str, ...], others: tuple[str, ...]) -> int:
    """How many words both begin with, whatever marks and capitals they have."""
    pairs = zip(some, others, strict=False)
    return next(
        (i for i, (a, b) in enumerate(pairs) if _plain(a) != _plain(b)), min(len(some), len(others))
    )


def _plain(word: str) -> str:
    return word.strip(MARKS).lower()


def mark_at_end(text: str) -> str:
    """With which a line ends, or nothing."""
    return text[len(text.rstrip(MARKS)) :][:1]

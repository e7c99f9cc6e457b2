"""Streamed text -> speakable pieces: whole sentences, as soon as they are whole."""

import re

_END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=\S)|\n+")
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|vs|e\.g|i\.e)|\b[A-Z])\.\s+$")
_CLAUSE = re.compile(r"[,;:—]\s+")
_NOT_SPOKEN = re.compile(r"[*_`#|<>]+|^\s*(?:[-•]|\d+\.)\s+", re.MULTILINE)
CLAUSE_FROM = 80
"""Characters after which a clause is spoken without waiting for the sentence to end."""


class Sentences:
    """Collects streamed text; marks that are written but not spoken are left out."""

    def __init__(self) -> None:
        self._text = ""

    def feed(self, piece: str) -> list[str]:
        """Add text; returns the pieces that are complete."""
        self._text += piece
        complete = []
        while (cut := self._next_cut()) is not None:
            complete.append(self._text[:cut])
            self._text = self._text[cut:]
        return [spoken for text in complete if (spoken := _spoken(text))]

    def rest(self) -> list[str]:
        """What is left at the end."""
        text, self._text = _spoken(self._text), ""
        return [text] if text else []

    def _next_cut(self) -> int | None:
        for end in _END.finditer(self._text):
            if not _ABBREVIATION.search(self._text[: end.end()]):
                return end.end()
        clause = _CLAUSE.search(self._text, CLAUSE_FROM)
        return clause.end() if clause else None


def _spoken(text: str) -> str:
    return " ".join(_NOT_SPOKEN.sub("", text).split())

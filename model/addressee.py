"""Whom words said over an answer are for: the assistant, or somebody else in the room.

Both make it fall silent, for a near voice sounds the same either way. Once the ears have written
the words down, they tell: the network's language was shown lines of both sorts
(`model.train.addressed`), and its odds are added to those that the trunk gives to answering.
"""

import torch

from model.language import Language
from model.tokenizer import Tokenizer

_SUREST = 3.0
"""More than twenty to one no single line tells."""


class Addressee:
    """Looks at whole lines; holds constants only."""

    def __init__(self, language: Language, tokenizer: Tokenizer) -> None:
        self._language, self._tokenizer = language, tokenizer

    def odds(self, text: str) -> float:
        """Log-odds that a line is for the assistant, from -3 to 3."""
        with torch.no_grad():
            odds = self._language.for_it(self._language.line(self._tokenizer.encode(text)))
        return float(odds.clamp(-_SUREST, _SUREST))

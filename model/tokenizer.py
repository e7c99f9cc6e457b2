"""Text pieces <-> ids: specials, 256 bytes, then learned pieces of words.

    0        blank: nothing new is heard (CTC)
    1        end: nothing more is said
    2 ...    one for each floor act, then one for each origin of text that is read
    16 ...   the bytes, so that any text can be written
    272 ...  pieces, each joined of two earlier ones, the most useful first

A smaller vocabulary is therefore the beginning of a larger one. Pieces never cross a word's start;
a word carries the space before it. Case is not kept: the network hears and speaks, it does not
write.

A thousand pieces make about 1.6 of a spoken English word: four or five a second, at twenty sound
positions a second, which leaves CTC room for its blanks, and few enough rare ones that a small
network meets each often.
"""

import json
import re
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import get_args

from model.step import FloorAct, Origin

BLANK, END = 0, 1
ACTS: tuple[FloorAct, ...] = get_args(FloorAct)
ORIGINS: tuple[Origin, ...] = get_args(Origin)
_FIRST_ACT, _FIRST_ORIGIN, FIRST_BYTE = 2, 8, 16
FIRST_PIECE = FIRST_BYTE + 256
_WORDS = re.compile(r" ?[a-z']+| ?[0-9]| ?[^\sa-z0-9]|\s")


def act_id(act: FloorAct) -> int:
    """The id an act goes by in the sequence."""
    return _FIRST_ACT + ACTS.index(act)


def origin_id(origin: Origin) -> int:
    """The id that opens text of this origin."""
    return _FIRST_ORIGIN + ORIGINS.index(origin)


def words(text: str) -> list[str]:
    """Text in lower case, cut before each word, digit and mark, each with the space before it."""
    plain = text.strip().lower()
    return _WORDS.findall(" " + plain) if plain else []


class Tokenizer:
    """Byte-pair encoding with the first `vocabulary` ids.

    Attributes:
        vocabulary: V, how many ids there are.
    """

    def __init__(self, vocabulary: int = 1024) -> None:
        merges = [
            tuple(pair) for pair in json.loads(files("model").joinpath("pieces.json").read_text())
        ]
        self._pieces = [bytes([b]) for b in range(256)]
        self._rank: dict[tuple[bytes, bytes], int] = {}
        for left, right in merges[: max(0, vocabulary - FIRST_PIECE)]:
            pair = (left.encode("latin-1"), right.encode("latin-1"))
            self._rank[pair] = len(self._rank)
            self._pieces.append(b"".join(pair))
        self._id = {piece: FIRST_BYTE + i for i, piece in enumerate(self._pieces)}
        self.vocabulary = vocabulary
        self._word = lru_cache(maxsize=65_536)(self._encode_word)

    def encode(self, text: str) -> list[int]:
        """Text -> ids; as if a space stood before it."""
        return [i for word in words(text) for i in self._word(word)]

    def decode(self, ids: Sequence[int]) -> str:
        """Ids -> text; specials are left out, and broken UTF-8 shows as U+FFFD."""
        return b"".join(self.piece(i) for i in ids).decode(errors="replace")

    def piece(self, i: int) -> bytes:
        """The bytes of one id, none for a special or an id without a piece."""
        at = i - FIRST_BYTE
        return self._pieces[at] if 0 <= at < len(self._pieces) else b""

    def opens_word(self, i: int) -> bool:
        """Whether a piece begins with the space before a word."""
        return self.piece(i).startswith(b" ")

    def _encode_word(self, word: str) -> tuple[int, ...]:
        parts = [bytes([b]) for b in word.encode()]
        while len(parts) > 1:
            pairs = list(pairwise(parts))
            best = min(pairs, key=lambda pair: self._rank.get(pair, len(self._rank)))
            if best not in self._rank:
                break
            at = pairs.index(best)
            parts[at : at + 2] = [b"".join(best)]
        return tuple(self._id[part] for part in parts)

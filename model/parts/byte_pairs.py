"""Text -> the pieces of Moonshine's tokenizer: byte pairs (Sennrich et al. 2016)."""

from itertools import pairwise

BEGIN, END = 1, 2
SPACE = "\u2581"


class BytePairs:
    """Knows the pieces; holds constants only."""

    def __init__(self, data: bytes) -> None:
        """Of the whole tokenizer's file: each piece with its length before it, in one or two bytes.

        Single letters are there twice, first as bytes that no text is made of.
        """
        self.known: dict[bytes, int] = {}
        at = number = 0
        while at < len(data):
            length, at = data[at], at + 1
            if length >= 128:
                length, at = data[at] * 128 + length - 128, at + 1
            self.known[data[at : at + length]] = number
            at, number = at + length, number + 1

    def encode(self, text: str) -> list[int]:
        """Of all neighbours the pair that is known longest is joined first."""
        parts = [letter.encode() for letter in SPACE + text.replace(" ", SPACE)]
        while True:
            pairs = [
                (number, at)
                for at, pair in enumerate(pairwise(parts))
                if (number := self.known.get(b"".join(pair))) is not None
            ]
            if not pairs:
                return [self.known.get(part, 0) for part in parts]
            at = min(pairs)[1]
            parts[at : at + 2] = [parts[at] + parts[at + 1]]

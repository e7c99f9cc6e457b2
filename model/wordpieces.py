"""Text -> the word pieces of BERT (Devlin et al. 2019, arXiv 1810.04805, uncased).

Thirty thousand: most words are one piece, so that what was learned of a word stands in one place.
The ear's own pieces (`model.tokenizer`) are few and short, for it spells what it hears.
"""

from functools import cache
from importlib.resources import as_file, files

from tokenizers import BertWordPieceTokenizer

VOCABULARY = 30_522
LONGEST = 64
"""Pieces that are read of a line; nobody says more in one breath."""


def encode(text: str) -> list[int]:
    """Ids, one that says where a line begins before them and one that ends it behind."""
    ids: list[int] = _tokenizer().encode(text).ids
    return ids


@cache
def _tokenizer() -> BertWordPieceTokenizer:
    with as_file(files("model").joinpath("wordpieces.txt")) as path:
        tokenizer = BertWordPieceTokenizer(str(path), lowercase=True)
    tokenizer.enable_truncation(LONGEST)
    return tokenizer

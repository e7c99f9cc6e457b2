"""Expected words: found in speech where the recogniser nearly wrote them.

Moonshine writes the likeliest words, and "Harris" for "Paris" where both would do. Its decoder also
tells how likely any other words were. So a word that is listened for is taken where it is not much
less likely than what was written.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model import onnx
from model.parts.byte_pairs import BEGIN, BytePairs
from model.parts.moonshine import DECODER, ENCODER, TOKENIZER, Moonshine

PLACES = 4
"""Where an expected word begins most likely; only these are looked at closely."""
SURE = -3.5
"""Log-odds against what was written; words that were not said lie below -6."""
_LAYERS, _HEADS, _WIDTH = 6, 8, 36


class Expected:
    """The network of the ears, asked about given words. Raises WeightsError."""

    def __init__(self, moonshine: Moonshine) -> None:
        self._encoder, self._decoder = (
            onnx.session(moonshine.read(name)) for name in (ENCODER, DECODER)
        )
        self._pairs = BytePairs(moonshine.read(TOKENIZER))

    def applied(self, sound: NDArray[np.float32], text: str, expected: Sequence[str]) -> str:
        """The text with expected words where they were said.

        Args:
            sound: float32 [n] at 16 kHz, what `text` was read from.
            text: as the recogniser wrote it.
            expected: a word, or a few in a row, each.
        """
        missing = [words for words in expected if words.lower() not in text.lower()]
        if not missing or not text:
            return text
        inputs = {"input_values": sound[None], "attention_mask": np.ones((1, len(sound)), np.int64)}
        speech = self._encoder.run(None, inputs)[0]
        for words in missing:
            text = self._with(speech, text, words)
        return text

    def _with(self, speech: NDArray[np.float32], text: str, expected: str) -> str:
        written, wanted = text.split(), self._pairs.encode(expected)
        starts = self._starts(written)
        whole = [BEGIN, *self._pairs.encode(text)]
        first = self._likelihoods(speech, [whole])[0, :, wanted[0]]
        likeliest = sorted(starts, key=lambda at: -first[len(starts[at]) - 1])[:PLACES]
        rows = self._likelihoods(speech, [[*starts[at], *wanted] for at in likeliest])
        best, where = max(
            (_log_odds(row, len(starts[at]) - 1, wanted), at)
            for row, at in zip(rows, likeliest, strict=True)
        )
        if best < SURE:
            return text
        return " ".join([*written[:where], expected, *written[where + len(expected.split()) :]])

    def _starts(self, written: Sequence[str]) -> dict[int, list[int]]:
        """Number of a word -> the pieces before it."""
        return {
            at: [BEGIN, *(self._pairs.encode(" ".join(written[:at])) if at else [])]
            for at in range(len(written) + 1)
        }

    def _likelihoods(
        self, speech: NDArray[np.float32], rows: Sequence[Sequence[int]]
    ) -> NDArray[np.float32]:
        """Log-probabilities [row, piece, next piece]."""
        ids = np.zeros((len(rows), max(map(len, rows))), np.int64)
        for at, row in enumerate(rows):
            ids[at, : len(row)] = row
        nothing = np.zeros((len(rows), _HEADS, 0, _WIDTH), np.float32)
        inputs: dict[str, Any] = {
            f"past_key_values.{layer}.{side}.{what}": nothing
            for layer in range(_LAYERS)
            for side in ("decoder", "encoder")
            for what in ("key", "value")
        }
        inputs |= {
            "input_ids": ids,
            "encoder_hidden_states": np.repeat(speech, len(rows), axis=0),
            "encoder_attention_mask": np.ones((len(rows), speech.shape[1]), np.int64),
            "use_cache_branch": np.array([False]),
        }
        logits: NDArray[np.float32] = self._decoder.run(["logits"], inputs)[0]
        logits -= logits.max(axis=-1, keepdims=True)
        logits -= np.log(np.exp(logits).sum(axis=-1, keepdims=True))
        return logits


def _log_odds(row: NDArray[np.float32], before: int, wanted: Sequence[int]) -> float:
    """How likely the wanted pieces are, against the likeliest first one."""
    likely = sum(float(row[before + at, piece]) for at, piece in enumerate(wanted))
    return likely - float(row[before].max())

"""Moonshine tiny-en: as it comes in the wheel, or as it hears since it learned on.

    a file of the wheel, verified ── each byte moved by what was learned ──► the file to hear by

Its matrices are made of bytes, and learning moves one byte in five by a step or two (see
`model.train.accents`), so what was learned needs a tenth of the room that the files need.
"""

import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from model.errors import WeightsError
from model.parts.weights import EARS, verified

ENCODER, DECODER, TOKENIZER = (Path(weights.path).name for weights in EARS)


@dataclass(frozen=True, slots=True)
class Moonshine:
    """Where its files are to be had.

    Attributes:
        learned: an `.npz` with uint8 [n] for the files that learned, by their names: what is added
            to each byte, modulo 256. None: as it comes.
    """

    learned: Path | None = None

    def read(self, name: str) -> bytes:
        """The whole file of this name. Raises WeightsError: it is missing or damaged."""
        plain = verified(next(it for it in EARS if Path(it.path).name == name)).read_bytes()
        if self.learned is None:
            return plain
        try:
            with self.learned.open("rb") as file, np.load(file, allow_pickle=False) as moved:
                if name not in moved:
                    return plain
                return bytes(np.frombuffer(plain, np.uint8) + moved[name])
        except (OSError, EOFError, ValueError, zipfile.BadZipFile, zlib.error) as error:
            raise WeightsError(
                f"{self.learned} cannot be read, or does not fit {name} ({error}). "
                "Fetch the weights again, or choose Moonshine as it comes to write your words down."
            ) from error

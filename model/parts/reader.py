"""Reading what stands in a picture: RapidOCR (Apache-2.0), PP-OCRv6 small, in the wheel.

A screen of 1920 by 1080 takes about three seconds of one core, so it is read only when asked for.
"""

import logging
import threading
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from model import onnx
from model.errors import WeightsError
from model.parts.weights import READER, verified

SURE = 0.6
"""Lines less certain than this are guesses at decoration."""
LONGEST_SIDE_PX = 2600


class Reader(Protocol):
    """Finds the lines of text in a picture uint8 [height, width, 3], red first."""

    def read(self, rgb: NDArray[np.uint8]) -> list[str]:
        """The lines from top to bottom. Raises WeightsError."""
        ...


class RapidReader:
    """Loads its weights, in a second or two, when it first reads; one picture at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._engine: Any = None

    def read(self, rgb: NDArray[np.uint8]) -> list[str]:
        with self._lock:
            if self._engine is None:
                self._engine = _load()
            found = self._engine(np.ascontiguousarray(rgb[:, :, ::-1]))
        if found.txts is None:
            return []
        return [t for t, s in zip(found.txts, found.scores, strict=True) if s >= SURE and t.strip()]


def _load() -> Any:
    for file in READER:
        verified(file)
    onnx.runtime()
    root = logging.getLogger()
    handlers = list(root.handlers)
    try:
        from rapidocr import RapidOCR

        return RapidOCR(
            params={
                "Global.log_level": "critical",
                "Global.use_cls": False,  # screens are not upside down
                "Global.max_side_len": LONGEST_SIDE_PX,
                "EngineConfig.onnxruntime.intra_op_num_threads": 1,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            }
        )
    except ImportError as error:
        raise WeightsError(f"Reading the screen needs the package rapidocr: {error}.") from error
    finally:
        root.handlers[:] = handlers  # it gives the program's log a handler of its own

"""Moonshine's own library, which hears by files in memory: none of them has to lie on a disk.

The library can do so, its Python class cannot; what stands here is what that class does with paths,
as of the version that is pinned.
"""

import ctypes
from collections.abc import Mapping

import numpy as np
from moonshine_voice import ModelArch
from moonshine_voice import Transcriber as OfFolder
from moonshine_voice.moonshine_api import TranscriberOptionC, _MoonshineLib

from model.errors import WeightsError
from model.parts.moonshine import DECODER, ENCODER, TOKENIZER, Moonshine

_NO_FILE = (None, 0)


class Transcriber(OfFolder):  # type: ignore[misc]  # untyped
    """Of Moonshine tiny-en, which re-reads an open line every so many seconds."""

    def __init__(self, moonshine: Moonshine, update_s: float, options: Mapping[str, str]) -> None:
        """With the library's options. Raises WeightsError: weights are missing or damaged."""
        self._handle = None
        self._lib_wrapper = _MoonshineLib()
        self._lib = self._lib_wrapper.lib
        self._model_path, self._model_arch = "", ModelArch.TINY
        self._update_interval, self._default_stream = update_s, None
        # The library may read them for as long as it hears.
        self._files = [
            np.frombuffer(moonshine.read(name), np.uint8) for name in (ENCODER, DECODER, TOKENIZER)
        ]
        pointer = ctypes.POINTER(ctypes.c_uint8)
        sized = [(file.ctypes.data_as(pointer), file.size) for file in self._files]
        chosen = [TranscriberOptionC(*map(str.encode, option)) for option in options.items()]
        handle = self._lib.moonshine_load_transcriber_from_memory(
            *(argument for pair in (*sized, _NO_FILE) for argument in pair),
            self._model_arch.value,
            (TranscriberOptionC * len(chosen))(*chosen),
            len(chosen),
            self.MOONSHINE_HEADER_VERSION,
        )
        if handle < 0:
            reason = self._lib.moonshine_error_to_string(handle) or b"no reason given"
            raise WeightsError(
                f"Moonshine cannot be opened ({reason.decode()}). Install moonshine-voice again, "
                "and fetch the network's weights again."
            )
        self._handle = handle

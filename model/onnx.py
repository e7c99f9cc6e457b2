"""The one door to onnxruntime, which is kept from reporting home.

The wheels of onnxruntime 1.31 collect usage events and send them to their maker unless
`ORT_DISABLE_TELEMETRY` is set before the library is first loaded; its own function for that comes
too late. Nothing may leave this computer unasked, so nobody imports it but through here.
"""

import importlib
import os
from pathlib import Path
from types import ModuleType
from typing import Any


def runtime() -> ModuleType:
    """The library `onnxruntime`, silenced; call it before anything that imports it by itself."""
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    return importlib.import_module("onnxruntime")


def session(model: Path | bytes, threads: int = 1, *, cuda: bool = False) -> Any:
    """An `InferenceSession` of a file or its bytes, on the processor or, with `cuda`, the GPU."""
    library = runtime()
    options = library.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = threads
    options.log_severity_level = 3
    providers = [*(["CUDAExecutionProvider"] if cuda else []), "CPUExecutionProvider"]
    whole = model if isinstance(model, bytes) else str(model)
    return library.InferenceSession(whole, options, providers=providers)

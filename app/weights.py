"""The weights on this computer: list them, compare their checksums."""

from dataclasses import dataclass

from model.errors import WeightsError
from model.parts.weights import ALL, Bundled, find, verified


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of weights: which part uses it, where it lies (or why not), how large it is."""

    part: str
    file: str
    ok: bool
    text: str


def entries(*, verify: bool) -> list[Entry]:
    """All bundled weights; with `verify` their sha256 is compared."""
    return [_entry(weights, verify=verify) for weights in ALL]


def _entry(weights: Bundled, *, verify: bool) -> Entry:
    name = weights.path.rpartition("/")[2]
    try:
        path = verified(weights) if verify else find(weights)
    except WeightsError as error:
        return Entry(weights.part, name, ok=False, text=str(error))
    size = f"{path.stat().st_size / 1e6:.1f} MB"
    checked = f"sha256 {weights.sha256[:12]}… as expected" if verify else f"in {weights.package}"
    return Entry(weights.part, name, ok=True, text=f"{size}, {weights.licence}, {checked}")

"""The weights on this computer: list them, compare their checksums, fetch larger ones."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

from app.catalogue import CATALOGUE, Offered, offered
from app.download import download
from app.errors import UsageError
from model.errors import WeightsError
from model.parts.weights import ALL, Bundled, find, sha256, verified


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of weights: which part uses it, where it lies (or why not), how large it is."""

    part: str
    file: str
    ok: bool
    text: str


def entries(*, verify: bool) -> list[Entry]:
    """All bundled weights and those fetched; with `verify` their sha256 is compared."""
    bundled = [_entry(weights, verify=verify) for weights in ALL]
    return bundled + [_fetched(it, verify=verify) for it in CATALOGUE if it.path.exists()]


def available() -> list[Offered]:
    """What could be fetched."""
    return [entry for entry in CATALOGUE if not entry.path.exists()]


def pull(name: str) -> str:
    """Fetch the weights of this name, with a bar on stderr; a sentence on how to use them.

    Raises:
        UsageError: nothing is offered under this name.
        DownloadError: it did not work out.
    """
    entry = offered(name)
    if entry is None:
        names = ", ".join(known.name for known in CATALOGUE)
        raise UsageError(f'no weights are called "{name}"; known: {names}')
    if not entry.path.exists():
        download(entry.url, entry.path, entry.size, entry.sha256, _bar(entry.name))
    return f"{entry.path} is here; use it with: microturn run --mind {name}"


def _bar(name: str) -> Callable[[int, int], None]:
    """Draws progress on stderr: a bar where it is a terminal, a line every tenth where not."""
    told = -1

    def show(here: int, size: int) -> None:
        nonlocal told
        percent = 100 * here // size
        if sys.stderr.isatty():
            filled = "█" * (percent // 4)
            line = f"\r{name} {filled:25} {percent:3} % of {size / 1e6:.0f} MB"
            print(line, end="\n" if here == size else "", file=sys.stderr, flush=True)
        elif percent // 10 > told:
            told = percent // 10
            print(f"{name}: {percent} % of {size / 1e6:.0f} MB", file=sys.stderr, flush=True)

    return show


def _fetched(it: Offered, *, verify: bool) -> Entry:
    size = f"{it.path.stat().st_size / 1e6:.1f} MB, {it.licence}"
    if not verify:
        return Entry("mind", it.file, ok=True, text=f"{size}, in {it.path.parent}")
    if (found := sha256(it.path)) == it.sha256:
        return Entry("mind", it.file, ok=True, text=f"{size}, sha256 {found[:12]}… as expected")
    text = f"sha256 {found[:12]}…, expected {it.sha256[:12]}…; delete {it.path} and pull it again"
    return Entry("mind", it.file, ok=False, text=text)


def _entry(weights: Bundled, *, verify: bool) -> Entry:
    name = weights.path.rpartition("/")[2]
    try:
        path = verified(weights) if verify else find(weights)
    except WeightsError as error:
        return Entry(weights.part, name, ok=False, text=str(error))
    size = f"{path.stat().st_size / 1e6:.1f} MB"
    checked = f"sha256 {weights.sha256[:12]}… as expected" if verify else f"in {weights.package}"
    return Entry(weights.part, name, ok=True, text=f"{size}, {weights.licence}, {checked}")

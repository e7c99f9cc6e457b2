"""Which programs hold a device, so that whoever waits for it knows what to close (Linux)."""

import os
from collections.abc import Iterator
from pathlib import Path

PROC = Path("/proc")


def programs_using(device: Path) -> list[str]:
    """Names of the other programs that have `device` open, as far as this user may see."""
    return sorted(set(_names(str(device))))


def _names(device: str) -> Iterator[str]:
    for process in PROC.glob("[0-9]*"):
        if process.name == str(os.getpid()):
            continue
        try:
            held = any(str(fd.readlink()) == device for fd in (process / "fd").iterdir())
            if held:
                yield (process / "comm").read_text().strip()
        except OSError:  # it belongs to somebody else, or has just ended
            continue

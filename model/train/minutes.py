"""How long something is learned."""

import time
from collections.abc import Iterator


def shares(minutes: float) -> Iterator[float]:
    """Of so many minutes, again and again the share that is over: from 0, ends before 1."""
    began_s = time.monotonic()
    while (share := (time.monotonic() - began_s) / max(60 * minutes, 1e-9)) < 1:
        yield share

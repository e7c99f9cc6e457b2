"""Fetching a large file so that it can be broken off and gone on with at any time."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import httpx2

from app.errors import DownloadError

STALL_S = 30.0
SPARE_BYTES = 200_000_000

Progress = Callable[[int, int], None]
"""Bytes that are here, of how many."""


def download(url: str, path: Path, size: int, sha256: str, progress: Progress) -> None:
    """Fetch `url` into `path`; what came before it broke off lies in `path` with `.part`.

    Raises:
        DownloadError: no room, no way there, or it is not the file it must be.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _check_room(part, size)
        _fetch(url, part, size, progress)
        _check_sum(part, sha256)
        part.replace(path)
    except OSError as error:
        raise DownloadError(f'"{path}" cannot be written: {error.strerror or error}.') from error


def _check_room(part: Path, size: int) -> None:
    missing = size - _length(part)
    free = shutil.disk_usage(part.parent).free
    if free < missing + SPARE_BYTES:
        raise DownloadError(
            f"{missing / 1e6:.0f} MB are to come, and {part.parent} has room for {free / 1e6:.0f}."
        )


def _fetch(url: str, part: Path, size: int, progress: Progress) -> None:
    here = _length(part)
    if here > size:
        part.unlink()
        here = 0
    if here == size:
        return
    headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={here}-"} if here else {})
    try:
        with httpx2.stream(
            "GET", url, headers=headers, timeout=STALL_S, follow_redirects=True
        ) as answer:
            answer.raise_for_status()
            resumed = answer.status_code == httpx2.codes.PARTIAL_CONTENT
            here = here if resumed else 0  # the server begins anew
            with part.open("ab" if resumed else "wb") as file:
                for block in answer.iter_raw():
                    here += len(block)
                    if here > size:
                        raise DownloadError(f"{url} sends more than it should; it was given up.")
                    file.write(block)
                    progress(here, size)
    except httpx2.HTTPStatusError as error:
        raise DownloadError(f"{url} answers with error {error.response.status_code}.") from error
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise DownloadError(
            f"{url} broke off at {_length(part) / 1e6:.0f} of {size / 1e6:.0f} MB: "
            f"{error or type(error).__name__}. The same command goes on from there."
        ) from error
    if here < size:
        raise DownloadError(
            f"{url} ended at {here / 1e6:.0f} of {size / 1e6:.0f} MB. "
            "The same command goes on from there."
        )


def _check_sum(part: Path, sha256: str) -> None:
    with part.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != sha256:
        part.unlink()
        raise DownloadError(
            f"What came has sha256 {found[:12]}…, expected {sha256[:12]}…; it was thrown away."
        )


def _length(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0

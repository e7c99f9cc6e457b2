"""The settings file: values put in one at a time, and what cannot be read kept aside.

What a person wrote into it stays as it is: comments, order, blanks.
"""

import os
import tempfile
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError


def names(path: Path) -> set[str]:
    """What the file sets; empty where there is none or it is no TOML."""
    try:
        return set(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return set()


def store(path: Path, name: str, value: Any) -> None:
    """Set `name`, or forget it where `value` is None; OSError where that is impossible."""
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        document = tomlkit.document()
    except (TOMLKitError, UnicodeDecodeError):
        set_aside(path)
        document = tomlkit.document()
    if value is None:
        document.pop(name, None)
    else:
        document[name] = value
    _write(path, tomlkit.dumps(document))


def set_aside(path: Path, wrong: Iterable[str] | None = None) -> Path:
    """Keep the file as it is under another name, which is returned.

    The file itself goes on without the names that are `wrong`, or is gone where None says that all
    of it is. Raises OSError where that is impossible.
    """
    kept = _free_name(path)
    if wrong is None:
        path.replace(kept)
        return kept
    text = path.read_text(encoding="utf-8")
    kept.write_text(text, encoding="utf-8")
    kept.chmod(0o600)
    document = tomlkit.parse(text)
    for name in wrong:
        document.pop(name, None)
    _write(path, tomlkit.dumps(document))
    return kept


def _free_name(path: Path) -> Path:
    taken = 1
    while (kept := path.with_name(f"{path.stem}.broken-{taken}{path.suffix}")).exists():
        taken += 1
    return kept


def _write(path: Path, text: str) -> None:
    """All or nothing, and for nobody else to read: a key may stand in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, scratch = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    Path(scratch).replace(path)

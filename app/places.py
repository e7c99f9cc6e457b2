"""What the program remembers by itself: where things stood, what was shown before. No settings."""

import json
import logging
from pathlib import Path
from typing import Any

import platformdirs

log = logging.getLogger(__name__)
FILE = Path(platformdirs.user_state_dir("microturn", appauthor=False)) / "places.json"


def kept(name: str) -> Any:
    """What was kept under `name`, or None; a file that is damaged holds nothing."""
    return _all().get(name)


def keep(name: str, value: Any) -> None:
    """Remember `value`, which JSON can hold; where the disk refuses it is forgotten."""
    try:
        FILE.parent.mkdir(parents=True, exist_ok=True)
        scratch = FILE.with_suffix(".new")
        scratch.write_text(json.dumps({**_all(), name: value}), encoding="utf-8")
        scratch.replace(FILE)
    except OSError as error:
        log.info("%s is not remembered: %s", name, error)


def _all() -> dict[str, Any]:
    try:
        found = json.loads(FILE.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}

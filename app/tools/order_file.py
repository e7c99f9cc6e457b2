"""Standing orders to the clock and to the ears outlive the program: a small JSON file in the user's
data folder.
"""

import json
import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, get_args

from app.tools.order import SEEN, Kind, StandingOrder

log = logging.getLogger(__name__)


def save(path: Path, orders: Iterable[StandingOrder]) -> None:
    """Write those that need no network; what cannot be written is logged and lost at the end."""
    body = [_plain(order) for order in orders if order.kind not in SEEN]
    new = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.touch(mode=0o600)
        new.write_text(json.dumps(body, ensure_ascii=False), encoding="utf-8")
        new.replace(path)
    except OSError as error:
        log.warning("Reminders cannot be kept in %s: %s.", path, error)


def load(path: Path) -> list[StandingOrder]:
    """The orders of the file, without numbers; none where it is absent or damaged."""
    if not path.exists():
        return []
    try:
        return [_order(body) for body in json.loads(path.read_text(encoding="utf-8"))]
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.warning("The reminders in %s cannot be read: %s.", path, error)
        return []


def _plain(order: StandingOrder) -> dict[str, Any]:
    return {
        "kind": order.kind,
        "about": order.about,
        "due": order.due.isoformat() if order.due else None,
        "span_s": order.span.total_seconds() if order.span else None,
        "again": order.again,
        "left": order.left,
        "reply": order.reply,
    }


def _order(body: dict[str, Any]) -> StandingOrder:
    span_s, due, kind = body["span_s"], body["due"], body["kind"]
    if kind not in get_args(Kind):
        raise ValueError(f'"{kind}" is no kind of order')
    return StandingOrder(
        0,
        kind,
        str(body["about"]),
        due=datetime.fromisoformat(due) if due else None,
        span=None if span_s is None else timedelta(seconds=float(span_s)),
        again=bool(body["again"]),
        left=int(body.get("left", 0)),
        reply=str(body.get("reply", "")),
    )

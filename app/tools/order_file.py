"""Standing orders with a date outlive the program: a small JSON file in the user's data folder."""

import json
import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.tools.orders import StandingOrder

log = logging.getLogger(__name__)


def save(path: Path, orders: Iterable[StandingOrder]) -> None:
    """Write those that are due some day; what cannot be written is logged and lost at the end."""
    body = [_plain(order) for order in orders if order.due]
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
    }


def _order(body: dict[str, Any]) -> StandingOrder:
    span_s = body["span_s"]
    return StandingOrder(
        0,
        "timer" if body["kind"] == "timer" else "remind",
        str(body["about"]),
        datetime.fromisoformat(body["due"]),
        None if span_s is None else timedelta(seconds=float(span_s)),
        bool(body["again"]),
    )

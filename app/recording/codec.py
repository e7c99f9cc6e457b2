"""Events and arrivals as JSON objects and back, by the fields of their dataclasses.

Sound inside an arrival is base64 of little-endian int16, so that a replay needs no voice. Of a
`Play` event only its length and checksum are kept: its samples are a part of such an arrival.
"""

import base64
import json
import zlib
from dataclasses import asdict, fields
from typing import Any, get_args

import numpy as np

from app.events import Arrival, Event, Play, Voiced
from app.recording.moment import Json
from model.step import StepOut

_EVENTS: dict[str, Any] = {kind.type: kind for kind in get_args(Event)}
_ARRIVALS: dict[str, Any] = {kind.__name__.lower(): kind for kind in get_args(Arrival)}


def encode_event(event: Event) -> Json:
    """Its fields and its `type`."""
    if isinstance(event, Play):
        pcm = event.pcm.astype("<i2").tobytes()
        sound = {"samples": len(event.pcm), "crc32": zlib.crc32(pcm)}
        return {"type": event.type, **sound, "last": event.last}
    return {"type": event.type, **_plain(event)}


def decode_event(body: Json) -> Event | None:
    """The event; None for a `Play`. Raises KeyError or TypeError where `body` is no event."""
    kind = _EVENTS[body["type"]]
    if kind is Play:
        return None
    event: Event = _made(kind, body)
    return event


def encode_arrival(arrival: Arrival) -> Json:
    """Its fields and, as `type`, the name of its class in small letters."""
    body = {"type": type(arrival).__name__.lower(), **_plain(arrival)}
    if isinstance(arrival, Voiced):
        body["pcm"] = base64.b64encode(arrival.pcm.astype("<i2").tobytes()).decode()
    return body


def decode_arrival(body: Json) -> Arrival:
    """Raises KeyError, TypeError or ValueError where `body` is no arrival."""
    kind = _ARRIVALS[body["type"]]
    if kind is Voiced:
        pcm = np.frombuffer(base64.b64decode(body["pcm"], validate=True), "<i2").astype(np.int16)
        body = {**body, "pcm": pcm, "starts": tuple(body["starts"])}
    arrival: Arrival = _made(kind, body)
    return arrival


def encode_answer(out: StepOut) -> Json:
    """All that the engine answered, as it reads back from JSON."""
    plain: Json = json.loads(json.dumps(asdict(out)))
    return plain


def _plain(value: Any) -> Json:
    return {f.name: _listed(getattr(value, f.name)) for f in fields(value)}


def _listed(value: Any) -> Any:
    """As it reads back from JSON, which knows no tuples."""
    return [_listed(item) for item in value] if isinstance(value, tuple) else value


def _made(kind: Any, body: Json) -> Any:
    values = {name: value for name, value in body.items() if name != "type"}
    if "marks" in values:
        values["marks"] = tuple((int(start), int(end)) for start, end in values["marks"])
    return kind(**values)

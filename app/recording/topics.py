"""The channels of a recording: topics, encodings, schemas.

Sound, pictures and the transcript use the Foxglove protobuf schemas, which Foxglove plays and Rerun
shows; the rest is JSON. Every message carries the micro-turn as its `sequence` and 200 ms times it
as its time.
"""

import json
from dataclasses import dataclass
from typing import get_args

from foxglove_schemas_protobuf.CompressedImage_pb2 import CompressedImage
from foxglove_schemas_protobuf.Log_pb2 import Log
from foxglove_schemas_protobuf.RawAudio_pb2 import RawAudio
from google.protobuf.message import Message
from mcap_protobuf.schema import build_file_descriptor_set

from app.recording.moment import Json
from model.step import FloorAct

MIC, RAW_MIC, SPEAKER = "/mic", "/mic/raw", "/speaker"
CAMERA, SCREEN = "/camera", "/screen"
TURN, ARRIVALS, EVENTS, MODEL, LOG = "/turn", "/arrivals", "/events", "/model", "/log"
FACTS, END = "microturn", "microturn.end"
"""Names of the metadata written at the beginning and at the end."""
FORMAT = "1"
TURN_NS = 200_000_000

_INTEGER: Json = {"type": "integer"}
_NUMBER: Json = {"type": "number"}
_STRING: Json = {"type": "string"}


@dataclass(frozen=True, slots=True)
class Schema:
    """What a channel's messages look like, in MCAP's terms."""

    name: str
    encoding: str
    message_encoding: str
    data: bytes


def _protobuf(kind: type[Message]) -> Schema:
    data = build_file_descriptor_set(kind).SerializeToString(deterministic=True)
    return Schema(kind.DESCRIPTOR.full_name, "protobuf", "protobuf", data)


def _object(**properties: Json) -> Json:
    """Foxglove wants to know the fields of every object, and the items of every list."""
    return {"type": "object", "properties": properties}


def _list(items: Json) -> Json:
    return {"type": "array", "items": items}


def _json(name: str, **properties: Json) -> Schema:
    schema = {
        "title": name,
        **_object(turn=_INTEGER, **properties),
        "required": ["turn", *properties],
    }
    return Schema(name, "jsonschema", "json", json.dumps(schema).encode())


def _of_acts() -> Json:
    return _object(**dict.fromkeys(get_args(FloorAct), _NUMBER))


def schemas() -> dict[str, Schema]:
    """The schema of every topic, in the order in which the channels are registered."""
    audio, image, log = _protobuf(RawAudio), _protobuf(CompressedImage), _protobuf(Log)
    return {
        MIC: audio,
        RAW_MIC: audio,
        SPEAKER: audio,
        CAMERA: image,
        SCREEN: image,
        TURN: _json(
            "microturn.Turn",
            played_samples=_INTEGER,
            notices=_list(_object(kind=_STRING, text=_STRING)),
            age_ms=_object(camera=_INTEGER, screen=_INTEGER),
        ),
        ARRIVALS: _json("microturn.Arrivals", arrivals=_list(_object(type=_STRING))),
        EVENTS: _json("microturn.Events", events=_list(_object(type=_STRING))),
        MODEL: _json(
            "microturn.Model",
            act=_STRING,
            user_speaking={"type": "boolean"},
            step_ms=_NUMBER,
            trace=_object(
                floor=_of_acts(),
                user=_NUMBER,
                tokens=_list(_STRING),
                words=_of_acts(),
            ),
        ),
        LOG: log,
    }

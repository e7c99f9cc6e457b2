"""The channels of a recording: topics, encodings, schemas.

Sound, pictures and the transcript use the Foxglove protobuf schemas, which Foxglove plays and Rerun
shows; the rest is JSON. Every message carries the micro-turn as its `sequence` and 200 ms times it
as its time.
"""

import json
from dataclasses import dataclass

from foxglove_schemas_protobuf.CompressedImage_pb2 import CompressedImage
from foxglove_schemas_protobuf.Log_pb2 import Log
from foxglove_schemas_protobuf.RawAudio_pb2 import RawAudio
from google.protobuf.message import Message
from mcap_protobuf.schema import build_file_descriptor_set

MIC, SPEAKER = "/mic", "/speaker"
CAMERA, SCREEN = "/camera", "/screen"
TURN, ARRIVALS, EVENTS, MODEL, LOG = "/turn", "/arrivals", "/events", "/model", "/log"
FACTS, END = "microturn", "microturn.end"
"""Names of the metadata written at the beginning and at the end."""
FORMAT = "1"
TURN_NS = 200_000_000


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


def _json(name: str, properties: dict[str, str]) -> Schema:
    schema = {
        "title": name,
        "type": "object",
        "properties": {field: {"type": kind} for field, kind in properties.items()},
        "required": list(properties),
    }
    return Schema(name, "jsonschema", "json", json.dumps(schema).encode())


def schemas() -> dict[str, Schema]:
    """The schema of every topic, in the order in which the channels are registered."""
    audio, image, log = _protobuf(RawAudio), _protobuf(CompressedImage), _protobuf(Log)
    turn = {"turn": "integer", "played_samples": "integer", "notices": "array", "age_ms": "object"}
    model = {"turn": "integer", "act": "string", "user_speaking": "boolean", "step_ms": "number"}
    return {
        MIC: audio,
        SPEAKER: audio,
        CAMERA: image,
        SCREEN: image,
        TURN: _json("microturn.Turn", turn),
        ARRIVALS: _json("microturn.Arrivals", {"turn": "integer", "arrivals": "array"}),
        EVENTS: _json("microturn.Events", {"turn": "integer", "events": "array"}),
        MODEL: _json("microturn.Model", model),
        LOG: log,
    }

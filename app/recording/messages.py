"""A moment as the messages of a recording, and back."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from foxglove_schemas_protobuf.CompressedImage_pb2 import CompressedImage
from foxglove_schemas_protobuf.Log_pb2 import Log
from foxglove_schemas_protobuf.RawAudio_pb2 import RawAudio

from app.events import Event, Heard, Said
from app.recording import codec
from app.recording.moment import Json, Moment
from app.recording.topics import (
    ARRIVALS,
    CAMERA,
    EVENTS,
    LOG,
    MIC,
    MODEL,
    RAW_MIC,
    SCREEN,
    SPEAKER,
    TURN,
    TURN_NS,
)
from capture.frames import MIC_RATE_HZ, SPEAKER_RATE_HZ, Eye, MicroTurn, Notice, Pcm, Picture
from capture.vision import from_png, to_png

EYES: dict[Eye, str] = {"camera": CAMERA, "screen": SCREEN}


def encode(moment: Moment) -> Iterator[tuple[str, bytes]]:
    """(topic, message) of everything there is to say about a micro-turn."""
    turn = moment.turn
    yield MIC, _audio(turn.mic, MIC_RATE_HZ, turn.index)
    if turn.raw is not None:
        yield RAW_MIC, _audio(turn.raw, MIC_RATE_HZ, turn.index)
    yield SPEAKER, _audio(turn.played, SPEAKER_RATE_HZ, turn.index)
    ages = {}
    for picture in (turn.camera, turn.screen):
        if picture is not None:
            ages[picture.eye] = picture.age_ms
            yield EYES[picture.eye], _image(picture, turn.index)
    notices = [{"kind": notice.kind, "text": notice.text} for notice in turn.notices]
    body = {"played_samples": turn.played_samples, "notices": notices, "age_ms": ages}
    yield TURN, _json(turn, body)
    if moment.arrivals:
        arrivals = [codec.encode_arrival(arrival) for arrival in moment.arrivals]
        yield ARRIVALS, _json(turn, {"arrivals": arrivals})
    yield MODEL, _json(turn, moment.answer)
    yield from encode_events(moment)


def encode_events(moment: Moment) -> Iterator[tuple[str, bytes]]:
    """Only the events, and those that are words as log lines for viewers."""
    if found := facts(moment):
        yield EVENTS, _json(moment.turn, {"events": found})
    for event in moment.events:
        if line := _spoken(event):
            log = Log(level=Log.INFO, name="transcript", message=line)
            log.timestamp.FromNanoseconds(moment.turn.index * TURN_NS)
            yield LOG, log.SerializeToString()


def facts(moment: Moment) -> list[Json]:
    """Its events as they are stored."""
    return list(moment.facts) or [codec.encode_event(event) for event in moment.events]


def decode(index: int, messages: Mapping[str, list[bytes]]) -> Moment:
    """The moment whose messages these are, by topic.

    Raises KeyError, ValueError, TypeError, MediaError or protobuf's DecodeError where they are not
    those of a recording.
    """
    said = json.loads(messages[TURN][0])
    told = [f for data in messages.get(EVENTS, ()) for f in json.loads(data)["events"]]
    arrivals = [a for data in messages.get(ARRIVALS, ()) for a in json.loads(data)["arrivals"]]
    answer = json.loads(messages[MODEL][0])
    del answer["turn"]
    turn = MicroTurn(
        index=index,
        mic=_pcm(messages[MIC][0]),
        played=_pcm(messages[SPEAKER][0]),
        played_samples=int(said["played_samples"]),
        camera=_picture("camera", said["age_ms"], messages),
        screen=_picture("screen", said["age_ms"], messages),
        notices=tuple(Notice(notice["kind"], notice["text"]) for notice in said["notices"]),
        raw=_pcm(messages[RAW_MIC][0]) if RAW_MIC in messages else None,
    )
    events = (codec.decode_event(fact) for fact in told)
    return Moment(
        turn=turn,
        arrivals=tuple(codec.decode_arrival(arrival) for arrival in arrivals),
        events=tuple(event for event in events if event is not None),
        answer=answer,
        facts=tuple(told),
    )


def _json(turn: MicroTurn, body: Mapping[str, Any]) -> bytes:
    return json.dumps({"turn": turn.index, **body}, ensure_ascii=False).encode()


def _audio(pcm: Pcm, rate_hz: int, index: int) -> bytes:
    data = pcm.astype("<i2", copy=False).tobytes()
    audio = RawAudio(data=data, format="pcm-s16", sample_rate=rate_hz, number_of_channels=1)
    audio.timestamp.FromNanoseconds(index * TURN_NS)
    return bytes(audio.SerializeToString())


def _pcm(message: bytes) -> Pcm:
    return np.frombuffer(RawAudio.FromString(message).data, "<i2").astype(np.int16)


def _image(picture: Picture, index: int) -> bytes:
    image = CompressedImage(data=to_png(picture.rgb), format="png", frame_id=picture.eye)
    image.timestamp.FromNanoseconds(index * TURN_NS)
    return bytes(image.SerializeToString())


def _picture(eye: Eye, ages: Mapping[str, int], messages: Mapping[str, list[bytes]]) -> Any:
    if EYES[eye] not in messages:
        return None
    image = CompressedImage.FromString(messages[EYES[eye]][0])
    return Picture(eye, from_png(image.data), int(ages[eye]))


def _spoken(event: Event) -> str:
    match event:
        case Heard(final=True):
            return f"user: {event.text}"
        case Said():
            return f"assistant: {event.text}{' [cut]' if event.cut else ''}"
    return ""

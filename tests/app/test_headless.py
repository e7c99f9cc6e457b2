"""The wire: what other programs rely on (one JSON object a line)."""

import io
import json

import numpy as np

from app.events import (
    Ack,
    Arrived,
    Cut,
    Delegated,
    Done,
    Floor,
    Heard,
    Job,
    Play,
    Said,
    Say,
    Saying,
    Trouble,
    wire,
)
from app.headless import JsonLines, Readable
from capture.frames import MicroTurn

TURN = MicroTurn(7, np.zeros(3200, np.int16), np.zeros(4800, np.int16), 0)


def test_every_event_has_its_contracted_fields():
    head = {"turn": 7, "t_ms": 1400}
    expected = {
        Heard(1, "hi", True, 10, 20): {
            "type": "heard",
            "id": 1,
            "text": "hi",
            "final": True,
            "from_ms": 10,
            "to_ms": 20,
        },
        Said(2, "yes", 30, 40, cut=False): {
            "type": "said",
            "id": 2,
            "text": "yes",
            "from_ms": 30,
            "to_ms": 40,
            "cut": False,
        },
        Floor("take"): {"type": "floor", "act": "take"},
        Ack("mm-hm"): {"type": "ack", "text": "mm-hm"},
        Delegated(1, "why"): {"type": "delegated", "job": 1, "query": "why"},
        Job(1, "running"): {"type": "job", "job": 1, "state": "running"},
        Arrived("mind", "so", 1): {"type": "arrival", "from": "mind", "text": "so", "id": 1},
        Trouble("late", "slow"): {"type": "late", "text": "slow"},
    }
    for event, body in expected.items():
        assert wire(event, 7) == head | body


def test_what_is_inside_stays_inside():
    pcm = np.zeros(3, np.int16)
    for event in (Say(1, "a"), Saying(1, "a", 0), Cut(), Play(pcm, last=True)):
        assert wire(event, 0) is None


def test_json_lines_are_whole_lines_and_keep_letters():
    out = io.StringIO()
    events = [Heard(1, "schön", True, 0, 1), Say(1, "no"), Done(8, 1.0, 2.0, 3.0, 4.0, 0, 0, 5.0)]
    JsonLines(out).take(TURN, [], events)
    heard, done = (json.loads(line) for line in out.getvalue().splitlines())
    assert "schön" in out.getvalue()
    assert heard["text"] == "schön"
    assert (done["type"], done["turns"], done["p99_ms"]) == ("done", 8, 3.0)


def test_the_readable_talk_marks_what_was_cut_off():
    out = io.StringIO()
    said = Said(1, "one two", 61_000, 62_000, cut=True, unspoken="three")
    Readable(out).take(TURN, [], [Heard(1, "par", False, 0, 1), said])
    assert out.getvalue() == "01:01.0  microturn  one two — cut off: three\n"

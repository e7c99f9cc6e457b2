"""A judge behind a real server on this machine."""

import http.server
import json
import threading
from types import MappingProxyType

import pytest

from app.bench.judge import judge_at
from app.bench.words import Word
from app.errors import MicroturnError
from app.settings import Settings


class Judge(http.server.BaseHTTPRequestHandler):
    """Says RESPOND where the assistant spoke of yellow, else RESUME; keeps what it was asked."""

    asked: list[dict]

    def do_GET(self):
        self._send({"object": "list", "data": [{"id": "a-judge", "object": "model"}]})

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.asked.append(asked)
        label = "C_RESPOND" if "yellow" in asked["messages"][1]["content"] else "C_RESUME"
        message = {"role": "assistant", "content": json.dumps({"behaviour": [label]})}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        head = {"id": "1", "object": "chat.completion", "created": 0, "model": asked["model"]}
        self._send(head | {"choices": [choice]})

    def _send(self, body):
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())

    def log_message(self, *args):
        pass


@pytest.fixture
def address():
    Judge.asked = []
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Judge) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/v1"
        server.shutdown()
        thread.join()


class Item:
    extra = MappingProxyType(
        {"context_text": "Which colour?", "current_turn_text": "Take the other."}
    )


def test_the_judge_reads_the_case_and_its_label_counts(address):
    judge = judge_at(address, Settings())
    assert judge(Item(), (1.0, 2.0), [Word("yellow", 2.2, 2.5)]) == "C_RESPOND"
    assert judge(Item(), (1.0, 2.0), [Word("red", 2.2, 2.5)]) == "C_RESUME"
    case = json.loads(Judge.asked[0]["messages"][1]["content"])
    assert case["other_voice"] == "Take the other."
    assert Judge.asked[0]["temperature"] == 0


def test_a_judge_that_is_not_there_is_told_in_words():
    with pytest.raises(MicroturnError, match=r"judge at http://127\.0\.0\.1:9/v1 does not answer"):
        judge_at("http://127.0.0.1:9/v1", Settings())

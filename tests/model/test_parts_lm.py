"""The language models: the embedded one for real, servers by a real one on this machine."""

import http.server
import json
import threading

import pytest

from model.errors import MindError
from model.parts.lm import ChatServer, OpenAIServer, SmolLM2, gguf_server
from model.parts.weights import MIND, verified


def ask(text: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": text}]


@pytest.fixture(scope="module")
def smol():
    return SmolLM2()


def test_it_knows_a_capital_and_streams(smol):
    pieces = list(smol.stream(ask("What is the capital of Australia?"), threading.Event()))
    assert len(pieces) > 3
    assert "Canberra" in "".join(pieces)


def test_the_same_question_gives_the_same_answer(smol):
    first, second = (
        "".join(smol.stream(ask("Tell me about cats."), threading.Event())) for _ in range(2)
    )
    assert first == second


def test_it_stops_when_told_to(smol):
    stop, pieces = threading.Event(), []
    for piece in smol.stream(ask("Tell me a very long story."), stop):
        pieces.append(piece)
        stop.set()
    assert len(pieces) < 8


def test_nothing_of_it_is_left_behind_when_nobody_listens_any_more(smol):
    pieces = smol.stream(ask("Tell me a very long story."), threading.Event())
    next(pieces)
    pieces.close()
    assert "smollm2" not in [thread.name for thread in threading.enumerate()]


class Server(http.server.BaseHTTPRequestHandler):
    """An OpenAI-like server that streams, breaks off or refuses, as the model's name says."""

    def do_GET(self):
        self._send(json.dumps({"object": "list", "data": [{"id": "good", "object": "model"}]}))

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if asked["model"] == "refuse":
            self.send_error(500, "out of memory")
            return
        if asked["model"] == "garbage":
            self._send("data: {not json\n\n", "text/event-stream")
            return
        self._send("".join(f"data: {c}\n\n" for c in chunks("All", " good.")), "text/event-stream")

    def _send(self, body, kind="application/json"):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *args):
        pass


def chunks(*texts: str):
    for text in texts:
        choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
        head = {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": "good"}
        yield json.dumps({**head, "choices": [choice]})
    yield "[DONE]"


@pytest.fixture
def url():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/v1"
        server.shutdown()
        thread.join()


def test_a_server_streams_its_answer_by_its_first_model(url):
    assert list(OpenAIServer(ChatServer(url, "")).stream(ask("hi"), threading.Event())) == [
        "All",
        " good.",
    ]


@pytest.mark.parametrize("model", ["refuse", "garbage"])
def test_a_broken_server_is_told_in_words(url, model):
    with pytest.raises(MindError, match="does not answer"):
        list(OpenAIServer(ChatServer(url, model)).stream(ask("hi"), threading.Event()))


def test_an_absent_server_is_told_in_words():
    server = OpenAIServer(ChatServer("http://127.0.0.1:9/v1", "m"))
    with pytest.raises(MindError, match=r"127\.0\.0\.1:9"):
        list(server.stream(ask("hi"), threading.Event()))


def test_a_model_from_a_file_is_asked_over_the_protocol_by_us_alone():
    path = verified(MIND)
    server = gguf_server(path)
    answer = "".join(OpenAIServer(server).stream(ask("Say hello."), threading.Event()))
    assert answer.strip()
    with pytest.raises(MindError, match="does not answer"):
        list(OpenAIServer(ChatServer(server.url)).stream(ask("hi"), threading.Event()))


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(MindError, match="There is no model"):
        gguf_server(tmp_path / "none.gguf")

"""A scripted server that speaks OpenAI's chat protocol: it streams, calls tools, stalls, breaks."""

import http.server
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
Reply = Callable[["Handler"], None]


@dataclass
class Server:
    """Replies in order; the last is repeated. `asked` are the requests so far."""

    replies: list[Reply]
    asked: list[Json] = field(default_factory=list)
    url: str = ""
    gone: threading.Event = field(default_factory=threading.Event)

    def messages(self, request: int = -1) -> list[Json]:
        return self.asked[request]["messages"]

    def heard(self, role: str, request: int = -1) -> list[str]:
        return [str(m.get("content")) for m in self.messages(request) if m["role"] == role]


class Handler(http.server.BaseHTTPRequestHandler):
    script: Server

    def do_GET(self) -> None:
        self.send(json.dumps({"object": "list", "data": [{"id": "scripted", "object": "model"}]}))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.script.asked.append(json.loads(body))
        number = min(len(self.script.asked), len(self.script.replies)) - 1
        try:
            self.script.replies[number](self)
        except (BrokenPipeError, ConnectionResetError):
            self.script.gone.set()

    def send(self, body: str, kind: str = "application/json", status: int = 200) -> None:
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def stream(self, *deltas: Json, finish: str = "stop") -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        for delta in deltas:
            self.chunk(delta)
        self.chunk({}, finish)
        self.wfile.write(b"data: [DONE]\n\n")

    def chunk(self, delta: Json, finish: str | None = None) -> None:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        head = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "scripted"}
        self.wfile.write(f"data: {json.dumps({**head, 'choices': [choice]})}\n\n".encode())
        self.wfile.flush()

    def log_message(self, *_: object) -> None: ...


def says(text: str) -> Reply:
    """Streams `text` word by word."""
    return lambda to: to.stream(*({"content": f"{word} "} for word in text.split(" ")))


def calls(tool: str, *, before: str = "", **arguments: str) -> Reply:
    """Asks for a tool."""
    call = {
        "index": 0,
        "id": "call-1",
        "type": "function",
        "function": {"name": tool, "arguments": json.dumps(arguments)},
    }
    first = [{"content": before}] if before else []
    return lambda to: to.stream(*first, {"tool_calls": [call]}, finish="tool_calls")


def stalls(until: threading.Event) -> Reply:
    """Begins to answer and then says nothing more."""

    def reply(to: Handler) -> None:
        to.send_response(200)
        to.send_header("Content-Type", "text/event-stream")
        to.end_headers()
        until.wait(30)

    return reply


def breaks(to: Handler) -> None:
    to.send("out of memory", "text/plain", 500)


def babbles(to: Handler) -> None:
    """No JSON."""
    to.send("data: {not json\n\n", "text/event-stream")


def floods(to: Handler) -> None:
    """Ten megabytes of words."""
    to.send_response(200)
    to.send_header("Content-Type", "text/event-stream")
    to.end_headers()
    for _ in range(100):
        to.chunk({"content": "word " * 20_000})


@contextmanager
def serving(*replies: Reply) -> Iterator[Server]:
    script = Server(list(replies))
    handler = type("Scripted", (Handler,), {"script": script})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    script.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    try:
        yield script
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

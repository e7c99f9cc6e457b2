"""Weights are fetched from a real server that breaks off, goes on, lies."""

import hashlib
import http.server
import threading
from collections.abc import Iterator

import pytest

from app import catalogue, weights
from app.catalogue import CATALOGUE, Offered
from app.download import download
from app.errors import DownloadError, UsageError

BODY = bytes(range(256)) * 8000  # 2 MB
SIZE = len(BODY)
SHA256 = hashlib.sha256(BODY).hexdigest()


class Handler(http.server.BaseHTTPRequestHandler):
    ranges: list[str]

    def do_GET(self):
        asked = self.headers.get("Range", "")
        self.ranges.append(asked)
        if self.path == "/missing":
            self.send_error(404)
            return
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/whole")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        start = int(asked.removeprefix("bytes=").removesuffix("-") or 0)
        start = 0 if self.path == "/no-ranges" else start
        body = BODY[start:] + (b"more" if self.path == "/more" else b"")
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.path == "/breaks" and not start:
            body = body[: len(body) // 2]
        self.wfile.write(body)
        self.close_connection = True

    def log_message(self, *_): ...


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    handler = type("Serving", (Handler,), {"ranges": []})
    served = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=served.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{served.server_address[1]}", handler.ranges
    served.shutdown()
    served.server_close()
    thread.join()


def get(url, path, *, sha256=SHA256, size=SIZE) -> list[int]:
    seen = []
    download(url, path, size, sha256, lambda here, of: seen.append(here))
    return seen


@pytest.mark.parametrize("name", ["whole", "moved"])
def test_a_file_comes_whole_and_says_how_far_it_is(server, tmp_path, name):
    seen = get(f"{server[0]}/{name}", tmp_path / "weights" / "w.gguf")
    assert (tmp_path / "weights" / "w.gguf").read_bytes() == BODY
    assert seen == sorted(seen)
    assert seen[-1] == len(BODY)


def test_what_broke_off_goes_on_where_it_was(server, tmp_path):
    url, ranges = server
    with pytest.raises(DownloadError, match="same command goes on"):
        get(f"{url}/breaks", tmp_path / "w.gguf")
    assert not (tmp_path / "w.gguf").exists()
    here = (tmp_path / "w.gguf.part").stat().st_size
    assert 0 < here < len(BODY)
    get(f"{url}/breaks", tmp_path / "w.gguf")
    assert ranges == ["", f"bytes={here}-"]
    assert (tmp_path / "w.gguf").read_bytes() == BODY
    assert not (tmp_path / "w.gguf.part").exists()


def test_a_server_without_ranges_begins_anew(server, tmp_path):
    (tmp_path / "w.part").write_bytes(BODY[:1000])
    get(f"{server[0]}/no-ranges", tmp_path / "w")
    assert (tmp_path / "w").read_bytes() == BODY


def test_another_file_than_promised_is_thrown_away(server, tmp_path):
    with pytest.raises(DownloadError, match="thrown away"):
        get(f"{server[0]}/whole", tmp_path / "w", sha256="0" * 64)
    with pytest.raises(DownloadError, match="more than it should"):
        get(f"{server[0]}/more", tmp_path / "w")
    assert not (tmp_path / "w").exists()


def test_what_cannot_be_had_is_said(server, tmp_path):
    with pytest.raises(DownloadError, match="error 404"):
        get(f"{server[0]}/missing", tmp_path / "w")
    with pytest.raises(DownloadError, match="broke off"):
        get("http://127.0.0.1:9/w", tmp_path / "w")
    with pytest.raises(DownloadError, match="has room for"):
        get(f"{server[0]}/whole", tmp_path / "w", size=10**16)


def test_pull_puts_the_weights_where_the_mind_finds_them(server, tmp_path, monkeypatch, capsys):
    entry = Offered("tiny", f"{server[0]}/whole", len(BODY), SHA256, "MIT", "a test")
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    monkeypatch.setattr(weights, "CATALOGUE", (entry,))
    monkeypatch.setattr(weights, "offered", lambda name: entry if name == "tiny" else None)
    assert [it.name for it in weights.available()] == ["tiny"]
    assert "--mind tiny" in weights.pull("tiny")
    assert "tiny: 100 % of 2 MB" in capsys.readouterr().err
    assert weights.available() == []
    fetched = weights.entries(verify=True)[-1]
    assert (fetched.file, fetched.ok) == ("whole", True)
    entry.path.write_bytes(b"damaged")
    with pytest.raises(UsageError, match="known: tiny"):
        weights.pull("huge")


def test_only_makers_offer_weights_and_every_file_is_pinned():
    for entry in CATALOGUE:
        assert entry.url.startswith("https://huggingface.co/Qwen/")
        assert len(entry.sha256) == 64
        assert entry.size > 10**8
        assert entry.licence == "Apache-2.0"

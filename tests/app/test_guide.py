import hashlib
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import Qt

from app import catalogue, guide, places
from app.catalogue import Offered
from app.doctor import Finding
from app.guide import FirstGuide, in_words
from app.settings import Settings
from ui.guide import Guide

CONTENT = bytes(range(256)) * 8000


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(autouse=True)
def memory(tmp_path, monkeypatch):
    monkeypatch.setattr(places, "FILE", tmp_path / "state" / "places.json")


@pytest.fixture
def offered(tmp_path, monkeypatch):
    """A mind that a server of our own has."""
    served = tmp_path / "served"
    served.mkdir()
    (served / "small.gguf").write_bytes(CONTENT)
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path / "weights")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(served)))
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}/small.gguf"
    digest = hashlib.sha256(CONTENT).hexdigest()
    entry = Offered("small", url, len(CONTENT), digest, "MIT", "is small")
    monkeypatch.setattr(guide, "CATALOGUE", (entry,))
    yield entry
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def door():
    return Guide()


@pytest.fixture
def first(door):
    first = FirstGuide(Settings.model_construct, door)
    first.start()
    yield first
    first.close()


def test_it_is_due_until_it_has_been_gone_through(first, door):
    assert FirstGuide.due()
    door.done.emit()
    assert not FirstGuide.due()


def test_a_mind_is_fetched_with_progress_and_checked(offered, first, door, qtbot):
    seen = []
    door.offered.connect(lambda offers: seen.append(offers[0]), Qt.ConnectionType.DirectConnection)
    door.fetch_wanted.emit("small")
    qtbot.waitUntil(lambda: bool(seen) and seen[-1].state == "here", timeout=10_000)
    percents = [offer.percent for offer in seen]
    assert percents == sorted(percents)
    assert len(set(percents)) > 5
    assert offered.path.read_bytes() == CONTENT


def test_a_fetch_that_is_broken_off_goes_on_where_it_was(offered, first, door, qtbot):
    part = offered.path.with_name(f"{offered.path.name}.part")
    part.parent.mkdir()
    part.write_bytes(CONTENT[: len(CONTENT) // 2])
    seen = []

    def look(offers):
        seen.append(offers[0])
        if 60 < offers[0].percent < 100:
            first._fetch("")

    door.offered.connect(look, Qt.ConnectionType.DirectConnection)
    assert guide._offer(offered).percent == 50
    door.fetch_wanted.emit("small")
    qtbot.waitUntil(lambda: bool(seen) and seen[-1].text != "", timeout=10_000)
    assert seen[-1].state == "offered"
    assert part.exists()


def test_a_fetch_that_fails_says_why(offered, first, door, qtbot, monkeypatch):
    monkeypatch.setattr(guide, "CATALOGUE", (offered.__class__(*_changed(offered)),))
    seen = []
    door.offered.connect(lambda offers: seen.append(offers[0]), Qt.ConnectionType.DirectConnection)
    door.fetch_wanted.emit("small")
    qtbot.waitUntil(lambda: bool(seen) and seen[-1].text != "", timeout=10_000)
    assert "it was thrown away" in seen[-1].text


def _changed(entry):
    return entry.name, entry.url, entry.size, "0" * 64, entry.licence, entry.about


def test_the_doctor_speaks_to_people():
    check = in_words(Finding("real-time budget", ok=True, essential=True, text="ears 12 ms"))
    assert (check.title, check.text, check.essential) == ("Speed", "Ears 12 ms", True)
    assert in_words(Finding("versions", ok=True, essential=True, text="torch 2")) is None
    wrong = in_words(Finding("versions", ok=False, essential=True, text="numpy is missing"))
    assert (wrong.title, wrong.good) == ("Versions", False)


def test_what_is_remembered_survives_damage():
    places.keep("captions", [1, 2, 3, 4])
    places.keep("guided", value=True)
    assert places.kept("captions") == [1, 2, 3, 4]
    places.FILE.write_text("{broken")
    assert places.kept("captions") is None
    places.keep("guided", value=True)
    assert places.kept("guided") is True

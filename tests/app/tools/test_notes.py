"""Notes and files stay in the folders that the user allowed."""

import asyncio
from datetime import datetime
from types import SimpleNamespace

import pytest

from app.errors import ToolError
from app.tools.notes import Notes

HANDS = SimpleNamespace(now=datetime(2026, 11, 24, 14, 5))


@pytest.fixture
def home(tmp_path):
    (tmp_path / "allowed").mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    return tmp_path


@pytest.fixture
def notes(home):
    return Notes(home / "notes", (home / "allowed",))


def do(what):
    return asyncio.run(what)


def test_notes_are_kept_and_read_back(notes, home):
    assert do(notes.read_notes(HANDS)) == "There are no notes."
    do(notes.write_note(HANDS, "buy milk"))
    do(notes.write_note(HANDS, "call\nmum"))
    assert (home / "notes" / "notes.md").read_text() == (
        "- 2026-11-24 14:05 buy milk\n- 2026-11-24 14:05 call mum\n"
    )
    assert do(notes.read_notes(HANDS)) == "buy milk. call mum."


def test_files_in_allowed_folders_are_listed_read_and_written(notes, home):
    path = str(home / "allowed" / "list.txt")
    do(notes.write_file(HANDS, path, "one"))
    assert do(notes.list_files(HANDS)) == path
    assert do(notes.read_file(HANDS, path)) == "one"


def test_no_way_leads_out_of_the_allowed_folders(notes, home):
    (home / "allowed" / "link").symlink_to(home)
    for path in ("../secret.txt", str(home / "secret.txt"), "/etc/passwd"):
        with pytest.raises(ToolError, match="not in a folder that you allowed"):
            do(notes.read_file(HANDS, path))
    with pytest.raises(ToolError, match="not in a folder"):
        do(notes.write_file(HANDS, str(home / "allowed" / "link" / "secret.txt"), "changed"))
    assert (home / "secret.txt").read_text() == "secret"


def test_what_cannot_be_read_or_written_is_said(notes, home):
    (home / "allowed" / "bytes").write_bytes(b"\xff\xfe\xff")
    (home / "allowed" / "long").write_text("x" * 300_000)
    for name, why in (("bytes", "is no text"), ("long", "too large"), ("gone", "cannot read")):
        with pytest.raises(ToolError, match=why):
            do(notes.read_file(HANDS, str(home / "allowed" / name)))
    with pytest.raises(ToolError, match="too long"):
        do(notes.write_file(HANDS, str(home / "allowed" / "big"), "x" * 300_000))

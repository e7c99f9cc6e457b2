"""One folder of recordings: what is in it, found again, and kept in order."""

import os
from datetime import datetime

import pytest

from app.errors import UnwritableRecordingError, UsageError
from app.library import DAY_S, Library
from app.recording.file import RecordingFile, active
from app.recording.reader import Recording
from app.recording.recover import recover
from tests.recorded import FACTS, record

NOW = datetime(2026, 3, 1, 12, 30, 5)


@pytest.fixture(scope="module")
def talk(tmp_path_factory):
    path = tmp_path_factory.mktemp("recorded") / "talk.mcap"
    record(path)
    return path


@pytest.fixture
def folder(tmp_path, talk):
    """Two whole sessions, one that was not closed, one damaged, and a file that is none."""
    made = tmp_path / "recordings"
    made.mkdir()
    whole = talk.read_bytes()
    (made / "one.mcap").write_bytes(whole)
    (made / "two.mcap").write_bytes(whole)
    (made / "three.mcap.active").write_bytes(whole[:-9000])
    (made / "four.mcap").write_bytes(whole[:-9000])
    (made / "notes.mcap").write_text("no recording")
    return made


def test_every_session_is_listed_with_its_length_and_first_words(folder, talk):
    listed = {session.title: session for session in Library(folder).sessions()}
    assert set(listed) == {"one", "two", "three", "four"}
    one = listed["one"]
    assert (one.id, one.state, one.length_ms) == ("one.mcap", "whole", 12_000)
    assert one.size_bytes == talk.stat().st_size
    assert one.words.startswith("what time is it It is twelve o'clock")
    assert one.started_s == datetime.fromisoformat(FACTS["started"]).timestamp()
    assert listed["three"].state == "open"
    assert listed["four"].state == "damaged"


def test_without_a_folder_there_is_nothing(tmp_path):
    assert Library(tmp_path / "nowhere").sessions() == []


def test_what_was_said_is_found(folder):
    library = Library(folder)
    assert {s.title for s in library.sessions("TOMORROW twelve")} == {"one", "two"}
    assert "and tomorrow" in library.sessions("tomorrow")[0].words
    assert [s.title for s in library.sessions("two")] == ["two"]
    assert library.sessions("elephant") == []


def test_a_session_gets_another_title_and_keeps_its_content(folder):
    library = Library(folder)
    renamed = library.rename("one.mcap", "  With   Anna ")
    assert (renamed.id, renamed.title) == ("With Anna.mcap", "With Anna")
    assert not (folder / "one.mcap").exists()
    assert len(list(Recording(folder / "With Anna.mcap").moments())) == 60
    assert library.rename("three.mcap.active", "four").id == "four.mcap.active"


@pytest.mark.parametrize("title", ["", "../up", "a/b", ".hidden", "what?", "x" * 121, "two"])
def test_a_title_that_cannot_be_is_refused(folder, title):
    with pytest.raises(UsageError):
        Library(folder).rename("one.mcap", title)
    assert (folder / "one.mcap").exists()


def test_a_session_goes_to_the_trash_or_stays(folder, tmp_path):
    def to_trash(path):
        path.rename(tmp_path / path.name)
        return True

    Library(folder, to_trash).delete("one.mcap")
    assert (tmp_path / "one.mcap").exists()
    assert not (folder / "one.mcap").exists()
    with pytest.raises(UsageError, match="it is still there"):
        Library(folder).delete("two.mcap")
    assert (folder / "two.mcap").exists()


@pytest.mark.parametrize("name", ["gone.mcap", "../talk.mcap", "/etc/hostname"])
def test_only_its_own_recordings_are_touched(folder, name):
    with pytest.raises(UsageError, match="there is no recording"):
        Library(folder, lambda path: True).delete(name)


def test_old_sessions_are_deleted_where_that_is_wanted(folder):
    then = NOW.timestamp() - 31 * DAY_S
    for name in ("one.mcap", "three.mcap.active"):
        os.utime(folder / name, (then, then))
    library = Library(folder)
    assert library.expire(0, NOW.timestamp()) == 0
    assert library.expire(30, NOW.timestamp()) == 1
    left = {session.title for session in library.sessions()}
    assert left == {"two", "three", "four"}, "what was not closed waits to be recovered"


def test_a_new_recording_never_takes_a_name_that_is_there(folder):
    library = Library(folder)
    first = library.new_path(NOW)
    assert first.name == "2026-03-01 12.30.05.mcap"
    active(first).touch()
    assert library.new_path(NOW).name == "2026-03-01 12.30.05 2.mcap"


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(UnwritableRecordingError, match="cannot be made"):
        Library(tmp_path / "file" / "recordings").new_path(NOW)


def test_what_was_not_closed_is_recovered(folder):
    library = Library(folder)
    (unfinished,) = library.unfinished()
    saved = library.recover(unfinished.id)
    assert saved.path == folder / "three.mcap"
    assert library.unfinished() == []
    assert {s.title: s.state for s in library.sessions()}["three"] == "whole"


def test_a_session_that_is_being_recorded_is_left_alone(folder):
    file = RecordingFile(folder / "now.mcap", FACTS)
    file.write(next(Recording(folder / "one.mcap").moments()))
    library = Library(folder, lambda path: True)
    assert [session.title for session in library.unfinished()] == ["three"]
    with pytest.raises(UnwritableRecordingError, match="is being recorded right now"):
        recover(active(file.path))
    with pytest.raises(UsageError, match="is being recorded"):
        library.delete("now.mcap.active")
    file.abandon()
    assert {session.title for session in library.unfinished()} == {"three", "now"}

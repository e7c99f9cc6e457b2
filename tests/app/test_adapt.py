from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from app import settings
from app.adapt import Adapting, adapt
from app.events import Report, Tempo
from app.inbox import Inbox
from app.run import Run
from app.settings import Settings, load
from capture.errors import DeviceError
from ui.bridge import Bridge


@pytest.fixture(autouse=True)
def file(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    monkeypatch.setitem(Settings.model_config, "toml_file", path)
    monkeypatch.setattr(settings, "FILE", path)
    return path


class Source:
    """Writes down what it is told."""

    def __init__(self):
        self.told = []

    def __getattr__(self, name):
        return lambda value: self.told.append((name, value and type(value).__name__))


@pytest.fixture
def talk():
    return SimpleNamespace(source=Source(), inbox=Inbox())


def test_devices_are_changed_where_they_are_and_the_echo_with_them(talk):
    adapt(talk, Run(), load(mic="USB"), "mic")
    adapt(talk, Run(), load(speaker="none"), "speaker")
    adapt(talk, Run(), load(echo_cancellation=False), "echo_cancellation")
    adapt(talk, Run(), load(camera="none"), "camera")
    assert talk.source.told == [
        ("hear_by", "str"),
        ("cancel", "EchoCanceller"),
        ("speak_by", "str"),
        ("cancel", None),  # what plays nothing has no echo
        ("cancel", None),
        ("look", None),
    ]


def test_patience_comes_as_an_arrival_so_that_it_can_be_replayed(talk):
    adapt(talk, Run(), load(end_of_turn_ms=900), "end_of_turn_ms")
    adapt(talk, Run(), load(push_to_talk=True), "push_to_talk")
    assert talk.inbox.collect(0) == [Tempo(900, 320), Tempo(600, 320, key_held=True)]


def test_a_camera_that_is_not_there_is_told_in_the_talk(talk, monkeypatch):
    def missing(*_):
        raise DeviceError('no camera is called "x"; known: none')

    monkeypatch.setattr("app.adapt.camera", missing)
    adapt(talk, Run(), load(camera="x"), "camera")
    assert talk.inbox.collect(0) == [Report("error", 'no camera is called "x"; known: none')]


def test_what_the_dialog_chooses_is_stored_taken_up_and_shown(qtbot, file):
    bridge, adapted, shown = Bridge(), [], []
    adapting = Adapting(load(), bridge, adapted.append)
    bridge.options.connect(shown.append, Qt.ConnectionType.DirectConnection)
    adapting.start()
    bridge.option_chosen.emit("barge_in_ms", 500)
    bridge.option_chosen.emit("mind", "clever")
    bridge.options_wanted.emit()
    qtbot.waitUntil(lambda: len(shown) == 3, timeout=10_000)
    adapting.close()
    assert adapted == ["barge_in_ms"]
    assert adapting.settings.barge_in_ms == 500
    assert file.read_text() == "barge_in_ms = 500\n"
    notes = {option.name: option.note for option in shown[-1]}
    assert '"clever" is no mind' in notes["mind"]


@pytest.mark.logs_error(match="was not taken up")
def test_a_fault_while_adapting_is_logged_and_the_next_wish_is_heard(qtbot):
    def fail(name):
        raise RuntimeError(name)

    bridge, shown = Bridge(), []
    adapting = Adapting(load(), bridge, fail)
    bridge.options.connect(shown.append, Qt.ConnectionType.DirectConnection)
    adapting.start()
    bridge.option_chosen.emit("barge_in_ms", 500)
    bridge.options_wanted.emit()
    qtbot.waitUntil(lambda: shown != [], timeout=10_000)
    adapting.close()

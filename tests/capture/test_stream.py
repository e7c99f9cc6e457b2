"""Streams that lose and regain their devices where no sound server keeps the list."""

import pytest

from capture import devices, portaudio
from capture.devices import Device
from capture.notices import Notices
from capture.stream import KeptStream

BUILT_IN = Device("Built-in", 0, "microphone", default=True)
SPEAKER = Device("Speaker", 1, "speaker", default=True)
USB = Device("USB", 2, "microphone", default=False)


class Stream:
    """An open stream of nothing."""

    active = True

    def close(self):
        pass


class Watcher:
    """Says that something changed, not what: as Qt does for PortAudio."""

    def __init__(self):
        self.told = []

    def available(self):
        return []

    def watch(self, on_change):
        self.told.append(on_change)
        return lambda: self.told.remove(on_change)

    def close(self):
        pass


@pytest.fixture
def system(monkeypatch):
    """PortAudio as it is: it lists devices when it starts, and never again."""

    class System:
        def __init__(self):
            self.plugged = self.listed = [BUILT_IN, SPEAKER]
            self.starts = 0
            self.watcher = Watcher()

        def query_devices(self):
            return []

        def _terminate(self):
            assert portaudio._open_streams == 0, "a stream was open"

        def _initialize(self):
            self.starts += 1
            self.listed = list(self.plugged)

        def open(self, device):
            portaudio._open_streams += 1
            return Stream()

    system = System()
    monkeypatch.setattr(portaudio, "sounddevice", lambda: system)
    for kind in ("microphone", "speaker"):
        monkeypatch.setitem(
            devices._LISTS,
            kind,
            lambda kind=kind: [one for one in system.listed if one.kind == kind],
        )
    devices.see_with(system.watcher)
    yield system
    devices.see_with(None)


@pytest.fixture
def kept(system):
    """`kept(kind, wanted)`: an open stream and its notices."""
    streams = []

    def keep(kind, wanted):
        notices = Notices()
        stream = KeptStream(kind, wanted, system.open, notices)
        stream.start(patient=True)
        streams.append(stream)
        return stream, notices

    yield keep
    for stream in streams:
        stream.close()


def test_all_streams_let_go_for_a_moment_so_that_a_new_device_is_seen(system, kept, eventually):
    microphone, heard = kept("microphone", None)
    speaker, said = kept("speaker", None)
    eventually(lambda: len(system.watcher.told) == 2)
    microphone.use("USB")
    system.plugged = [BUILT_IN, SPEAKER, USB]
    for tell in list(system.watcher.told):
        tell()
    eventually(lambda: microphone.name == "USB" and microphone.alive and speaker.alive)
    assert system.starts == 1
    assert [notice.text for notice in heard.take()] == ['The microphone is "USB" now.']
    assert said.take() == [], "the speaker was away too short to speak of it"


def test_one_that_is_gone_is_stood_in_for_and_comes_back(system, kept, eventually):
    system.listed = system.plugged = [BUILT_IN, USB]
    microphone, heard = kept("microphone", "USB")
    eventually(lambda: system.watcher.told)
    system.plugged = [BUILT_IN]
    system.watcher.told[0]()
    eventually(lambda: microphone.name == "Built-in" and microphone.alive)
    system.plugged = [BUILT_IN, USB]
    system.watcher.told[0]()
    eventually(lambda: microphone.name == "USB" and microphone.alive)
    assert [notice.text for notice in heard.take()] == [
        'The microphone "USB" went away; "Built-in" takes its place.',
        'The microphone "USB" is back.',
    ]

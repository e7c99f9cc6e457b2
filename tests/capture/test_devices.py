import importlib
import subprocess
import sys

import pytest

from capture import devices
from capture.devices import Device
from capture.errors import DeviceError

KNOWN = [
    Device("USB Audio", 3, "microphone", default=False),
    Device("USB Audio Pro", 4, "microphone", default=True),
    Device("Built-in", 5, "microphone", default=False),
]


@pytest.fixture(autouse=True)
def known(monkeypatch):
    monkeypatch.setitem(devices._LISTS, "microphone", lambda: KNOWN)
    monkeypatch.setitem(devices._LISTS, "speaker", list)


def test_the_exact_name_comes_before_a_part_of_it():
    assert devices.find("microphone", "USB Audio").index == 3
    assert devices.find("microphone", "built").index == 5
    assert devices.find("microphone", "PRO").index == 4


def test_what_fits_several_or_none_lists_the_known():
    with pytest.raises(DeviceError, match='2 microphones are called "usb": "USB Audio", "USB'):
        devices.find("microphone", "usb")
    with pytest.raises(DeviceError, match='no microphone is called "x"; known: "USB Audio", '):
        devices.find("microphone", "x")
    with pytest.raises(DeviceError, match='no speaker is called "x"; known: none'):
        devices.find("speaker", "x")


def test_a_device_is_chosen_by_name_by_number_or_as_default():
    assert devices.choose("microphone", "built").index == 5
    assert devices.choose("microphone", 3).name == "USB Audio"
    assert devices.choose("microphone", None).index == 4
    with pytest.raises(DeviceError, match='no microphone number 9; known: 3 "USB Audio", '):
        devices.choose("microphone", 9)
    with pytest.raises(DeviceError, match="no speaker was found; connect one"):
        devices.choose("speaker", None)


def test_only_the_kinds_asked_for_are_listed():
    assert devices.available("microphone", "speaker") == KNOWN


def test_without_portaudio_the_cure_is_named(monkeypatch):
    def missing(name):
        raise OSError("PortAudio library not found")

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(DeviceError, match="apt install libportaudio2"):
        devices._sound("microphone", "input")


def test_opencv_leaves_qt_alone():
    names = "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"
    code = f"import os, capture.vision; assert not os.environ.keys() & set({names})"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

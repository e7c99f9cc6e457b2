"""Devices that come, go and take each other's place, on a real sound server."""

import time

import numpy as np
import pytest

from capture import devices
from capture.errors import DeviceError
from capture.microphone import DeviceMicrophone
from capture.pulse_watch import PulseWatch
from capture.speaker import DeviceSpeaker
from tests.capture.test_device_sound import level, tone

pytestmark = pytest.mark.device

HEADSET = [
    ["module-null-sink", "sink_name=headfeed", "norewinds=1"],
    [
        *["module-remap-source", "master=headfeed.monitor", "source_name=headmic"],
        "source_properties=device.description=Headset",
    ],
    [
        *["module-null-sink", "sink_name=headspk", "norewinds=1"],
        "sink_properties=device.description=Headphones",
    ],
]
BUILT_IN = "Remapped Monitor of Null Output"


class Hands:
    """Plugs a headset in and out."""

    def __init__(self, pulse):
        self._pulse = pulse
        self._modules = []

    def plug(self):
        self._modules = [self._pulse.control("load-module", *device) for device in HEADSET]
        until_known("headspk")

    def unplug(self):
        for module in reversed(self._modules):
            self._pulse.control("unload-module", module)


def until_known(key):
    for _ in range(600):
        if any(one.key == key for one in devices.available("microphone", "speaker")):
            return
        time.sleep(0.05)
    pytest.fail(f"{key} never came")


@pytest.fixture
def hands(pulse):
    devices.see_with(PulseWatch())
    yield Hands(pulse)
    devices.forget_watcher()


@pytest.fixture
def opened():
    things = []
    yield lambda thing: (things.append(thing), thing)[1]
    for thing in things:
        thing.close()


def until(microphone, told):
    """Micro-turns until a notice says this; all that was said."""
    texts = []
    for _ in range(200):
        microphone.read_turn()
        texts += [notice.text for notice in microphone.take_notices()]
        if any(told in text for text in texts):
            return texts
    pytest.fail(f"never told {told!r}, but {texts}")


def hears(pulse, microphone, feed):
    """Whether it hears a tone that is played into this feed."""
    raw = pulse.runtime / "tone.raw"
    raw.write_bytes(tone(700, 16_000, 2.0).tobytes())
    with pulse.playing(feed, raw):
        return max(level(microphone.read_turn()) for _ in range(10)) > 1000


def test_devices_go_by_the_names_people_know(hands):
    hands.plug()
    found = devices.available("microphone", "speaker")
    assert {(one.name, one.key, one.default) for one in found} == {
        (BUILT_IN, "virtmic", True),
        ("Headset", "headmic", False),
        ("Null Output (micfeed)", "micfeed", False),
        ("Null Output (spk)", "spk", True),
        ("Null Output (headfeed)", "headfeed", False),
        ("Headphones", "headspk", False),
    }
    assert devices.find("speaker", "headph").key == "headspk"
    assert devices.find("speaker", "spk").name == "Null Output (spk)"
    with pytest.raises(DeviceError, match=f'known: "{BUILT_IN}", "Headset"'):
        devices.find("microphone", "Foo")


def test_the_microphone_that_is_named_is_the_one_that_hears(pulse, hands, opened):
    hands.plug()
    microphone = opened(DeviceMicrophone("Headset"))
    assert microphone.name == "Headset"
    assert not hears(pulse, microphone, "micfeed")
    assert hears(pulse, microphone, "headfeed")


def test_another_takes_the_place_of_one_that_goes_until_it_is_back(pulse, hands, opened):
    hands.plug()
    microphone = opened(DeviceMicrophone("Headset"))
    microphone.read_turn()
    hands.unplug()
    until(microphone, f'The microphone "Headset" went away; "{BUILT_IN}" takes its place.')
    assert hears(pulse, microphone, "micfeed")
    hands.plug()
    until(microphone, 'The microphone "Headset" is back.')
    assert hears(pulse, microphone, "headfeed")


def test_it_follows_the_default_of_the_system(pulse, hands, opened):
    hands.plug()
    microphone = opened(DeviceMicrophone())
    assert hears(pulse, microphone, "micfeed")
    pulse.control("set-default-source", "headmic")
    until(microphone, 'The microphone is "Headset" now.')
    assert hears(pulse, microphone, "headfeed")


def test_another_can_be_chosen_while_the_talk_goes_on(pulse, hands, opened):
    hands.plug()
    microphone = opened(DeviceMicrophone("none"))
    microphone.read_turn()
    assert (microphone.name, microphone.live) == ("none", False)
    microphone.use("Headset")
    until(microphone, 'The microphone is "Headset" now.')
    assert hears(pulse, microphone, "headfeed")
    microphone.use("none")
    for _ in range(10):
        turn = microphone.read_turn()
    assert not turn.any()
    assert not microphone.live


def test_the_speaker_goes_over_without_losing_a_word(pulse, hands, opened):
    hands.plug()
    speaker = opened(DeviceSpeaker("spk"))
    sound = np.full(24_000 * 4, 3000, np.int16)
    speaker.play(sound, last=True)
    with pulse.record("headspk") as recording:
        speaker.use("Headphones")
        for _ in range(100):
            time.sleep(0.2)
            if speaker.take_played()[1] == len(sound):
                break
        assert speaker.take_played()[1] == len(sound)
    assert np.count_nonzero(recording.pcm > 2000) > 24_000


def test_who_waits_is_told_and_served_when_something_is_plugged_in(pulse, hands, opened):
    pulse.unplug()
    microphone = opened(DeviceMicrophone(patient=True))
    until(microphone, "No microphone")
    pulse.plug()
    until(microphone, f'The microphone is "{BUILT_IN}" now.')
    assert hears(pulse, microphone, "micfeed")

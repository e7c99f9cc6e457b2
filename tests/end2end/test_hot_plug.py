"""Devices that come and go under the real window, told by Qt."""

import pytest

from tests.end2end.test_talk_aloud import SKY, spoken

pytestmark = [pytest.mark.device, pytest.mark.timeout(240)]

HEADSET = [
    ["module-null-sink", "sink_name=headfeed", "norewinds=1"],
    [
        *["module-remap-source", "master=headfeed.monitor", "source_name=headmic"],
        "source_properties=device.description=Headset",
    ],
]


def plug(pulse):
    return [pulse.control("load-module", *device) for device in HEADSET]


def test_a_headset_is_chosen_by_name_replaced_while_away_and_comes_back(start, pulse, tmp_path):
    folder = tmp_path / ".config" / "microturn"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text('mic = "Headset"\n')
    modules = plug(pulse)
    app = start()

    def told(words):
        return lambda: [e for e in app.events("device") if words in e["text"]]

    for module in reversed(modules):
        pulse.control("unload-module", module)
    app.wait_for(told('"Headset" went away; "'))
    plug(pulse)
    app.wait_for(told('"Headset" is back'))
    raw = tmp_path / "sky.raw"
    raw.write_bytes(spoken(SKY).tobytes())
    with pulse.playing("headfeed", raw):
        app.wait_for(lambda: [e for e in app.events("heard") if "sky" in e["text"].lower()])
    assert app.close() == 0


def test_a_microphone_that_is_not_there_at_the_start_is_stood_in_for(start, pulse, tmp_path):
    folder = tmp_path / ".config" / "microturn"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text('mic = "Headset"\n')
    app = start()
    app.wait_for(lambda: [e for e in app.events("device") if '"Headset"' in e["text"]])
    plug(pulse)
    app.wait_for(lambda: [e for e in app.events("device") if "is back" in e["text"]])

"""Hands on the settings of the real window."""

import tomllib

import pytest

pytestmark = [pytest.mark.device, pytest.mark.timeout(180)]

SEARCH = ("200", "43")
TONE = ("775", "100")


def test_a_setting_is_searched_for_changed_stored_and_taken_up(start, hands, tmp_path):
    app = start()
    file = tmp_path / ".config" / "microturn" / "settings.toml"
    hands("mousemove", "350", "680", "click", "1", "key", "ctrl+comma", "sleep", "1.5")
    hands("mousemove", *SEARCH, "click", "1")
    hands("type", "--delay", "30", "patience")
    hands("key", "Tab", "Tab", "ctrl+a")
    hands("type", "--delay", "30", "1500")
    hands("key", "Return")
    app.wait_for(file.exists)
    assert tomllib.loads(file.read_text()) == {"end_of_turn_ms": 1500}
    hands("key", "ctrl+f", "ctrl+a")
    hands("type", "--delay", "30", "push-to-talk")
    hands("key", "Tab", "Tab", "space")
    app.wait_for(lambda: app.ctl("status") == "The microphone is off.")


def test_a_broken_settings_file_is_kept_aside_and_said_so(start, tmp_path):
    folder = tmp_path / ".config" / "microturn"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text("mic = = broken")
    app = start()
    said = "kept as settings.broken-1"
    app.wait_for(lambda: [e for e in app.events("error") if said in e["text"]])
    assert (folder / "settings.broken-1.toml").read_text() == "mic = = broken"


def test_the_devices_can_be_tried_out_while_the_talk_goes_on(start, hands, pulse):
    app = start()
    app.ctl("settings")
    app.wait_for(lambda: len(pulse.control("list", "short", "source-outputs").splitlines()) == 3)
    with pulse.record() as recording:
        hands("sleep", "0.5", "mousemove", *TONE, "click", "1", "sleep", "2")
    assert (abs(recording.pcm) > 2000).sum() > 2000
    assert not app.events("delegated"), "the talk takes a tone for no question"

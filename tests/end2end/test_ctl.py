"""Orders from outside to the real window."""

import pytest

from tests.end2end.test_talk_aloud import AUSTRALIA, SKY, spoken

pytestmark = [pytest.mark.device, pytest.mark.timeout(240)]


def test_it_obeys_orders_from_outside(start, pulse):
    app = start()
    assert app.ctl("mute") == "The microphone is off."
    pulse.say(spoken(AUSTRALIA)).wait()
    assert app.ctl("toggle-mute") == "The microphone is open."
    pulse.say(spoken(SKY))
    app.until_it_answers("sky")
    assert app.ctl("stop") == "Silent."
    app.wait_for(lambda: [e for e in app.events("said") if e["cut"]])
    heard = " ".join(e["text"] for e in app.events("heard"))
    assert "australia" not in heard.lower(), "it was muted"
    assert app.ctl("toggle-share") == "Screen 1 is seen."
    assert app.ctl("toggle-share") == "The screen is not seen any more."
    assert app.ctl("quit") == "Done."
    assert app.ended() == 0


def test_with_push_to_talk_it_hears_only_while_the_key_is_held(start, pulse, hands, tmp_path):
    folder = tmp_path / ".config" / "microturn"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text("push_to_talk = true\n")
    app = start()

    pulse.say(spoken(AUSTRALIA)).wait()
    hands("mousemove", "350", "680", "click", "1", "keydown", "F9", "sleep", "0.4")
    pulse.say(spoken(SKY)).wait()
    hands("sleep", "0.4", "keyup", "F9")
    app.wait_for(lambda: [e for e in app.events("heard") if e["final"]])
    heard = " ".join(e["text"] for e in app.events("heard")).lower()
    assert "sky" in heard
    assert "australia" not in heard


def test_a_key_of_the_desktop_mutes_it_wherever_the_user_is(start, hands, tmp_path):
    folder = tmp_path / ".config" / "microturn"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text('hotkey_mute = "Ctrl+F8"\n')
    app = start()
    # The pointer, and with it the keyboard, is on the bare desktop beside the window.
    hands("mousemove", "1270", "890", "key", "ctrl+F8")
    app.wait_for(lambda: app.ctl("status") == "The microphone is off.")

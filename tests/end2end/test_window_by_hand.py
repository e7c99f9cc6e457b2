"""Hands on the real window: typing, stopping, muting."""

import pytest

pytestmark = [pytest.mark.device, pytest.mark.timeout(180)]

INPUT_LINE = ("350", "680")


def test_typed_words_are_answered_and_escape_stops_the_answer(start, hands):
    app = start()
    hands("mousemove", *INPUT_LINE, "click", "1")
    hands("type", "--delay", "30", "Why is the sky blue?")
    hands("key", "Return")
    app.wait_for(lambda: [e for e in app.events("heard") if e["text"] == "Why is the sky blue?"])
    app.until_it_answers("sky")
    hands("sleep", "1.5", "key", "Escape")
    (cut,) = app.wait_for(lambda: [e for e in app.events("said") if e["cut"]])
    assert cut["unspoken"]
    app.wait_for(lambda: [e for e in app.events("job") if e["state"] == "delivered"])


def test_a_muted_microphone_hears_nothing(start, hands, pulse):
    from tests.end2end.test_talk_aloud import AUSTRALIA, spoken

    app = start()
    hands("mousemove", *INPUT_LINE, "click", "1", "key", "ctrl+m", "sleep", "1.5")
    pulse.say(spoken(AUSTRALIA)).wait()
    hands("sleep", "2")
    assert not app.events("heard")
    hands("key", "ctrl+m", "sleep", "0.6")
    pulse.say(spoken(AUSTRALIA)).wait()
    app.wait_for(lambda: [e for e in app.events("heard") if e["final"]])


def test_a_timer_speaks_up_on_time_in_the_window(start, hands):
    app = start()
    hands("mousemove", *INPUT_LINE, "click", "1")
    hands("type", "--delay", "30", "set a timer for four seconds")
    hands("key", "Return")
    app.wait_for(lambda: [e for e in app.events("said") if e["text"].endswith("is up.")])
    said = [e["text"] for e in app.answers()]
    assert said == ["Your timer of four seconds is running.", "Your timer of four seconds is up."]
    given, over = app.events("order")
    assert (given["standing"], over["standing"]) == (True, False)
    assert over["t_ms"] - given["t_ms"] >= 3800

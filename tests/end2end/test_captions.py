"""Captions above the real window."""

import subprocess

import pytest

from tests.end2end.test_talk_aloud import SKY, spoken

pytestmark = [pytest.mark.device, pytest.mark.timeout(180)]


@pytest.fixture
def ask(display):
    """`ask(*words)`: what xdotool answers."""

    def ask(*words: str) -> str:
        env = {"DISPLAY": display}
        command = ["xdotool", *words]
        return subprocess.run(command, env=env, capture_output=True, text=True).stdout.strip()

    return ask


def test_captions_come_with_the_words_and_the_mouse_goes_through_them(start, pulse, ask):
    def captions():
        return ask("search", "--onlyvisible", "--name", "Microturn captions")

    app = start()
    assert app.ctl("caption") == "Done."
    pulse.say(spoken(SKY))
    window = app.wait_for(captions)
    told = ask("getwindowgeometry", "--shell", window)
    place = {name: int(value) for name, value in (line.split("=") for line in told.splitlines())}
    middle = str(place["X"] + place["WIDTH"] // 2), str(place["Y"] + place["HEIGHT"] // 2)
    under = ask("mousemove", *middle, "getmouselocation", "--shell")
    assert f"WINDOW={window}" not in under.splitlines()
    app.ctl("caption")
    app.wait_for(lambda: not captions())

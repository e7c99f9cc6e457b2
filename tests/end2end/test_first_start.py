"""The very first start of the real program."""

import json
import os
import subprocess
import time

import pytest

from tests.end2end.conftest import BARE, RunningApp

pytestmark = [pytest.mark.device, pytest.mark.timeout(180)]


def test_the_first_start_leads_to_the_talk_and_is_not_repeated(display, pulse, tmp_path):
    def listening():
        return "protocol-native" in pulse.control("list", "short", "source-outputs")

    app = RunningApp(display, pulse, tmp_path, *BARE)
    app.wait_for(lambda: (pulse.runtime / "microturn" / "control").exists())
    env = os.environ | {"DISPLAY": display}
    find = ["xdotool", "search", "--onlyvisible", "--name", "Welcome to Microturn"]
    app.wait_for(lambda: subprocess.run(find, env=env, capture_output=True).stdout)
    time.sleep(1.0)
    assert not listening(), "nobody listens before the user has begun"
    subprocess.run(["xdotool", "key", "Escape"], env=env, check=True)
    app.wait_for(listening)
    assert app.ctl("quit") == "Done."
    assert app.ended() == 0
    kept = tmp_path / ".local" / "state" / "microturn" / "places.json"
    assert json.loads(kept.read_text())["guided"] is True
    again = RunningApp(display, pulse, tmp_path, *BARE)
    again.wait_for(listening)
    again.close()

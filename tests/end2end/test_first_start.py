"""The very first start of the real program."""

import json
import os
import subprocess
import sys
import time

import pytest

from tests.end2end.conftest import BARE, ROOT, RunningApp

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


def test_started_twice_the_window_that_runs_comes_up(display, pulse, tmp_path):
    kept = tmp_path / ".local" / "state" / "microturn" / "places.json"
    kept.parent.mkdir(parents=True)
    kept.write_text('{"guided": true, "window": [60, 40, 900, 700]}')
    app = RunningApp(display, pulse, tmp_path, *BARE)
    app.until_it_listens()
    again = subprocess.run(
        [sys.executable, "-m", "app"], cwd=ROOT, env=app.environment, capture_output=True, text=True
    )
    assert (again.returncode, again.stdout) == (
        0,
        "Microturn is running already; its window is shown.\n",
    )
    find = ["xdotool", "search", "--onlyvisible", "--name", "^Microturn$", "getwindowgeometry"]
    told = subprocess.run(find, env=app.environment, capture_output=True, text=True).stdout
    assert "60,40" in told
    assert "900x700" in told
    assert app.close() == 0

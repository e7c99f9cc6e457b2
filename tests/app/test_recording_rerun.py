"""Rerun opens a recording and shows its pictures and words: pip install -e '.[viewers]'."""

import os
import shutil
import subprocess

import numpy as np
import pytest

from app.events import Heard
from app.recording import codec
from app.recording.file import RecordingFile
from app.recording.moment import Moment
from capture.frames import MicroTurn, Picture
from model.step import StepOut
from tests.recorded import FACTS

pytestmark = pytest.mark.skipif(shutil.which("rerun") is None, reason="rerun is not installed")


@pytest.fixture
def rerun(tmp_path):
    def run(*arguments):
        environment = os.environ | {"HOME": str(tmp_path), "NO_COLOR": "1"}
        command = ["rerun", *map(str, arguments)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    return run


def test_pictures_and_words_are_seen(tmp_path, rerun):
    file = RecordingFile(tmp_path / "talk.mcap", FACTS)
    answer = {**codec.encode_answer(StepOut()), "step_ms": 1.0}
    for turn in range(10):
        picture = Picture("camera", np.full((120, 160, 3), 20 * turn, np.uint8), 10)
        sound = np.zeros(3200, np.int16), np.zeros(4800, np.int16)
        heard = Heard(turn, f"sentence {turn}", True, 0, 200)
        micro = MicroTurn(turn, *sound, 0, camera=picture)
        file.write(Moment(micro, events=(heard,), answer=answer))
    file.finish({})
    told = rerun("mcap", "check", file.path)
    assert all(f"{topic} " in told for topic in ("/mic", "/camera", "/log", "/events"))
    rerun("mcap", "convert", file.path, "-o", tmp_path / "talk.rrd")
    chunks = rerun("rrd", "print", tmp_path / "talk.rrd").splitlines()
    assert sum("/camera" in line and "EncodedImage:blob" in line for line in chunks) == 10
    assert sum("/log" in line and "TextLog:text" in line for line in chunks) == 10

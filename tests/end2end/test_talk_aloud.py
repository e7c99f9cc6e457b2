"""A person talks to the real program: virtual sound devices, real window, all real parts."""

import re
import time
from pathlib import Path

import mss
import mss.tools
import numpy as np
import pytest
import soundfile
import soxr

from model.parts.ears import MoonshineEars
from tests.talk import TALK

pytestmark = [pytest.mark.device, pytest.mark.timeout(240)]

SCREENSHOT = Path(__file__).resolve().parents[2] / "build" / "talk.png"
AUSTRALIA, SKY, STOP = (0.8, 4.6), (8.8, 11.0), (15.2, 16.4)
"""Where the sentences of the talk lie, in seconds."""


def spoken(span: tuple[float, float]) -> np.ndarray:
    talk, _ = soundfile.read(TALK, dtype="int16")
    return talk[int(span[0] * 16_000) : int(span[1] * 16_000)]


def transcribed(pcm_24k: np.ndarray) -> set[str]:
    """The words that ears of their own make out in what was played."""
    pcm = soxr.resample(np.pad(pcm_24k, (12_000, 36_000)), 24_000, 16_000).astype(np.int16)
    ears, text = MoonshineEars(), {}
    for start in range(0, len(pcm) - 3199, 3200):
        text |= {line.id: line.text for line in ears.hear(pcm[start : start + 3200])}
    return words(" ".join(text.values()))


def words(text: str) -> set[str]:
    return set(re.sub(r"[^a-z ]", "", text.lower().replace("-", " ")).split())


def longest_silence_s(pcm_24k: np.ndarray) -> float:
    """The longest silence after the first sound; pauses between sentences are a third of a
    second."""
    sounding = np.flatnonzero(pcm_24k)
    return max(np.diff(np.append(sounding, len(pcm_24k)))) / 24_000


def screenshot(display: str) -> np.ndarray:
    SCREENSHOT.parent.mkdir(exist_ok=True)
    with mss.MSS(display=display) as screen:
        shot = screen.grab(screen.monitors[0])
        mss.tools.to_png(shot.rgb, shot.size, output=str(SCREENSHOT))
        return np.frombuffer(shot.rgb, np.uint8).reshape(shot.height, shot.width, 3)


@pytest.mark.parametrize("loudness", ["0%", "50%"], ids=["headphones", "loudspeakers"])
def test_a_question_is_answered_aloud_and_stop_silences_it(start, pulse, display, loudness):
    app = start()
    with pulse.echo(40, loudness):
        ask(app, pulse)
        played = ask_and_stop(app, pulse, display)
    assert longest_silence_s(played) > 0.6, "after the cut it is silent"
    if loudness == "0%":  # through its own echo "stop" silences it, but may not be understood
        assert not played[-2 * 24_000 :].any(), "and stays so"
        assert not app.asked("stop"), "stop is obeyed, not answered"
    assert app.close() == 0
    assert app.events("done")


def ask(app, pulse):
    with pulse.record() as recording:
        pulse.say(spoken(AUSTRALIA))
        app.until_it_has_answered("australia")
    heard = words(" ".join(e["text"] for e in app.events("heard") if e["final"]))
    assert {"capital", "of", "australia"} <= heard
    said = words(" ".join(e["text"] for e in app.events("said")))
    assert "canberra" in said
    assert len(said & transcribed(recording.pcm)) >= 0.7 * len(said)


def ask_and_stop(app, pulse, display):
    """What was played after the user said "stop"."""
    with pulse.record() as recording:
        pulse.say(spoken(SKY))
        app.until_it_answers("sky")
        time.sleep(2.0)
        picture = screenshot(display)
        stopped = recording.samples()
        plead(app, pulse)
        time.sleep(3.0)
    assert len(np.unique(picture.reshape(-1, 3), axis=0)) > 50, "the window shows something"
    played = recording.pcm[stopped:]
    assert played[: 24_000 // 2].any(), "it was speaking when it was stopped"
    assert found(app, "sky") not in " ".join(e["text"] for e in app.events("said"))
    return played


def plead(app, pulse):
    """Say "stop" until it stays silent, as people do: its own voice may have drowned the word, or
    made another of it, after which it goes on."""
    for _ in range(3):
        pulse.say(spoken(STOP)).wait()
        if silent(app, for_s=1.4, within_s=3.0):
            return


def silent(app, for_s, within_s):
    """Whether it says nothing for so long."""
    now = since = time.monotonic()
    until = now + within_s
    while now < until and now - since < for_s:
        time.sleep(0.1)
        now = time.monotonic()
        if app.events("floor")[-1]["act"] != "listen":
            since = now
    return now - since >= for_s


def found(app, word):
    """All that the mind found to a question with this word."""
    jobs, arrived = app.asked(word), app.events("arrival")
    return " ".join(e["text"] for e in arrived if e["from"] == "mind" and e["id"] in jobs).strip()


def test_it_does_not_interrupt_itself_when_it_hears_its_own_voice(start, pulse):
    app = start()
    with pulse.echo(latency_ms=40):
        pulse.say(spoken(SKY))
        app.until_it_has_answered("sky")
        time.sleep(3.0)
    assert not [event for event in app.events("said") if event["cut"]]
    assert len(app.events("delegated")) == 1, "its own words are nobody's question"

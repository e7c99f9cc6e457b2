"""Make the demo talk: one person's side of a conversation, heard and seen.

    assets/demo/talk.ogg     what the microphone hears
    assets/demo/camera.mp4   what the camera sees

The person's voice is hibari's with its pitch raised and its formants moved, so that it is not the
assistant's; the picture is drawn. The assistant's side is made when the demo is played.
Run: python packaging/make_demo.py
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import soundfile
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from person import HEIGHT, WIDTH, Pose, picture  # noqa: E402 - the path has to be set first

from app.bench.speakers import Speaker, Speakers  # noqa: E402

RATE_HZ, FRAMES_HZ = 16_000, 10
FOLDER = ROOT / "assets" / "demo"
PERSON = Speaker(pitch=1.12, formants=1.06, speed=0.95)
TALK = (
    (1.0, "I would like to know"),  # a pause
    (3.6, "how many days until Christmas."),
    (9.4, "Yesterday I bought tickets for my sister and all her friends."),  # a story, to nod at
    (12.8, "They were eighteen pounds each, and nobody has paid me yet."),
    (16.25, "I need the money before the weekend."),
    (18.3, "How much is seven times eighteen?"),
    (25.6, "Why is the sky blue?"),
    (31.0, "I see."),  # a nod over the answer
    (36.2, "Stop, please."),  # a cut-in
    (38.6, "In five seconds, say tea time."),
    (46.8, "Now, please count my squats."),
)
SQUATS_S = tuple(51.2 + 1.7 * n for n in range(5))
SQUAT_S = 1.5
LENGTH_S = 60.0

Sound = NDArray[np.float64]
Spans = list[tuple[float, float]]


def spoken() -> tuple[Sound, Spans]:
    """The person over a breath of noise, at the loudness of int16; where each line sounds."""
    speakers = Speakers()
    talk = np.random.default_rng(0).normal(0, 10, round(LENGTH_S * RATE_HZ))
    spans: Spans = []
    for at_s, text in TALK:
        speech, start = speakers.speak(text, PERSON), round(at_s * RATE_HZ)
        talk[start : start + len(speech)] += speech
        spans.append((at_s, at_s + len(speech) / RATE_HZ))
    return talk, spans


def poses(spans: Spans) -> Iterator[Pose]:
    """How the person stands in each picture: never quite still, the lips moving to the words."""
    for frame in range(round(LENGTH_S * FRAMES_HZ)):
        at_s = frame / FRAMES_HZ
        speaks = any(start <= at_s <= end for start, end in spans)
        open_ = abs(np.sin(9.0 * at_s)) if speaks else 0.0
        yield Pose(_down(at_s), sway=1.5 * np.sin(0.7 * at_s), mouth=float(open_))


def _down(at_s: float) -> float:
    since = [at_s - start for start in SQUATS_S if start <= at_s <= start + SQUAT_S]
    return (1 - np.cos(2 * np.pi * since[0] / SQUAT_S)) / 2 if since else 0.0


def main() -> None:
    """Write both files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    talk, spans = spoken()
    sound = np.clip(talk, -32768, 32767).astype(np.int16)
    soundfile.write(FOLDER / "talk.ogg", sound, RATE_HZ, format="OGG", subtype="VORBIS")
    code = cv2.VideoWriter.fourcc(*"mp4v")
    film = cv2.VideoWriter(str(FOLDER / "camera.mp4"), code, FRAMES_HZ, (WIDTH, HEIGHT))
    for pose in poses(spans):
        film.write(cv2.cvtColor(picture(pose), cv2.COLOR_RGB2BGR))
    film.release()


if __name__ == "__main__":
    main()

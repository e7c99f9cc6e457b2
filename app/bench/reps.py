"""`microturn bench reps`: repetitions counted aloud, on RepCount's layout or a generated set.

The user asks, then the pictures begin: "Please count out reps for squat." An online count is the
last number said after the last repetition but one; a final count is the last number said at all.
"""

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.bench.manifest import told
from app.bench.parts import Parts
from app.bench.scenes import ACTIONS, Scene, exercise
from app.bench.scores import counting_error, off_by_one, online_count
from app.bench.speakers import CAST, Speakers
from app.bench.talk import Talk, hold
from app.bench.words import spoken_numbers
from app.errors import UsageError
from capture import vision
from capture.errors import MediaError
from capture.frames import MIC_RATE_HZ, MIC_TURN_SAMPLES, TURN_MS, Picture
from capture.source import PictureSource
from capture.video import VideoFile

PROMPT = "Please count out reps for {action}."
LEAD_S = 0.6
AFTER_S = 3.0
COUNTS = (3, 13)


@dataclass(frozen=True, slots=True)
class Workout:
    """One item; times in seconds from the first picture.

    Attributes:
        action: as it is asked for.
        count: true repetitions.
        penultimate_s: end of the last repetition but one.
        lasts_s: length of the video.
        eye: opens the pictures so that they begin at a time of the session.
    """

    action: str
    count: int
    penultimate_s: float
    lasts_s: float
    eye: Callable[[float], PictureSource]


class Later:
    """A video that begins in the middle of a talk."""

    def __init__(self, video: VideoFile, turns: int) -> None:
        self._video, self._turns = video, turns
        self.take_notices, self.close = video.take_notices, video.close

    def picture_at(self, turn_index: int) -> Picture | None:
        return (
            self._video.picture_at(turn_index - self._turns) if turn_index >= self._turns else None
        )


def measure(
    workouts: Sequence[Workout],
    parts: Parts,
    speakers: Speakers,
    progress: Callable[[str], None] = lambda _: None,
) -> dict[str, dict[str, Any]]:
    """Ask for every count; figures over all and for each action."""
    counted: list[tuple[str, int, int | None, int | None]] = []
    for number, workout in enumerate(workouts):
        progress(f"{parts.engine} {workout.action} {number}")
        online, final = _count(workout, parts, speakers)
        counted.append((workout.action, workout.count, online, final))
    found = {"all": _summary(counted)}
    for action in sorted({row[0] for row in counted}):
        found[action] = _summary([row for row in counted if row[0] == action])
    return found


def generated(items: int, seed: int) -> list[Workout]:
    """Figures that exercise; the same seed gives the same pictures."""
    rng = np.random.default_rng(seed)
    workouts = []
    for number in range(items):
        action = list(ACTIONS)[number % len(ACTIONS)]
        done = exercise(action, int(rng.integers(*COUNTS)), rng)
        lasts_s = done.reps_s[-1][1] + 1.0

        def eye(from_s: float, done: Any = done, lasts_s: float = lasts_s) -> PictureSource:
            return Scene(done.drawing, from_s, from_s + lasts_s)

        said = action.replace("_", " ")
        workouts.append(Workout(said, len(done.reps_s), done.reps_s[-2][1], lasts_s, eye))
    return workouts


def read_folder(root: Path, limit: int | None = None) -> list[Workout]:
    """Videos and a CSV with the columns `type,name,count,L1,L2,...` (start and end frames).

    Raises UsageError naming each bad line.
    """
    tables = sorted(root.rglob("*.csv"))
    if not tables:
        raise UsageError(f'"{root}" holds no CSV with the columns type,name,count,L1,L2,…')
    workouts: list[Workout] = []
    wrong: list[str] = []
    for table in tables:
        with table.open(encoding="utf-8", newline="") as file:
            for line, row in enumerate(csv.DictReader(file), start=2):
                try:
                    workouts.append(_read(root, row))
                except (KeyError, TypeError, ValueError, MediaError) as error:
                    wrong.append(f"{table.name} line {line}: {error}")
    if wrong:
        raise UsageError(told(f'the repetitions in "{root}" cannot be used', wrong))
    return workouts[:limit]


def _read(root: Path, row: dict[str, str]) -> Workout:
    path = next(iter(sorted(root.rglob(row["name"]))), None)
    if path is None:
        raise ValueError(f'there is no video "{row["name"]}"')
    count = int(row["count"])
    marks = [int(float(row[f"L{n}"])) for n in range(1, 2 * count + 1) if row.get(f"L{n}")]
    if marks != sorted(marks) or len(marks) != 2 * count or count < 1:
        raise ValueError(f"{count} repetitions need {2 * count} frames in order, not {marks}")
    VideoFile(path).close()
    capture = vision.open_stream(str(path))
    rate_hz = vision.frames_per_second(capture)
    capture.release()
    penultimate_s = marks[2 * count - 3] / rate_hz if count > 1 else 0.0

    def eye(from_s: float) -> PictureSource:
        return Later(VideoFile(path), round(from_s * 1000 / TURN_MS))

    return Workout(row["type"].replace("_", " "), count, penultimate_s, marks[-1] / rate_hz, eye)


def _count(workout: Workout, parts: Parts, speakers: Speakers) -> tuple[int | None, int | None]:
    """What it counted: online and in the end."""
    asked = speakers.speak(PROMPT.format(action=workout.action), CAST[0])
    lead = np.zeros(round(LEAD_S * MIC_RATE_HZ), np.int16)
    mic = np.concatenate([lead, asked])
    turns = -(-len(mic) // MIC_TURN_SAMPLES)
    begins_s = turns * TURN_MS / 1000
    eye = workout.eye(begins_s)
    record = hold(Talk(mic, workout.lasts_s + AFTER_S, camera=eye), parts)
    eye.close()
    after = [word for word in record.words if word.start_s >= begins_s]
    numbers = spoken_numbers(after)
    online = online_count(after, begins_s + workout.penultimate_s)
    return online, numbers[-1][0] if numbers else None


def _summary(counted: Sequence[tuple[str, int, int | None, int | None]]) -> dict[str, Any]:
    true = [row[1] for row in counted]
    online, final = [row[2] for row in counted], [row[3] for row in counted]
    return {
        "items": len(counted),
        "obo_online": round(off_by_one(online, true), 3),
        "obo": round(off_by_one(final, true), 3),
        "mae": round(counting_error(final, true), 3),
        "never_counted": sum(number is None for number in final),
    }

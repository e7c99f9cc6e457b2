import csv

import cv2
import numpy as np
import pytest

from app.bench.reps import Workout, generated, measure, read_folder
from app.bench.scenes import Exercise, Scene, exercise, figure
from app.errors import UsageError
from model.step import StepOut, Utterance
from tests.bench import FakeSpeakers, parts

NUMBERS = "one two three four five six seven eight nine ten eleven twelve"


class Seeing:
    """Counts aloud whenever the picture comes back to what it was at rest."""

    def __init__(self):
        self.rest, self.moved, self.count = None, False, 0

    def step(self, turn, arrivals):
        if turn.camera is None:
            return StepOut()
        rgb = turn.camera.rgb.astype(int)
        self.rest = rgb if self.rest is None else self.rest
        change = np.abs(rgb - self.rest).mean()
        if change > 2.5:
            self.moved = True
        elif self.moved and change < 1.5:
            self.moved, self.count = False, self.count + 1
            return StepOut("take", (Utterance(NUMBERS.split()[self.count - 1]),))
        return StepOut()


class Silent:
    def step(self, turn, arrivals):
        return StepOut()


def test_an_engine_that_sees_and_counts_scores_well():
    found = measure(generated(3, 0), parts(Seeing), FakeSpeakers())
    assert found["all"]["obo_online"] == 1.0
    assert found["all"]["mae"] < 0.1


def test_silence_is_wrong_and_all_error():
    found = measure(generated(2, 0), parts(Silent), FakeSpeakers())
    assert found["all"]["obo"] == 0.0
    assert found["all"]["never_counted"] == 2
    assert found["all"]["mae"] == pytest.approx(1.0, abs=0.05)


def test_numbers_said_before_the_last_repetition_but_one_do_not_count():
    def eye(from_s):
        return Scene(lambda at_s: figure("squat", 1.0 if 0.5 < at_s < 1.0 else 0.0), from_s, 99.0)

    found = measure([Workout("squat", 1, 5.0, 6.0, eye)], parts(Seeing), FakeSpeakers())
    assert found["all"]["obo_online"] == 0.0
    assert found["all"]["obo"] == 1.0


def test_a_movement_is_at_rest_between_repetitions():
    done = Exercise("squat", ((1.0, 2.0), (2.5, 3.5)))
    assert done.effort(1.5) == pytest.approx(1.0)
    assert done.effort(2.2) == 0.0
    assert len(exercise("squat", 5, np.random.default_rng(0)).reps_s) == 5


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "video").mkdir()
    writer = cv2.VideoWriter(
        str(tmp_path / "video" / "a.avi"), cv2.VideoWriter.fourcc(*"MJPG"), 25.0, (320, 240)
    )
    for effort in np.tile([0.0, 0.0, 0.5, 1.0, 0.5], 10).repeat(3):
        writer.write(figure("squat", effort))
    writer.release()

    def written(*rows):
        with (tmp_path / "test.csv").open("w", newline="") as file:
            table = csv.writer(file)
            table.writerow(["type", "name", "count", *(f"L{n}" for n in range(1, 7))])
            table.writerows(rows)
        return tmp_path

    return written


def test_a_published_folder_is_read_with_its_times(folder):
    (workout,) = read_folder(folder(["squat", "a.avi", 3, 6, 15, 21, 30, 36, 45]))
    assert workout.count == 3
    assert workout.penultimate_s == pytest.approx(30 / 25)
    eye = workout.eye(1.0)
    assert eye.picture_at(4) is None
    assert eye.picture_at(5).rgb.shape == (240, 320, 3)
    eye.close()


def test_bad_lines_of_a_published_folder_are_named(folder):
    root = folder(["squat", "gone.avi", 1, 6, 15], ["squat", "a.avi", 2, 20, 10, 30, 40])
    with pytest.raises(UsageError) as error:
        read_folder(root)
    assert 'line 2: there is no video "gone.avi"' in str(error.value)
    assert "line 3: 2 repetitions need 4 frames in order" in str(error.value)

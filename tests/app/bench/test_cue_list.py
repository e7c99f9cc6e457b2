import numpy as np
import pytest
import soundfile

from app.bench.cue_list import Wanted, answers, read_cues
from app.bench.cues import measure
from app.bench.words import Word
from app.errors import UsageError
from capture.vision import cv2
from model.step import StepOut
from tests.bench import parts

HEAD = "kind\taudio\tword\tstart_s\tend_s\tvideo\tvideo_from_s"


@pytest.fixture
def manifest(tmp_path):
    soundfile.write(tmp_path / "a.wav", np.zeros(44_100 * 2), 44_100)
    (tmp_path / "text.wav").write_text("no sound")
    writer = cv2.VideoWriter(
        str(tmp_path / "v.avi"), cv2.VideoWriter.fourcc(*"MJPG"), 10, (320, 240)
    )
    for level in range(20):
        writer.write(np.full((240, 320, 3), 10 * level, np.uint8))
    writer.release()

    def written(*rows):
        path = tmp_path / "cues.tsv"
        path.write_text("\n".join([HEAD, *("\t".join(row) for row in rows)]) + "\n")
        return path

    return written


class Sees:
    """Says nothing and keeps the turns in which it saw something."""

    seen: list

    def step(self, turn, arrivals):
        self.seen.append((turn.index, turn.camera is not None))
        return StepOut()


def test_lines_with_the_same_sound_are_one_item(manifest):
    path = manifest(
        ("time", "a.wav", "tea", "2", "3"),
        ("time", "a.wav", "tea", "4", "5"),
        ("scene", "a.wav", "a red disc", "2.5", "3.5", "v.avi", "2"),
        ("word", "a.wav", "animal", "0.5", "1.5"),
    )
    items = read_cues(path)
    assert [item.kind for item in items] == ["time", "word", "scene"]
    assert items[0].tail_s == pytest.approx(3.0 + 3.0)
    assert len(items[0].mic) == 32_000


def test_silence_scores_nothing_and_every_engine_sees_the_video_from_its_start(manifest):
    rows = [("time", "a.wav", "tea", "2", "3"), ("time", "a.wav", "tea", "4", "5")]
    rows += [("scene", "a.wav", "red", "2.2", "3.2", "v.avi", "2")]
    items = read_cues(manifest(*rows))
    for _ in range(2):
        Sees.seen = []
        found = measure(items, parts(Sees))
        assert found["time"] == {"items": 2, "correct": 0.0}
        assert found["scene"]["pauc"] == 25.0
        assert [turn for turn, seen in Sees.seen if seen] == list(range(10, 19))


def test_every_wrong_line_is_named_in_one_message(manifest):
    path = manifest(
        ("time", "a.wav", "tea", "2", "3"),
        ("time", "a.wav", "tea", "2.5", "4"),
        ("dance", "a.wav", "tea", "2", "3"),
        ("time", "none.wav", "tea", "2", "3"),
        ("time", "text.wav", "tea", "2", "3"),
        ("time", "a.wav", "", "5", "6"),
        ("time", "a.wav", "tea", "9", "8"),
        ("time", "a.wav", "tea", "soon", "8"),
        ("scene", "a.wav", "red", "2", "3"),
        ("scene", "a.wav", "red", "2", "3", "none.avi"),
        ("time",),
    )
    with pytest.raises(UsageError) as error:
        read_cues(path)
    lines = str(error.value).splitlines()[1:]
    facts = [
        "overlaps that of line 2",
        "no kind",
        "no sound file",
        "not a sound file",
        "which word",
    ]
    facts += ["no stretch", "not a number", "needs a video", "no video file", ""]
    for number, (line, fact) in enumerate(zip(lines, facts, strict=True), start=3):
        assert f"line {number}:" in line
        assert fact in line


def test_a_manifest_without_its_columns_is_told(tmp_path):
    path = tmp_path / "m.tsv"
    path.write_text("kind\taudio\ntime\ta.wav\n")
    with pytest.raises(UsageError, match="no column word, start_s, end_s"):
        read_cues(path)


def test_an_answer_is_right_with_all_of_its_words():
    words = [Word(text, at, at + 0.2) for text, at in (("a", 1.0), ("big", 1.5), ("red", 2.0))]
    words += [Word("disc", 2.5, 2.8), Word("late", 9.0, 9.5)]
    scored = answers(words, Wanted(2, "red disc", (0.0, 5.0)))
    assert scored == [(1.0, 0), (1.5, 0), (2.0, 1), (2.5, 2)]

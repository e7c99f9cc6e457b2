import pytest

from capture.errors import MediaError
from capture.video import VideoFile


def test_the_picture_belongs_to_the_end_of_its_turn(video):
    file = VideoFile(video)
    pictures = [file.picture_at(turn) for turn in range(10)]
    levels = [picture.rgb.mean() for picture in pictures[:9]]
    assert levels == pytest.approx([20 * (turn + 1) for turn in range(9)], abs=3)
    assert pictures[9] is None
    assert pictures[3].age_ms == 0
    assert file.take_notices() == []
    file.close()


def test_a_turn_may_be_skipped_or_asked_twice(video):
    file = VideoFile(video)
    assert (
        file.picture_at(3).rgb.mean() == file.picture_at(3).rgb.mean() == pytest.approx(80, abs=3)
    )
    assert file.picture_at(7).rgb.mean() == pytest.approx(160, abs=3)
    assert file.picture_at(100) is None
    file.close()


def test_bad_files_are_told_apart(tmp_path):
    with pytest.raises(MediaError, match="there is no video file"):
        VideoFile(tmp_path / "none.mp4")
    (tmp_path / "text.mp4").write_text("this is not a video")
    with pytest.raises(MediaError, match="holds no pictures"):
        VideoFile(tmp_path / "text.mp4")

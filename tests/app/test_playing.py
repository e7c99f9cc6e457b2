from app.playing import SEEN_BEFORE, Playing
from app.recording.overview import look_over
from app.recording.reader import Recording
from tests.recorded import record
from ui.bridge import Bridge


def test_what_came_before_the_place_that_is_sought_stands_on_the_strip(tmp_path, qapp):
    record(tmp_path / "a.mcap", seconds=36.0)
    recording = Recording(tmp_path / "a.mcap")
    playing = Playing(recording, "none", Bridge())
    playing._overview = look_over(recording)
    for number, strip in ((3, 4), (150, SEEN_BEFORE + 1)):
        moment = next(playing._moments_from(number))
        screen = playing._present(moment)
        assert moment.turn.index == number
        assert [slot.turn for slot in screen.slots] == list(range(number - strip + 1, number + 1))
    assert any(max(slot.heard) > 0 for slot in screen.slots)
    heard = [line.text for line in screen.lines if line.who == "user"]
    assert heard[:2] == ["what time is it", "and tomorrow"]

import numpy as np
import pytest

from app.events import Delegated, Event, Floor, Heard, Job, Said, Saying, Trouble
from app.presenter import Presenter
from capture.frames import MicroTurn, Picture
from ui.rows import Share, Sight


def turn(index: int = 0, *, loud: int = 0, camera: Picture | None = None) -> MicroTurn:
    mic = np.full(3200, loud, np.int16)
    return MicroTurn(index, mic, np.zeros(4800, np.int16), 0, camera=camera)


def show(presenter: Presenter, *events: Event, now: MicroTurn | None = None, **shown):
    defaults = {"live": True, "muted": False, "user_speaking": False, "step_ms": 1.0, "late": 0}
    return presenter.screen(now or turn(), events, **(defaults | shown))


def test_the_conversation_is_shown_in_order_with_cuts_marked():
    screen = show(
        Presenter(),
        Said(1, "I was saying", 200, 900, cut=True, unspoken="too much"),
        Heard(1, "stop", True, 800, 1000),
    )
    first, second = screen.lines
    assert (first.who, first.cut_by, first.unspoken) == ("assistant", "user", "too much")
    assert (second.who, second.text, second.live) == ("user", "stop", False)


def test_a_live_line_keeps_its_identity_until_it_settles():
    presenter = Presenter()
    live = show(presenter, Saying(1, "so", 200)).lines[0]
    settled = show(presenter, Said(1, "so it is", 200, 900, cut=False)).lines[0]
    assert live.id == settled.id
    assert (live.live, settled.live) == (True, False)


def test_trouble_is_a_note_in_its_place():
    screen = show(Presenter(), Trouble("device", "The speaker went away."), now=turn(5))
    assert [(line.who, line.at_ms) for line in screen.lines] == [("note", 1000)]


@pytest.mark.parametrize(
    ("events", "shown", "word"),
    [
        ([], {}, "Listening"),
        ([], {"user_speaking": True}, "Hearing you"),
        ([], {"muted": True}, "Microphone off"),
        ([Delegated(1, "why"), Floor("delegate")], {}, "Thinking"),
        ([Floor("take"), Saying(1, "so", 0)], {}, "Speaking"),
        ([Floor("take"), Saying(1, "so", 0)], {"muted": True}, "Speaking"),
    ],
)
def test_the_state_is_one_word(events, shown, word):
    assert show(Presenter(), *events, **shown).status.word == word


def test_a_job_is_a_card_until_its_answer_is_being_said():
    presenter = Presenter()
    show(presenter, Delegated(1, "why"))
    assert [t.state for t in show(presenter, Job(1, "running")).tasks] == ["Running"]
    assert show(presenter, Job(1, "delivering")).tasks == ()


def test_loudness_is_on_a_decibel_scale():
    silence, quiet, full = (
        show(Presenter(), now=turn(loud=loud)).level.share for loud in (0, 327, 32767)
    )
    assert silence == 0.0
    assert quiet == pytest.approx(1 - 40 / 60, abs=0.01)
    assert full == pytest.approx(1.0, abs=0.01)


def test_the_picture_is_what_the_network_sees():
    picture = Picture("camera", np.zeros((4, 6, 3), np.uint8), age_ms=2400)
    preview = show(Presenter(), now=turn(camera=picture)).preview
    assert preview.rgb is picture.rgb
    assert preview.caption == "What I saw 2 s ago"


def test_unchanged_lines_stay_the_same_objects():
    presenter = Presenter()
    before = show(presenter, Heard(1, "one", True, 0, 1)).lines
    after = show(presenter, Heard(2, "two", True, 2, 3)).lines
    assert after[0] is before[0]
    assert show(presenter).lines is after


def test_the_end_says_why():
    presenter = Presenter()
    show(presenter, Heard(1, "one", True, 0, 1))
    screen = presenter.ended("no microphone was found")
    assert screen.status.word == "Stopped"
    assert screen.lines[-1].text == "no microphone was found"


def test_the_rate_is_that_of_new_pictures_and_no_more_than_the_network_looks_at():
    rates = []
    for sights in ({}, {"camera": Sight(160, 120, 5)}, {"camera": Sight(160, 120, 0)}):
        presenter = Presenter(sights=sights)
        for index in range(26):
            picture = Picture("camera", np.zeros((4, 6, 3), np.uint8), age_ms=10)
            preview = show(presenter, now=turn(index, camera=picture)).preview
        rates.append(preview.rate_hz)
    assert rates == [5.0, 1.0, 0.0]
    assert show(presenter, now=turn(26, camera=picture)).preview.sight.every == 0


def test_it_is_told_why_there_is_no_picture():
    presenter, told = Presenter(), []
    for share in (None, Share("window", "Notes"), Share("window", "Notes", paused=True)):
        presenter.share = share
        told.append(show(presenter).preview.caption)
    assert told == ["No camera", "No picture of it yet", "It looks away"]

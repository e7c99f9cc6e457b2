"""What the mind did is on file: a recorded talk with its work verifies to the last event."""

from app.events import Order, PageRead, Progress, Reading
from app.recording.codec import decode_arrival, decode_event, encode_arrival, encode_event
from app.recording.reader import Recording
from app.thinkers import ByHeart, Talker
from tests.app.test_browsing import tools
from tests.recorded import recorder_to, verified
from tests.script import Script
from tests.site import site


def test_a_talk_with_a_timer_a_page_and_a_question_verifies(tmp_path):
    path = tmp_path / "talk.mcap"
    with site() as served:

        def small(model: object) -> ByHeart:
            return ByHeart(Talker(model), tools(served, "look_up", "tell_page"))

        talk = Script(24.0, thinker=small).type(1.0, "set a timer for ten seconds")
        talk.type(5.0, f"read {served.url}/towers.html").type(16.0, "note that towers are high")
        held = talk.press(19.0, "yes", 3).run(recorder_to(path))
    assert [len(held.of(kind)) for kind in (Order, Reading)] == [3, 1]
    verdict = verified(path)
    assert verdict.divergence is None
    arrivals = [a for moment in Recording(path).moments() for a in moment.arrivals]
    assert {Progress, PageRead} <= {type(arrival) for arrival in arrivals}


def test_pages_and_their_marks_come_back_as_they_were():
    page = PageRead(1, "https://a.example", "A", "Text here.", ((0, 4), (5, 9)))
    assert decode_arrival(encode_arrival(page)) == page
    shown = Reading(1, "https://a.example", "A", "Text here.", ((0, 4),))
    assert decode_event(encode_event(shown)) == shown

from app.events import Heard, Said, Saying
from app.transcript import Line, Transcript


def test_a_partial_settles_in_its_own_line():
    transcript = Transcript()
    transcript.fold([Heard(1, "hello", False, 100, 300)])
    transcript.fold([Heard(1, "hello there", True, 100, 600)])
    assert transcript.lines() == (Line("user-1", "user", "hello there", 100, 600, final=True),)


def test_lines_keep_the_order_in_which_they_began():
    transcript = Transcript()
    transcript.fold([Saying(1, "so", 500), Heard(2, "wait", False, 800, 900)])
    transcript.fold([Said(1, "so it", 500, 1000, cut=True, unspoken="goes")])
    keys = [line.key for line in transcript.lines()]
    assert keys == ["assistant-1", "user-2"]
    assert transcript.lines()[0].unspoken == "goes"


def test_a_partial_that_was_nothing_disappears():
    transcript = Transcript()
    transcript.fold([Heard(1, "uh", False, 0, 100)])
    transcript.fold([Heard(1, "", True, 0, 100)])
    assert transcript.lines() == ()


def test_the_same_events_change_nothing():
    transcript, event = Transcript(), Heard(1, "hello", False, 0, 100)
    assert transcript.fold([event])
    assert not transcript.fold([event])


def test_memory_is_bounded_by_letting_the_oldest_go():
    transcript = Transcript(limit=3)
    for n in range(5):
        transcript.fold([Heard(n, f"line {n}", True, n, n)])
    assert [line.text for line in transcript.lines()] == ["line 2", "line 3", "line 4"]

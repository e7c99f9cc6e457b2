from app.events import Ack, Heard, Said, Say, Saying, Trouble
from app.vitals import ANSWERS, MEMORIES, Pulse


def vitals(*turns, memory_mb=0.0):
    pulse = Pulse()
    for number, events in enumerate(turns):
        pulse.take(number, events, memory_mb)
    return pulse.vitals(late=0, turns=len(turns))


def test_an_answer_is_timed_from_the_end_of_the_question_to_its_first_word():
    asked = [Heard(1, "Why?", True, 400, 1000)]
    assert vitals(asked, [Saying(1, "So", 1600)], [Saying(1, "So it", 1600)]).answers_ms == (600,)


def test_what_nobody_asked_and_nods_are_no_answers():
    nod = [
        Heard(1, "Well", True, 400, 1000),
        Ack("mm-hm"),
        Say(1, "mm-hm"),
        Saying(1, "mm-hm", 1100),
    ]
    assert vitals([Saying(1, "Time is up", 1600)]).answers_ms == ()
    assert vitals(nod).answers_ms == ()
    assert vitals(
        nod, [Said(1, "mm-hm", 1100, 1300, cut=False)], [Saying(2, "So", 1800)]
    ).answers_ms == (800,)


def test_losses_are_counted():
    assert vitals([Trouble("dropped", "Sound was lost."), Trouble("late", "Late.")]).dropped == 1


def test_all_of_it_is_bounded():
    pulse = Pulse()
    for number in range(25 * (MEMORIES + 10)):
        asked = Heard(number, "Why?", True, 0, 200 * number)
        pulse.take(number, [asked, Saying(number, "So", 200 * number + 100)], 400.0)
    assert len(pulse.vitals(late=0, turns=1).answers_ms) == ANSWERS
    assert len(pulse.vitals(late=0, turns=1).memory_mb) == MEMORIES

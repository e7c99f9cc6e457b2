import pytest

from model.floor import Floor


@pytest.mark.parametrize(
    ("floor", "acts"),
    [
        (Floor(), {"listen", "take", "ack"}),
        (Floor(holding=True), {"hold", "yield"}),
        (Floor(question="why"), {"listen", "take", "ack", "delegate"}),
        (Floor(holding=True, question="why"), {"hold", "yield", "delegate"}),
    ],
)
def test_what_makes_sense_depends_on_who_holds_the_floor(floor, acts):
    assert set(floor.possible()) == acts


def test_taking_and_yielding_move_the_floor():
    taken, _ = Floor().after("take")
    assert taken.holding
    assert taken.after("hold")[0] == taken
    assert taken.after("yield")[0] == Floor()


def test_no_nod_is_said_over_another():
    nodded, _ = Floor().after("ack")
    assert "ack" not in nodded.possible()
    then, _ = nodded.after("listen")
    assert "ack" not in then.possible()
    assert "ack" in then.after("listen")[0].possible()


def test_a_question_is_handed_on_once():
    floor, delegation = Floor(jobs=4).asked("why").after("delegate")
    assert (delegation.job, delegation.query) == (5, "why")
    assert floor == Floor(handed="why", jobs=5)


def test_a_nod_takes_no_questions_place():
    assert Floor().asked("why").asked("Yeah.").question == "why"
    assert Floor().asked("Yeah.").asked("why").question == "why"


def test_who_wants_no_answer_any_more_has_no_question():
    asked = Floor(holding=True, question="why", handed="when", resumed=True)
    assert asked.asked_no_more() == Floor(holding=True)


def told(*lines, floor=None):
    """Lines of the ears with the pauses before them, ms; `None` stands for a delegation."""
    floor, now_ms = floor or Floor(), 0
    for line in lines:
        if line is None:
            floor, _ = floor.after("delegate")
        else:
            pause_ms, text = line
            floor = floor.asked(text, (now_ms + pause_ms, now_ms + pause_ms + 1000))
            now_ms += pause_ms + 1000
    return floor


def test_who_goes_on_after_a_pause_asks_one_thing():
    floor = told((0, "I need to know"), (1300, "how far it is."), (900, "And how high."))
    assert floor.question == "I need to know how far it is. And how high."
    assert not floor.resumed
    assert told((0, "It rained."), (1400, "What is that?")).question == "What is that?"


def test_the_whole_takes_the_place_of_a_half_that_was_handed_on():
    floor = told((0, "My doctor told me."), None, (1000, "I should rest."), (500, "A week."))
    assert floor.resumed
    after, delegation = floor.after("delegate")
    assert delegation.query == "My doctor told me. I should rest. A week."
    assert (after.jobs, after.resumed) == (2, False)
    assert not told((0, "My doctor told me."), None, (1400, "What is that?")).resumed


def test_a_nod_takes_nothing_up_again():
    floor = told((0, "Why is it blue?"), None, (500, "Yeah."))
    assert (floor.question, floor.resumed) == ("Yeah.", False)


def test_what_is_typed_stands_by_itself():
    floor = told((0, "Why is it blue?")).asked("look up Rome")
    assert floor.question == "look up Rome"
    assert floor.asked("Why is it blue?", (2000, 3000)).question == "Why is it blue?"


def test_a_filler_is_no_question_and_no_end_of_one():
    assert "delegate" not in told((0, "Well, um.")).possible()
    floor = told((0, "I need to know"), (800, "Um."), (900, "how far it is."))
    assert floor.question == "I need to know how far it is."


def test_words_that_break_off_are_not_handed_on_unless_they_were_typed():
    broken = told((0, "Could you find out whether?"))
    assert "delegate" not in broken.possible()
    assert "delegate" in told((300, "it rains?"), floor=broken).possible()
    assert "delegate" in Floor().asked("ask her whether").possible()


def test_of_a_long_talk_the_end_is_handed_on():
    floor = told(*[(100, f"And this was day {day}.") for day in range(100)])
    assert len(floor.question) == 600
    assert floor.question.endswith("And this was day 99.")


def test_what_breaks_off_is_not_handed_on_before_the_rest_of_it():
    half = told((0, "What would you do,"))
    assert half.asks, "where nothing more comes, it is"
    assert "delegate" not in half.possible()
    whole = told((300, "if it rained?"), floor=half)
    assert whole.question == "What would you do, if it rained?"
    assert "delegate" in whole.possible()
    assert "delegate" in Floor().asked("bread, milk,").possible(), "who types has come to an end"

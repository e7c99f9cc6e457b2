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
    assert floor == Floor(jobs=5)


def test_a_nod_takes_no_questions_place():
    assert Floor().asked("why").asked("Yeah.").question == "why"
    assert Floor().asked("Yeah.").asked("why").question == "why"


def test_who_wants_no_answer_any_more_has_no_question():
    assert Floor(holding=True, question="why").asked_no_more() == Floor(holding=True)

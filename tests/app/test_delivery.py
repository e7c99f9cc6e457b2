"""What waits for the floor: in which order, how much at once, what is let go."""

from app.delivery import Delivery, Floor
from app.events import MIND_IDS, Words

FREE = Floor(quiet_turns=5, saying=frozenset(), busy=False, awaited=0)
SPEAKING = Floor(quiet_turns=0, saying=frozenset(), busy=False, awaited=0)


def words(job: int, text: str, **more) -> Words:
    return Words("mind", text, job, **more)


def told(delivery: Delivery, floor: Floor = FREE) -> list[str]:
    return [post.text for post in delivery.due(floor)]


def holding(*posts: Words) -> Delivery:
    delivery = Delivery()
    for post in posts:
        delivery.put(post)
    return delivery


def test_nothing_is_said_while_the_user_speaks_or_pauses_for_a_moment():
    delivery = holding(words(1, "Found."))
    assert told(delivery, SPEAKING) == []
    assert told(delivery, Floor(1, frozenset(), False, 0)) == []
    assert told(delivery, Floor(2, frozenset(), False, 0)) == ["Found."]
    assert told(delivery) == []


def test_the_answer_to_the_last_question_needs_no_pause():
    assert told(holding(words(3, "Yes.")), Floor(1, frozenset(), False, 3)) == ["Yes."]


def test_the_urgent_comes_first_and_what_waits_beside_it_in_one_go():
    delivery = holding(words(1, "Cats."), words(2, "Dogs."), words(9, "Time is up.", priority=1))
    assert told(delivery) == ["Time is up.", "Also: Cats.", "Also: Dogs."]


def test_a_fourth_result_waits_for_the_next_pause():
    delivery = holding(*(words(n, f"Result {n}.") for n in range(1, 5)))
    assert len(told(delivery)) == 3
    assert told(delivery) == ["Result 4."]


def test_an_answer_goes_on_while_it_is_being_said_and_another_waits():
    delivery = holding(words(1, "One."), words(2, "Two."))
    assert told(delivery, Floor(5, frozenset({1}), True, 1)) == ["One."]
    assert told(delivery, Floor(5, frozenset({1}), True, 1)) == []
    assert told(delivery) == ["Two."]


def test_what_takes_a_while_need_not_be_said_once_the_answer_is_there():
    delivery = holding(words(1, "Let me look.", interim=True), words(1, "Here it is."))
    assert told(delivery) == ["Here it is."]


def test_what_was_said_already_is_not_said_again_but_reminders_are():
    delivery = holding(words(1, "It rains."))
    told(delivery)
    delivery.put(words(2, "It  rains."))
    assert told(delivery) == [""]
    for _ in range(2):
        delivery.put(words(MIND_IDS, "Stand up.", priority=1))
        assert told(delivery) == ["Stand up."]


def test_what_comes_too_late_is_let_go():
    delivery = holding(words(1, "Late.", until_ms=1000), words(2, "Fine."))
    assert delivery.expired(1000) == []
    assert [post.text for post in delivery.expired(1200)] == ["Late."]
    assert told(delivery) == ["Fine."]


def test_a_forgotten_job_is_not_heard_of():
    delivery = holding(words(1, "No."), words(2, "Yes."))
    delivery.forget(1)
    assert told(delivery) == ["Yes."]


def test_words_before_more_work_are_no_answer_yet():
    delivery = holding(words(1, "I will look."))
    told(delivery)
    assert delivery.answered == {1}
    delivery.put(words(1, "", interim=True))
    assert delivery.answered == set()

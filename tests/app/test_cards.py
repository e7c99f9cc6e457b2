from app.cards import Cards
from app.events import Arrived, Delegated, Event, Job, Noted, Order
from ui.rows import Task

TIMER = Order(9, "remind(at 12:05: the time is up)", "Timer, five minutes", "at 12:05", True)


def cards(*events: Event) -> tuple[Task, ...]:
    folded = Cards()
    for event in events:
        folded.take(event)
    return folded.tasks()


def test_a_card_says_what_is_being_done():
    running = cards(Delegated(1, "look up cats"), Job(1, "running"), Noted(1, "Reading cats.org"))
    assert running == (Task(1, "look up cats", "Running", "Reading cats.org"),)


def test_a_question_to_the_user_comes_first_and_goes_with_its_answer():
    asked = [Delegated(1, "note this"), Delegated(2, "why"), Noted(1, "Save it?", ask=True)]
    assert [(task.id, task.asks) for task in cards(*asked)] == [(1, True), (2, False)]
    assert [task.asks for task in cards(*asked, Noted(1, ""))] == [False, False]


def test_a_standing_order_is_a_card_until_it_is_over():
    assert cards(TIMER) == (Task(9, "Timer, five minutes", "at 12:05"),)
    over = Order(9, "stop", TIMER.title, "", False)
    assert cards(TIMER, over) == ()


def test_a_failed_job_stays_with_what_it_said_until_it_is_closed():
    failed = [Delegated(1, "why"), Job(1, "failed", "Sorry.")]
    assert cards(*failed) == (Task(1, "why", "Failed", "Sorry."),)
    assert cards(*failed, Arrived("user", "cancel", 1)) == ()


def test_failed_jobs_make_room_for_newer_ones():
    many = [e for n in range(9) for e in (Delegated(n, f"q{n}"), Job(n, "failed", "Sorry."))]
    assert [task.id for task in cards(*many)] == [5, 6, 7, 8]

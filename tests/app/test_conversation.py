import time

import pytest

from app.conversation import KEPT, Conversation
from app.events import (
    Ack,
    Arrived,
    Delegated,
    Heard,
    Job,
    Noted,
    Passed,
    Reading,
    Said,
    Say,
    Saying,
    Trouble,
)


def told(*turns):
    """Rows after these lists of events, one a micro-turn."""
    conversation = Conversation()
    for number, events in enumerate(turns):
        conversation.fold(number, events)
    return conversation.rows()


def test_speakers_are_named_where_they_change():
    rows = told(
        [Heard(1, "Hello.", True, 0, 400)],
        [Heard(2, "Who are you?", True, 500, 900)],
        [Said(1, "A voice.", 1200, 1800, cut=False)],
        [Said(2, "Yours.", 1900, 2400, cut=False)],
    )
    assert [(row.text, row.opens) for row in rows] == [
        ("Hello.", True),
        ("Who are you?", False),
        ("A voice.", True),
        ("Yours.", False),
    ]


def test_it_is_told_whether_words_or_the_button_cut_in():
    cut = Said(1, "It takes", 0, 600, cut=True, unspoken="ten minutes")
    assert told([cut])[0].cut_by == "user"
    assert told([Arrived("user", "stop", 0)], [cut])[0].cut_by == "stop"
    assert told([Arrived("user", "stop", -1)], [cut])[0].cut_by == "user"  # the word was typed


def test_the_assistant_that_begins_in_the_middle_of_a_sentence_cut_in():
    asked = Heard(1, "and then I would like to know", True, 1000, 4000)
    assert told([asked], [Saying(1, "Well", 2000)])[0].cut_by == "assistant"
    assert told([asked], [Saying(1, "Well", 3700)])[0].cut_by == ""


def test_a_nod_of_the_user_stands_in_the_margin_unless_it_stopped_the_talk():
    nod = Heard(1, "Mm-hm.", True, 1000, 1300)
    went_on = told([Saying(1, "It is", 200)], [nod], [Said(1, "It is so.", 200, 3000, cut=False)])
    stopped = told([Said(1, "It is", 200, 1200, cut=True, unspoken="so")], [nod])
    assert [(row.text, row.aside) for row in went_on] == [("It is so.", False), ("Mm-hm.", True)]
    assert not stopped[1].aside


def test_what_is_passed_over_is_marked_until_it_is_answered_after_all():
    lines = [Heard(1, "Dinner is ready.", True, 0, 900), Heard(2, "Who was he,", True, 3000, 3900)]
    both = [*lines, Passed(1), Passed(2), Passed(7)]
    assert [row.passed for row in told(both)] == [True, True]
    assert [row.passed for row in told(both, [Delegated(1, "Who was he.")])] == [True, False]


@pytest.mark.parametrize("words", ["Stop.", "yes and no and yes", "Why?"])
def test_other_words_of_the_user_are_no_nods(words):
    rows = told([Said(1, "It is so.", 200, 3000, cut=False)], [Heard(1, words, True, 900, 1300)])
    assert not rows[1].aside


def test_a_nod_of_the_assistant_stands_in_the_margin_and_names_nobody():
    rows = told(
        [Heard(1, "So I went", False, 0, 900), Ack("mm-hm"), Say(1, "mm-hm")],
        [Saying(1, "mm-hm", 1000)],
        [Said(1, "mm-hm", 1000, 1200, cut=False), Say(2, "Go on."), Saying(2, "Go on.", 1300)],
    )
    assert [(row.text, row.aside, row.opens) for row in rows] == [
        ("So I went", False, True),
        ("mm-hm", True, False),
        ("Go on.", False, True),
    ]


def test_work_that_takes_long_has_a_row_in_its_place_and_settles_there():
    turns = [[Delegated(7, "Find a recipe"), Job(7, "queued")], [Job(7, "running")]]
    turns += [[Heard(1, "And now?", True, 3000, 3400)]] + [[]] * 18
    (job, _) = told(*turns)
    assert (job.who, job.text, job.state, job.live) == ("job", "Find a recipe", "Running", True)
    (job, _) = told(*turns, [Job(7, "failed", "no network")])
    assert (job.state, job.live) == ("Failed", False)


def test_work_that_is_quickly_done_leaves_no_row():
    turns = [[Delegated(7, "Why?"), Job(7, "queued")], [Job(7, "completed")], *20 * [[]]]
    assert told(*turns) == ()


def test_what_work_does_is_told_and_where_its_answer_comes_from():
    page = Reading(7, "https://www.example.org/a", "Soup", "Boil it.", ())
    begun = [[Delegated(7, "Find a recipe"), Job(7, "running")], *15 * [[]]]
    (job,) = told(*begun, [Noted(7, "Searching the web")])
    assert job.detail == "Searching the web"
    (job,) = told(*begun, [page, page], [Job(7, "completed"), Job(7, "delivered")])
    assert (job.state, job.live, job.sources) == ("Done", False, ("https://www.example.org/a",))


def test_what_read_a_page_has_a_row_however_quick_it_was():
    page = Reading(7, "https://example.org", "Soup", "Boil it.", ())
    (job,) = told([Delegated(7, "Find"), page], [Job(7, "delivered")])
    assert job.sources == ("https://example.org",)


def test_a_partial_that_turns_out_to_be_nothing_goes():
    assert told([Heard(1, "uh", False, 0, 200)], [Heard(1, "", True, 0, 200)]) == ()


def test_rows_stay_the_same_objects_while_nothing_about_them_changes():
    conversation = Conversation()
    conversation.fold(0, [Heard(1, "one", True, 0, 100), Trouble("device", "The mic went.")])
    before = conversation.rows()
    assert conversation.fold(1, [Heard(1, "one", True, 0, 100)]) is False
    assert conversation.rows() is before
    conversation.fold(2, [Heard(2, "two", True, 400, 500)])
    assert all(one is other for one, other in zip(before, conversation.rows(), strict=False))


def test_memory_is_bounded_and_the_cost_of_a_line_does_not_grow():
    conversation = Conversation()

    def add(first, count):
        began = time.process_time()
        for number in range(first, first + count):
            conversation.fold(number, [Heard(number, "words", True, 200 * number, 200 * number)])
        return time.process_time() - began

    early = add(1, 500)
    add(501, KEPT)
    late = add(KEPT + 501, 500)
    assert len(conversation.rows()) == KEPT
    assert late < 20 * early + 0.5

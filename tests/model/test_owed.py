import pytest

from model.owed import Owed
from model.phrases import HELPS, OPENERS


def lived(owed, turns, *, spoken_to=False, speaking=False):
    for _ in range(turns):
        owed = owed.lived(spoken_to=spoken_to, speaking=speaking)
    return owed


def due(owed, act="listen", speaking=False):
    return owed.due(act, speaking=speaking)


def due_after(owed, act="listen"):
    """Micro-turns of silence until the words are handed on; None where they never are."""
    for turns in range(1, 40):
        owed = lived(owed, 1)
        if due(owed, act):
            return turns
    return None


def overlooked(owed, act="listen", *, speaking=False, all_said=0.0):
    return owed.overlooked(act, speaking=speaking, all_said=all_said)


def begun_after(owed, all_said=0.0):
    """Micro-turns of silence until it begins to answer; None where it never does."""
    for turns in range(1, 40):
        owed = lived(owed, 1)
        if overlooked(owed, all_said=all_said):
            return turns
    return None


def test_nothing_is_owed_to_begin_with():
    assert due_after(Owed()) is None
    assert begun_after(Owed(), all_said=2.0) is None


def test_what_is_typed_is_due_at_once():
    assert due_after(Owed().asked("yes", typed=True)) == 1


@pytest.mark.parametrize("text", ["why", "I would like to", "Yeah."])
def test_a_promise_is_due_after_a_second_whatever_it_was_about(text):
    assert due_after(Owed().asked(text).answered(OPENERS[0]), "hold") == 5


def test_a_promise_about_a_whole_sentence_is_due_soon():
    assert due_after(Owed().asked("Why is the sky blue?").answered(OPENERS[0]), "hold") == 2


@pytest.mark.parametrize("turns", [0, 1, 4])
def test_a_promise_waits_for_the_ears(turns):
    owed = lived(Owed().answered(OPENERS[0]), turns)
    assert owed.promises
    assert not due(owed, "hold")
    assert due_after(owed.asked("what is the time"), "hold") == 5 - turns


def test_a_promise_is_forgotten_if_nothing_is_written_down():
    owed = lived(Owed().answered(OPENERS[0]), 16)
    assert not owed.promises
    assert due_after(owed.asked("what is the time")) is None


def test_a_promise_to_somebody_who_goes_on_waits_for_the_end():
    owed = Owed().asked("We went to the sea.").answered(OPENERS[0])
    owed = lived(owed, 10, spoken_to=True, speaking=True)
    assert not due(owed, "hold")
    assert due_after(owed, "hold") == 1


def test_a_promise_is_not_about_words_of_long_ago():
    owed = lived(Owed().asked("others talked about the weather."), 30)
    assert due_after(owed.answered(OPENERS[0])) is None


@pytest.mark.parametrize("own_words", HELPS)
@pytest.mark.parametrize("act", ["listen", "hold"])
def test_help_is_no_answer_to_a_whole_sentence(own_words, act):
    asked = lived(Owed().asked("Why is the sky blue?"), 7)
    assert due_after(asked.answered(own_words), act) == 5


def test_the_sentence_may_end_after_the_help():
    owed = lived(Owed().asked("I would like to").answered(HELPS[0]), 8)
    assert not due(owed)
    assert due_after(owed.asked("know why the sky is blue.")) == 1


@pytest.mark.parametrize("text", ["I would like to", "The thing about Rome is...", "Um.", "I see."])
def test_who_lost_the_thread_gets_help_and_nothing_else(text):
    assert due_after(Owed().asked(text).answered(HELPS[0])) is None


def test_whose_words_break_off_with_a_comma_is_helped_or_answered_in_the_end():
    broken = lived(Owed(), 5, spoken_to=True).asked("What I wanted to ask was,")
    assert due_after(broken.answered(OPENERS[0]), "hold") == 12
    assert due_after(broken.answered(HELPS[0]), "hold") is None


def test_who_goes_on_after_the_help_is_waited_for():
    owed = lived(Owed().asked("We went to Rome.").answered(HELPS[0]), 7, spoken_to=True)
    assert not due(owed)
    assert due_after(owed) == 3


@pytest.mark.parametrize("act", ["listen", "hold"])
def test_whoever_goes_on_after_a_pause_is_not_answered_before_the_rest_is_written(act):
    begun = lived(Owed(), 4, spoken_to=True).asked("I would like to know.")
    rest = lived(lived(begun, 6), 5, spoken_to=True).answered(OPENERS[0])
    assert not due(lived(rest, 5), act)
    assert due(lived(lived(rest, 5).asked("how far it is to Rome."), 2), act)


def test_who_seems_to_speak_on_and_on_is_answered_in_the_end():
    owed = Owed().asked("Why is the sky blue?").answered(OPENERS[0])
    assert not due(lived(lived(owed, 8, spoken_to=True), 1), "hold")
    assert due(lived(lived(owed, 9, spoken_to=True), 1), "hold")


def test_a_cough_after_the_words_holds_nothing_up():
    owed = Owed().asked("Why is the sky blue?").answered(OPENERS[0])
    assert due(lived(lived(owed, 2, spoken_to=True), 1), "hold")


@pytest.mark.parametrize(("all_said", "turns"), [(-2.0, 12), (0.9, 12), (1.0, 7), (2.0, 7)])
def test_what_was_spoken_to_it_is_answered_in_the_end_and_sooner_where_it_was_all(all_said, turns):
    owed = lived(lived(Owed(), 3, spoken_to=True), 4).asked("what is the time")
    assert begun_after(owed, all_said) == turns - 4
    assert due_after(owed) is None, "it begins to answer first"


def test_what_it_has_begun_to_answer_is_handed_on():
    begun = lived(lived(Owed(), 3, spoken_to=True).asked("what is the time"), 12).answered("Go on.")
    assert not overlooked(begun)
    assert due(begun)
    assert not due(begun, speaking=True)


def test_a_last_word_written_by_itself_takes_nothing_back():
    spoken = lived(lived(Owed(), 3, spoken_to=True).asked("the work of the church,"), 4)
    assert begun_after(spoken.asked("Ill.")) == 12 - 4
    assert begun_after(lived(Owed(), 3, spoken_to=True).asked("Ill.")) is None


def test_while_it_speaks_it_does_not_pass_over_anything():
    owed = lived(lived(Owed(), 3, spoken_to=True).asked("what is the time"), 20)
    assert overlooked(owed)
    assert not overlooked(owed, speaking=True)
    assert not any(overlooked(owed, act) for act in ("hold", "yield", "take", "ack", "delegate"))
    assert due(owed, "hold")
    assert not due(owed, "yield")


def test_who_goes_on_is_not_spoken_over_before_the_rest_is_written():
    going_on = lived(lived(Owed(), 3, spoken_to=True).asked("I saw him."), 5, spoken_to=True)
    assert begun_after(going_on, all_said=2.0) == 7
    assert not overlooked(lived(going_on, 6), all_said=2.0)


@pytest.mark.parametrize("text", ["I see.", "Yeah, okay.", "Thanks."])
def test_a_nod_calls_for_nothing(text):
    owed = lived(Owed(), 3, spoken_to=True).asked(text)
    assert due_after(owed) is None
    assert begun_after(owed) is None


def test_a_nod_takes_nothing_away():
    owed = lived(Owed(), 3, spoken_to=True).asked("what is the time")
    assert owed.asked("Yeah.") == owed


@pytest.mark.parametrize(
    ("turns", "spoken_to", "speaking"),
    [(2, True, False), (9, False, True)],
    ids=["a cough", "its own echo"],
)
def test_what_was_not_spoken_to_it_may_stay_unanswered(turns, spoken_to, speaking):
    owed = lived(Owed(), turns, spoken_to=spoken_to, speaking=speaking).asked("what is the time")
    assert due_after(owed) is None
    assert begun_after(owed, all_said=2.0) is None


def test_what_others_say_later_was_not_meant_for_it():
    owed = lived(lived(Owed(), 3, spoken_to=True), 27).asked("what is the time")
    assert due_after(owed) is None
    assert begun_after(owed, all_said=2.0) is None


def test_the_rest_of_what_was_handed_on_is_due_at_once():
    spoken = lived(Owed(), 3, spoken_to=True)
    owed = lived(spoken.asked("I should rest a week.", resumed=True), 1)
    assert due(owed)
    assert due(owed, "hold", speaking=True)
    assert not due(lived(owed, 1, spoken_to=True))
    assert due_after(spoken.asked("Yeah.", resumed=True)) is None
    assert due_after(Owed().asked("others went on.", resumed=True)) is None


def test_what_was_spoken_since_is_still_to_be_written_when_words_are_handed_on():
    going_on = lived(Owed().asked("My doctor told me."), 4, spoken_to=True)
    assert lived(going_on.handed_on(), 2).more_comes
    assert not lived(going_on.asked("I should rest.").handed_on(), 2).more_comes

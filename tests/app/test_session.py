"""The conversation itself: scripted talks through the real session, cascade, mind and mouth."""

import numpy as np
import pytest

from app.events import Delegated, Heard, Ordered, Said, Words, wire
from app.session import Session
from capture.frames import MicroTurn, Notice
from model.parts.cascade import Timing
from model.step import Heard as HeardByItself
from model.step import StepOut
from tests.script import Script

LONG = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen."


def test_a_question_is_heard_delegated_and_answered_aloud():
    talk = Script(8.0).say(1.0, 2.0, "what time is it").mind("It is noon.").run()
    assert talk.heard() == ["what time is it"]
    assert [e.query for e in talk.of(Delegated)] == ["what time is it"]
    assert talk.said() == ["It is noon."]
    assert talk.states(1) == ["queued", "running", "completed", "delivering", "delivered"]
    assert talk.acts() == ["delegate", "take", "hold", "listen"]


def test_said_times_are_where_the_sound_is():
    talk = Script(8.0).say(1.0, 2.0, "what time is it").mind("It is noon. Goodbye now.").run()
    sounding = np.flatnonzero(talk.played) / 24.0  # ms
    first, second = talk.of(Said)
    assert first.from_ms == pytest.approx(sounding[0], abs=1)
    assert first.to_ms == first.from_ms + 300
    assert second.from_ms == first.to_ms
    assert second.to_ms == pytest.approx(sounding[-1], abs=1)


def test_the_first_sentence_is_spoken_while_the_rest_is_still_being_thought():
    answer = "Yes. " + " ".join(f"word{i}" for i in range(60)) + "."
    talk = Script(16.0).say(1.0, 2.0, "really").mind(answer).run()
    completed = next(t for t, e in talk.events if getattr(e, "state", "") == "completed")
    first = talk.of(Said)[0]
    assert first.text == "Yes."
    assert first.from_ms < completed * 200


def test_cutting_in_silences_it_and_the_rest_is_never_said():
    talk = Script(9.0).say(1.0, 2.0, "count").mind(LONG, "SILENT").say(4.0, 5.0, "wait").run()
    (cut,) = talk.cuts()
    assert cut.unspoken
    assert f"{cut.text} {cut.unspoken}" == LONG
    sounding = np.flatnonzero(talk.played) / 24_000
    assert 4.3 < sounding[-1] < 4.8, "silent within half a second of speech over it"
    assert cut.to_ms / 1000 == pytest.approx(sounding[-1], abs=0.02)
    assert len(cut.text.split()) == int((cut.to_ms - cut.from_ms) / 100) + 1


def test_the_mind_is_told_what_was_really_said_and_not_the_rest():
    talk = Script(14.0).say(1.0, 2.0, "count").mind(LONG, "Fine.").say(4.0, 5.0, "thank you").run()
    (cut,) = talk.cuts()
    assert talk.model.asked[1][1:] == [
        {"role": "user", "content": "count"},
        {"role": "assistant", "content": cut.text},
        {"role": "user", "content": "thank you"},
    ]


def test_saying_stop_over_the_answer_is_obeyed_and_not_answered():
    talk = Script(12.0).say(1.0, 2.0, "count").mind(LONG, "no").say(4.0, 4.6, "Stop!").run()
    assert len(talk.of(Delegated)) == 1
    assert len(talk.cuts()) == 1
    assert talk.acts()[-1] == "listen"


def test_a_short_noise_over_the_answer_does_not_stop_it():
    talk = Script(12.0).say(1.0, 2.0, "count").mind(LONG).say(4.0, 4.2, "mm-hm").run()
    assert talk.said() == [LONG]
    assert not talk.cuts()
    assert len(talk.of(Delegated)) == 1


def test_during_warm_up_its_own_echo_does_not_cut_it():
    talk = (
        Script(12.0, Timing(warm_up_ms=3000)).say(1.0, 2.0, "count").mind(LONG).say(3.6, 4.4).run()
    )
    assert talk.said() == [LONG]


def test_going_on_before_the_answer_drops_it_and_asks_again():
    talk = (
        Script(9.0).say(1.0, 2.0, "tell me").say(3.0, 4.0, "about cats").mind("No.", "Cats.").run()
    )
    assert talk.said() == ["Cats."]
    assert talk.states(1)[-1] == "cancelled"
    assert talk.model.asked[-1][-1]["content"] == "tell me about cats"


def test_a_pause_shorter_than_the_end_of_turn_keeps_one_turn():
    talk = Script(9.0).say(1.0, 2.0, "tell me").say(2.4, 3.4, "about cats").mind("Cats.").run()
    assert [e.query for e in talk.of(Delegated)] == ["tell me about cats"]


def test_patience_can_be_set_while_the_talk_goes_on():
    script = Script(9.0).set_patience(2.0, 1500)
    talk = script.say(1.0, 2.0, "tell me").say(3.0, 4.0, "about cats").mind("Cats.").run()
    assert [e.query for e in talk.of(Delegated)] == ["tell me about cats"]


def test_words_the_ears_made_of_a_noise_are_not_part_of_the_next_question():
    script = Script(10.0).say(1.5, 1.5, "Thank you.").say(4.0, 5.0, "what time is it")
    assert [e.query for e in script.mind("Noon.").run().of(Delegated)] == ["what time is it"]


def test_noise_without_words_is_never_answered():
    talk = Script(9.0).say(1.0, 3.0).mind("What?").run()
    assert not talk.of(Delegated)
    assert not talk.played.any()


def test_the_stop_button_silences_and_cancels():
    talk = Script(9.0).say(1.0, 2.0, "count").mind(LONG).press_stop(4.0).run()
    assert len(talk.cuts()) == 1
    sounding = np.flatnonzero(talk.played) / 24_000
    assert sounding[-1] < 4.25


def test_stop_while_thinking_keeps_it_silent():
    talk = Script(9.0).say(1.0, 2.0, "count").mind(LONG).press_stop(2.9).run()
    assert not talk.played.any()
    assert talk.states(1)[-1] == "cancelled"


def test_typed_words_are_answered_like_spoken_ones():
    talk = Script(6.0).type(1.0, "hello").mind("Hello to you.").run()
    assert talk.heard() == ["hello"]
    assert talk.said() == ["Hello to you."]


def test_typing_over_the_answer_cuts_it():
    talk = Script(9.0).type(1.0, "count").type(3.0, "what else").mind(LONG, "Nothing.").run()
    assert len(talk.cuts()) == 1
    assert talk.said()[-1] == "Nothing."


def test_a_mind_that_breaks_down_is_heard_and_shown_and_the_talk_goes_on():
    talk = Script(12.0).type(1.0, "hello").type(6.0, "again").mind("break down", "Here.").run()
    assert talk.said() == ["Sorry, I cannot think right now.", "Here."]
    assert talk.states(1)[-1] == "failed"
    assert talk.troubles() == ["The fake broke down."]


def test_notices_of_the_senses_become_events():
    notice = Notice("device", "The microphone was unplugged.")
    talk = Script(3.0).notice(1.0, notice).run()
    assert [(t, wire(e, t)) for t, e in talk.events if e.type == "trouble"] == [
        (5, {"turn": 5, "t_ms": 1000, "type": "device", "text": "The microphone was unplugged."})
    ]


def test_the_same_talk_gives_the_same_events():
    def events():
        script = Script(12.0).say(1.0, 2.0, "count").mind(LONG, "Sure.").say(4.0, 5.0, "and now")
        return [wire(e, t) for t, e in script.run().events if e.type != "done"]

    assert events() == events()


def test_done_counts_the_turns_and_the_cost_of_a_step():
    talk = Script(4.0).notice(1.0, Notice("dropped", "Sound was lost.")).run()
    assert talk.done.turns == 20
    assert talk.done.dropped == 1
    assert 0 < talk.done.p50_ms <= talk.done.p99_ms <= talk.done.max_ms + 0.25
    assert talk.done.peak_rss_mb > 10


class Hearing:
    """An engine that hears one line by itself, and keeps what it was told."""

    hears = True

    def __init__(self):
        self.told = []

    def step(self, turn, arrivals):
        self.told += arrivals
        line = {1: ("what", False), 2: ("what time", False), 3: ("never mind", True)}.get(
            turn.index
        )
        return StepOut(heard=(HeardByItself(1, *line, 200, 600),) if line else ())


def test_what_an_engine_hears_by_itself_is_told_as_it_grows():
    session = Session(Hearing())
    events = [e for k in range(5) for e in session.step(silent(k), []) if isinstance(e, Heard)]
    assert [(e.text, e.final) for e in events] == [
        ("what", False),
        ("what time", False),
        ("never mind", True),
    ]
    assert {(e.id, e.from_ms, e.to_ms) for e in events} == {(1, 200, 600)}


class Passing:
    """An engine that takes a line for somebody else's."""

    def step(self, turn, arrivals):
        return StepOut(passed=tuple(words.id for words in arrivals if words.final))


def test_which_lines_are_let_pass_is_told():
    lines = [Words("ears", "Dinner is", 7, False), Words("ears", "Dinner is ready.", 8, True)]
    events = Session(Passing()).step(silent(3), lines)
    told = [e for event in events if (e := wire(event, 3)) and e["type"] == "passed"]
    assert told == [{"turn": 3, "t_ms": 600, "type": "passed", "id": 8}]


def test_ears_have_nothing_to_tell_an_engine_that_hears_by_itself():
    session = Session(Hearing())
    ears, typed = Words("ears", "what time", 7, True), Words("user", "hello", -1)
    events = session.step(silent(0), [ears, typed])
    assert [e.text for e in events if isinstance(e, Heard)] == ["hello"]
    assert session.stream.told == [typed]


def test_an_engine_that_hears_is_told_what_orders_listen_for():
    cat = Ordered(1, "say(at cat: animal)", "", hears="cat")
    tea = Ordered(2, "say(at 12:00: tea)", "", says="Tea.")
    session = Session(Hearing())
    session.step(silent(0), [cat, tea])
    assert session.stream.told == [cat]


def silent(index):
    return MicroTurn(index, np.zeros(3200, np.int16), np.zeros(4800, np.int16), 0)

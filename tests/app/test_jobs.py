"""Jobs beside the talk: several at once, results when the floor is free, never silence."""

import asyncio
from types import SimpleNamespace

import pytest

from app.errors import ToolError
from app.events import Ack, Delegated, Noted, Order
from app.jobs import Thinking
from app.minds import USUAL
from app.thinkers import LOOK, ByHeart, Talker
from app.tools.hands import Hands
from app.tools.orders import Orders
from app.tools.policy import Policy
from app.tools.toolbox import Tool, Toolbox
from tests.fakes import FakeModel
from tests.script import START, Script

LOUD_PLACE = "It is three hundred metres high."


async def look_up(hands: Hands, query: str) -> str:
    """Finds out, in no time."""
    return f"{query.capitalize()}: {LOUD_PLACE}"


async def break_off(hands: Hands, query: str) -> str:
    raise ZeroDivisionError


async def write_note(hands: Hands, text: str) -> str:
    hands.post(hands.orders.give("remind", f"noted {text}").posted())
    return "It is written down."


def small(model: FakeModel, *more: Tool, rules: dict | None = None) -> ByHeart:
    tools = [*USUAL, Tool(look_up, "Looking up {query}", slow=True), *more]
    return ByHeart(Talker(model), Toolbox(tools, Policy(rules or {})))


def script(seconds: float, *more: Tool, rules: dict | None = None, network: bool = False) -> Script:
    return Script(seconds, thinker=lambda model: small(model, *more, rules=rules), network=network)


def test_a_timer_speaks_up_on_time_without_being_asked():
    talk = script(20.0).type(1.0, "set a timer for ten seconds").run()
    assert talk.said() == [
        "Your timer of ten seconds is running.",
        "Your timer of ten seconds is up.",
    ]
    set_at = next(t for t, e in talk.events if isinstance(e, Delegated))
    assert 10_000 <= talk.said_at_ms("Your timer of ten seconds is up.") - 200 * set_at <= 11_000
    (given, over) = talk.of(Order)
    assert (given.text, given.standing) == ("remind(at 12:00: the time is up)", True)
    assert not over.standing


def test_a_reminder_waits_until_the_user_has_finished_speaking():
    talk = script(16.0).type(1.0, "remind me in five seconds to breathe").say(5.0, 9.0).run()
    assert talk.said_at_ms("This is your reminder: breathe.") >= 9000


def test_a_reminder_that_comes_again_comes_again_until_it_is_stopped():
    talk = script(14.0).type(1.0, "say go every two seconds").type(8.0, "stop saying go").run()
    assert talk.said().count("Go.") == 3
    assert talk.said()[-1].startswith("Stopped:")


def test_words_come_at_their_time_while_the_user_speaks_counted_from_the_end_of_the_request():
    asked = script(12.0).say(1.0, 2.0, "please say tea in five seconds")
    talk = asked.say(4.0, 9.0, "this and that").run()
    assert talk.said()[:2] == ["Okay.", "Tea."]
    assert 7000 <= talk.said_at_ms("Tea.") <= 7400
    assert talk.of(Ack) == [Ack("Tea.")]
    assert talk.cuts() == []


def test_words_come_as_often_as_they_were_ordered_and_end_with_a_plain_stop():
    talk = script(12.0).type(1.0, "say go twice every two seconds").run()
    assert talk.said() == ["Okay.", "Go.", "Go."]
    ended = script(12.0).type(1.0, "say go every two seconds").type(6.0, "stop").run()
    assert ended.said() == ["Okay.", "Go.", "Go."]


def test_words_for_a_moment_too_far_away_are_not_ordered():
    talk = script(6.0).type(1.0, "say tea in 900 days").run()
    assert talk.of(Order) == []
    assert "did not understand" in talk.said()[0]


def test_a_cue_is_answered_while_the_user_talks_on():
    asked = script(14.0).say(1.0, 3.0, "whenever I say cat say animal")
    talk = asked.say(5.0, 11.0, "and then I saw a cat which was quite a surprise").run()
    assert talk.said()[:2] == ["Okay.", "Animal."]
    assert talk.said_at_ms("Animal.") < 11_000
    assert talk.said().count("Animal.") == 1
    assert talk.cuts() == []


def test_a_cue_is_not_answered_any_more_once_that_was_stopped():
    asked = script(16.0).type(1.0, "say animal when I say cat").say(3.0, 4.0, "see the cat")
    stopped = asked.type(6.0, "stop saying animal").say(9.0, 10.0, "see the cat")
    said = stopped.run().said()
    assert said[:2] == ["Okay.", "Animal."]
    assert said.count("Animal.") == 1


def test_the_card_of_an_order_ends_it():
    started = script(9.0).type(1.0, "set a timer for five seconds")
    talk = started.press(3.0, "cancel", 1_000_000).run()
    assert talk.said() == ["Your timer of five seconds is running."]


def test_let_me_look_comes_within_two_micro_turns_and_the_result_by_itself():
    talk = script(9.0).say(1.0, 2.0, "look up the eiffel tower").run()
    asked = next(t for t, e in talk.events if isinstance(e, Delegated))
    taken = next(t for t, e in talk.events if e.type == "floor" and e.act == "take")
    assert taken - asked <= 2
    assert talk.said() == [LOOK, f"The eiffel tower: {LOUD_PLACE}"]
    assert talk.states(1) == ["queued", "running", "completed", "delivering", "delivered"]
    assert Noted(1, "Looking up the eiffel tower") in talk.of(Noted)


def test_a_result_that_comes_while_the_user_speaks_is_said_when_they_pause():
    slow = script(18.0)
    slow.thinking = Thinking(first_word_ms=4000)
    talk = (
        slow.say(1.0, 2.0, "look up cats").say(6.0, 8.4, "I like dogs, too").mind("So do I.").run()
    )
    result = f"Cats: {LOUD_PLACE}"
    assert talk.said() == [LOOK, result, "So do I."]
    assert 8400 < talk.said_at_ms(result) < 10_000
    assert talk.states(1)[-1] == talk.states(2)[-1] == "delivered"


def test_a_question_that_is_dropped_and_asked_anew_leaves_one_timer():
    slow = script(14.0)
    slow.thinking = Thinking(first_word_ms=3000)
    slow.say(1.0, 2.0, "set a timer").say(3.4, 4.4, "for thirty seconds")
    slow.type(9.0, "what timers do I have")
    talk = slow.mind("For how long?").run()
    assert [o.title for o in talk.of(Order)] == ["Timer, thirty seconds"]
    again = script(12.0)
    again.thinking = Thinking(first_word_ms=3000)
    done = again.say(1.0, 2.0, "set a timer for ten minutes").say(3.4, 4.4, "please").run()
    assert done.states(1)[-1] == "cancelled"
    standing = [(o.id, o.standing) for o in done.of(Order)]
    assert standing == [(1_000_000, True), (1_000_000, False), (1_000_001, True)]


def test_cutting_in_on_let_me_look_does_not_lose_the_result():
    slow = script(16.0)
    slow.thinking = Thinking(first_word_ms=4000)
    talk = slow.say(1.0, 2.0, "look up cats").say(3.0, 3.5, "please").mind("SILENT").run()
    assert talk.said()[-1] == f"Cats: {LOUD_PLACE}"
    assert talk.states(1)[-1] == "delivered"


def test_several_jobs_run_at_once_and_none_swallows_the_other():
    typed = script(12.0).type(1.0, "what time is it").type(1.2, "what is 2 plus 2")
    talk = typed.run()
    assert sorted(talk.said()) == ["It is noon.", "That is four."]
    assert talk.states(1)[-1] == talk.states(2)[-1] == "delivered"


def test_never_mind_ends_the_newest_job_and_the_card_any():
    asked = script(9.0, Tool(write_note, asks="Write it down?")).type(1.0, "note that i am here")
    talk = asked.type(4.0, "never mind").run()
    assert talk.states(1)[-1] == "cancelled"
    pressed = script(9.0, Tool(write_note, asks="Write it down?")).type(1.0, "note that i am here")
    assert pressed.press(4.0, "cancel", 1).run().states(1)[-1] == "cancelled"


@pytest.mark.parametrize("how", ["voice", "card"])
def test_a_side_effect_happens_after_a_yes(how):
    talk = script(14.0, Tool(write_note, asks='Shall I note "{text}"?')).type(
        1.0, "note that i am here"
    )
    talk = talk.say(5.0, 5.6, "Yes, please.") if how == "voice" else talk.press(5.0, "yes", 1)
    done = talk.run()
    assert done.said() == ['Shall I note "i am here"?', "It is written down."]
    assert [n.ask for n in done.of(Noted)][:1] == [True]
    assert [o.title for o in done.of(Order)][:1] == ["Reminder: noted i am here"]


@pytest.mark.parametrize("answer", ["no", "silence", "deny"])
def test_a_side_effect_does_not_happen_after_a_no(answer):
    rules = {"write_*": "deny"} if answer == "deny" else {}
    talk = script(
        75.0 if answer == "silence" else 9.0, Tool(write_note, asks="Note it?"), rules=rules
    )
    talk = talk.type(1.0, "note that i am here")
    done = (talk.type(4.0, "no") if answer == "no" else talk).run()
    assert done.of(Order) == []
    assert done.said()[-1] in (
        "The user did not allow that.",
        "That is not allowed by your settings.",
    )


def test_a_tool_that_breaks_is_heard():
    talk = script(6.0, Tool(break_off)).type(1.0, "look up cats").run()
    broken = Toolbox([Tool(break_off)], Policy())
    with pytest.raises(ToolError, match="Something went wrong"):
        asyncio.run(broken.use("break_off", None, query="x"))  # type: ignore[arg-type]
    assert talk.said()[-1].startswith("Cats")


def test_counting_is_an_order_to_the_network_where_there_is_one():
    talk = script(6.0, network=True).type(1.0, "count my squats").run()
    assert [(o.text, o.standing) for o in talk.of(Order)] == [("count(squats)", True)]
    assert talk.said() == ["Okay, counting once the camera shows me something."]
    alone = script(6.0).type(1.0, "count my squats").run()
    assert alone.said() == ["For counting I need a network that sees."]
    assert alone.of(Order) == []


def test_the_network_finds_words_of_its_own_for_let_me_look():
    talk = script(9.0, network=True).type(1.0, "look up the eiffel tower").run()
    assert talk.said() == [f"The eiffel tower: {LOUD_PLACE}"]
    asked = script(9.0, Tool(write_note, asks="Note it?"), network=True)
    done = asked.type(1.0, "note that i am here").press(5.0, "yes", 1).run()
    assert done.said() == ["Note it?", "It is written down."]


def test_cancel_that_ends_the_work_and_without_any_the_newest_timer():
    slow = script(12.0)
    slow.thinking = Thinking(first_word_ms=6000)
    talk = slow.type(1.0, "look up cats").type(4.0, "cancel that").run()
    assert talk.said() == [LOOK]
    assert [talk.states(job)[-1] for job in (1, 2)] == ["cancelled", "delivered"]
    timed = script(14.0).type(1.0, "set a timer for ten minutes").type(8.0, "cancel that").run()
    assert timed.said()[-1] == "Stopped: Timer, ten minutes."


@pytest.mark.parametrize(
    ("sees", "said"),
    [(True, "SILENT"), (False, "Okay, counting once the camera shows me something.")],
)
def test_who_sees_begins_to_count_without_a_word(sees, said):
    orders = Orders(lambda _: None, lambda: None)
    hands = Hands(
        job=1,
        now=START,
        query="count my squats",
        orders=orders,
        post=lambda _: None,
        confirm=None,
        network=True,
        sees=sees,
    )

    async def thought():
        return [
            piece
            async for piece in small(FakeModel()).think(
                SimpleNamespace(query="count my squats"), hands
            )
        ]

    assert asyncio.run(thought()) == [said]
    assert [order.text for order in orders.standing()] == ["count(squats)"]

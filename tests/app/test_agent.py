"""The mind over a real server on this machine: it streams, calls tools, stalls, breaks, floods."""

import threading

import numpy as np
import pytest

from app.agent import Agent
from app.context import Package
from app.events import Delegated
from app.minds import USUAL
from app.thinkers import LOOK, ByHeart
from app.tools.hands import Hands
from app.tools.policy import Policy
from app.tools.toolbox import Tool, Toolbox
from app.worker import SORRY
from capture.frames import Picture
from model.parts.lm import ChatServer
from tests.openai_server import Server, babbles, breaks, calls, floods, says, serving, stalls
from tests.script import Script


async def search_web(hands: Hands, query: str) -> str:
    """Search the web."""
    return "The tower is 330 metres high, says towers.example."


async def write_note(hands: Hands, text: str) -> str:
    """Write a note."""
    hands.orders.give("remind", f"noted {text}")
    return "It is written down."


MORE = (
    Tool(search_web, "Searching for {query}", slow=True),
    Tool(write_note, asks='Shall I note "{text}"?'),
)


def talk(server: Server, seconds: float = 8.0, stall_s: float = 5.0) -> Script:
    tools = Toolbox([*USUAL, *MORE], Policy())
    return Script(seconds, thinker=lambda _: Agent(ChatServer(server.url), tools, stall_s=stall_s))


def test_the_answer_of_a_server_is_spoken_sentence_by_sentence():
    with serving(says("Paris. It lies on the Seine.")) as server:
        done = talk(server).type(1.0, "what is the capital of france").run()
    assert done.said() == ["Paris.", "It lies on the Seine."]
    assert server.asked[0]["model"] == "scripted"
    (asked,) = server.heard("user")
    assert asked.startswith("(It is Tuesday, the twenty-fourth of November 2026, 12:00.)")
    assert asked.endswith("what is the capital of france")
    assert "Microturn" in server.heard("system")[0]


def test_let_me_look_then_talk_then_the_result_and_a_follow_up_that_uses_it():
    found = "It is three hundred and thirty metres high."
    server_says = (
        calls("search_web", query="eiffel tower height"),
        says(found),
        says("Taller than a church."),
    )
    with serving(*server_says) as server:
        script = talk(server, 16.0).say(1.0, 2.0, "look up how high the tower is")
        done = script.say(9.0, 10.0, "is that tall").run()
    asked = next(t for t, e in done.events if isinstance(e, Delegated))
    taken = next(t for t, e in done.events if e.type == "floor" and e.act == "take")
    assert taken - asked <= 2
    assert done.said() == [LOOK, found, "Taller than a church."]
    assert server.heard("tool", 1) == ["The tower is 330 metres high, says towers.example."]
    assert server.heard("assistant", 2) == [f"{LOOK} {found}"]


def test_words_before_a_tool_are_said_and_do_not_end_the_job():
    replies = calls("search_web", before="One second", query="x"), says("Here it is.")
    with serving(*replies) as server:
        done = talk(server).type(1.0, "how high is it").run()
    assert done.said() == ["One second", "Here it is."]
    assert done.states(1)[-1] == "delivered"


def test_a_tool_with_a_side_effect_runs_after_a_yes():
    with serving(calls("write_note", text="milk"), says("Done.")) as server:
        done = talk(server, 12.0).type(1.0, "write milk down").say(5.0, 5.6, "yes").run()
    assert done.said() == ['Shall I note "milk"?', "Done."]
    assert server.heard("tool") == ["It is written down."]


def test_a_page_that_gives_orders_does_not_get_past_the_question():
    with serving(calls("write_note", text="evil"), says("I did not do that.")) as server:
        done = talk(server, 75.0).type(1.0, "what does the page say").run()
    assert server.heard("tool") == ["Error: The user did not allow that."]
    assert not [o for o in done.events if o[1].type == "order"]


@pytest.mark.parametrize("how", [breaks, babbles])
def test_a_server_that_breaks_is_heard_and_shown(how):
    with serving(how) as server:
        done = talk(server).type(1.0, "hello").run()
    assert done.said() == [SORRY]
    assert done.states(1)[-1] == "failed"
    assert "does not answer" in done.troubles()[0]


def test_a_server_that_stalls_is_given_up():
    until = threading.Event()
    with serving(stalls(until)) as server:
        done = talk(server, stall_s=0.5).type(1.0, "hello").run()
        until.set()
    assert done.said() == [SORRY]


def test_ten_megabytes_are_cut_off_and_the_talk_goes_on():
    with serving(floods) as server:
        done = talk(server, 6.0).type(1.0, "hello").run()
    assert done.states(1)[1:3] == ["running", "completed"]


def test_without_the_server_the_clock_still_works():
    gone = Server([], url="http://127.0.0.1:9/v1")
    tools = Toolbox(USUAL, Policy())
    script = Script(8.0, thinker=lambda _: ByHeart(Agent(ChatServer(gone.url), tools), tools))
    assert script.type(1.0, "what is 2 plus 2").run().said() == ["That is four."]


def test_an_answer_that_need_not_be_heard_is_not():
    with serving(says("SILENT")) as server:
        done = talk(server).type(1.0, "thanks").run()
    assert done.said() == []
    assert done.states(1)[-1] == "delivered"


def test_pictures_are_sent_to_models_that_look_at_them_and_to_no_others():
    picture = Picture("screen", np.full((40, 60, 3), 200, np.uint8), 0)

    def prompt(*, sees: bool) -> object:
        agent = Agent(ChatServer("http://127.0.0.1:9/v1", "m"), Toolbox([], Policy()), sees=sees)
        return agent._prompt("what is it", Package("what is it", [], pictures=(picture,)))

    assert prompt(sees=False) == "what is it"
    words, label, shown = prompt(sees=True)
    assert (words, label) == ("what is it", "The screen now:")
    assert shown.data.startswith(b"\xff\xd8")

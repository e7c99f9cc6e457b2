"""Talks about real pages: read along in the side pane, woven in, used by what follows."""

from collections.abc import Iterator

import pytest

from app.agent import Agent
from app.events import Delegated, Noted, Order, Reading
from app.minds import USUAL
from app.presenter import Presenter
from app.thinkers import LOOK, ByHeart, Talker
from app.tools.hands import Hands
from app.tools.policy import Policy
from app.tools.toolbox import Tool, Toolbox
from app.tools.web import Web
from model.parts.lm import ChatServer
from tests.openai_server import calls, says, serving
from tests.script import Script
from tests.site import Site, site

HIGH = "The Eiffel tower is 330 metres high and stands in Paris."


@pytest.fixture
def served() -> Iterator[Site]:
    with site() as it:
        yield it


async def write_note(hands: Hands, text: str) -> str:
    """Write a note."""
    hands.orders.give("remind", f"noted {text}")
    return "It is written down."


def tools(served: Site, *names: str) -> Toolbox:
    web = Web(f"{served.url}/search")
    chosen = [Tool(getattr(web, name), slow=True) for name in names]
    note = Tool(write_note, asks="Shall I note that?")
    return Toolbox([*USUAL, *chosen, note], Policy(), [web.close])


def test_without_any_server_a_page_is_searched_read_shown_and_quoted(served):
    def small(model: object) -> ByHeart:
        return ByHeart(Talker(model), tools(served, "look_up", "tell_page"))

    talk = Script(20.0, thinker=small).type(1.0, f"what is on {served.url}/towers.html")
    talk = talk.type(8.0, "look up how high the eiffel tower is").run()
    where = served.url.removeprefix("http://")
    assert talk.said()[0] == LOOK
    assert f"{where} says: {HIGH}" in " ".join(talk.said())
    assert [page.title for page in talk.of(Reading)] == ["Towers", "Towers"]


def test_a_page_is_read_while_the_talk_goes_on_and_the_follow_up_uses_it(served):
    replies = (
        calls("search_web", query="eiffel tower height"),
        calls("read_page", address=f"{served.url}/towers.html"),
        says("It is 330 metres high, says the page on towers."),
        says("It was finished in 1889."),
    )
    with serving(*replies) as server:
        box = tools(served, "search_web", "read_page")
        script = Script(22.0, thinker=lambda _: Agent(ChatServer(server.url), box))
        script.say(1.0, 2.0, f"look up how high the eiffel tower is on {served.url}")
        talk = script.say(10.0, 11.0, "and when was it built").run()
    asked = next(t for t, e in talk.events if isinstance(e, Delegated))
    taken = next(t for t, e in talk.events if e.type == "floor" and e.act == "take")
    assert taken - asked <= 2
    assert talk.said() == [
        LOOK,
        "It is 330 metres high, says the page on towers.",
        "It was finished in 1889.",
    ]
    (page,) = talk.of(Reading)
    assert HIGH in [page.text[a:b] for a, b in page.marks]
    assert "It is 330 metres high, says the page on towers." in server.heard("assistant", 3)[-1]
    assert f"Reading {served.url.removeprefix('http://')}" in [n.text for n in talk.of(Noted)]


def test_a_page_that_gives_orders_gets_nothing_done(served):
    replies = (
        calls("read_page", address=f"{served.url}/evil.html"),
        calls("write_note", text="evil"),
        calls("read_page", address=f"{served.url.replace('127.0.0.1', 'localhost')}/?all=secrets"),
        says("The page asked me for things that you did not want."),
    )
    with serving(*replies) as server:
        box = tools(served, "read_page")
        script = Script(140.0, thinker=lambda _: Agent(ChatServer(server.url), box))
        talk = script.type(1.0, f"what is on {served.url}/evil.html").run()
    assert server.heard("tool")[-2:] == 2 * ["Error: The user did not allow that."]
    assert talk.of(Order) == []
    assert "/?all=secrets" not in served.visits


def test_the_window_shows_the_page_that_is_being_read():
    from tests.app.test_presenter import show

    reading = Reading(1, "https://a.example/b", "A title", "Some text.", ((0, 4),))
    screen = show(Presenter(), Delegated(1, "why"), reading)
    assert screen.reading is not None
    assert (screen.reading.title, screen.reading.marks) == ("A title", ((0, 4),))
